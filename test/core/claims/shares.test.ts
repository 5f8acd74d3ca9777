import { describe, expect, test } from 'vitest'
import { readAll } from './statements.ts'

/** What each figure of a text is about: its names, regions, narrow measures and period, in their words. */
function checkShares(text: string, ...expected: readonly string[]): void {
  const printed = readAll(text).map(({ place, subjects, regions, measures, period }) => {
    const topics = [...subjects, ...regions, ...measures].map(({ words }) => words)
    return [place.text, ...topics, ...(period ? [period.words] : [])].join(' ')
  })
  expect(printed).toEqual(expected)
}

describe('figures in a list are shared out among things in a list', () => {
  test.each([
    ['Revenue and net profit rose 8% and 15% respectively.', ['8% Revenue', '15% net profit']],
    [
      'Inflation in Sweden, Norway and Denmark was 2%, 3% and 1.6%, respectively.',
      ['2% Sweden Inflation', '3% Norway Inflation', '1.6% Denmark Inflation'],
    ],
    [
      'Exports were, respectively, $3 billion and $4 billion in 2023 and 2024.',
      ['$3 billion Exports 2023', '$4 billion Exports 2024'],
    ],
    [
      '台積電、聯發科營收分別為9,338億元、1,503億元。',
      ['9,338億元 台積電 營收', '1,503億元 聯發科 營收'],
    ],
    [
      '台积电和联发科营收分别为9338亿元和1503亿元。',
      ['9338亿元 台积电 营收', '1503亿元 联发科 营收'],
    ],
  ])('%s', (text, expected) => checkShares(text, ...expected))
})

describe('nothing is shared out', () => {
  test.each([
    ['without a word that does', 'Revenue and net profit rose 8% and 15%.'],
    ['where there are fewer things than figures', 'Revenue rose 8% and 15% respectively.'],
  ])('%s', (_, text) => {
    const measures = readAll(text).map((claim) => claim.measures.map(({ words }) => words))
    expect(new Set(measures.map(String)).size).toBe(1)
  })
})
