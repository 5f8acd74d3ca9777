import { shiftDecimal } from '../decimal.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { takeUnit } from './share-units.ts'

/**
 * Joins a value with its margin.
 *
 *     1.55 ± 0.13°C
 *     ^^^^^^^^^^^^^
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

function isMargin(value: Piece, margin: Piece, reading: Reading): boolean {
  return /^\s?(?:±|\+\/-)\s?$/.test(reading.folded.slice(value.end, margin.start)) && !value.refused
}

function join(value: Piece, margin: Piece): Piece | undefined {
  const whole = value.measure ? value : takeUnit(value, margin, margin.numeral.power)
  if (!whole.measure) return undefined
  if (margin.measure && margin.measure.unit !== whole.measure.unit) return undefined
  const size = margin.measure
    ? margin.low.value
    : shiftDecimal(margin.low.value, value.numeral.power)
  return { ...whole, end: margin.end, nounEnd: margin.nounEnd, plusMinus: size }
}
