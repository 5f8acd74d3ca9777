/** A day of the calendar; the year 0 stands for one that is not known. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** How many days a month has; of an unknown year February has 29. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  return 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month)
}

/** ISO 8601: `2025-01-27`. */
export function printDay({ year, month, day }: CalendarDay): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day that starts an ISO date or time; `2025` and `2025-01` are read as their last day. */
export function readDay(text: string): CalendarDay | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(text)
  if (!match?.groups) return undefined
  const year = Number(match.groups.year)
  const month = Number(match.groups.month ?? 12)
  const day = Number(match.groups.day ?? daysInMonth(year, month))
  return isDay({ year, month, day }) ? { year, month, day } : undefined
}

/** The day some days later, or earlier for a negative number. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + days)
}

/** The first day of the month that lies some months later. */
export function addMonths({ year, month }: CalendarDay, months: number): CalendarDay {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 }
}

/** The last day of a day's month. */
export function endOfMonth({ year, month }: CalendarDay): CalendarDay {
  return { year, month, day: daysInMonth(year, month) }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (((toDayNumber(day) + 3) % 7) + 7) % 7
}

/** How many days lie between two days; positive if the other is later. */
export function daysBetween(one: CalendarDay, other: CalendarDay): number {
  return toDayNumber(other) - toDayNumber(one)
}

/** Days since 1970-01-01, by the civil calendar; years are counted from March so that leap days come last. */
function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(number: number): CalendarDay {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const month = index < 10 ? index + 3 : index - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1 }
}
