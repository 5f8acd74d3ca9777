import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  printDay,
  readDay,
  weekdayOf,
} from '../../../../server/src/core/claims/periods/calendar.ts'

const DAYS = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** The same day as the platform reckons it. */
function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

test('days are added as the platform adds them', () => {
  fc.assert(
    fc.property(DAYS, fc.integer({ min: -2000, max: 2000 }), (text, days) => {
      const date = toDate(text)
      date.setUTCDate(date.getUTCDate() + days)
      const day = readDay(text) ?? { year: 0, month: 1, day: 1 }
      expect(printDay(addDays(day, days))).toBe(date.toISOString().slice(0, 10))
      expect(daysBetween(day, addDays(day, days))).toBe(days)
    }),
  )
})

test('weekdays begin on Monday', () => {
  fc.assert(
    fc.property(DAYS, (text) => {
      const day = readDay(text) ?? { year: 0, month: 1, day: 1 }
      expect(weekdayOf(day)).toBe((toDate(text).getUTCDay() + 6) % 7)
    }),
  )
})

test('months are added across years', () => {
  expect(printDay(addMonths({ year: 2025, month: 1, day: 31 }, -1))).toBe('2024-12-01')
  expect(printDay(addMonths({ year: 2024, month: 12, day: 5 }, 14))).toBe('2026-02-01')
})

test('dates are read as fine as they are written', () => {
  const read = (text: string) => {
    const day = readDay(text)
    return day && printDay(day)
  }
  expect(read('2025-01-27T10:00:00Z')).toBe('2025-01-27')
  expect(read('2024-02')).toBe('2024-02-29')
  expect(read('2024')).toBe('2024-12-31')
  expect(read('2023-02-29')).toBeUndefined()
  expect(read('soon')).toBeUndefined()
})

test('there is no thirtieth of February', () => {
  expect(isDay({ year: 2024, month: 2, day: 30 })).toBe(false)
  expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
  expect(isDay({ year: 2000, month: 2, day: 29 })).toBe(true)
})
