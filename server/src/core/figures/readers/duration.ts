import { toNumber } from '../decimal.ts'
import { addHalf } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import { buildPiece, measureOf } from './build-piece.ts'
import { mapBounds } from './percent.ts'
import type { Site } from './reader.ts'

/**
 * Lengths of time and ages; dates are left to be refused.
 *
 *     over 12 months, 18天內, a 30-year-old
 *          ^^^^^^^^^  ^^^^      ^^^^^^^^^^^
 */
export function readDuration(site: Site): Piece | undefined {
  const { unit, numeral, reading } = site
  if (unit?.value.kind !== 'duration' || numeral.glued || numeral.positional) return undefined
  const name = reading.folded.slice(unit.start, unit.end)
  if (name === '年' && isCalendarYear(site, unit.end)) return undefined
  if (/^[前上后次]一[年季周天]$/.test(reading.folded.slice(numeral.start - 1, unit.end)))
    return undefined
  if (
    numeral.yearLike &&
    !/^(?:years|days|hours|months|weeks|minutes|seconds|小时|天|分钟|秒)/.test(name)
  )
    return undefined
  const piece = buildPiece(site, {
    end: unit.end,
    measure: measureOf('duration', unit.value.unit),
  })
  return name.startsWith('个半') ? mapBounds(piece, addHalf) : piece
}

/** Whether a number before 年 names a year: `2024年`, `24年3月`, `113年度`. */
function isCalendarYear(site: Site, end: number): boolean {
  const { folded } = site.reading
  const value = toNumber(site.numeral.high.value)
  if (!site.numeral.scaled && 1000 <= value && value <= 2999 && !site.numeral.grouped) return true
  if (
    /^(?:[前后]?\d{1,2}月|底|初|末|度|第|上半|下半|q\d|[一二三四]季|全年|版|款)/.test(
      folded.slice(end, end + 4),
    )
  )
    return true
  return /(?:民国|西元|公元)$/.test(folded.slice(Math.max(0, site.signStart - 2), site.signStart))
}
