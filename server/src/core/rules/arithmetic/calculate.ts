import {
  addReaches,
  allowCutting,
  areAlike,
  divideReaches,
  mayBe,
  type Operand,
  type Reach,
  scaleReach,
  sharpen,
  sizeOf,
  subtractReaches,
} from './reach.ts'
import type { RelationKind } from './relation-phrases.ts'

/** Figures that a text says hang together: what the operands come to is the stated figure. */
export interface Relation {
  readonly kind: RelationKind
  /** The figure that the others should come to. */
  readonly stated: Operand
  /** Of a change, a ratio or a difference what it starts from and ends with; of a share the part and the whole; the parts of a sum. */
  readonly operands: readonly Operand[]
}

/** What a relation comes to. */
export interface Outcome {
  readonly relation: Relation
  /** Whether rounding can explain the stated figure; of several readings of it one is enough. */
  readonly holds: boolean
  /** The calculated value, in the canonical unit of the stated figure. */
  readonly value: number
}

/** Works a relation out; `undefined` where its figures are not of kinds that can be calculated with. */
export function calculate(given: Relation): Outcome | undefined {
  const relation = sharpenAll(given)
  const readings = listReadings(relation)
  const [first] = readings
  if (!first) return undefined
  const { stated } = relation
  const size = { ...stated, value: Math.abs(stated.value), reach: sizeOf(stated.reach) }
  const asMeant = isRatio(relation) ? allowCutting(size) : size
  const holds = readings.some(({ reach }) => mayBe(asMeant, sizeOf(reach)))
  return { relation: given, holds, value: first.value }
}

/** Whether the stated figure is of another kind than the operands: it was divided for, and not only counted together. */
function isRatio({ stated, operands }: Relation): boolean {
  return operands.some((operand) => !areAlike(operand, stated))
}

function sharpenAll(relation: Relation): Relation {
  const { stated, operands } = relation
  if (isRatio(relation)) return { ...relation, operands: sharpen(operands) }
  const [first, ...others] = sharpen([stated, ...operands])
  return { ...relation, stated: first ?? stated, operands: others }
}

/** A way to understand a relation: the value it gives, and all that rounding allows. */
interface Reading {
  readonly value: number
  readonly reach: Reach
}

function listReadings(relation: Relation): readonly Reading[] {
  const { kind, stated, operands } = relation
  if (kind === 'remainder') return [takeFromWhole(add(operands))]
  if (kind === 'sum') return operands.every((one) => areAlike(one, stated)) ? [add(operands)] : []
  const [one, other] = operands
  const isPair = one && other && areAlike(one, other) && arePositive(one, other)
  return isPair ? listPairReadings(relation, one, other) : []
}

function listPairReadings(
  { kind, stated }: Relation,
  one: Operand,
  other: Operand,
): readonly Reading[] {
  switch (kind) {
    case 'difference':
      return isDifferenceOf(stated, one) ? [subtract(other, one)] : []
    case 'multiple':
      return stated.dimension === 'multiple' ? listMultiples(divide(other, one)) : []
    case 'share':
      return stated.dimension === 'percentage' ? [toPercent(divide(one, other))] : []
    default:
      return listChanges(one, other, stated)
  }
}

/** `three times` may mean thrice as much, or thrice as much more. */
function listMultiples(ratio: Reading): readonly Reading[] {
  return [ratio, raise(ratio, -1)]
}

/** A change may be told as a share of where it starts, as a multiple of it, or as the difference. */
function listChanges(start: Operand, end: Operand, stated: Operand): readonly Reading[] {
  const ratio = divide(end, start)
  if (stated.dimension === 'multiple') return [...listMultiples(ratio), divide(start, end)]
  const difference = isDifferenceOf(stated, start) ? [subtract(end, start)] : []
  if (stated.dimension !== 'percentage') return difference
  return [toPercent(raise(ratio, -1)), ...difference]
}

/** Whether a figure can say how far apart two of a kind are; shares are apart by points. */
function isDifferenceOf(stated: Operand, one: Operand): boolean {
  if (one.dimension === 'percentage' && stated.dimension === 'percentage-points') return true
  return areAlike(stated, one)
}

function arePositive(one: Operand, other: Operand): boolean {
  return one.value > 0 && other.value > 0
}

function add(operands: readonly Operand[]): Reading {
  const value = operands.reduce((sum, operand) => sum + operand.value, 0)
  return { value, reach: addReaches(operands) }
}

function subtract(one: Operand, other: Operand): Reading {
  return { value: one.value - other.value, reach: subtractReaches(one.reach, other.reach) }
}

/** What is left of 100 %. */
function takeFromWhole({ value, reach }: Reading): Reading {
  return { value: 100 - value, reach: subtractReaches({ low: 100, high: 100 }, reach) }
}

function divide(one: Operand, other: Operand): Reading {
  return { value: one.value / other.value, reach: divideReaches(one.reach, other.reach) }
}

function raise({ value, reach }: Reading, addend: number): Reading {
  return { value: value + addend, reach: scaleReach(reach, 1, addend) }
}

function toPercent({ value, reach }: Reading): Reading {
  return { value: value * 100, reach: scaleReach(reach, 100) }
}
