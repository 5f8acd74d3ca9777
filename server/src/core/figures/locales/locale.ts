import type { Qualifier } from '../figure.ts'

/** What a unit name behind a number makes of it. */
export type UnitKind =
  | 'currency'
  | 'subunit'
  | 'percent'
  | 'percentage-points'
  | 'multiple'
  | 'points'
  | 'physical'
  | 'duration'
  | 'measure'
  | 'noun'
  | 'refusal'

/** One meaning of a unit name. */
export interface UnitMeaning {
  readonly kind: UnitKind
  /** ISO 4217, UCUM, `%`, `pp`, `bp` …; empty for measure words, refusals and undecided currencies. */
  readonly unit: string
  /** A scale that the name carries besides: 9 for `bcm`, -2 for `cents`, 6 for `百万` in `百万千瓦`. */
  readonly power: number
  /** What an undecided currency can be. */
  readonly candidates: readonly string[]
}

/** How a word before or behind a number qualifies it. */
export interface QualifierMeaning {
  /** `undefined` for a word that only looks like a qualifier, such as `最近`, or only stresses, such as `高达`. */
  readonly qualifier: Qualifier | undefined
  readonly justBelow: boolean
}

/** Names of one meaning, separated by `|`. */
export type Names = string
