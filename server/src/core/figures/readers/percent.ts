import { add, compareDecimals, type Decimal, fromNumber } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { DIGITS, INTEREST_WORDS, PLACES, SCALES } from '../locales/zh.ts'
import { readNames } from '../matcher.ts'
import { multiplyBound, scaleBound, toBoundOf } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { buildPiece, measureOf } from './build-piece.ts'
import type { Site } from './reader.ts'

const TEN = fromNumber(10)
const INTEREST = readNames(INTEREST_WORDS).map((name) => name.toLowerCase())

/**
 * Percentages, percentage points and basis points.
 *
 *     up 0.4 percentage points to 17%, 三成五, 七折
 *        ^^^^^^^^^^^^^^^^^^^^^    ^^^  ^^^^^^  ^^^^
 */
export function readPercent(site: Site): Piece | undefined {
  const { unit, numeral } = site
  if (!unit) return undefined
  if (unit.value.kind === 'percentage-points') return readPoints(site, unit)
  if (unit.value.kind !== 'percent') return undefined
  if (unit.value.unit === 'tenth') return readTenths(site, unit)
  if (unit.value.unit === 'discount') return readDiscount(site, unit)
  if (numeral.positional || numeral.implied) return undefined
  const piece = buildPiece(site, { end: unit.end, measure: measureOf('percentage', '%') })
  return unit.value.unit === 'thousandth'
    ? mapBounds(piece, (bound) => scaleBound(bound, -1))
    : piece
}

function readPoints(site: Site, unit: UnitMatch): Piece | undefined {
  const { value } = unit
  if (site.numeral.glued || site.numeral.positional) return undefined
  if (value.unit !== 'quarter')
    return buildPiece(site, { end: unit.end, measure: measureOf('percentage-points', value.unit) })
  if (!isNearInterest(site)) return undefined
  const piece = buildPiece(site, { end: unit.end, measure: measureOf('percentage-points', 'bp') })
  return { ...mapBounds(piece, (bound) => multiplyBound(bound, 25n)), unitFactor: 25n }
}

/** Whether 碼 stands near a word for interest, where it is a quarter of a point. */
function isNearInterest(site: Site): boolean {
  const { folded } = site.reading
  const around = folded.slice(Math.max(0, site.numeral.start - 40), site.numeral.end + 20)
  return INTEREST.some((word) => around.includes(word))
}

/** `三成五` is 35 %: tenths with hundredths behind. */
function readTenths(site: Site, unit: UnitMatch): Piece | undefined {
  const { numeral } = site
  if (
    numeral.positional ||
    numeral.implied ||
    numeral.scaled ||
    compareDecimals(numeral.high.value, TEN) > 0
  )
    return undefined
  const rest = readHundredths(site, unit.end)
  const piece = buildPiece(site, { end: rest.end, measure: measureOf('percentage', '%') })
  const tenths = mapBounds(piece, (bound) => addHundredths(scaleBound(bound, 1), rest.digit))
  return { ...tenths, unitPower: 1 }
}

/** A digit behind 成 that is part of the share: `五` in `三成五`, `5` in `7成5`, not in `三成五年`. */
function readHundredths(site: Site, at: number): { end: number; digit: number } {
  const { folded } = site.reading
  const character = folded.charAt(at)
  if (character === '半') return { end: at + 1, digit: 5 }
  const digit = DIGITS.get(character) ?? (/[1-9]/.test(character) ? Number(character) : 0)
  return digit === 0 || isOtherNumber(folded, at + 1)
    ? { end: at, digit: 0 }
    : { end: at + 1, digit }
}

/** Whether a digit before an offset begins or ends a number of its own. */
function isOtherNumber(folded: string, at: number): boolean {
  const next = folded.charAt(at)
  if (
    PLACES.get(next) !== undefined ||
    SCALES.get(next) !== undefined ||
    DIGITS.get(next) !== undefined
  )
    return true
  return /[\d.%个名位家年月天岁成项次种元]/.test(next)
}

function addHundredths(bound: Bound, digit: number): Bound {
  if (digit === 0) return bound
  const value = add(bound.value, fromNumber(digit))
  return value.exponent < 0 ? { ...bound, value } : toBoundOf(toInteger(value), 0, true)
}

function toInteger({ coefficient, exponent }: Decimal): bigint {
  return coefficient * 10n ** BigInt(exponent)
}

/** `七折` is 70 %, `八五折` and `85折` 85 %. */
function readDiscount(site: Site, unit: UnitMatch): Piece | undefined {
  const { numeral } = site
  if (numeral.scaled || numeral.glued) return undefined
  const piece = buildPiece(site, { end: unit.end, measure: measureOf('percentage', '%') })
  const isTenths = compareDecimals(numeral.high.value, TEN) < 0
  if (!isTenths) return piece
  return { ...mapBounds(piece, (bound) => scaleBound(bound, 1)), unitPower: 1 }
}

/** The piece with both its bounds changed. */
export function mapBounds(piece: Piece, change: (bound: Bound) => Bound): Piece {
  return { ...piece, low: change(piece.low), high: change(piece.high) }
}
