import { describe, expect, test } from 'vitest'
import { multiply, printDecimal } from '../../../server/src/core/figures/decimal.ts'
import type { Quantity } from '../../../server/src/core/figures/figure.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { findUnitByCode, toComparable } from '../../../server/src/core/figures/units.ts'

function readQuantity(text: string): Quantity {
  const [figure] = readFigures(text, { language: 'zh-Hant', dollar: 'USD' })
  if (!figure) throw new Error(`no figure in ${text}`)
  return figure.quantity
}

function printComparable(text: string): string {
  const quantity = readQuantity(text)
  const { dimension, unit, factor } = toComparable(quantity)
  return `${dimension} ${printDecimal(multiply(quantity.low.value, factor))} ${unit}`
}

describe('one amount in several units', () => {
  test.each([
    [['887 GW', '8.87億千瓦', '887,000 MW'], 'power 887000000000 W'],
    [['1.5 TWh', '15億度電', '1,500 GWh'], 'energy 5400000000000000 J'],
    [['2億斤', '10萬噸', '100 kt'], 'mass 100000000 kg'],
    [['1 square mile', '1平方英里'], 'area 2589988.110336 m2'],
    [['升息3碼', '75 bps', '0.75個百分點'], 'percentage-points 0.75 pp'],
    [['60 mph'], 'speed 96.56064 km/h'],
    [['2 barrels', '2桶'], 'volume 0.317974589856 m3'],
    [['24 hours', '1天'], 'duration 86400 second'],
    [['5 GB'], 'information 40000000000 bit'],
    [['100 horsepower'], 'power 74569.987158227022 W'],
  ])('%j', (texts, expected) => {
    for (const text of texts) expect(printComparable(text)).toBe(expected)
  })

  test('rates by the day are comparable to rates by the hour', () => {
    expect(printComparable('2 million barrels per day')).toBe('volume-rate 317974.589856 m3/d')
    expect(printComparable('48 tonnes per hour')).toBe('mass-rate 1152000 kg/d')
  })

  test('Celsius and Fahrenheit are kept apart', () => {
    expect(toComparable(readQuantity('25°C')).unit).toBe('Cel')
    expect(toComparable(readQuantity('77°F')).unit).toBe('[degF]')
  })

  test('currencies and counts are their own units', () => {
    expect(printComparable('$5')).toBe('currency 5 USD')
    expect(printComparable('2,000 chips')).toBe('count 2000 chips')
  })

  test('an unknown code is no unit', () => {
    expect(findUnitByCode('furlong')).toBeUndefined()
    expect(findUnitByCode('furlong/d')).toBeUndefined()
  })
})
