import { add, type Decimal } from '../decimal.ts'
import type { Bound } from '../figure.ts'

/**
 * The bound of a mantissa as written: `toBound('5,927', 8)` is 592,700,000,000, known to 100,000,000.
 * Takes digits with at most one point, without signs; separators are left out by the caller.
 */
export function toBound(mantissa: string, power: number): Bound {
  const point = mantissa.indexOf('.')
  const fractionDigits = point < 0 ? 0 : mantissa.length - point - 1
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1)
  return toBoundOf(BigInt(digits), power - fractionDigits, fractionDigits === 0)
}

/** The bound of a coefficient times a power of ten; the zeros at its end may be rounding where it is whole. */
export function toBoundOf(coefficient: bigint, exponent: number, isWhole: boolean): Bound {
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString()
  const zeros = isWhole ? countTrailingZeros(digits) : 0
  return {
    value: { coefficient, exponent },
    quantum: { coefficient: 1n, exponent },
    trailingZeros: zeros,
    significantDigits: Math.max(1, digits.length - zeros),
  }
}

/** The bound of an exact decimal. */
export function toBoundOfDecimal(decimal: Decimal): Bound {
  return toBoundOf(decimal.coefficient, decimal.exponent, decimal.exponent >= 0)
}

/** The bound with a further scale applied. */
export function scaleBound(bound: Bound, power: number): Bound {
  if (power === 0) return bound
  const { value, quantum } = bound
  return {
    ...bound,
    value: { ...value, exponent: value.exponent + power },
    quantum: { ...quantum, exponent: quantum.exponent + power },
  }
}

/** The bound on the other side of zero. */
export function negateBound(bound: Bound): Bound {
  const { coefficient, exponent } = bound.value
  return { ...bound, value: { coefficient: -coefficient, exponent } }
}

/** The bound of a product with a whole factor, as `3碼` is 3 × 25 basis points. */
export function multiplyBound(bound: Bound, factor: bigint): Bound {
  const { coefficient, exponent } = bound.value
  const quantum = {
    coefficient: bound.quantum.coefficient * factor,
    exponent: bound.quantum.exponent,
  }
  return { ...bound, value: { coefficient: coefficient * factor, exponent }, quantum }
}

const HALF: Decimal = { coefficient: 5n, exponent: -1 }

/** The bound of a number and a half: 2.5 for `兩倍半`. */
export function addHalf(bound: Bound): Bound {
  return toBoundOfDecimal(add(bound.value, HALF))
}

function countTrailingZeros(digits: string): number {
  if (digits === '0') return 0
  let count = 0
  while (digits.charAt(digits.length - 1 - count) === '0') count++
  return count
}
