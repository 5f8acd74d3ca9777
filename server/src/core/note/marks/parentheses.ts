import type { Span } from '../../text/span.ts'

/** The pairs of brackets of any form in a text, in order of their closing, each with its brackets. Longer asides are sentences of their own. */
export function findPairs(scan: string): readonly Span[] {
  return matchPairs(scan, BRACKET, 600)
}

/** The pairs of square brackets in a text, in order of their closing. */
export function findSquarePairs(scan: string): readonly Span[] {
  return matchPairs(scan, SQUARE_BRACKET, 4000)
}

/** Takes a bracket of any form, in a group if it opens. */
const BRACKET = /(?<opener>[(（[［【〔])|[)）\]］】〕]/g

/** The same for square brackets alone. */
const SQUARE_BRACKET = /(?<opener>\[)|\]/g

function matchPairs(scan: string, bracket: RegExp, longest: number): readonly Span[] {
  const pairs: Span[] = []
  const open: number[] = []
  for (const { index, groups } of scan.matchAll(bracket)) {
    if (groups?.opener !== undefined) open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined && index - start < longest) pairs.push({ start, end: index + 1 })
    }
  }
  return pairs
}
