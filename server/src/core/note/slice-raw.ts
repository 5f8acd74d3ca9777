import { sliceProse } from '../text/prose.ts'
import { contains, type Span, shiftSpan } from '../text/span.ts'
import type { RawProse } from './read-prose.ts'

/** A stretch of raw prose, with the elements that lie in it. */
export function sliceRaw(raw: RawProse, span: Span): RawProse {
  return {
    ...sliceProse(raw, span),
    scan: raw.scan.slice(span.start, span.end),
    elements: raw.elements
      .filter((element) => contains(span, element.span))
      .map((element) => ({ ...element, span: shiftSpan(element.span, -span.start) })),
  }
}
