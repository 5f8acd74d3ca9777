import { describe, expect, test } from 'vitest'
import {
  type Interval,
  isOneSided,
  isRange,
  readZone,
} from '../../../server/src/core/claims/interval.ts'
import { type Decimal, toNumber } from '../../../server/src/core/figures/decimal.ts'
import type { Quantity } from '../../../server/src/core/figures/figure.ts'
import { readOne } from './statements.ts'

function readQuantity(text: string): Quantity {
  return readOne(text).figure.quantity
}

/** `592.5..593.5`; an open end is `∞`. */
function printInterval({ low, high }: Interval): string {
  const print = (end: Decimal | undefined) =>
    end ? toNumber(end).toLocaleString('en', { maximumFractionDigits: 6 }) : '∞'
  return `${print(low)}..${print(high)}`
}

/** What supports a figure, and what does not contradict it where that is more. */
function checkZone(text: string, core: string, logical = core): void {
  const zone = readZone(readQuantity(text))
  expect({ core: printInterval(zone.core), logical: printInterval(zone.logical) }).toEqual({
    core,
    logical,
  })
}

describe('a value without a qualifier reaches half a unit of its last digit', () => {
  test.each([
    ['593 GW of power', '592.5..593.5'],
    ['$593 million', '592,500,000..593,500,000'],
    ['5,927億美元', '592,650,000,000..592,750,000,000'],
    ['2兆8,943億元', '2,894,250,000,000..2,894,350,000,000'],
    ['3.10%', '3.095..3.105'],
    ['3.1%', '3.05..3.15'],
    ['16 factories', '15.5..16.5'],
    ['-2.5%', '-2.55..-2.45'],
    ['高達4.5%', '4.45..4.55'],
    ['a record low of 4.5%', '4.45..4.55'],
  ])('%s', checkZone)
})

describe('zeros at the end of a whole number may be rounding, within five per cent', () => {
  test.each([
    ['2,000 chips', '1,900..2,100'],
    ['2,500 chips', '2,450..2,550'],
    ['1,230 GW of power', '1,225..1,235'],
    ['营收为500亿元', '47,500,000,000..52,500,000,000'],
  ])('%s', checkZone)

  test.each([
    ['30%', '29.5..30.5'],
    ['30個百分點', '29.5..30.5'],
    ['2.0 GW of power', '1.95..2.05'],
  ])('%s has digits, no zeros', checkZone)
})

describe('a stated margin is all there is', () => {
  test.each([
    ['1.55 ± 0.13°C', '1.42..1.68'],
    ['51% ± 3%', '48..54'],
  ])('%s', checkZone)
})

describe('a hedge widens to both sides, a hedge that stops short mostly below', () => {
  test.each([
    ['about 593 GW of power', '563.35..622.65'],
    ['約593億元', '56,335,000,000..62,265,000,000'],
    ['约593亿元', '56,335,000,000..62,265,000,000'],
    ['nearly 17%', '16..17.5'],
    ['近17%', '16..17.5'],
    ['接近17%', '16..17.5'],
  ])('%s', checkZone)
})

describe('a bound supports a little beyond its end and excludes nothing further out', () => {
  test.each([
    ['more than 600 GW of power', '600..700', '600..∞'],
    ['逾600億元', '60,000,000,000..70,000,000,000', '60,000,000,000..∞'],
    ['超过600亿元', '60,000,000,000..70,000,000,000', '60,000,000,000..∞'],
    ['at least 4%', '3.5..4.5', '3.5..∞'],
    ['至少4%', '3.5..4.5', '3.5..∞'],
    ['less than $6 million', '5,000,000..6,000,000', '∞..6,000,000'],
    ['不到600萬美元', '5,000,000..6,000,000', '∞..6,000,000'],
    ['不到600万美元', '5,000,000..6,000,000', '∞..6,000,000'],
    ['at most 4%', '3.5..4.5', '∞..4.5'],
    ['最多4%', '3.5..4.5', '∞..4.5'],
  ])('%s', checkZone)
})

describe('a range reaches half a unit beyond both of its ends', () => {
  test.each([
    ['60 to 65 percent', '59.5..65.5'],
    ['60%至65%', '59.5..65.5'],
    ['1.5–2.5°C', '1.45..2.55'],
  ])('%s', checkZone)
})

describe('what kind of interval a figure states', () => {
  function checkKind(text: string, kind: 'point' | 'bound' | 'range'): void {
    const quantity = readQuantity(text)
    const found = isRange(quantity) ? 'range' : isOneSided(quantity) ? 'bound' : 'point'
    expect(found).toBe(kind)
  }

  test.each([
    ['4%', 'point'],
    ['about 4%', 'point'],
    ['近4%', 'point'],
    ['4% ± 1%', 'point'],
    ['more than 4%', 'bound'],
    ['不到4%', 'bound'],
    ['4% to 6%', 'range'],
    ['4%至6%', 'range'],
    ['數億美元', 'range'],
  ] as const)('%s is a %s', checkKind)
})
