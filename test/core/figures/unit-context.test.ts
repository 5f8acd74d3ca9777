import { describe, expect, test } from 'vitest'
import type { UnitContext } from '../../../server/src/core/figures/figure.ts'
import { readLanguage } from '../../../server/src/core/figures/read-language.ts'
import { readUnitContext } from '../../../server/src/core/figures/unit-context.ts'
import { printFigures } from './check-figures.ts'

function readHeader(header: string): UnitContext | undefined {
  return readUnitContext(header, { language: readLanguage(header, 'en'), dollar: 'USD' })
}

function checkHeader(header: string, expected: string): void {
  const unit = readHeader(header)
  expect(unit && `${unit.dimension} ${unit.unit} ${unit.power}`).toBe(expected)
}

describe('a header that gives a unit', () => {
  test.each([
    ['Revenue (US$ m)', 'currency USD 6'],
    ['Revenue ($ million)', 'currency USD 6'],
    ['Net income, €m', 'currency EUR 6'],
    ['in millions of dollars', 'currency USD 6'],
    ['Turnover (£bn)', 'currency GBP 9'],
    ['Amount (Rs crore)', 'currency INR 7'],
    ['單位：新台幣億元', 'currency TWD 8'],
    ['金額（單位：新台幣百萬元）', 'currency TWD 6'],
    ['營收（百萬美元）', 'currency USD 6'],
    ['市值(亿美元)', 'currency USD 8'],
    ['Share (%)', 'percentage % 0'],
    ['%', 'percentage % 0'],
    ['Growth (% YoY)', 'percentage % 0'],
    ['占比（%）', 'percentage % 0'],
    ['Spread (bp)', 'percentage-points bp 0'],
    ['GW', 'power GW 0'],
    ['產量（萬噸）', 'mass t 4'],
    ['销量(万辆)', 'count  4'],
    ['Units (000s)', 'count  3'],
    ['P/E (x)', 'multiple x 0'],
  ])('%s', checkHeader)

  test('a plain 元 follows the language and keeps what else it can be', () => {
    expect(readHeader('單位：億元')).toEqual({
      dimension: 'currency',
      unit: 'TWD',
      unitCandidates: ['CNY', 'TWD', 'HKD', 'JPY'],
      unitReason: 'language',
      power: 8,
    })
  })
})

describe('a header that gives none', () => {
  test.each([
    'Year',
    'Company',
    'Q4 2024',
    'Date',
    'No.',
    'm',
    '年',
    '公司',
    'Revenue',
    '',
    'x'.repeat(500),
  ])('%s', (header) => {
    expect(readHeader(header)).toBeUndefined()
  })
})

describe('cells under a unit', () => {
  const unit = {
    dimension: 'currency',
    unit: 'USD',
    unitCandidates: [],
    unitReason: undefined,
    power: 6,
  }
  test.each<[string, string[]]>([
    ['1,234', ['1,234 = USD 1.234 billion']],
    ['(1,234)', ['(1,234) = USD -1.234 billion']],
    ['-3.4', ['-3.4 = USD -3.4 million']],
    ['~500', ['500 = about USD 500 million']],
    ['300–400', ['300–400 = USD 300–400 million']],
    ['5 million', ['5 million = USD 5 million']],
    ['5%', ['5% = 5 %']],
    ['—', []],
    ['-', []],
    ['n/a', []],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(printFigures(cell, { unit })).toEqual(expected)
  })
})
