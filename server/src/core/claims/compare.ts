import {
  absolute,
  add,
  compareDecimals,
  type Decimal,
  multiply,
  negate,
  subtract,
  toNumber,
} from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import { includes, isOneSided, isRange, overlapOf, readZone, widthOf } from './interval.ts'
import { findSlip } from './slip.ts'

/** How two quantities of one dimension and unit stand to each other. */
export type Comparison =
  | { readonly kind: 'agree' }
  /** They only touch, or only do not exclude each other: no support, no contradiction. */
  | { readonly kind: 'compatible' }
  | { readonly kind: 'conflict'; readonly severity: Severity; readonly gap: number }

/** How bad a conflict of values is, by the gap relative to the smaller one: under 2 %, under 20 %, more; or a recognised slip. */
export type Severity = 'minor' | 'material' | 'large' | 'scale' | 'digits'

/**
 * Compares two quantities in one unit by the intervals that their digits and qualifiers stand for, in either order.
 * What unit they are in is the caller's business: see `toSameUnit`.
 */
export function compareQuantities(one: Quantity, other: Quantity): Comparison {
  if (one.vague || other.vague) return { kind: 'compatible' }
  const first = addOwnShare(one, other)
  const second = addOwnShare(other, one)
  if (isRange(first) || isRange(second)) return compareRanges(first, second)
  if (isOneSided(first) || isOneSided(second)) return compareBounds(first, second)
  return comparePoints(first, second)
}

function comparePoints(one: Quantity, other: Quantity): Comparison {
  const zones = [readZone(one), readZone(other)] as const
  const otherIsCoarser = widthOf(zones[1].core) > widthOf(zones[0].core)
  const [coarse, fine] = otherIsCoarser ? [other, one] : [one, other]
  const coarseCore = (otherIsCoarser ? zones[1] : zones[0]).core
  const shared = overlapOf(zones[0].core, zones[1].core)
  const equal = compareDecimals(one.low.value, other.low.value) === 0
  if (equal || (shared > 0 && includes(coarseCore, fine.low.value))) return { kind: 'agree' }
  if (isExactCount(one) && isExactCount(other)) return conflict(one, other)
  if (shared >= 0 || isTruncation(coarse.low, fine.low.value)) return { kind: 'compatible' }
  return conflict(one, other)
}

function compareRanges(one: Quantity, other: Quantity): Comparison {
  const first = readZone(one).core
  const second = readZone(other).core
  const shared = overlapOf(first, second)
  if (!isRange(one) || !isRange(other)) {
    const [range, point] = isRange(one) ? [first, other] : [second, one]
    if (shared > 0 && includes(range, point.low.value)) return { kind: 'agree' }
  } else if (shared > 0 && shared / (widthOf(first) + widthOf(second) - shared) >= 0.5) {
    return { kind: 'agree' }
  }
  return shared >= 0 ? { kind: 'compatible' } : conflict(one, other)
}

function compareBounds(one: Quantity, other: Quantity): Comparison {
  const first = readZone(one)
  const second = readZone(other)
  if (overlapOf(first.core, second.core) > 0) return { kind: 'agree' }
  if (overlapOf(first.logical, second.logical) > 0) return { kind: 'compatible' }
  const meet = overlapOf(first.logical, second.logical) === 0
  if (meet && !(isExactCount(one) && isExactCount(other))) return { kind: 'compatible' }
  return conflict(one, other)
}

function conflict(one: Quantity, other: Quantity): Comparison {
  const gap = gapOf(one, other)
  const slip = isRange(one) || isRange(other) ? undefined : findSlip(one.low.value, other.low.value)
  const size = gap < 0.02 ? 'minor' : gap <= 0.2 ? 'material' : 'large'
  return { kind: 'conflict', severity: slip ?? size, gap }
}

/** Distance between the nearest stated values, relative to the smaller of the two; infinite against zero. */
function gapOf(one: Quantity, other: Quantity): number {
  const [below, above] =
    compareDecimals(one.high.value, other.low.value) <= 0
      ? [one.high.value, other.low.value]
      : [other.high.value, one.low.value]
  const smaller = Math.min(toNumber(absolute(below)), toNumber(absolute(above)))
  const distance = Math.abs(toNumber(subtract(above, below)))
  return smaller === 0 ? Number.POSITIVE_INFINITY : distance / smaller
}

/** A small plain count, in which every unit tells: 16 is not 17. */
function isExactCount({ dimension, scaled, low }: Quantity): boolean {
  if (dimension !== 'count' || scaled || low.trailingZeros > 0) return false
  return compareDecimals(low.value, { coefficient: 1000n, exponent: 0 }) < 0
}

/** Whether the coarse value is the fine one cut off, as journalists do: 3.0 for 3.07. */
function isTruncation(coarse: Bound, fine: Decimal): boolean {
  const rest = subtract(fine, coarse.value)
  if (fine.coefficient < 0n) return isTruncation(negateBound(coarse), negate(fine))
  return rest.coefficient >= 0n && compareDecimals(rest, coarse.quantum) < 0
}

function negateBound(bound: Bound): Bound {
  return { ...bound, value: negate(bound.value) }
}

/** A multiple that was added (`增加一倍`) as the multiple it makes, when the other one is not of that kind. */
function addOwnShare(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.dimension !== 'multiple' || quantity.change !== 'by') return quantity
  if (other.change === 'by') return quantity
  const one: Decimal = { coefficient: 1n, exponent: 0 }
  const raise = (bound: Bound): Bound => ({ ...bound, value: add(bound.value, one) })
  return { ...quantity, low: raise(quantity.low), high: raise(quantity.high), change: undefined }
}

/** The quantity times an exact factor: values, last digits and margin alike. */
export function scaleQuantity(quantity: Quantity, factor: Decimal): Quantity {
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
