import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { isReported } from '../../../server/src/core/figures/reported.ts'

function findReported(text: string, durations: boolean): readonly string[] {
  return readFigures(text, { language: 'en', dollar: 'USD' })
    .filter((figure) => isReported(figure, { durations, minimumCount: 10 }))
    .map(({ span }) => text.slice(span.start, span.end))
}

describe('what is reported', () => {
  test.each<[string, string[]]>([
    ['three investors and 40 analysts', ['40']],
    ['5 to 12 stores', ['5 to 12']],
    ['over 18 months', []],
    ['dozens of stores', ['dozens']],
    ['7 million users, 3% of them', ['7 million', '3%']],
  ])('%s', (text, expected) => {
    expect(findReported(text, false)).toEqual(expected)
  })

  test('durations where they are asked for', () => {
    expect(findReported('within 18 months', true)).toEqual(['18 months'])
  })
})
