import { describe, expect, test } from 'vitest'
import { explainMatch, printPeriod } from '../../../server/src/core/claims/explain.ts'
import { readOne } from './statements.ts'

function checkExplained(one: string, other: string, because: string): void {
  expect(explainMatch(readOne(one), readOne(other))).toBe(because)
}

describe('a match is explained in the words of the first claim', () => {
  test.each([
    [
      'Nvidia lost $593 billion of market value on 27 January 2025.',
      '輝達2025年1月27日市值蒸發5,927億美元。',
      'Nvidia · market value · 27 Jan 2025',
    ],
    [
      '輝達2025年1月27日市值蒸發5,927億美元。',
      '英伟达2025年1月27日市值减少5930亿美元。',
      '輝達 · 市值 · 27 Jan 2025',
    ],
    ['英伟达营收为5亿元。', "Nvidia's revenue was $5 billion.", '英伟达 · 营收'],
    ["China's exports rose 4%.", '中國出口成長4%。', 'China · exports'],
    ['Nvidia fell 17%.', '輝達下跌17%。', 'Nvidia'],
  ])('%s | %s', checkExplained)

  test('where nothing is named by the words that both have', () => {
    checkExplained('4,000 lamps', '5,000 lamps', 'lamp')
    checkExplained('4,000盞路燈', '5000盏路灯', '路灯')
    checkExplained('4,000 lamps', '5,000 fans', '')
  })
})

describe('periods in short', () => {
  function checkPeriod(text: string, printed: string, date?: string): void {
    const period = readOne(text, '4%', date).period?.period
    expect(period && printPeriod(period)).toBe(printed)
  }

  test.each([
    ['It rose 4% on 27 January 2025.', '27 Jan 2025'],
    ['It rose 4% on 27 January.', '27 Jan'],
    ['It rose 4% in January 2025.', 'Jan 2025'],
    ['It rose 4% in the fourth quarter of 2024.', 'Q4 2024'],
    ['It rose 4% in the second half of 2024.', 'H2 2024'],
    ['It rose 4% in 2024.', '2024'],
    ['It rose 4% in fiscal 2025.', 'FY2025'],
    ['It rose 4% in 2020-2024.', '2020-01-01 – 2024-12-31'],
    ['2024年上半年成長4%。', 'H1 2024'],
    ['2024年第三季成長4%。', 'Q3 2024'],
    ['2024年1月增长4%。', 'Jan 2024'],
  ])('%s', (text, printed) => checkPeriod(text, printed))
})
