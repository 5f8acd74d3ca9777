import type { Span } from '../text/span.ts'
import type { Decimal } from './decimal.ts'
import type { Language } from './language.ts'
import type { Qualifier } from './qualifier.ts'

/**
 * Figures: plain text in, the quantities written in it out.
 * This layer never sees Markdown, files or other documents: the note tells it what is prose.
 */

/**
 * What a figure measures: `currency`, `percentage`, `percentage-points`, `multiple`, `count`, `points`, `duration`,
 * or a physical dimension (`mass`, `power`, `energy`, `length`, `temperature` …).
 */
export type Dimension = string

/**
 * What decided a unit that the characters of the figure leave open: the language of the text, a place or country named near,
 * a setting, the table around it, or a neighbour that shares its unit.
 */
export type UnitReason = 'language' | 'place' | 'setting' | 'table' | 'neighbour'

/** One stated value, exactly as written. */
export interface Bound {
  /** With its scale word applied: 592700000000 for `5,927億`. */
  readonly value: Decimal
  /** One unit in the last written digit, scale applied: 100000000 for `5,927億`, 0.01 for `3.07`. */
  readonly quantum: Decimal
  /** Trailing zeros of an integer mantissa, which may be rounding: 3 for `2,000`, 0 for `5,927億` and `3.10`. */
  readonly trailingZeros: number
  /** Digits from the first that is not zero to the last written: 4 for `5,927億`, 3 for `3.07`, 1 for `2,000`. */
  readonly significantDigits: number
}

/** The normalised meaning of a figure. */
export interface Quantity {
  readonly dimension: Dimension
  /** ISO 4217, `%`, `pp`, `bp`, `x`, `points`, the counted noun as written or empty, or UCUM. Empty while undecided (`5.03元`). */
  readonly unit: string
  /** Where the unit is not certain, what it can be: `['CNY', 'TWD', 'HKD', 'JPY']` for a bare 元; else empty. */
  readonly unitCandidates: readonly string[]
  /** What decided the unit, where the figure itself does not say it or its name has several meanings; absent while undecided. */
  readonly unitReason: UnitReason | undefined
  /** Equal to `high` unless a range or a vague magnitude is stated. */
  readonly low: Bound
  readonly high: Bound
  readonly qualifier: Qualifier | undefined
  /** Whether a finer word than the qualifier was used: `nearly`, `almost`, `近` say that the true value lies just below. */
  readonly justBelow: boolean
  /** `hundreds of millions`, `數億`: a magnitude rather than a value. */
  readonly vague: boolean
  /** The stated margin in `1.55 ± 0.13°C`, in the unit written. */
  readonly plusMinus: Decimal | undefined
  /** `by` where `一倍` or `50%` is what was added, so that `增加一倍` agrees with `doubled`: one is added when comparing multiples. */
  readonly change: 'by' | undefined
  /** The denominator of a rate as written, lower case and without article: `million tokens` for `$0.14 per million tokens`. */
  readonly per: string | undefined
  /** Whether a scale word or SI-style letter was applied (`6 million`, `5億`, `$593B`). */
  readonly scaled: boolean
  /** The power of ten that takes the digits written to the value: 9 for `$593B`, -2 for `50 cents`; 0 for scales inside a number (`1億2000萬`). */
  readonly power: number
}

/** A number in prose with what makes it a quantity. */
export interface Figure {
  /** In the prose it was read from: for `about $3.1 bn`, the span of `$3.1 bn`. */
  readonly span: Span
  readonly quantity: Quantity
  /** For `about $3.1 bn`, the span of `about`; absent without a qualifier. */
  readonly qualifierSpan: Span | undefined
  /** The span of the figure this one restates in another unit, as in `1.23 billion shekels ($330 million)`. */
  readonly conversionOf: Span | undefined
}

/** What a reader of figures must be told about the text. */
export interface ReadingContext {
  /** Of the document; decides what 元 and a bare `$` mean where the text itself does not. */
  readonly language: Language
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
  /** The unit that a table's header, caption or `單位：` line gives to bare numbers. */
  readonly unit?: UnitContext | undefined
}

/** A unit for bare numbers, read from a header such as `Revenue (US$ m)` or `單位：新台幣億元`. */
export interface UnitContext {
  readonly dimension: Dimension
  readonly unit: string
  readonly unitCandidates: readonly string[]
  /** What decided the unit where the header's name of it has several meanings. */
  readonly unitReason: UnitReason | undefined
  /** The scale as a power of ten: 6 for `US$ m`, 8 for 億元. */
  readonly power: number
}
