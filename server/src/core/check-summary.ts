import type { Status } from './claims/status.ts'

/** Counts of figures by status. */
export interface CheckSummary extends Readonly<Record<Status, number>> {
  readonly figures: number
  readonly contested: number
}

/** Counts figures by what they have earned. */
export function countFigures(
  figures: Iterable<{ readonly status: Status; readonly contested: boolean }>,
): CheckSummary {
  const counts = { ...NO_FIGURES }
  for (const { status, contested } of figures) {
    counts.figures++
    counts[status]++
    if (contested) counts.contested++
  }
  return counts
}

/** The counts of two notes together. */
export function addSummaries(one: CheckSummary, other: CheckSummary): CheckSummary {
  const sum = { ...one }
  for (const name of COUNTS) sum[name] += other[name]
  return sum
}

/** The counts of nothing. */
export const NO_FIGURES: CheckSummary = {
  figures: 0,
  verified: 0,
  cited: 0,
  unsourced: 0,
  mismatched: 0,
  unsupported: 0,
  contested: 0,
}

const COUNTS = [
  'figures',
  'verified',
  'cited',
  'unsourced',
  'mismatched',
  'unsupported',
  'contested',
] as const
