import { isLabelBefore, isMonthBehind } from '../counted-noun.ts'
import { isLatinLetter } from '../matcher.ts'
import { type Piece, toPiece } from '../piece.ts'
import type { Site } from './reader.ts'

/**
 * Bare numbers that are dates, ranks, versions or names, so that no neighbour lends them a unit.
 *
 *     第3名, January 27, Llama 3, 21st, 2024
 *       ^            ^^        ^  ^^    ^^^^
 */
export function readRefusal(site: Site): Piece | undefined {
  const { numeral, reading, unit } = site
  const isRefused =
    numeral.glued ||
    (unit?.value.kind === 'refusal' && unit.value.unit === '') ||
    isOrdinal(site) ||
    isMonthBehind(reading, numeral.end) ||
    (isLabelBefore(reading, site.signStart) && !numeral.grouped) ||
    isLatinLetter(reading.source.charCodeAt(numeral.end))
  return isRefused ? { ...toPiece(numeral), refused: true } : undefined
}

/** Whether 第 stands before a number, or 前 before a rank. */
function isOrdinal(site: Site): boolean {
  const before = site.reading.folded.charAt(site.numeral.start - 1)
  return before === '第' || before === '#' || before === '№'
}

/** Whether a measured number is a rank all the same: `第3名`, `前十名`. */
export function isName(site: Site, end: number): boolean {
  if (isOrdinal(site)) return true
  const { folded } = site.reading
  const before = folded.charAt(site.numeral.start - 1)
  return (
    before === '前' &&
    /^(?:名|大|强|位|项|款|家|档|个国家)/.test(folded.slice(site.numeral.end, end + 2))
  )
}
