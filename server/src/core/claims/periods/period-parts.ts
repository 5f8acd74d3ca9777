/**
 * What the words of a period say, before the reference date completes it.
 * `Q4 FY25` is quarter 4, fiscal, of 2025; `last December` is month 12 with `relativeMonth` -1.
 */
export interface PeriodParts {
  readonly year?: number | undefined
  /** -1 for last year, 0 for this, 1 for next. */
  readonly relativeYear?: number | undefined
  readonly fiscal?: boolean | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Last quarter, month or day of a stretch within the year: `first nine months` ends with month 9. */
  readonly endQuarter?: number | undefined
  readonly endMonth?: number | undefined
  readonly endDay?: number | undefined
  /** Last year of a range of years. */
  readonly endYear?: number | undefined
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday?: number | undefined
  /** -1 for yesterday. */
  readonly relativeDay?: number | undefined
  readonly relativeWeek?: number | undefined
  readonly relativeMonth?: number | undefined
  readonly relativeQuarter?: number | undefined
  /** `full-year`, 全年 without a year. */
  readonly wholeYear?: boolean | undefined
  /** A stretch of so many months that ends where the other parts say: `the year to June 2022` is 12. */
  readonly monthsTo?: number | undefined
  /** So many days that end, or start, on the day: 7 for a week. */
  readonly daysTo?: number | undefined
  readonly daysFrom?: number | undefined
  /** From the parts to the reference date: `since 2020`. */
  readonly since?: boolean | undefined
  /** The last of a stretch that the parts begin: `from 2020 to 2024`. */
  readonly until?: PeriodParts | undefined
}

/** Parts and the words that say them. */
export interface PlacedParts {
  readonly parts: PeriodParts
  readonly start: number
  readonly end: number
}
