import type { Span } from '../text/span.ts'
import type { Decimal } from './decimal.ts'
import type { Bound, UnitReason } from './figure.ts'
import type { Numeral } from './numerals/numeral.ts'
import type { Qualifier } from './qualifier.ts'

/** What a number measures. */
export interface Measure {
  readonly dimension: string
  readonly unit: string
  readonly unitCandidates: readonly string[]
  readonly unitReason: UnitReason | undefined
}

/** A number on its way to being a figure; without a measure it is a bare number. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly numeral: Numeral
  readonly low: Bound
  readonly high: Bound
  readonly measure: Measure | undefined
  /** A bare number that is a date, a name or a rank, so that no neighbour lends it a unit. */
  readonly refused: boolean
  /** Only a scale makes it a figure, so that a neighbour may still lend it a unit: `380億` in `380億至420億美元`. */
  readonly weak: boolean
  /** Whether a neighbour lent it its unit. */
  readonly lent: boolean
  /** Where the unit stands: a neighbour shares one on its own side. */
  readonly unitSide: 'before' | 'behind' | 'both' | undefined
  /** What the unit multiplied the number by besides its scale word: -2 for `50 cents`. */
  readonly unitPower: number
  /** The same as a whole factor: 25 for 碼. */
  readonly unitFactor: bigint
  /** The unit's own end, before trailing marks: where words behind are looked for. */
  readonly nounEnd: number
  readonly qualifier: Qualifier | undefined
  readonly qualifierSpan: Span | undefined
  readonly justBelow: boolean
  readonly vague: boolean
  readonly scaled: boolean
  readonly plusMinus: Decimal | undefined
  readonly change: 'by' | undefined
  readonly per: string | undefined
  readonly conversionOf: Span | undefined
}

/** The piece of a number before anything is known about it. */
export function toPiece(numeral: Numeral): Piece {
  return {
    start: numeral.start,
    end: numeral.end,
    numeral,
    low: numeral.low,
    high: numeral.high,
    measure: undefined,
    refused: false,
    weak: false,
    lent: false,
    unitSide: undefined,
    unitPower: 0,
    unitFactor: 1n,
    nounEnd: numeral.end,
    qualifier: undefined,
    qualifierSpan: undefined,
    justBelow: false,
    vague: numeral.vague,
    scaled: numeral.scaled,
    plusMinus: undefined,
    change: undefined,
    per: undefined,
    conversionOf: undefined,
  }
}
