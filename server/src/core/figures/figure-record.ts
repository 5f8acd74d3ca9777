/** A figure as plain data, as the command line prints it and as programs get it. Offsets count UTF-16 code units; ends are exclusive. */
export interface FigureRecord {
  /** Exactly the characters of the figure. */
  readonly text: string
  readonly offset: OffsetPair
  readonly quantity: QuantityRecord
  /** Where the word stands that qualifies the figure: `about`, `超過`. */
  readonly qualifierOffset: OffsetPair | null
  /** Where the figure stands that this one restates in another unit, as in `1.23 billion shekels ($330 million)`. */
  readonly conversionOf: OffsetPair | null
  /** Whether it says how much there is, by how much it changed, or what part of a whole it is, where the words beside it tell. */
  readonly states: 'level' | 'change' | 'share' | null
  /** Which way it went, where the words around it tell. */
  readonly direction: 'up' | 'down' | null
}

/** Start and end. */
export type OffsetPair = readonly [start: number, end: number]

/** What a figure comes to. */
export interface QuantityRecord {
  /** `currency`, `percentage`, `percentage-points`, `multiple`, `count`, `points`, `duration`, or what is measured: `mass`, `power` … */
  readonly dimension: string
  /** ISO 4217, `%`, `pp`, `bp`, `x`, `points`, the counted noun as written or empty, or UCUM; empty while undecided. */
  readonly unit: string
  /** Where the unit is not certain, what it can be: `["CNY", "TWD", "HKD", "JPY"]` for 元. */
  readonly unitCandidates: readonly string[]
  /** What decided a unit that the figure's own characters leave open. */
  readonly unitReason: 'language' | 'place' | 'setting' | 'table' | 'neighbour' | null
  /** The nearest number to the lower end; equal to `high` unless a range or a vague magnitude is stated. */
  readonly low: number
  readonly high: number
  readonly qualifier: 'about' | 'lessThan' | 'atMost' | 'moreThan' | 'atLeast' | null
  /** Present where what is stated was added: `一倍` in `增加一倍`. */
  readonly change?: 'by'
  /** Both ends to the last digit written. */
  readonly exact: { readonly low: ExactRecord; readonly high: ExactRecord }
  /** The power of ten that takes the digits written to the value: 9 for `$593B`. */
  readonly power: number
  /** `nearly`, `almost`, `近`: the true value lies just below. */
  readonly justBelow: boolean
  /** A magnitude rather than a value: `hundreds of millions`, `數億`. */
  readonly vague: boolean
  /** The margin of `1.55 ± 0.13°C`, in decimal digits. */
  readonly plusMinus: string | null
  /** The denominator of a rate: `million tokens` for `$0.14 per million tokens`. */
  readonly per: string | null
}

/** A value with its precision; the decimals are strings, since numbers in JSON lose digits. */
export interface ExactRecord {
  /** Plain digits with the zeros that were written: `3.10`, `593000000000`. */
  readonly value: string
  /** One unit in the last written digit: `0.01`, `1000000000`. */
  readonly quantum: string
  readonly significantDigits: number
  /** Zeros at the end of a whole number, which may be rounding: 3 for `2,000`. */
  readonly trailingZeros: number
}
