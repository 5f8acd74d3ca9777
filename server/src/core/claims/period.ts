import type { Span } from '../text/span.ts'

/** A stretch of time a figure speaks of. */
export interface Period {
  /**
   * First and last day, ISO 8601 (`2025-01-27`), both inclusive.
   * Of a fiscal period they are nominal: those of the calendar period with its name.
   */
  readonly from: string
  readonly to: string
  /** `the end of 2024` and 2024年底 have the grain of what they end: `year`. */
  readonly grain: PeriodGrain
  /**
   * Absent where the words say no year and no reference date was there to supply it: then only month and day count,
   * and the year is written `0000`.
   */
  readonly yearKnown: boolean
  /** For a fiscal year or quarter, its label (`FY2025`, `FY2025 Q1`, `FY Q1` without a year): never equal to a calendar period. */
  readonly fiscal: string | undefined
}

export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range'

/** A period and the words that state it. */
export interface PlacedPeriod {
  readonly period: Period
  readonly span: Span
  /** What the figure is compared with rather than what it is about: `up 4% from 2023`, 較2023年, `the most since 2020`. */
  readonly baseline?: boolean | undefined
}
