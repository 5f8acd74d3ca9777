import { shiftDecimal } from '../decimal.ts'
import type { Measure, Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { takeUnit } from './share-units.ts'

/**
 * Joins a value with its margin.
 *
 *     1.55 ± 0.13°C; $4 billion, plus or minus $300 million
 *     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinMargins(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    const joined = last && isMargin(last, piece, reading) ? join(last, piece) : undefined
    if (joined) result[result.length - 1] = joined
    else result.push(piece)
  }
  return result
}

const MARGIN =
  /^(?:\s?(?:±|\+\/-)\s?|,? (?:plus or minus|plus\/minus|give or take) |,?(?:正负|上下) ?)$/

function isMargin(value: Piece, margin: Piece, reading: Reading): boolean {
  const gap = margin.start - value.end
  return (
    0 < gap &&
    gap < 20 &&
    !value.refused &&
    MARGIN.test(reading.folded.slice(value.end, margin.start))
  )
}

function join(value: Piece, margin: Piece): Piece | undefined {
  const isOwn = value.measure !== undefined && !(value.weak && margin.measure)
  const whole = isOwn ? value : takeUnit(value, margin, value.scaled ? 0 : margin.numeral.power)
  if (!whole.measure || !isMarginOf(whole.measure, margin.measure)) return undefined
  const size = margin.measure
    ? margin.low.value
    : shiftDecimal(margin.low.value, value.numeral.power)
  return { ...whole, end: margin.end, nounEnd: margin.nounEnd, plusMinus: size }
}

/** Whether a margin is in the unit of its value, or in points of its percentage. */
function isMarginOf(value: Measure, margin: Measure | undefined): boolean {
  return !margin || margin.unit === value.unit || (value.unit === '%' && margin.unit === 'pp')
}
