/** The value in the middle, or the mean of the two there; undefined of nothing. */
export function findMedian(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((left, right) => left - right)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}

/** The smallest value that a share of all values does not exceed; undefined of nothing. */
export function findPercentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/** A time with three digits, in ms or s; a dash where there is none. */
export function printTime(ms: number | undefined): string {
  if (ms === undefined) return '–'
  return ms < 1000 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms / 1000).toPrecision(3))} s`
}

/** How many times as large a value is as another. */
export function printRatio(value: number | undefined, other: number | undefined): string {
  if (value === undefined || other === undefined || other === 0) return '–'
  const ratio = value / other
  return `${ratio < 100 ? Number(ratio.toPrecision(3)) : Math.round(ratio)} ×`
}

/** A size in MB of 10⁶ bytes, or in kB below one. */
export function printBytes(bytes: number | undefined): string {
  if (bytes === undefined) return '–'
  return bytes < 1e6
    ? `${Math.round(bytes / 1e3)} kB`
    : `${Number((bytes / 1e6).toPrecision(3))} MB`
}

/** Whether what was measured meets a bar; what was not measured is said to be so. */
export function printBar(bar: string, isMet: boolean | undefined): string {
  if (isMet === undefined) return `not measured: ${bar}`
  return isMet ? `met: ${bar}` : `**falls short**: ${bar}`
}

/** Whether a value is below a limit, if there is one. */
export function isBelow(value: number | undefined, limit: number): boolean | undefined {
  return value === undefined ? undefined : value < limit
}
