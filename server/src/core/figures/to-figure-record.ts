import type { Span } from '../text/span.ts'
import { printDecimal, toNumber } from './decimal.ts'
import type { Bound, Figure, Quantity } from './figure.ts'
import type { ExactRecord, FigureRecord, OffsetPair, QuantityRecord } from './figure-record.ts'

/** Where a figure stands in a text, and what is known of it besides. */
export interface FigurePlace {
  /** The text that offsets count in. */
  readonly text: string
  /** A span of the figure's own prose as one of the text. */
  toPlace(span: Span): Span
  /** What the words around it say of it. */
  readonly course: Partial<Course> | undefined
}

/** What the words around a figure say of it: this layer does not read them, since they need the names and measures of claims. */
export interface Course {
  readonly change: 'level' | 'change' | 'share' | undefined
  readonly direction: 'up' | 'down' | undefined
}

/** A figure as plain data. */
export function toFigureRecord(
  { span, quantity, qualifierSpan, conversionOf }: Figure,
  { text, toPlace, course }: FigurePlace,
): FigureRecord {
  const { start, end } = toPlace(span)
  return {
    text: text.slice(start, end),
    offset: [start, end],
    quantity: toQuantityRecord(quantity),
    qualifierOffset: qualifierSpan ? toPair(toPlace(qualifierSpan)) : null,
    conversionOf: conversionOf ? toPair(toPlace(conversionOf)) : null,
    states: course?.change ?? null,
    direction: course?.direction ?? null,
  }
}

function toPair({ start, end }: Span): OffsetPair {
  return [start, end]
}

function toQuantityRecord(quantity: Quantity): QuantityRecord {
  const { low, high, change } = quantity
  return {
    dimension: quantity.dimension,
    unit: quantity.unit,
    unitCandidates: quantity.unitCandidates,
    unitReason: quantity.unitReason ?? null,
    low: toNumber(low.value),
    high: toNumber(high.value),
    qualifier: quantity.qualifier ?? null,
    ...(change && { change }),
    exact: { low: toExactRecord(low), high: toExactRecord(high) },
    power: quantity.power,
    justBelow: quantity.justBelow,
    vague: quantity.vague,
    plusMinus: quantity.plusMinus ? printDecimal(quantity.plusMinus) : null,
    per: quantity.per ?? null,
  }
}

function toExactRecord(bound: Bound): ExactRecord {
  const { quantum, significantDigits, trailingZeros } = bound
  return {
    value: printWritten(bound),
    quantum: printDecimal(quantum),
    significantDigits,
    trailingZeros,
  }
}

/** Plain digits down to the last that was written: `3.10`. */
function printWritten({ value, quantum }: Bound): string {
  const digits = printDecimal(value)
  const [, fraction = ''] = digits.split('.')
  const missing = -quantum.exponent - fraction.length
  if (missing <= 0) return digits
  return `${digits}${fraction === '' ? '.' : ''}${'0'.repeat(missing)}`
}
