import { addDays, addMonths, type CalendarDay, endOfMonth, weekdayOf } from './calendar.ts'
import type { PeriodParts } from './period-parts.ts'
import { readOneDay, readWeek, type Stretch } from './stretch.ts'

/** Days, weeks, months and quarters told from the reference date. */
export function readRelative(
  parts: PeriodParts,
  reference: CalendarDay | undefined,
): Stretch | undefined {
  if (!reference || parts.month !== undefined) return undefined
  if (parts.weekday !== undefined) return readWeekday(parts.weekday, parts.relativeWeek, reference)
  if (parts.relativeDay !== undefined) return readOneDay(addDays(reference, parts.relativeDay))
  if (parts.relativeWeek !== undefined) {
    return readWeek(addDays(reference, parts.relativeWeek * 7 - weekdayOf(reference)))
  }
  if (parts.relativeMonth !== undefined) {
    const month = addMonths(reference, parts.relativeMonth)
    if (parts.day === undefined) return { from: month, to: endOfMonth(month), grain: 'month' }
    return readOneDay({ ...month, day: parts.day })
  }
  if (parts.relativeQuarter !== undefined) {
    const first = addMonths(reference, parts.relativeQuarter * 3 - ((reference.month - 1) % 3))
    return { from: first, to: endOfMonth(addMonths(first, 2)), grain: 'quarter' }
  }
  return parts.day === undefined ? undefined : readDayOfMonth(parts.day, reference)
}

/** The latest such weekday that is not after the reference, or that of a week told from it. */
function readWeekday(weekday: number, week: number | undefined, reference: CalendarDay): Stretch {
  const today = weekdayOf(reference)
  const back = (today - weekday + 7) % 7
  const days = week === undefined ? 0 - back : week * 7 - today + weekday
  const day = addDays(reference, days)
  return { from: day, to: day, grain: 'day' }
}

/** The latest such day of a month that is not after the reference. */
function readDayOfMonth(day: number, reference: CalendarDay): Stretch | undefined {
  const month = day <= reference.day ? reference : addMonths(reference, -1)
  return readOneDay({ ...month, day })
}
