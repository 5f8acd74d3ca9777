import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  maximum,
  minimum,
  multiply,
  shiftDecimal,
  subtract,
  toNumber,
  ZERO,
} from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'

/** A closed interval; an absent end is open to infinity. */
export interface Interval {
  readonly low: Decimal | undefined
  readonly high: Decimal | undefined
}

/** What a quantity's digits and qualifier stand for. */
export interface Zone {
  /** Where another value supports this one. */
  readonly core: Interval
  /** Where another value does not contradict this one. */
  readonly logical: Interval
}

const HALF: Decimal = { coefficient: 5n, exponent: -1 }
const FIVE_PERCENT: Decimal = { coefficient: 5n, exponent: -2 }

/**
 * The zone of a quantity, from the digits printed and the qualifier.
 *
 * The half unit of the last digit is statcheck's rule (Nuijten et al. 2016); the widths for rounded zeros and for hedges
 * are measured on labelled pairs of statements.
 */
export function readZone(quantity: Quantity): Zone {
  if (quantity.plusMinus) return readMargin(quantity, quantity.plusMinus)
  if (compareDecimals(quantity.low.value, quantity.high.value) !== 0) return readRange(quantity)
  const { value } = quantity.low
  const half = multiply(quantity.low.quantum, HALF)
  const low = subtract(value, half)
  const high = add(value, half)
  const near = (least: number, most: number) => clampShare(quantity.low, least, most)
  switch (quantity.qualifier) {
    case 'about':
      return quantity.justBelow
        ? twice({ low: subtract(value, near(3, 10)), high })
        : twice(around(value, maximum(half, near(5, 10))))
    case 'moreThan':
      return bounded(value, near(5, 25), { low: value, high: undefined })
    case 'atLeast':
      return bounded(low, near(5, 25), { low, high: undefined })
    case 'lessThan':
      return bounded(value, near(5, 25), { low: undefined, high: value })
    case 'atMost':
      return bounded(high, near(5, 25), { low: undefined, high })
    case undefined:
      return twice(around(value, maximum(half, roundingOf(quantity))))
  }
}

/** Whether the qualifier opens the quantity to one side. */
export function isOneSided(quantity: Quantity): boolean {
  return quantity.qualifier !== undefined && quantity.qualifier !== 'about'
}

/** Whether it states two ends rather than one value. */
export function isRange(quantity: Quantity): boolean {
  return compareDecimals(quantity.low.value, quantity.high.value) !== 0
}

/** How much two intervals share: negative when they are apart, infinite when both are open to the same side. */
export function overlapOf(one: Interval, other: Interval): number {
  const low = one.low && other.low ? maximum(one.low, other.low) : (one.low ?? other.low)
  const high = one.high && other.high ? minimum(one.high, other.high) : (one.high ?? other.high)
  return low && high ? toNumber(subtract(high, low)) : Number.POSITIVE_INFINITY
}

/** Length of an interval; infinite where an end is open. */
export function widthOf(interval: Interval): number {
  return interval.low && interval.high
    ? toNumber(subtract(interval.high, interval.low))
    : Number.POSITIVE_INFINITY
}

/** Whether a value lies inside, ends included. */
export function includes(interval: Interval, value: Decimal): boolean {
  if (interval.low && compareDecimals(value, interval.low) < 0) return false
  return !interval.high || compareDecimals(value, interval.high) <= 0
}

function readMargin(quantity: Quantity, margin: Decimal): Zone {
  return twice(around(quantity.low.value, margin))
}

function readRange(quantity: Quantity): Zone {
  const low = subtract(quantity.low.value, multiply(quantity.low.quantum, HALF))
  const high = add(quantity.high.value, multiply(quantity.high.quantum, HALF))
  return twice({ low, high })
}

/** Half of what the trailing zeros may have rounded away, at most 5 % of the value; the zero of `30%` is a digit like any other. */
function roundingOf({ low: bound, dimension }: Quantity): Decimal {
  if (bound.trailingZeros === 0 || dimension.startsWith('percentage')) return ZERO
  const zeros = multiply(shiftDecimal(bound.quantum, bound.trailingZeros), HALF)
  return minimum(zeros, multiply(absolute(bound.value), FIVE_PERCENT))
}

/** One unit of the last digit that is not a rounding zero, kept between two shares of the value given in percent. */
function clampShare(bound: Bound, least: number, most: number): Decimal {
  const unit = shiftDecimal(bound.quantum, bound.trailingZeros)
  const size = absolute(bound.value)
  const share = (percent: number) => multiply(size, { coefficient: BigInt(percent), exponent: -2 })
  return minimum(maximum(unit, share(least)), share(most))
}

function around(value: Decimal, distance: Decimal): Interval {
  return { low: subtract(value, distance), high: add(value, distance) }
}

/** A core that reaches a distance inwards from the one end that an open interval has. */
function bounded(end: Decimal, distance: Decimal, logical: Interval): Zone {
  const core = logical.low
    ? { low: end, high: add(end, distance) }
    : { low: subtract(end, distance), high: end }
  return { core, logical }
}

function twice(interval: Interval): Zone {
  return { core: interval, logical: interval }
}
