import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENCY_CODES } from '../../../server/src/core/figures/locales/currency-codes.ts'
import { OFFICIAL_CURRENCY_NAMES as ENGLISH } from '../../../server/src/core/figures/locales/official-names-en.ts'
import { OFFICIAL_CURRENCY_NAMES as CHINESE } from '../../../server/src/core/figures/locales/official-names-zh.ts'
import { readNames } from '../../../server/src/core/figures/matcher.ts'
import { printFigures } from './check-figures.ts'

/** Paragraphs whose figures lend each other nothing. */
const PARAGRAPHS = [
  'Revenue rose 12% to $5.2 billion.',
  'It lost three point five percent, or a hundred and fifty dollars.',
  'The lead content was 3.1 ± 0.4 mg/L at 5 m s⁻¹.',
  'See Section 4.2, Table 3 and the S&P 500 of 2024-01-05.',
  'Between 3 and 5 percent of 3.2 × 10^6 cells died.',
  '營收1,234億元，季增5.6%，毛利率53.1%。',
  '每斤三塊五，打八折，負百分之三。',
  '民國113年5月，第3名，3奈米製程。',
  '募资1.2万亿元人民币，同比增长三成五。',
] as const
const anyParagraph = fc.constantFrom(...PARAGRAPHS)
const anyLanguage = fc.constantFrom('en', 'zh-Hant', 'zh-Hans')

describe('two paragraphs', () => {
  test('are read as both', () => {
    fc.assert(
      fc.property(anyParagraph, anyParagraph, anyLanguage, (one, other, language) => {
        const apart = [one, other].flatMap((text) => printFigures(text, { language }))
        expect(printFigures(`${one}\n\n${other}`, { language })).toEqual(apart)
      }),
    )
  })
})

const ENGLISH_DIGITS = 'zero one two three four five six seven eight nine'.split(' ')
const CHINESE_DIGITS = '零一二三四五六七八九'
const whole = fc.integer({ min: 1, max: 9 })
const decimals = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 })

describe('spoken and written forms', () => {
  const english = fc.constantFrom('', ' million', ' billion', ' percent', ' million dollars')
  test('are one in English', () => {
    fc.assert(
      fc.property(whole, decimals, english, (first, rest, unit) => {
        const spoken = `${ENGLISH_DIGITS[first]} point ${rest.map((digit) => ENGLISH_DIGITS[digit]).join(' ')}${unit}`
        expect(printFigures(spoken, { language: 'en' }).map(toMeaning)).toEqual(
          printFigures(`${first}.${rest.join('')}${unit}`, { language: 'en' }).map(toMeaning),
        )
      }),
    )
  })

  const chinese = fc.constantFrom('億元', '萬人', '億', '%', '個百分點', '萬公頃', '倍')
  test('are one in Chinese', () => {
    fc.assert(
      fc.property(whole, decimals, chinese, (first, rest, unit) => {
        const spoken = `${CHINESE_DIGITS[first]}點${rest.map((digit) => CHINESE_DIGITS[digit]).join('')}${unit}`
        expect(printFigures(spoken, { language: 'zh-Hant' }).map(toMeaning)).toEqual(
          printFigures(`${first}.${rest.join('')}${unit}`, { language: 'zh-Hant' }).map(toMeaning),
        )
      }),
    )
  })

  test('are one of shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), whole, (tens, ones) => {
        const words = `百分之${CHINESE_DIGITS[tens]}十${CHINESE_DIGITS[ones]}`
        expect(printFigures(words).map(toMeaning)).toEqual([`${tens}${ones} %`])
      }),
    )
  })
})

describe('a currency', () => {
  test.each(CURRENCY_CODES)('%s is read before and behind', (code) => {
    for (const text of [`${code} 5,000`, `5,000 ${code}`]) {
      const [figure = ''] = printFigures(text, { language: 'en' })
      expect(figure.startsWith(`${text} = `)).toBe(true)
    }
  })

  test.each([...namesOf(ENGLISH), ...namesOf(CHINESE)])('%s is %s', (name, code) => {
    const text = `5,000 ${name}`
    expect(printFigures(text, { language: 'en' })).toEqual([`${text} = ${code} 5,000`])
  })
})

function namesOf(table: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(table).flatMap(([code, names]) =>
    readNames(names).map((name) => [name, code] as const),
  )
}

function toMeaning(line: string): string {
  return line.slice(line.indexOf(' = ') + 3)
}
