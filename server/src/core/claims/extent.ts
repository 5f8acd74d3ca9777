import { type Conversion, convertValue } from '../figures/convert.ts'
import { absolute, add, type Decimal, multiply, toNumber } from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import { readFraction } from '../figures/fraction.ts'
import { type ComparableUnit, toComparable } from '../figures/units.ts'
import { type Interval, isRange, readZone, type Zone } from './interval.ts'

/** A quantity in its dimension's canonical unit, with what its digits stand for. */
export interface Extent {
  readonly unit: ComparableUnit
  readonly quantity: Quantity
  readonly zone: Zone
  /** Of an amount of money, the currencies that may be meant. */
  readonly currencies: readonly string[]
  readonly isRange: boolean
  /** Whether all of it lies below zero. */
  readonly isNegative: boolean
  /** Of a multiple that was added (`增加一倍`) the multiple it makes, for comparing with one that was not. */
  readonly whole: Extent | undefined
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
export function measureExtent(
  quantity: Quantity,
  unit: ComparableUnit,
  zone: Zone = readZone(quantity),
): Extent {
  const { low, high } = measureReach(quantity, zone)
  return {
    unit,
    quantity,
    zone,
    currencies: listCurrencies(quantity),
    isRange: isRange(quantity),
    isNegative: quantity.high.value.coefficient < 0n,
    whole: isAdded(quantity) ? measureExtent(addOwnShare(quantity), unit) : undefined,
    low,
    high,
  }
}

function measureReach(quantity: Quantity, { core, logical }: Zone): Pick<Extent, 'low' | 'high'> {
  // What is vague contradicts nothing.
  if (quantity.vague) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  // Of a coarse value that was cut off, the exact one lies up to a unit of its last digit away.
  const reach =
    Math.max(toNumber(quantity.low.quantum), toNumber(quantity.high.quantum)) * (1 + INEXACT)
  return {
    low: Math.min(lowOf(core), lowOf(logical)) - reach,
    high: Math.max(highOf(core), highOf(logical)) + reach,
  }
}

function isAdded({ dimension, change }: Quantity): boolean {
  return dimension === 'multiple' && change === 'by'
}

function addOwnShare(quantity: Quantity): Quantity {
  const one: Decimal = { coefficient: 1n, exponent: 0 }
  const raise = (bound: Bound): Bound => ({ ...bound, value: add(bound.value, one) })
  return {
    ...quantity,
    low: raise(quantity.low),
    high: raise(quantity.high),
    change: undefined,
  }
}

const NO_CURRENCIES: readonly string[] = []

function listCurrencies({ dimension, unit, unitCandidates }: Quantity): readonly string[] {
  if (dimension !== 'currency') return NO_CURRENCIES
  return unit === '' ? unitCandidates : [unit, ...unitCandidates]
}

/** The extent on another scale, such as that of Fahrenheit: what its digits stand for is moved with it. */
export function convertExtent(extent: Extent, conversion: Conversion, unit: string): Extent {
  const move = (value: Decimal) => convertValue(value, conversion).value
  const scale = { factor: conversion.factor, offset: NOTHING }
  const size = (value: Decimal) => convertValue(value, scale).value
  const moveBound = (bound: Bound): Bound => ({
    ...bound,
    value: move(bound.value),
    quantum: size(bound.quantum),
  })
  const moveInterval = ({ low, high }: Interval): Interval => ({
    low: low && move(low),
    high: high && move(high),
  })
  const { quantity, zone } = extent
  const moved: Quantity = {
    ...quantity,
    unit,
    low: moveBound(quantity.low),
    high: moveBound(quantity.high),
    plusMinus: quantity.plusMinus && size(quantity.plusMinus),
  }
  const movedZone = { core: moveInterval(zone.core), logical: moveInterval(zone.logical) }
  return measureExtent(moved, { ...extent.unit, unit }, movedZone)
}

/** Whether two extents are so far apart that they can only contradict each other. */
export function areApart(one: Extent, other: Extent): boolean {
  return one.high < other.low || other.high < one.low
}

const NOTHING = readFraction('0')

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
