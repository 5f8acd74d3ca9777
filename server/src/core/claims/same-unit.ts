import { compareDecimals, negate, ZERO } from '../figures/decimal.ts'
import type { Bound, Quantity } from '../figures/figure.ts'
import { toComparable } from '../figures/units.ts'
import type { Message } from '../text/message.ts'
import type { Claim } from './claim.ts'
import { scaleQuantity } from './compare.ts'

/** Two quantities in one unit, or why there is none. */
export type SameUnit =
  | { readonly kind: 'same'; readonly one: Quantity; readonly other: Quantity }
  | { readonly kind: 'different'; readonly reason: Message }

/** Brings two figures into one unit, exactly. A currency that is undecided on one side fits where it can be that of the other. */
export function toSameUnit(one: Quantity, other: Quantity): SameUnit {
  const first = toComparable(one)
  const second = toComparable(other)
  if (first.dimension !== second.dimension) return different('near.dimension', {})
  if (one.dimension === 'currency') return compareCurrencies(one, other)
  if (one.dimension !== 'count' && first.unit !== second.unit)
    return different('near.dimension', {})
  return {
    kind: 'same',
    one: scaleQuantity(one, first.factor),
    other: scaleQuantity(other, second.factor),
  }
}

function compareCurrencies(one: Quantity, other: Quantity): SameUnit {
  const fits = currenciesOf(one).some((currency) => currenciesOf(other).includes(currency))
  if (fits) return { kind: 'same', one, other }
  return different('near.currency', { one: one.unit, other: other.unit })
}

function currenciesOf({ unit, unitCandidates }: Quantity): readonly string[] {
  return unit === '' ? unitCandidates : [unit, ...unitCandidates]
}

function different(id: Message['id'], values: Message['values']): SameUnit {
  return { kind: 'different', reason: { id, values } }
}

/** A fall written with a minus sign as the same fall written in words: its size, going down. An amount below zero is one only where the other claim speaks of a fall. */
export function readCourse(
  claim: Claim,
  other: Claim,
): {
  readonly quantity: Quantity
  readonly direction: Claim['direction']
} {
  const { quantity } = claim.figure
  const isFall =
    isNegative(quantity) &&
    (quantity.dimension === 'percentage' ||
      (other.direction === 'down' && !isNegative(other.figure.quantity)))
  if (!isFall) return { quantity, direction: claim.direction }
  const size = (bound: Bound): Bound => ({ ...bound, value: negate(bound.value) })
  return {
    quantity: { ...quantity, low: size(quantity.high), high: size(quantity.low) },
    direction: 'down',
  }
}

function isNegative({ high }: Quantity): boolean {
  return compareDecimals(high.value, ZERO) < 0
}
