import {
  absolute,
  compareDecimals,
  type Decimal,
  negate,
  subtract,
  toNumber,
} from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import { areApart, type Extent } from './extent.ts'
import { includes, isOneSided, overlapOf, widthOf } from './interval.ts'
import { findSlip } from './slip.ts'

/** How two quantities of one dimension and unit stand to each other: `compatible` if they only touch, or only do not exclude each other. */
export type Relation = 'agree' | 'compatible' | 'conflict'

/** How bad a conflict of values is, by the gap relative to the smaller one: under 2 %, under 20 %, more; or a recognised slip. */
export type Severity = 'minor' | 'material' | 'large' | 'scale' | 'digits'

/** How far apart two conflicting quantities are. */
export interface Discrepancy {
  readonly severity: Severity
  readonly gap: number
}

/**
 * Compares two quantities by the intervals that their digits and qualifiers stand for, in either order.
 * Whether their units can be compared is the caller's business: see `findOtherUnit`.
 */
export function compareExtents(one: Extent, other: Extent): Relation {
  return isAddedBeside(one, other)
    ? compareAlike(one.whole ?? one, other.whole ?? other)
    : compareAlike(one, other)
}

function compareAlike(one: Extent, other: Extent): Relation {
  if (areApart(one, other)) return 'conflict'
  if (one.quantity.vague || other.quantity.vague) return 'compatible'
  if (one.isRange || other.isRange) return compareRanges(one, other)
  if (isOneSided(one.quantity) || isOneSided(other.quantity)) return compareBounds(one, other)
  return comparePoints(one, other)
}

/** What kind of conflict there is between two quantities that are in conflict. */
export function measureConflict(one: Extent, other: Extent): Discrepancy {
  return isAddedBeside(one, other)
    ? measureGap(one.whole ?? one, other.whole ?? other)
    : measureGap(one, other)
}

function measureGap(one: Extent, other: Extent): Discrepancy {
  const gap = gapOf(one.quantity, other.quantity)
  const slip =
    one.isRange || other.isRange
      ? undefined
      : findSlip(one.quantity.low.value, other.quantity.low.value)
  const size = gap < 0.02 ? 'minor' : gap <= 0.2 ? 'material' : 'large'
  return { severity: slip ?? size, gap }
}

/** Whether only one of the two is a multiple that was added. */
function isAddedBeside(one: Extent, other: Extent): boolean {
  const isAdded = one.whole !== undefined || other.whole !== undefined
  return isAdded && one.quantity.change !== other.quantity.change
}

function comparePoints(one: Extent, other: Extent): Relation {
  if (compareDecimals(one.quantity.low.value, other.quantity.low.value) === 0) return 'agree'
  const otherIsCoarser = widthOf(other.zone.core) > widthOf(one.zone.core)
  const [coarse, fine] = otherIsCoarser ? [other, one] : [one, other]
  const value = fine.quantity.low.value
  const shared = overlapOf(one.zone.core, other.zone.core)
  if (shared > 0 && includes(coarse.zone.core, value)) return 'agree'
  if (isExactCount(one.quantity) && isExactCount(other.quantity)) return 'conflict'
  return shared >= 0 || isTruncation(coarse.quantity.low, value) ? 'compatible' : 'conflict'
}

function compareRanges(one: Extent, other: Extent): Relation {
  const [first, second] = [one.zone.core, other.zone.core]
  const shared = overlapOf(first, second)
  if (!one.isRange || !other.isRange) {
    const [range, point] = one.isRange ? [first, other] : [second, one]
    if (shared > 0 && includes(range, point.quantity.low.value)) return 'agree'
  } else if (shared > 0 && shared / (widthOf(first) + widthOf(second) - shared) >= 0.5) {
    return 'agree'
  }
  return shared >= 0 ? 'compatible' : 'conflict'
}

function compareBounds(one: Extent, other: Extent): Relation {
  if (overlapOf(one.zone.core, other.zone.core) > 0) return 'agree'
  const shared = overlapOf(one.zone.logical, other.zone.logical)
  if (shared > 0) return 'compatible'
  const areExact = isExactCount(one.quantity) && isExactCount(other.quantity)
  return shared === 0 && !areExact ? 'compatible' : 'conflict'
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
