import { describe, expect, test } from 'vitest'
import { printDecimal } from '../../../server/src/core/figures/decimal.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'

/** The value, one unit in the last written digit, trailing zeros and significant digits of the first figure. */
function readDigits(text: string): readonly (string | number)[] {
  const [figure] = readFigures(text, { language: 'zh-Hant', dollar: 'USD' })
  const { value, quantum, trailingZeros, significantDigits } = figure?.quantity.low ?? {
    value: { coefficient: 0n, exponent: 0 },
    quantum: { coefficient: 0n, exponent: 0 },
    trailingZeros: 0,
    significantDigits: 0,
  }
  return [printDecimal(value), printDecimal(quantum), trailingZeros, significantDigits]
}

describe('how far a number was rounded', () => {
  test.each<[string, (string | number)[]]>([
    ['5,927億美元', ['592700000000', '100000000', 0, 4]],
    ['5,930億美元', ['593000000000', '100000000', 1, 3]],
    ['3.07%', ['3.07', '0.01', 0, 3]],
    ['3.10%', ['3.1', '0.01', 0, 3]],
    ['2,000 chips', ['2000', '1', 3, 1]],
    ['2兆8,943.1億元', ['2894310000000', '10000000', 0, 6]],
    ['6兆8,600億元', ['6860000000000', '100000000', 2, 3]],
    ['$593B', ['593000000000', '1000000000', 0, 3]],
    ['六百萬美元', ['6000000', '10000', 2, 1]],
    ['six million dollars', ['6000000', '1000000', 0, 1]],
    ['3碼，利率', ['75', '25', 0, 1]],
  ])('%s', (text, expected) => {
    expect(readDigits(text)).toEqual(expected)
  })
})

describe('mixed and short numerals', () => {
  test.each([
    ['1億2000萬人', '120000000'],
    ['3萬4000人', '34000'],
    ['25万6千人', '256000'],
    ['100万三千人', '1003000'],
    ['一百二十人', '120'],
    ['一百二塊錢', '120'],
    ['三万五元', '35000'],
    ['兩千零五人', '2005'],
    ['壹佰貳拾元', '120'],
    ['一万零八十人', '10080'],
    ['6千名', '6000'],
    ['三點五億人', '350000000'],
    ['千萬美元', '10000000'],
  ])('%s', (text, expected) => {
    expect(readDigits(text)[0]).toBe(expected)
  })
})
