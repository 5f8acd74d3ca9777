import type { Match } from '../matcher.ts'
import type { Numeral } from '../numerals/numeral.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import type { UnitMatch } from '../unit-behind.ts'

/** A number and what stands around it. */
export interface Site {
  readonly reading: Reading
  readonly numeral: Numeral
  /** The unit behind it. */
  readonly unit: UnitMatch | undefined
  /** The currency before it, before its sign. */
  readonly currency: Match<string> | undefined
  /** Where the number starts with its sign, and whether that is a minus. */
  readonly signStart: number
  readonly isNegative: boolean
}

/** Reads one notation: the piece of a number, or nothing where it is not written so. */
export type Reader = (site: Site) => Piece | undefined
