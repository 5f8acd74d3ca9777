import type { Qualifier } from '../qualifier.ts'

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

/** The signs that part the digits of a number. */
export interface Separators {
  /** Each of these may stand before three digits. */
  readonly thousands: string
  readonly decimal: '.' | ','
  /** Whether the language is written with the two exchanged as well, so that `1,234` can be either and is left alone. */
  readonly exchanged?: boolean
}

/** Hundredths of a currency, or another part of it. */
export interface Subunit {
  /** ISO 4217, or `元` for the plain currency. */
  readonly unit: string
  readonly power: number
  readonly names: Names
}

/**
 * How one language writes figures: words and signs, and nothing that reads them.
 * Words are compared in folded text, so they stand here in lower case and with a plain apostrophe; Chinese ones in either script.
 * What a language has none of is left out.
 */
export interface Locale {
  /** Words that tell it from other languages in Latin letters; none where the script tells. */
  readonly knownBy?: {
    /** Words of its figures that stand in no other language and in no name, as they are written within a sentence: one is enough. */
    readonly telling?: Names
    /** Small words, of which several are needed. */
    readonly common: Names
  }
  /** Where figures of other languages are found in its texts all the same: English and Chinese ones, whose numbers differ in script. */
  readonly isShared?: boolean
  readonly separators: Separators
  /** Number words that stand alone or before a scale word. */
  readonly numberWords?: Readonly<Record<string, number>>
  /** Words that scale a number, as powers of ten; of an abbreviation with its full stop that stop may be left out. */
  readonly scaleWords?: Readonly<Record<string, number>>
  /** What stands between a scale word and a unit: `of` in `millions of dollars`. */
  readonly unitLinks?: Names
  /** What a bare `$` can be where that is not one of those known everywhere. */
  readonly dollars?: readonly string[]

  readonly percentWords?: Names
  readonly percentagePointWords?: Names
  readonly basisPointWords?: Names
  readonly quarterPointWords?: Names
  readonly pointWords?: Names
  readonly multipleWords?: Names
  /** Percentages in words of their own: `tenth` for 成, `discount` for 折. */
  readonly shareWords?: Readonly<Record<string, Names>>
  /** Currencies by their names behind a number; the code is empty for one that is not sure, so that it is left alone. */
  readonly currencyWords?: Readonly<Record<string, Names>>
  /** Official names of the currencies that everyday lists leave out. */
  readonly officialCurrencyNames?: Readonly<Record<string, Names>>
  readonly subunits?: readonly Subunit[]
  /** Currencies by their names before a number. */
  readonly currencyPrefixes?: Readonly<Record<string, Names>>
  /** Spelled-out units, by UCUM code. */
  readonly unitWords?: Readonly<Record<string, Names>>
  /** Units that carry a power of ten of their own, by name: the UCUM code and the power. */
  readonly scaledUnits?: Readonly<Record<string, readonly [string, number]>>
  /** Time words, by the unit reported. */
  readonly durationWords?: Readonly<Record<string, Names>>
  /** Measure words, which with a number make a count and are part of the figure. */
  readonly measureWords?: Names
  /** Counted nouns that may stand right behind a number without a space. */
  readonly measuredNouns?: Names
  /** Names behind a number that make it no figure: `th`, `o'clock`. */
  readonly refusals?: Names
  /** Words that begin like a unit and are none. */
  readonly unitLookalikes?: Names

  /** Words before a number that qualify it, by the field of `QualifierMeaning` or the qualifier; `none` for those that only look so. */
  readonly qualifiersBefore?: Readonly<Record<string, Names>>
  /** The same behind a number and its unit. */
  readonly qualifiersBehind?: Readonly<Record<string, Names>>
  /** Words that may stand between a qualifier and its number, articles among them. */
  readonly qualifierLinks?: Names
  /** What links the ends of a range, with its spaces. */
  readonly rangeJoiners?: Names
  /** What links items of a list, with its spaces. */
  readonly listJoiners?: Names
  /** Before two numbers that a word for `and` joins: then they are a range. */
  readonly rangeOpeners?: Names
  /** Verbs and nouns of change: with one of these, `from X to Y` is two points. */
  readonly changeWords?: Names

  /** Never a counted noun, never a label before a number, and the end of the search for a noun. */
  readonly functionWords?: Names
  /** Words that open a sentence before a number without naming anything. */
  readonly sentenceOpeners?: Names
  /** Whether a word in `s` behind a number is what it counts. */
  readonly hasPluralsInS?: boolean
  /** Counted nouns that no ending shows. */
  readonly countNouns?: Names
  /** Words that make the number behind them a label: `section`. */
  readonly labelWords?: Names
  readonly months?: Names
  /** Denominators of rates: `barrel`, `day`. */
  readonly rateWords?: Names
}
