import { describe, expect, test } from 'vitest'
import { createFigureFinder, type FigureSearch } from '../../server/src/core/find-figures.ts'

const find = createFigureFinder()

const PLAIN: FigureSearch = {
  language: undefined,
  dollar: 'USD',
  durations: false,
  minimumCount: 10,
  isMarkdown: false,
}

function listTexts(text: string, search: Partial<FigureSearch> = {}): readonly string[] {
  return find(text, { ...PLAIN, ...search }).map((figure) => figure.text)
}

describe('what the words beside a figure say', () => {
  test.each([
    ['Revenue rose 5%.', ['change up']],
    ['Revenue was down 3.1%.', ['change down']],
    ['Revenue rose to $5bn.', ['level up']],
    ['Revenue fell by $2 million to $5bn.', ['change down', 'level down']],
    ['營收增至50億美元。', ['level up']],
    ['營收增加5%。', ['change up']],
    ['股价下跌3.1%。', ['change down']],
    ['It accounts for 32% of global emissions.', ['share -']],
    ['A ticket at $5.', ['level -']],
  ])('%s', (text, expected) => {
    const said = find(text, PLAIN).map(
      ({ states, direction }) => `${states ?? '-'} ${direction ?? '-'}`,
    )
    expect(said).toEqual(expected)
  })
})

describe('a figure as plain data', () => {
  test('comes back from JSON as it was', () => {
    const figures = find('About 1.23 billion shekels ($330 million), or 1.55 ± 0.13°C.', PLAIN)
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
  })

  test('ties a conversion and a qualifier to their places', () => {
    const text = 'It raised about 1.23 billion shekels ($330 million).'
    const [first, second] = find(text, PLAIN)
    expect(text.slice(...(first?.qualifierOffset ?? [0, 0]))).toBe('about')
    expect(text.slice(...(second?.conversionOf ?? [0, 0]))).toBe('1.23 billion shekels')
  })

  test.each([
    ['a rate of 3.10%', '3.10', '0.01'],
    ['a gap of -0.140%', '-0.140', '0.001'],
    ['a rate of 3%', '3', '1'],
    ['worth $5.930 billion', '5930000000', '1000000'],
    ['2兆8,943.1億元', '2894310000000', '10000000'],
    ['worth $12345678901234567890.12', '12345678901234567890.12', '0.01'],
    ['升息3碼', '75', '25'],
  ])('%s is exactly %s, known to %s', (text, value, quantum) => {
    const [figure] = find(text, PLAIN)
    expect(figure?.quantity.exact.low).toMatchObject({ value, quantum })
  })
})

describe('options', () => {
  test('say what a bare $ is, and whether small counts and durations are given', () => {
    const unitOf = (dollar: string) => find('It cost $5.', { ...PLAIN, dollar })[0]?.quantity.unit
    expect([unitOf('USD'), unitOf('CAD')]).toEqual(['USD', 'CAD'])
    expect(listTexts('They sold 3 chips in 6 months.')).toEqual([])
    expect(listTexts('They sold 3 chips in 6 months.', { minimumCount: 0 })).toEqual(['3'])
    expect(listTexts('They sold 3 chips in 6 months.', { durations: true })).toEqual(['6 months'])
  })

  test('say what a passage without a language of its own is in', () => {
    const units = (language: FigureSearch['language'], isMarkdown: boolean) =>
      find('票價300元', { ...PLAIN, language, isMarkdown }).map(({ quantity }) => quantity.unit)
    for (const isMarkdown of [false, true]) {
      expect(units(undefined, isMarkdown)).toEqual(['TWD'])
      expect(units('zh-Hans', isMarkdown)).toEqual(['CNY'])
      expect(units('zh-Hant', isMarkdown)).toEqual(['TWD'])
    }
  })
})

describe('Markdown', () => {
  const NOTE = [
    '---\ntitle: 5% more\n---\n# Up 7%\n',
    'Sales rose **9**% in `v8%` [to](https://example.com/6%25).[^1]\n',
    '| Item | Revenue (US$ m) |\n|---|---|\n| A | 1,234 |\n',
    '[^1]: It was 4%.\n',
  ].join('\n')

  test('lends units, and keeps what is no prose out', () => {
    const figures = find(NOTE, { ...PLAIN, isMarkdown: true })
    expect(figures.map(({ text }) => text)).toEqual(['7%', '9**%', '1,234'])
    for (const { text, offset } of figures) expect(NOTE.slice(...offset)).toBe(text)
    expect(figures.at(-1)?.quantity).toMatchObject({ unit: 'USD', unitReason: 'table', power: 6 })
  })

  test('as plain text is all read', () => {
    expect(listTexts(NOTE)).toEqual(expect.arrayContaining(['5%', '4%']))
  })
})

test('whatever the text is, the figures are in order, apart and inside it', () => {
  for (const text of [
    '',
    '\0',
    '5%'.repeat(50),
    '\uD800 5% \uDFFF',
    '（'.repeat(500),
    '億'.repeat(500),
  ]) {
    for (const isMarkdown of [false, true]) {
      let last = 0
      for (const { offset, text: own } of find(text, { ...PLAIN, isMarkdown })) {
        expect(offset[0]).toBeGreaterThanOrEqual(last)
        expect(text.slice(...offset)).toBe(own)
        last = offset[1]
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }
  }
})
