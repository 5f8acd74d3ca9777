/** A half-open stretch of text in UTF-16 code units: `{ start: 6, end: 11 }` is `$593B` in `about $593B`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether the inner span lies wholly inside the outer one; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The characters a span stands for. Spans that reach outside the text give what lies inside. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** The span moved by a number of code units. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
