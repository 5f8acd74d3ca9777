import type { Span } from '../../text/span.ts'
import { fromNumber } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { buildNumeral, type Numeral } from '../numerals/numeral.ts'
import { type Piece, toPiece } from '../piece.ts'
import { measureOf } from './build-piece.ts'

/** A part of a whole, and where it is written. */
export interface Ratio {
  readonly start: number
  readonly end: number
  readonly part: number
  readonly whole: number
  readonly form: Numeral['form']
}

/** The percentage that a part of a whole is: 66.6667 for two of three, known to one percent. */
export function toRatioPiece({ start, end, part, whole, form }: Ratio): Piece {
  const percent = Math.round((part / whole) * 1e6) / 1e4
  const bound: Bound = {
    value: fromNumber(percent),
    quantum: fromNumber(1),
    trailingZeros: 0,
    significantDigits: Math.max(2, String(Math.round(percent)).length),
  }
  return toSharePiece(buildNumeral({ start, end, low: bound, high: bound, form }))
}

/** The percentage that a number is as it stands. */
export function toSharePiece(numeral: Numeral): Piece {
  return { ...toPiece(numeral), measure: measureOf('percentage', '%'), unitSide: 'both' }
}

/** The numeral of one value in words or characters. */
export function toWordNumeral({ start, end }: Span, bound: Bound, form: Numeral['form']): Numeral {
  return buildNumeral({ start, end, low: bound, high: bound, form })
}
