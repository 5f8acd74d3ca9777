import { toExtent } from '../../claims/extent.ts'
import { toNumber } from '../../figures/decimal.ts'
import type { Figure, Quantity } from '../../figures/figure.ts'

/** The values a stated figure may stand for, as numbers of its dimension's canonical unit; an open end is infinite. */
export interface Reach {
  readonly low: number
  readonly high: number
}

/** A figure as it is calculated with. */
export interface Operand {
  readonly figure: Figure
  readonly dimension: string
  /** Canonical: `pp` for basis points too. */
  readonly unit: string
  /** The stated value, of a range its middle. */
  readonly value: number
  /** By its digits and its qualifier. */
  readonly reach: Reach
  /** One unit of its last digit. */
  readonly quantum: number
}

/** A figure as it is calculated with; `undefined` for a mere magnitude. */
export function toOperand(figure: Figure): Operand | undefined {
  if (figure.quantity.vague) return undefined
  const { unit, quantity, zone } = toExtent(figure.quantity)
  const low = zone.logical.low ? toNumber(zone.logical.low) : Number.NEGATIVE_INFINITY
  const high = zone.logical.high ? toNumber(zone.logical.high) : Number.POSITIVE_INFINITY
  return {
    figure,
    dimension: unit.dimension,
    unit: unit.unit,
    value: (toNumber(quantity.low.value) + toNumber(quantity.high.value)) / 2,
    reach: { low, high },
    quantum: toNumber(quantity.low.quantum),
  }
}

/** Whether two figures are amounts of one thing, as far as their units tell: people are counted with people whatever they are called. */
export function areAlike(one: Operand, other: Operand): boolean {
  if (one.dimension !== other.dimension || perOf(one) !== perOf(other)) return false
  if (one.dimension === 'count') return true
  if (one.unit !== other.unit) return false
  return one.unit !== '' || isSameChoice(one.figure.quantity, other.figure.quantity)
}

function perOf({ figure }: Operand): string | undefined {
  return figure.quantity.per
}

function isSameChoice(one: Quantity, other: Quantity): boolean {
  return one.unitCandidates.join() === other.unitCandidates.join()
}

/** Whether a stated figure can be what was worked out. */
export function mayBe({ value, reach }: Operand, worked: Reach): boolean {
  // Floats are not exact.
  const slack = Math.max(Math.abs(value), 1e-9) * 1e-9
  return worked.low <= reach.high + slack && reach.low - slack <= worked.high
}

/** The same figure, not negative, where its digits may have been cut off as well: 35% for 35.9%. */
export function allowCutting(stated: Operand): Operand {
  const { value, reach, quantum } = stated
  return { ...stated, reach: { low: reach.low, high: Math.max(reach.high, value + quantum) } }
}

/** Figures that stand together: where one of them is written to the last digit, the zeros of the others are digits too. */
export function sharpen(operands: readonly Operand[]): readonly Operand[] {
  const exact = operands.filter(({ figure }) => figure.quantity.low.trailingZeros === 0)
  const finest = Math.min(...exact.map(({ quantum }) => quantum))
  return operands.map((operand) => {
    const { figure, value, quantum } = operand
    const { qualifier, plusMinus, low } = figure.quantity
    const isPlain = qualifier === undefined && plusMinus === undefined && low.trailingZeros > 0
    if (!isPlain || finest < quantum * 0.99 || !Number.isFinite(finest)) return operand
    return { ...operand, reach: { low: value - quantum / 2, high: value + quantum / 2 } }
  })
}

/** The sum of what figures may stand for. */
export function addReaches(operands: readonly Operand[]): Reach {
  return {
    low: operands.reduce((sum, { reach }) => sum + reach.low, 0),
    high: operands.reduce((sum, { reach }) => sum + reach.high, 0),
  }
}

/** One less the other. */
export function subtractReaches(one: Reach, other: Reach): Reach {
  return { low: one.low - other.high, high: one.high - other.low }
}

/** One divided by the other, both of them positive. */
export function divideReaches(one: Reach, other: Reach): Reach {
  return { low: Math.max(0, one.low) / other.high, high: one.high / Math.max(0, other.low) }
}

/** Every value of a reach times a factor, plus an addend. */
export function scaleReach({ low, high }: Reach, factor: number, addend = 0): Reach {
  return { low: low * factor + addend, high: high * factor + addend }
}

/** The sizes of the values of a reach, whatever their sign. */
export function sizeOf({ low, high }: Reach): Reach {
  if (low >= 0) return { low, high }
  if (high <= 0) return { low: -high, high: -low }
  return { low: 0, high: Math.max(-low, high) }
}
