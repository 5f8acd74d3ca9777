import { negate } from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import type { Claim } from './claim.ts'
import { type Extent, toExtent } from './extent.ts'
import type { Stop } from './gates/gate.ts'

const OTHER_DIMENSION: Stop = { id: 'near.dimension' }

/** Why two quantities have no unit in common, if so. A currency that is undecided on one side fits where it can be that of the other. */
export function findOtherUnit(one: Extent, other: Extent): Stop | undefined {
  const { dimension } = one.unit
  if (dimension !== other.unit.dimension) return OTHER_DIMENSION
  if (dimension === 'currency') return findOtherCurrency(one, other)
  if (dimension === 'count' || one.unit.unit === other.unit.unit) return undefined
  return OTHER_DIMENSION
}

function findOtherCurrency(one: Extent, other: Extent): Stop | undefined {
  if (one.currencies.some((currency) => other.currencies.includes(currency))) return undefined
  return {
    id: 'near.currency',
    values: () => ({ one: one.quantity.unit, other: other.quantity.unit }),
  }
}

/** A value and which way it went. */
export type Course = Pick<Claim, 'extent' | 'direction'>

/** A fall written with a minus sign as the same fall written in words: its size, going down. An amount below zero is one only where the other claim speaks of a fall. */
export function readCourse(claim: Claim, other: Claim): Course {
  const { extent } = claim
  const isFall =
    extent.isNegative &&
    (extent.unit.dimension === 'percentage' ||
      (other.direction === 'down' && !other.extent.isNegative))
  return isFall ? turnRound(claim.figure.quantity) : claim
}

function turnRound(quantity: Quantity): Course {
  const size = (bound: Bound): Bound => ({ ...bound, value: negate(bound.value) })
  const turned = { ...quantity, low: size(quantity.high), high: size(quantity.low) }
  return { extent: toExtent(turned), direction: 'down' }
}
