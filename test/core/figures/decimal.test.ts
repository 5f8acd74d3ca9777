import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  fromNumber,
  maximum,
  minimum,
  multiply,
  negate,
  printDecimal,
  readDecimal,
  shiftDecimal,
  subtract,
  toNumber,
  ZERO,
} from '../../../server/src/core/figures/decimal.ts'

function decimal(text: string): Decimal {
  return readDecimal(text) ?? ZERO
}

describe('what is read', () => {
  test.each([
    ['5.930', { coefficient: 5930n, exponent: -3 }],
    ['-0.14', { coefficient: -14n, exponent: -2 }],
    ['2000', { coefficient: 2000n, exponent: 0 }],
  ])('%s', (text, expected) => expect(readDecimal(text)).toEqual(expected))
})

describe('what is not', () => {
  test.each(['', '.5', '5.', '1,000', '+5', '1e5', '５', '1.2.3'])('%s', (text) =>
    expect(readDecimal(text)).toBeUndefined(),
  )
})

describe('printed', () => {
  test.each([
    ['5.930', '5.93'],
    ['0.00', '0'],
    ['-0.0', '0'],
    ['-0.140', '-0.14'],
    ['100', '100'],
  ])('%s is %s', (text, printed) => expect(printDecimal(decimal(text))).toBe(printed))

  test('A positive exponent adds zeros.', () => {
    expect(printDecimal(shiftDecimal(decimal('5927'), 8))).toBe('592700000000')
    expect(printDecimal(shiftDecimal(ZERO, 8))).toBe('0')
  })
})

describe('arithmetic', () => {
  test('It is exact where floats are not.', () => {
    expect(printDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3')
    expect(printDecimal(subtract(decimal('1'), decimal('0.9')))).toBe('0.1')
    expect(printDecimal(multiply(decimal('1.1'), decimal('1.1')))).toBe('1.21')
    expect(printDecimal(absolute(negate(decimal('2.5'))))).toBe('2.5')
  })

  test('Order does not depend on how a value is written.', () => {
    expect(compareDecimals(decimal('5.0'), decimal('5'))).toBe(0)
    expect(compareDecimals(decimal('-1'), decimal('0.5'))).toBeLessThan(0)
    expect(minimum(decimal('3'), decimal('2.9'))).toEqual(decimal('2.9'))
    expect(maximum(decimal('3'), decimal('2.9'))).toEqual(decimal('3'))
  })

  test('Sums and differences undo each other.', () => {
    const value = fc.tuple(fc.bigInt(), fc.integer({ min: -20, max: 20 }))
    fc.assert(
      fc.property(value, value, ([one, oneExponent], [other, otherExponent]) => {
        const first = { coefficient: one, exponent: oneExponent }
        const second = { coefficient: other, exponent: otherExponent }
        expect(compareDecimals(subtract(add(first, second), second), first)).toBe(0)
      }),
    )
  })
})

describe('JavaScript numbers', () => {
  test.each([1.5, -0.07, 1e21, 1.5e-9, 0])('%d comes back', (value) =>
    expect(toNumber(fromNumber(value))).toBe(value),
  )

  test('What is not finite is zero.', () => {
    expect(fromNumber(Number.NaN)).toEqual(ZERO)
    expect(fromNumber(Number.POSITIVE_INFINITY)).toEqual(ZERO)
  })
})

test('the nearest number is that of the digits as they are printed', () => {
  const exponents = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      exponents,
      (whole, exponent) => {
        const printed = Number(`${whole}e${exponent}`)
        expect(toNumber({ coefficient: whole, exponent })).toBe(printed)
      },
    ),
  )
})
