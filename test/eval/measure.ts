import type { PrintedQuantity } from './run-command.ts'

export type Range = readonly [number, number]

/** Tells of one thing that came out wrong. */
export type TellMiss = (miss: string) => void

/** Right, wrongly said, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export function createTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 }
}

/** Counts one answer and gives whether it is right. */
export function count(tally: Tally, isKnown: boolean, isSaid: boolean): boolean {
  if (isKnown && isSaid) tally.right++
  else if (isKnown) tally.missed++
  else if (isSaid) tally.wrong++
  return isKnown === isSaid
}

/** Precision, recall and their harmonic mean, to four digits. */
export function printTally({ right, wrong, missed }: Tally) {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed)
  const sum = (precision ?? 0) + (recall ?? 0)
  const f1 = sum > 0 ? round((2 * (precision ?? 0) * (recall ?? 0)) / sum) : 0
  return { precision, recall, f1, of: right + missed, wrong }
}

/** A part of a whole, to four digits; `null` of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : round(part / whole)
}

export function rangesOverlap(one: Range, other: Range): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

/** All places of a part in a text. */
export function findAll(text: string, part: string): readonly Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    found.push([at, at + part.length])
  }
  return part === '' ? [] : found
}

/** Whether a quantity is the known one; a unit that is not known, and the noun of a count, may be any. */
export function isSameQuantity(gold: PrintedQuantity, said: PrintedQuantity | undefined): boolean {
  if (!said || !isClose(gold.low, said.low) || !isClose(gold.high, said.high)) return false
  if (gold.dimension !== said.dimension) return false
  return gold.unit === undefined || gold.dimension === 'count' || gold.unit === said.unit
}

/** Whether a quantity is stated as sharply as the known one. */
export function isSameQualifier(
  gold: PrintedQuantity | undefined,
  said: PrintedQuantity | undefined,
): boolean {
  return said !== undefined && (gold?.qualifier ?? null) === (said.qualifier ?? null)
}

function isClose(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
