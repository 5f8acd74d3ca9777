import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePeriods } from '../../../server/src/core/claims/compare-periods.ts'
import type { Period } from '../../../server/src/core/claims/period.ts'
import { readPeriods } from '../../../server/src/core/claims/read-periods.ts'

/** The first period that the words state. */
function read(text: string, reference: string | undefined): Period | undefined {
  return readPeriods(text, 'en', reference)[0]?.period
}

function checkRelation(one: string, other: string, expected: string, reference?: string): void {
  const [first, second] = [read(one, reference), read(other, reference)]
  expect(comparePeriods(first, second), `${one} / ${other}`).toBe(expected)
  expect(comparePeriods(second, first), `${other} / ${one}`).toBe(expected)
}

describe('same', () => {
  test.each([
    ['Jan. 27, 2025', '2025年1月27日'],
    ['in January 2025', '2025年1月份'],
    ['Q4 2024', '2024年第四季度'],
    ['4Q24', 'the three months ended December 31, 2024'],
    ['H1 2024', '2024年上半年'],
    ['in 2024', '2024年全年'],
    ['at the end of 2024', '截至2024年底'],
    ['first quarter of fiscal 2025', '2025會計年度第一季'],
    ['Q4 FY25', '2025财年第四季度'],
    ['fiscal 2024', 'FY2024'],
    ['2020-2024', '2020年到2024年'],
    ['on Jan. 27', '1月27日'],
  ])('%s, %s', (one, other) => checkRelation(one, other, 'same'))

  test('with a reference date', () => {
    checkRelation('去年', '2024年', 'same', '2025-02-05')
    checkRelation('on Monday', '2025年1月27日', 'same', '2025-01-30')
    checkRelation('in the fourth quarter', '2024年第四季', 'same', '2025-02-05')
  })
})

describe('overlapping', () => {
  test.each([
    ['Jan. 27, 2025', 'in January 2025'],
    ['Jan. 22, 2025', 'the week ended January 25, 2025'],
    ['December 31, 2024', 'at the end of 2024'],
    ['December 31, 2024', '2024年第四季'],
    ['in the year to June 2022', '2022年6月'],
    ['the quarter ended Jan. 26, 2025', 'Q4 2024'],
  ])('%s, %s', (one, other) => checkRelation(one, other, 'overlapping'))
})

describe('different', () => {
  test.each([
    ['Q3 2024', 'Q4 2024'],
    ['2023年', '2024年'],
    ['Q4 2024', 'in 2024'],
    ['in January 2024', 'in 2024'],
    ['2024年1月', '2024年第一季'],
    ['2024年上半年', '2024年'],
    ['2024年前11個月', '2024年'],
    ['2020-2024', 'in 2024'],
    ['2020-2024', '2019-2024'],
    ['Jan. 27, 2025', 'Jan. 28, 2025'],
    ['March 5, 2024', 'in 2024'],
    ['on Jan. 27', '1月28日'],
    ['第三季', '第四季'],
    ['FY2024', 'FY2025'],
    ['Q1 FY25', 'Q4 FY25'],
    ['FY2025', 'Q4 FY25'],
    ['FY2025', 'Q4 2024'],
    ['fiscal 2025', 'in 2019'],
  ])('%s, %s', (one, other) => checkRelation(one, other, 'different'))
})

describe('unknown', () => {
  test.each([
    ['fiscal 2025', 'in 2024'],
    ['fiscal 2025', 'in 2025'],
    ['Q4 FY25', 'Q4 2024'],
    ['fiscal fourth quarter', 'Q4 FY25'],
    ['第四季', 'Q4 2024'],
    ['on Jan. 27', 'in January 2025'],
    ['last year', 'this year'],
    ['no period', 'in 2024'],
    ['no period', 'none either'],
  ])('%s, %s', (one, other) => checkRelation(one, other, 'unknown'))
})

test('the relation goes both ways, and a dated period is the same as itself', () => {
  const words = fc.constantFrom(
    '2024',
    'Q4 2024',
    'Jan. 27, 2025',
    'FY25',
    '第三季',
    '2020-2024',
    '1月',
  )
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [first, second] = [read(one, undefined), read(other, undefined)]
      expect(comparePeriods(first, second)).toBe(comparePeriods(second, first))
      expect(comparePeriods(first, first)).toBe('same')
    }),
  )
})
