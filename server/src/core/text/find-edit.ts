import type { TextEdit } from './edit.ts'

/** Stretches of this many units are compared at once, then ever smaller ones. */
const LARGEST_STEP = 4096

/**
 * The one edit that makes a text into another: all between what both begin and what both end with.
 * Of equal texts it is an empty one at their end.
 */
export function findEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  const start = countEqual(most, (from, to) => before.slice(from, to) === after.slice(from, to))
  const behind = countEqual(most - start, (from, to) => {
    const [oneEnd, otherEnd] = [before.length, after.length]
    return before.slice(oneEnd - to, oneEnd - from) === after.slice(otherEnd - to, otherEnd - from)
  })
  return {
    span: { start, end: before.length - behind },
    newText: after.slice(start, after.length - behind),
  }
}

/** How many units are equal, told by comparing stretches of them; stretches are compared by the engine and not one by one. */
function countEqual(most: number, isEqual: (from: number, to: number) => boolean): number {
  let count = 0
  for (let step = LARGEST_STEP; step >= 1; step = step >> 2) {
    while (count + step <= most && isEqual(count, count + step)) count += step
  }
  return count
}
