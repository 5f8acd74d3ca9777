import { negate } from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import type { Message } from '../text/message.ts'
import type { Claim } from './claim.ts'
import { type Extent, toExtent } from './extent.ts'

/** Why two quantities have no unit in common, if so. A currency that is undecided on one side fits where it can be that of the other. */
export function findOtherUnit(one: Extent, other: Extent): Message | undefined {
  const { dimension } = one.unit
  if (dimension !== other.unit.dimension) return { id: 'near.dimension', values: {} }
  if (dimension === 'currency') return findOtherCurrency(one.quantity, other.quantity)
  if (dimension === 'count' || one.unit.unit === other.unit.unit) return undefined
  return { id: 'near.dimension', values: {} }
}

function findOtherCurrency(one: Quantity, other: Quantity): Message | undefined {
  if (one.unit === other.unit && one.unit !== '') return undefined
  const fits = currenciesOf(one).some((currency) => currenciesOf(other).includes(currency))
  return fits ? undefined : { id: 'near.currency', values: { one: one.unit, other: other.unit } }
}

function currenciesOf({ unit, unitCandidates }: Quantity): readonly string[] {
  return unit === '' ? unitCandidates : [unit, ...unitCandidates]
}

/** A value and which way it went. */
export interface Course {
  readonly extent: Extent
  readonly direction: Claim['direction']
}

/** A fall written with a minus sign as the same fall written in words: its size, going down. An amount below zero is one only where the other claim speaks of a fall. */
export function readCourse(claim: Claim, other: Claim): Course {
  const { quantity } = claim.figure
  const isFall =
    isNegative(quantity) &&
    (quantity.dimension === 'percentage' ||
      (other.direction === 'down' && !isNegative(other.figure.quantity)))
  if (!isFall) return { extent: claim.extent, direction: claim.direction }
  const size = (bound: Bound): Bound => ({ ...bound, value: negate(bound.value) })
  const turned = { ...quantity, low: size(quantity.high), high: size(quantity.low) }
  return { extent: toExtent(turned), direction: 'down' }
}

function isNegative({ high }: Quantity): boolean {
  return high.value.coefficient < 0n
}
