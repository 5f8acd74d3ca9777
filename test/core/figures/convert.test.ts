import { describe, expect, test } from 'vitest'
import {
  convertValue,
  findConversion,
  findStepConversion,
} from '../../../server/src/core/figures/convert.ts'
import { printDecimal, readDecimal, ZERO } from '../../../server/src/core/figures/decimal.ts'

/** `= 887` where the value has an end in the other unit, else `≈ 330.578512396694`. */
function convert(value: string, from: string, to: string, find = findConversion): string {
  const conversion = find(from, to)
  if (!conversion) return 'nothing'
  const converted = convertValue(readDecimal(value) ?? ZERO, conversion)
  return `${converted.isExact ? '=' : '≈'} ${printDecimal(converted.value)}`
}

describe('a value in another unit', () => {
  test.each([
    ['887000000', 'kW', 'GW', '= 887'],
    ['200000000', '[jin]', 't', '= 100000'],
    ['25', 'bp', 'pp', '= 0.25'],
    ['0.125', 'pp', 'bp', '= 12.5'],
    ['26.2', '[mi_i]', 'km', '= 42.1648128'],
    ['1', 'km', '[mi_i]', '≈ 0.621371192237334'],
    ['121', '[ping]', 'm2', '= 400'],
    ['100', '[ping]', 'm2', '≈ 330.578512396694'],
    ['3', '[mu]', 'm2', '= 2000'],
    ['15', '[mu]', 'har', '= 1'],
    ['1', '[acr_us]', 'm2', '= 4046.8564224'],
    ['1000000', '[bbl_us]/d', '[bbl_us]/wk', '= 7000000'],
    ['12', 't/a', 't/mo', '= 1'],
    ['1', '[psi]', 'kPa', '≈ 6.89475729316836'],
    ['20', 'Cel', '[degF]', '= 68'],
    ['-40', '[degF]', 'Cel', '= -40'],
    ['77', '[degF]', 'Cel', '= 25'],
    ['100', '[degF]', 'Cel', '≈ 37.7777777777778'],
    ['0', 'K', 'Cel', '= -273.15'],
    ['36.6', 'Cel', 'K', '= 309.75'],
    ['5', 'kg', 'km', 'nothing'],
    ['5', 'ug/m3', 'mg/dL', '= 0.0000005'],
    ['5', 'USD', 'TWD', 'nothing'],
    ['5', 'furlong', 'furlong', 'nothing'],
  ])('%s %s in %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected)
  })

  test('a difference of temperatures has no zero to move', () => {
    expect(convert('1.5', 'Cel', '[degF]', findStepConversion)).toBe('= 2.7')
    expect(convert('1.5', 'Cel', 'K', findStepConversion)).toBe('= 1.5')
    expect(convert('1.5', 'km', 'm', findStepConversion)).toBe('= 1500')
  })

  test('there and back again is where one began, wherever both ways have an end', () => {
    for (const [from, to] of [
      ['Cel', 'K'],
      ['Cel', '[degF]'],
      ['kW', 'TW'],
      ['[jin]', 't'],
    ] as const) {
      const there = convert('36.65', from, to).slice(2)
      expect(convert(there, to, from)).toBe('= 36.65')
    }
  })
})
