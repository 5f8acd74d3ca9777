import { toNumber } from '../decimal.ts'
import type { Piece } from '../piece.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { buildPiece, measureOf } from './build-piece.ts'
import type { Site } from './reader.ts'

/**
 * Points of an index.
 *
 *     dropped 600 points, 跌1,807點
 *             ^^^^^^^^^^   ^^^^^^^
 */
export function readPoints(site: Site): Piece | undefined {
  const { unit, numeral } = site
  if (unit?.value.kind !== 'points' || numeral.glued) return undefined
  if (site.reading.folded.startsWith('点', unit.start) && isOtherSense(site, unit)) return undefined
  return buildPiece(site, { end: unit.end, measure: measureOf('points', 'points') })
}

/** Whether 點 tells the time or ends a word such as 一點. */
function isOtherSense(site: Site, unit: UnitMatch): boolean {
  const { numeral } = site
  if (numeral.positional) return true
  if (numeral.form === 'hanzi') return toNumber(numeral.high.value) < 100
  const isHour = toNumber(numeral.high.value) <= 24 && numeral.high.value.exponent >= 0
  return isHour && (isTimeBehind(site, unit) || isTimeBefore(site) || !isMarket(site))
}

function isTimeBehind(site: Site, unit: UnitMatch): boolean {
  return /^(?:半|分|整|钟|前|后|起|开|\d|左右开|多钟)/.test(
    site.reading.folded.slice(unit.end, unit.end + 4),
  )
}

function isTimeBefore(site: Site): boolean {
  const before = site.reading.folded.slice(Math.max(0, site.signStart - 4), site.signStart)
  return /(?:上午|下午|早上|晚上|凌晨|中午|傍晚|日|天|晚|早|午|时间)$/.test(before)
}

/** Whether the words before speak of an index. */
function isMarket(site: Site): boolean {
  const before = site.reading.folded.slice(Math.max(0, site.signStart - 24), site.signStart)
  return /[指跌涨升降股盘率分]|点/.test(before)
}
