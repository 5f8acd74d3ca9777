import type { Language } from '../text/language.ts'
import type { Span } from '../text/span.ts'

/** A stretch of time a figure speaks of. */
export interface Period {
  /** First and last day, ISO 8601 (`2025-01-27`), both inclusive. */
  readonly from: string
  readonly to: string
  readonly grain: PeriodGrain
  /** Absent where the words say no year and no reference date was there to supply it: then only month and day of `from` count. */
  readonly yearKnown: boolean
  /** For a fiscal year or quarter, its label (`FY2025`, `FY2025 Q1`): never equal to a calendar period. */
  readonly fiscal: string | undefined
}

export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range'

/** A period and the words that state it. */
export interface PlacedPeriod {
  readonly period: Period
  readonly span: Span
}

/**
 * The periods stated in a text, in order.
 * `reference` is the document's date, ISO 8601, which resolves `Monday`, `last year`, 去年 and dates without a year.
 */
export function readPeriods(text: string, language: Language, reference: string | undefined): readonly PlacedPeriod[] {
  void text
  void language
  void reference
  return []
}
