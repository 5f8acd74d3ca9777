import type { PeriodGrain } from '../period.ts'
import { addDays, addMonths, type CalendarDay, daysBetween, endOfMonth, isDay } from './calendar.ts'

/** First and last day, and the unit they make. */
export interface Stretch {
  readonly from: CalendarDay
  readonly to: CalendarDay
  readonly grain: PeriodGrain
}

/** A stretch of one day, if there is such a day. */
export function readOneDay(day: CalendarDay): Stretch | undefined {
  return isDay(day) ? { from: day, to: day, grain: 'day' } : undefined
}

/** Days from a quarter's end within which companies with weeks of their own still mean that quarter. */
const QUARTER_SLACK_DAYS = 10

/** So many months up to a day; a quarter, half or year of the calendar where it is (nearly) one. */
export function readMonthsTo(to: CalendarDay, months: number): Stretch {
  const near = [addMonths(to, 0), addMonths(to, -1)].map((day) => endOfMonth(day))
  const end = near.find((day) => Math.abs(daysBetween(day, to)) <= QUARTER_SLACK_DAYS) ?? to
  const from = addMonths(end, 1 - months)
  const isAligned = end.month % 3 === 0 && end !== to
  if (months === 3) {
    if (isAligned) return { from, to: end, grain: 'quarter' }
    return { from: addDays(addSameDay(to, -3), 1), to, grain: 'quarter' }
  }
  if (isAligned && months === 6 && end.month % 6 === 0) return { from, to: end, grain: 'half' }
  if (isAligned && months === 12 && end.month === 12) return { from, to: end, grain: 'year' }
  return { from, to: end, grain: 'range' }
}

/** The same day of the month some months later, or the last one of a shorter month. */
function addSameDay(day: CalendarDay, months: number): CalendarDay {
  const month = addMonths(day, months)
  return { ...month, day: Math.min(day.day, endOfMonth(month).day) }
}

/** The week that starts on a day. */
export function readWeek(from: CalendarDay): Stretch {
  return { from, to: addDays(from, 6), grain: 'week' }
}
