import { absolute, type Decimal, multiply, toNumber } from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import { type ComparableUnit, toComparable } from '../figures/units.ts'
import { type Interval, isRange, readZone, type Zone } from './interval.ts'

/** A quantity in its dimension's canonical unit, with what its digits stand for. */
export interface Extent {
  readonly unit: ComparableUnit
  readonly quantity: Quantity
  readonly zone: Zone
  readonly isRange: boolean
  /** Whether all of it lies below zero. */
  readonly isNegative: boolean
  /** Beyond these ends nothing agrees with it nor is compatible with it, whatever the other's digits are; a little wide, as floats are not exact. */
  readonly low: number
  readonly high: number
}

/** The extent of a quantity, for comparing it with many others. */
export function toExtent(written: Quantity): Extent {
  const unit = toComparable(written)
  return measureExtent(scaleQuantity(written, unit.factor), unit)
}

/** The extent of a quantity that is in its canonical unit. */
export function measureExtent(quantity: Quantity, unit: ComparableUnit): Extent {
  const zone = readZone(quantity)
  // Of a coarse value that was cut off, the exact one lies up to a unit of its last digit away.
  const reach =
    Math.max(toNumber(quantity.low.quantum), toNumber(quantity.high.quantum)) * (1 + INEXACT)
  return {
    unit,
    quantity,
    zone,
    isRange: isRange(quantity),
    isNegative: quantity.high.value.coefficient < 0n,
    low: Math.min(lowOf(zone.core), lowOf(zone.logical)) - reach,
    high: Math.max(highOf(zone.core), highOf(zone.logical)) + reach,
  }
}

/** Whether two extents are so far apart that they can only contradict each other. */
export function areApart(one: Extent, other: Extent): boolean {
  return one.high < other.low || other.high < one.low
}

/** More than the conversion to a float and the sums with it can be off, as a part of the value. */
const INEXACT = 1e-12

function lowOf({ low }: Interval): number {
  const end = low ? toNumber(low) : Number.NEGATIVE_INFINITY
  return low ? end - Math.abs(end) * INEXACT : end
}

function highOf({ high }: Interval): number {
  const end = high ? toNumber(high) : Number.POSITIVE_INFINITY
  return high ? end + Math.abs(end) * INEXACT : end
}

/** The quantity times an exact factor: values, last digits and margin alike. */
function scaleQuantity(quantity: Quantity, factor: Decimal): Quantity {
  if (factor.coefficient === 1n && factor.exponent === 0) return quantity
  const scale = (bound: Bound): Bound => ({
    ...bound,
    value: multiply(bound.value, factor),
    quantum: absolute(multiply(bound.quantum, factor)),
  })
  return {
    ...quantity,
    low: scale(quantity.low),
    high: scale(quantity.high),
    plusMinus: quantity.plusMinus && absolute(multiply(quantity.plusMinus, factor)),
  }
}
