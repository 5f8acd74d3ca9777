import type { Span } from '../text/span.ts'

/** A text with each character of some spans, which may overlap, replaced by one character. */
export function coverSpans(text: string, spans: readonly Span[], character: string): string {
  let covered = ''
  let at = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    covered += text.slice(at, from) + character.repeat(end - from)
    at = end
  }
  return at === 0 ? text : covered + text.slice(at)
}
