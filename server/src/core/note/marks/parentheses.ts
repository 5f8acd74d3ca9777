import type { Span } from '../../text/span.ts'

/** The pairs of brackets of any form in a text, in order of their closing, each with its brackets. Longer asides are sentences of their own. */
export function findPairs(scan: string): readonly Span[] {
  return matchPairs(scan, '(（[［【〔', ')）]］】〕', 600)
}

/** The pairs of square brackets in a text, in order of their closing. */
export function findSquarePairs(scan: string): readonly Span[] {
  return matchPairs(scan, '[', ']', 4000)
}

function matchPairs(
  scan: string,
  openers: string,
  closers: string,
  longest: number,
): readonly Span[] {
  const pairs: Span[] = []
  const open: number[] = []
  for (let at = 0; at < scan.length; at++) {
    const character = scan.charAt(at)
    if (openers.includes(character)) open.push(at)
    else if (closers.includes(character)) {
      const start = open.pop()
      if (start !== undefined && at - start < longest) pairs.push({ start, end: at + 1 })
    }
  }
  return pairs
}
