import { describe, expect, test } from 'vitest'
import { toIsoDate } from '../../../server/src/core/sources/iso-date.ts'

function checkDates(date: string | undefined, spellings: readonly string[]): void {
  for (const text of spellings) expect([text, toIsoDate(text)]).toEqual([text, date])
}

describe('toIsoDate', () => {
  test('reads a day', () => {
    checkDates('2025-01-27', [
      '2025-01-27',
      '2025-1-27',
      '2025/01/27',
      '2025.1.27',
      '20250127',
      '2025-01-27T23:50:00Z',
      '2025-01-27T00:42:49 (UTC -05:00)',
      '2025-01-27 08:00',
      'Jan 27, 2025',
      'January 27, 2025',
      'Jan. 27 2025',
      'january 27th, 2025',
      '27 Jan 2025',
      '27 January, 2025',
      '27th of January 2025',
      '27-Jan-2025',
      'Mon, 27 Jan 2025 10:00:00 GMT',
      'Monday, January 27, 2025',
      'Published on Jan 27, 2025',
      '2025 Jan 27',
      '2025年1月27日',
      '2025年01月27日 08:30',
      '2025 年 1 月 27 日',
      '２０２５年１月２７日',
      '西元2025年1月27日',
      '民國114年1月27日',
      '中華民國 114 年 1 月 27 日',
      '二〇二五年一月二十七日',
      '二零二五年一月二十七號',
      '27/01/2025',
      '01/27/2025',
      '27.1.2025',
      '2025-01-27/2025-01-31',
      '"2025-01-27"',
    ])
  })

  test('reads a month', () => {
    checkDates('2025-01', [
      '2025-01',
      '2025/1',
      'January 2025',
      'Jan. 2025',
      '2025年1月',
      '2025 January',
      '二〇二五年一月',
      '2025-01-45',
    ])
  })

  test('reads a year', () => {
    checkDates('2025', [
      '2025',
      ' 2025 ',
      '2025年',
      '2025~',
      '2025/2026',
      'c. 2025',
      '民國114年',
      '2025-13-01',
    ])
  })

  test('takes the year alone where day and month cannot be told apart', () => {
    checkDates('2025', ['03/04/2025', '3.4.2025'])
    checkDates('2025-03-03', ['03/03/2025'])
  })

  test('knows the calendar', () => {
    checkDates('2024-02-29', ['2024-02-29', '29 Feb 2024'])
    checkDates('2025-02', ['2025-02-29', '2025年2月30日'])
    checkDates('2025-10-10', ['二〇二五年十月十日'])
    checkDates('2025-11-20', ['二〇二五年十一月二十日'])
  })

  test('reads nothing else as a date', () => {
    checkDates(undefined, [
      '',
      'yesterday',
      'forthcoming',
      '昨天',
      '2025 people',
      '1,789,226',
      '17%',
      '12:30',
      '9999999999',
      '0000-01-01',
      'May',
      '27 January',
    ])
  })
})
