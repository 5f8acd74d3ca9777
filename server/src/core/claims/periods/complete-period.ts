import type { Period, PeriodGrain } from '../period.ts'
import { addDays, type CalendarDay, daysBetween, endOfMonth, isDay, printDay } from './calendar.ts'
import type { PeriodParts } from './period-parts.ts'
import { readRelative } from './relative-periods.ts'
import { readMonthsTo, readWeek, type Stretch } from './stretch.ts'

/** What completes the words of a period. */
export interface Completion {
  /** The document's date. */
  readonly reference: CalendarDay | undefined
  /** Whether the text looks ahead: then a month without a year is the nearest, else the latest that has begun. */
  readonly ahead: boolean
}

/** The period that the parts and the document's date make; `undefined` where they make none. */
export function completePeriod(parts: PeriodParts, completion: Completion): Period | undefined {
  const { reference } = completion
  const stretch = readRelative(parts, reference) ?? readNamed(parts, completion)
  if (!stretch) return undefined
  const last = parts.until && completePeriodEnd(parts.until, completion)
  const widened = widen(parts, stretch, last, reference)
  if (!widened) return undefined
  const yearKnown = stretch.from.year !== UNKNOWN_YEAR && hasKnownFiscalYear(parts)
  return {
    from: printDay(widened.from),
    to: printDay(widened.to),
    grain: widened.grain,
    yearKnown,
    fiscal: parts.fiscal ? printFiscal(parts) : undefined,
  }
}

/** `January to March` are a quarter. */
function readGrain(from: CalendarDay, to: CalendarDay): PeriodGrain {
  const isWhole = from.day === 1 && to.day === endOfMonth(to).day
  return isWhole && from.year === to.year ? readMonthSpan(from.month, to.month).grain : 'range'
}

const UNKNOWN_YEAR = 0

function completePeriodEnd(parts: PeriodParts, completion: Completion): CalendarDay | undefined {
  return (readRelative(parts, completion.reference) ?? readNamed(parts, completion))?.to
}

/** The stretch as a range, where the words make it one. */
function widen(
  parts: PeriodParts,
  stretch: Stretch,
  last: CalendarDay | undefined,
  reference: CalendarDay | undefined,
): Stretch | undefined {
  if (parts.until) {
    if (!last || daysBetween(stretch.from, last) < 0) return undefined
    return { from: stretch.from, to: last, grain: readGrain(stretch.from, last) }
  }
  if (parts.monthsTo !== undefined) return readMonthsTo(stretch.to, parts.monthsTo)
  if (parts.daysTo !== undefined) return readWeek(addDays(stretch.from, 1 - parts.daysTo))
  if (parts.daysFrom !== undefined) return readWeek(stretch.from)
  if (!parts.since) return stretch
  const isBegun = reference && daysBetween(stretch.from, reference) >= 0
  return { from: stretch.from, to: isBegun ? reference : stretch.to, grain: 'range' }
}

/** Units of a year. */
function readNamed(parts: PeriodParts, completion: Completion): Stretch | undefined {
  const year = readYear(parts, completion)
  const stretch = readInYear(parts, year)
  return stretch && isDay(stretch.from) && isDay(stretch.to) ? stretch : undefined
}

function readInYear(parts: PeriodParts, year: number): Stretch | undefined {
  const months = readMonths(parts)
  if (!months) return undefined
  const from = { year, month: months.first, day: parts.day ?? 1 }
  const toYear = parts.endYear ?? (months.last < months.first ? year + 1 : year)
  const last = { year: toYear, month: months.last, day: 1 }
  if (parts.day === undefined) return { from, to: endOfMonth(last), grain: months.grain }
  const to = { ...last, day: parts.endDay ?? parts.day }
  return { from, to, grain: parts.endDay === undefined ? 'day' : 'range' }
}

interface Months {
  readonly first: number
  readonly last: number
  readonly grain: PeriodGrain
}

/** First and last month of what the parts name. */
function readMonths(parts: PeriodParts): Months | undefined {
  const { month, quarter, half } = parts
  if (month !== undefined) return readMonthSpan(month, parts.endMonth ?? month)
  if (parts.day !== undefined) return undefined
  if (quarter !== undefined) {
    if (quarter < 1 || quarter > 4) return undefined
    return readMonthSpan(quarter * 3 - 2, (parts.endQuarter ?? quarter) * 3)
  }
  if (half !== undefined) return readMonthSpan(half * 6 - 5, half * 6)
  if (parts.endYear !== undefined) return { first: 1, last: 12, grain: 'range' }
  const isYear = parts.year !== undefined || parts.relativeYear !== undefined || parts.wholeYear
  return isYear ? { first: 1, last: 12, grain: 'year' } : undefined
}

/** Months 1 to 3 are a quarter, 1 to 6 a half, 1 to 12 a year, 1 to 9 a range. */
function readMonthSpan(first: number, last: number): Months {
  const length = last - first + 1
  if (length === 1) return { first, last, grain: 'month' }
  if (length === 3 && last % 3 === 0) return { first, last, grain: 'quarter' }
  if (length === 6 && last % 6 === 0) return { first, last, grain: 'half' }
  return { first, last, grain: length === 12 ? 'year' : 'range' }
}

/** The year of the parts, by the reference date where they do not say it; 0 where nothing does. */
function readYear(parts: PeriodParts, { reference, ahead }: Completion): number {
  if (parts.year !== undefined) return parts.year
  if (!reference) return UNKNOWN_YEAR
  if (parts.relativeYear !== undefined) return reference.year + parts.relativeYear
  const month = readMonths(parts)?.first ?? 1
  if (parts.wholeYear && parts.month === undefined) return readReportYear(reference, ahead)
  if (parts.relativeMonth !== undefined) return readMonthYear(month, parts.relativeMonth, reference)
  const start = { year: reference.year, month, day: parts.day ?? 1 }
  if (ahead) return findNearestYear(start, reference)
  return daysBetween(start, reference) >= 0 ? reference.year : reference.year - 1
}

/** Up to April `full-year` is the year that has ended, later the one that runs. */
const REPORTING_MONTHS = 4

function readReportYear({ year, month }: CalendarDay, ahead: boolean): number {
  return ahead || month > REPORTING_MONTHS ? year : year - 1
}

/** The year of `last December`, `this March`, `next May`. */
function readMonthYear(month: number, relation: number, reference: CalendarDay): number {
  if (relation < 0) return month < reference.month ? reference.year : reference.year - 1
  return relation > 0 && month <= reference.month ? reference.year + 1 : reference.year
}

/** The year in which the day lies nearest to the reference. */
function findNearestYear(start: CalendarDay, reference: CalendarDay): number {
  const distance = (year: number) => Math.abs(daysBetween({ ...start, year }, reference))
  const years = [reference.year, reference.year + 1, reference.year - 1]
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

/** A fiscal year counts only where the words say which; a reference date cannot tell. */
function hasKnownFiscalYear(parts: PeriodParts): boolean {
  return !parts.fiscal || parts.year !== undefined
}

/** `FY2025 Q4`, `FY Q4` without a year. */
function printFiscal({ year, quarter, endQuarter, half, month, endMonth }: PeriodParts): string {
  const part = quarter ? ` Q${quarter}` : half ? ` H${half}` : month ? ` M${month}` : ''
  const end = endQuarter ? `-Q${endQuarter}` : endMonth ? `-M${endMonth}` : ''
  return `FY${year ?? ''}${part}${end}`
}
