import type { Period, PeriodGrain } from './period.ts'
import { type CalendarDay, daysBetween, readDay } from './periods/calendar.ts'

/** How two periods lie to each other: whether what is said of the one can be compared with what is said of the other. */
export type PeriodRelation = 'same' | 'overlapping' | 'different' | 'unknown'

/**
 * `different` if they have no day in common, or make unlike flows of one (a quarter and its year);
 * `overlapping` if a figure may belong to both (a day and its month); `unknown` if nothing tells.
 */
export function comparePeriods(one: Period | undefined, other: Period | undefined): PeriodRelation {
  if (!one || !other) return 'unknown'
  if (one.fiscal !== undefined && other.fiscal !== undefined) return compareFiscal(one, other)
  if (one.fiscal !== undefined || other.fiscal !== undefined) return compareMixed(one, other)
  if (one.yearKnown && other.yearKnown) return compareDates(one, other)
  return compareWithoutYear(one, other)
}

function compareFiscal(one: Period, other: Period): PeriodRelation {
  if (one.grain !== other.grain) return 'different'
  if (one.yearKnown && other.yearKnown) return one.fiscal === other.fiscal ? 'same' : 'different'
  return partOf(one) === partOf(other) ? 'unknown' : 'different'
}

/** `Q1` of `FY2025 Q1`. */
function partOf({ fiscal }: Period): string {
  return fiscal?.split(' ')[1] ?? ''
}

/** A fiscal year begins and ends within a year of the calendar year with its name. */
const FISCAL_SHIFT_YEARS = 1

function compareMixed(one: Period, other: Period): PeriodRelation {
  if (one.grain !== other.grain) return 'different'
  if (!one.yearKnown || !other.yearKnown) return 'unknown'
  const years = Math.abs(Number(one.to.slice(0, 4)) - Number(other.to.slice(0, 4)))
  return years > FISCAL_SHIFT_YEARS ? 'different' : 'unknown'
}

/** Without the year of at least one only the day and month can tell them apart. */
function compareWithoutYear(one: Period, other: Period): PeriodRelation {
  const from = one.from.slice(5)
  const to = one.to.slice(5)
  const isSame = from === other.from.slice(5) && to === other.to.slice(5)
  const isTold = one.yearKnown === other.yearKnown && one.grain !== 'year'
  if (isSame && one.grain === other.grain) return isTold ? 'same' : 'unknown'
  const isInside = from <= other.to.slice(5) && other.from.slice(5) <= to
  return isInside && isDayInside(one.grain, other.grain) ? 'unknown' : 'different'
}

function compareDates(one: Period, other: Period): PeriodRelation {
  if (one.from === other.from && one.to === other.to) return 'same'
  if (one.to < other.from || other.to < one.from) return 'different'
  if (one.grain === other.grain) return compareLike(one.grain)
  if (isDayInside(one.grain, other.grain)) return 'overlapping'
  return endTogether(one, other) ? 'overlapping' : 'different'
}

/** Quarters of companies with weeks of their own overlap the calendar's; ranges must be equal. */
function compareLike(grain: PeriodGrain): PeriodRelation {
  return grain === 'range' ? 'different' : 'overlapping'
}

const WITH_DAYS: readonly PeriodGrain[] = ['week', 'month']

/** What happens on a day happens in its week and month. */
function isDayInside(one: PeriodGrain, other: PeriodGrain): boolean {
  const grains = [one, other]
  return grains.includes('day') && WITH_DAYS.some((grain) => grains.includes(grain))
}

/**
 * A balance on the last day of a year is that of the end of the year,
 * and a change over the year to June is June's change on the year.
 */
function endTogether(one: Period, other: Period): boolean {
  if (one.to !== other.to) return false
  const grains = [one.grain, other.grain]
  if (grains.includes('day')) return true
  return grains.includes('range') && grains.includes('month') && [one, other].some(isTwelveMonths)
}

function isTwelveMonths({ from, to, grain }: Period): boolean {
  const start = readDay(from)
  const end = readDay(to)
  return grain === 'range' && start !== undefined && end !== undefined && isYearLong(start, end)
}

function isYearLong(start: CalendarDay, end: CalendarDay): boolean {
  const days = daysBetween(start, end) + 1
  return 365 <= days && days <= 366
}
