import { describe, expect, test } from 'vitest'
import {
  compareStatements,
  type StatementComparison,
} from '../../../server/src/core/claims/compare-statements.ts'
import { LEXICON } from './statements.ts'

/** The verdict and its pairs: `$593B = 5,927億美元`, `$593B ≠ $589B`. */
function checkStatements(
  a: string,
  b: string,
  verdict: StatementComparison['verdict'],
  ...pairs: readonly string[]
): void {
  const found = compareStatements(
    { text: a, date: undefined },
    { text: b, date: undefined },
    LEXICON,
  )
  const printed = found.pairs.map((pair) => {
    const sign = pair.verdict === 'agree' ? '=' : '≠'
    const [one, other] = [pair.a.span, pair.b.span]
    return `${a.slice(one.start, one.end)} ${sign} ${b.slice(other.start, other.end)}`
  })
  expect({ verdict: found.verdict, pairs: printed }).toEqual({ verdict, pairs })
}

describe('two statements are compared figure by figure', () => {
  test('all agree', () => {
    checkStatements(
      'On 27 January 2025 Nvidia fell nearly 17% and lost $593 billion of market value.',
      '2025年1月27日，輝達下跌16.97%，市值蒸發5,927億美元。',
      'agree',
      '17% = 16.97%',
      '$593 billion = 5,927億美元',
    )
  })

  test('the worst of the pairs is the verdict', () => {
    checkStatements(
      '2025年1月27日，英伟达下跌17%，市值减少5890亿美元。',
      'On 27 January 2025 Nvidia fell 17% and lost $593 billion of market value.',
      'conflict',
      '17% = 17%',
      '5890亿美元 ≠ $593 billion',
    )
  })

  test('each figure stands in one pair at most, agreements first', () => {
    checkStatements(
      "Apple's revenue in 2023 was $383 billion.",
      "Apple's revenue in 2023 was $390 billion. Apple's revenue in 2023 was $383 billion.",
      'agree',
      '$383 billion = $383 billion',
    )
    checkStatements(
      '蘋果2023年營收為3,830億美元，蘋果2023年營收為3,900億美元。',
      '蘋果2023年營收為3,830億美元。',
      'agree',
      '3,830億美元 = 3,830億美元',
    )
  })

  test.each([
    ['Tesla opened 40 shops.', 'Nvidia fell 17%.'],
    ['特斯拉開了40家門市。', '輝達下跌17%。'],
    ['Nothing is counted here.', 'Nvidia fell 17%.'],
    ['', ''],
  ])('unrelated: %s | %s', (a, b) => checkStatements(a, b, 'unrelated'))
})

describe('quantities in other units', () => {
  test.each([
    [
      'Solar capacity in China reached 887 GW at the end of 2024.',
      '截至2024年底，中國太陽能裝機容量達8.87億千瓦。',
      'agree',
    ],
    [
      'In July 2024 the average temperature in Phoenix reached 39.1°C.',
      'In July 2024 the average temperature in Phoenix reached 102.4°F.',
      'agree',
    ],
    [
      'In July 2024 the average temperature in Phoenix reached 39.1°C.',
      'In July 2024 the average temperature in Phoenix reached 98.6°F.',
      'conflict',
    ],
    [
      'The global temperature in 2024 rose by 1.5°C.',
      'The global temperature in 2024 rose by 2.7°F.',
      'agree',
    ],
    [
      'The global temperature in 2024 was 1.5°C above the pre-industrial average.',
      'The global temperature in 2024 was 2.7°F above the pre-industrial average.',
      'agree',
    ],
    [
      'The global temperature in 2024 rose by 1.5°C.',
      'The global temperature in 2024 rose by 4.1°F.',
      'conflict',
    ],
  ] as const)('%s | %s', (a, b, verdict) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const text = (words: string) => ({ text: words, date: undefined })
      expect(compareStatements(text(one), text(other), LEXICON).verdict).toBe(verdict)
    }
  })
})

test('a date tells what day is meant', () => {
  const compare = (date: string) =>
    compareStatements(
      { text: 'Nvidia fell 17% on Monday.', date },
      { text: 'Nvidia fell 3% on 27 January 2025.', date: '2025-01-28' },
      LEXICON,
    ).verdict
  expect(compare('2025-01-28')).toBe('conflict')
  expect(compare('2025-02-05')).toBe('unrelated')
})
