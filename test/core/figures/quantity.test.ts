import { describe, expect, test } from 'vitest'
import type { Quantity, ReadingContext } from '../../../server/src/core/figures/figure.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { readUnitContext } from '../../../server/src/core/figures/unit-context.ts'

const ENGLISH: ReadingContext = { language: 'en', dollar: 'USD' }

function readQuantities(text: string, context = ENGLISH): readonly Quantity[] {
  return readFigures(text, context).map(({ quantity }) => quantity)
}

describe('what decides a unit', () => {
  test.each([
    ['en', 'a fund of $5 million', ['USD setting']],
    ['en', 'a fund of US$5 million', ['USD itself']],
    ['en', 'Manila raised 50 billion pesos', ['PHP place']],
    ['en', 'a bond of 50 billion pesos', ['MXN itself']],
    ['en', 'In Beijing a ticket costs ¥300.', ['CNY place']],
    ['en', 'In Kyoto a ticket costs ¥300.', ['JPY language']],
    ['en', 'a price of 300元', [' undecided']],
    ['zh-Hant', '票價300元', ['TWD language']],
    ['zh-Hant', '香港票價300元', ['HKD place']],
    ['zh-Hans', '票价300元', ['CNY language']],
    ['zh-Hans', '票价300美元', ['USD itself']],
    ['en', 'between 3 and 5 percent', ['% itself']],
    ['zh-Hant', '分別獲利41.2和38%', ['% neighbour', '% itself']],
  ] as const)('%s: %s', (language, text, expected) => {
    const said = readQuantities(text, { language, dollar: 'USD' }).map(
      ({ unit, unitReason, unitCandidates }) =>
        `${unit} ${unitReason ?? (unit === '' && unitCandidates.length > 0 ? 'undecided' : 'itself')}`,
    )
    expect(said).toEqual(expected)
  })

  test('the header of a table decides for the bare numbers below it', () => {
    const cell = (header: string, language: ReadingContext['language']) => {
      const context = { language, dollar: 'USD' }
      const unit = readUnitContext(header, context)
      return readQuantities('1,250', { ...context, unit }).map((read) => [
        read.unit,
        read.unitReason,
      ])
    }
    expect(cell('Output (GWh)', 'en')).toEqual([['GW.h', 'table']])
    expect(cell('營收（億元）', 'zh-Hant')).toEqual([['TWD', 'language']])
  })
})

describe('the power of ten that was applied', () => {
  test.each([
    ['$593B', [9]],
    ['5,927億美元', [8]],
    ['6 million dollars', [6]],
    ['$593', [0]],
    ['50 cents', [-2]],
    ['1億2000萬人', [0]],
    ['$5-6 billion', [9]],
    ['$5 to $6 billion', [9]],
    ['6000萬至8000萬美元', [4]],
    ['17%', [0]],
  ])('%s', (text, expected) => {
    expect(readQuantities(text).map(({ power }) => power)).toEqual(expected)
  })

  test('the digits times the power are the value', () => {
    for (const text of ['$5.930 billion', '5,927億美元', '-3.10%', '3.2萬噸']) {
      const [quantity] = readQuantities(text)
      expect(quantity?.low.quantum.exponent, text).toBe(
        (quantity?.power ?? 0) - (text.split('.')[1]?.match(/^\d+/)?.[0].length ?? 0),
      )
    }
  })

  test('a scale of the table counts', () => {
    const unit = readUnitContext('Revenue (US$ m)', ENGLISH)
    expect(readQuantities('1,234.5', { ...ENGLISH, unit }).map(({ power }) => power)).toEqual([6])
  })
})
