import { INCREASE_WORDS, RESULT_WORDS } from '../lexicon.ts'
import { addHalf } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { buildPiece, measureOf } from './build-piece.ts'
import { mapBounds } from './percent.ts'
import type { Site } from './reader.ts'

/**
 * Multiples.
 *
 *     a 3.5x return, 12.5 times earnings, 增加一倍
 *       ^^^^         ^^^^^^^^^^               ^^^^
 */
export function readMultiple(site: Site): Piece | undefined {
  const { unit, numeral, reading } = site
  if (unit?.value.kind !== 'multiple' || numeral.glued || numeral.positional) return undefined
  const name = reading.folded.slice(unit.start, unit.end)
  if (name === 'times' && !isRatioTimes(site, unit)) return undefined
  if (/^[x×]$/.test(name) && isProduct(reading, unit)) return undefined
  const half = name === '倍' && reading.folded.charAt(unit.end) === '半' ? 1 : 0
  const piece = buildPiece(site, { end: unit.end + half, measure: measureOf('multiple', 'x') })
  const change = name === '倍' ? readChange(reading, piece.start) : readBy(reading, piece.start)
  const whole = { ...piece, change }
  return half ? mapBounds(whole, addHalf) : whole
}

/** Whether `x` multiplies (`3 x 4`, `4x4`) or begins a name (`10X Genomics`). */
function isProduct(reading: Reading, unit: UnitMatch): boolean {
  if (unit.joint !== 'attached') return true
  if (/\d{3}X$/.test(reading.source.slice(unit.start - 3, unit.end))) return true
  return /^(?:\s?\d|\s[A-Z][a-z]+\s?(?:Genomics|Future))/.test(
    reading.source.slice(unit.end, unit.end + 24),
  )
}

const TIMES_OF_RATIO =
  /^\s{1,2}(?:as|more|the|that|its|their|his|her|our|higher|larger|faster|greater|bigger|lower|less|cheaper|stronger|better|earnings|revenue|revenues|sales|book|forward|trailing|expected|projected|estimated|over|oversubscribed|subscribed|covered|ebitda|ebit|what|annual|ev|debt|cash|enough|normal|average|usual|longer|likelier|income|profit|profits|gdp|this|last|next|those|current|net|operating|quicker|worse|heavier|smaller|fewer|as|historical|peers|free|core|arr|tangible|pre-|leverage)\b/

/** Whether `times` multiplies rather than counts occasions. */
function isRatioTimes(site: Site, unit: UnitMatch): boolean {
  const { folded } = site.reading
  if (TIMES_OF_RATIO.test(folded.slice(unit.end, unit.end + 16))) return true
  if (site.numeral.high.value.exponent < 0) return true
  const before = folded.slice(Math.max(0, site.signStart - 40), site.signStart)
  return /\b(?:oversubscribed|subscribed|covered|leverage|multiple|trades?|trading|valued|ratio|valuation|multiplied|grew|grown|increased|expanded|ebitda|earnings)\b/.test(
    before,
  )
}

/** Whether 倍 tells what was added: `增加一倍`, `快近一倍`, not `增至兩倍`. */
function readChange(reading: Reading, start: number): 'by' | undefined {
  let at = start
  for (let count = 0; count < 3; count++) {
    if (RESULT_WORDS.matchBefore(reading.folded, at)) return undefined
    const increase = INCREASE_WORDS.matchBefore(reading.folded, at)
    if (increase && !isCompared(reading, increase.start)) return 'by'
    const skipped =
      reading.folded.charAt(at - 1) === '了'
        ? at - 1
        : reading.lexicon.qualifiersBefore.matchBefore(reading.folded, at)?.start
    if (skipped === undefined || skipped === at) return undefined
    at = skipped
  }
  return undefined
}

/** Whether the word found is the end of another: 高 in 最高, 多 in 至多. */
function isCompared(reading: Reading, at: number): boolean {
  return /[最至很较许]/.test(reading.folded.charAt(at - 1))
}

/** `increased by 2x`. */
function readBy(reading: Reading, start: number): 'by' | undefined {
  const before = reading.folded.slice(Math.max(0, start - 4), start)
  return /\bby $/.test(before) ? 'by' : undefined
}
