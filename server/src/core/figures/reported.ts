import { absolute, compareDecimals, fromNumber } from './decimal.ts'
import type { Figure } from './figure.ts'

/** What is reported of all that is read. */
export interface ReportingOptions {
  /** Whether durations and ages are. */
  readonly durations: boolean
  /** Bare counts below this are not. */
  readonly minimumCount: number
}

/** Whether a figure is shown in a note; durations and small counts are read for comparing all the same. */
export function isReported(figure: Figure, options: ReportingOptions): boolean {
  const { dimension, high, scaled, vague } = figure.quantity
  if (dimension === 'duration') return options.durations
  if (dimension !== 'count' || scaled || vague) return true
  return compareDecimals(absolute(high.value), fromNumber(options.minimumCount)) >= 0
}
