import { MARK, toSourceSpan } from '../text/prose.ts'
import { contains, type Span } from '../text/span.ts'
import { findSquarePairs } from './marks/parentheses.ts'
import type { InlineElement, RawProse } from './read-prose.ts'
import { sliceRaw } from './slice-raw.ts'

/** Raw prose without its inline notes, and these. */
export interface SplitProse {
  /** As long as before, with marks in the place of the notes. */
  readonly main: RawProse
  readonly notes: readonly InlineNote[]
}

/** An inline note: `^[Reuters, 3 March]`. */
export interface InlineNote {
  /** What stands in the brackets. */
  readonly raw: RawProse
  /** All of it, in the block. */
  readonly source: Span
}

/** Takes the inline notes out of raw prose. */
export function splitNotes(raw: RawProse): SplitProse {
  const spans = findNotes(raw.scan)
  if (spans.length === 0) return { main: raw, notes: [] }
  const notes = spans.map((span) => ({
    raw: sliceRaw(raw, { start: span.start + 2, end: span.end - 1 }),
    source: toSourceSpan(raw, span),
  }))
  const elements: readonly InlineElement[] = spans.map((span, index) => ({
    kind: 'note',
    span,
    source: notes[index]?.source ?? span,
    value: notes[index]?.raw.text ?? '',
  }))
  return { main: hideSpans(raw, spans, elements), notes }
}

/** The outermost notes, in order. */
function findNotes(scan: string): readonly Span[] {
  if (!scan.includes('^[')) return []
  const notes: Span[] = []
  for (const pair of findSquarePairs(scan)) {
    if (scan.charAt(pair.start - 1) !== '^' || scan.charAt(pair.start - 2) === '[') continue
    const note = { start: pair.start - 1, end: pair.end }
    while (contains(note, notes.at(-1) ?? { start: -1, end: -1 })) notes.pop()
    notes.push(note)
  }
  return notes
}

function hideSpans(
  raw: RawProse,
  spans: readonly Span[],
  elements: readonly InlineElement[],
): RawProse {
  let text = ''
  let scan = ''
  let at = 0
  const kept: InlineElement[] = []
  let next = 0
  spans.forEach((span, index) => {
    const mark = MARK.repeat(span.end - span.start)
    text += raw.text.slice(at, span.start) + mark
    scan += raw.scan.slice(at, span.start) + mark
    at = span.end
    for (; next < raw.elements.length; next++) {
      const element = raw.elements[next]
      if (!element || element.span.start >= span.end) break
      if (!contains(span, element.span)) kept.push(element)
    }
    kept.push(...elements.slice(index, index + 1))
  })
  kept.push(...raw.elements.slice(next))
  return {
    text: text + raw.text.slice(at),
    scan: scan + raw.scan.slice(at),
    pieces: raw.pieces,
    elements: kept,
  }
}
