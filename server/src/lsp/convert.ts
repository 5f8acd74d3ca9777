import type { Location, Position, Range } from 'vscode-languageserver'
import type { LineIndex } from '../core/text/line-index.ts'
import type { Span } from '../core/text/span.ts'
import type { Session } from './session.ts'

/** Converts between the spans of the core and the protocol's ranges, for as long as one answer takes. */
export interface Converter {
  toRange(uri: string, span: Span): Range
  toLocation(uri: string, span: Span): Location
  toSpan(uri: string, range: Range): Span
  toOffset(uri: string, position: Position): number
  /** One range for each line that the span touches. */
  toLineRanges(uri: string, span: Span): readonly Range[]
}

/** A converter over the texts of a session. Make a new one for each answer: it keeps to the texts as they are now. */
export function createConverter(session: Session): Converter {
  const textOf = (uri: string) => session.checker.textOf(uri)
  const indexes = new Map<string, LineIndex>()
  const indexOf = (uri: string): LineIndex => {
    const index = indexes.get(uri) ?? session.indexOf(uri)
    indexes.set(uri, index)
    return index
  }
  const toRange = (uri: string, span: Span): Range => spanToRange(indexOf(uri), span)
  return {
    toRange,
    toLocation: (uri, span) => ({ uri, range: toRange(uri, span) }),
    toSpan: (uri, range) => ({
      start: indexOf(uri).offsetAt(range.start),
      end: indexOf(uri).offsetAt(range.end),
    }),
    toOffset: (uri, position) => indexOf(uri).offsetAt(position),
    toLineRanges: (uri, span) => splitLines(textOf(uri) ?? '', indexOf(uri), span),
  }
}

function spanToRange(index: LineIndex, span: Span): Range {
  return { start: index.positionAt(span.start), end: index.positionAt(span.end) }
}

function splitLines(text: string, index: LineIndex, span: Span): readonly Range[] {
  const ranges: Range[] = []
  const last = Math.min(span.end, text.length)
  for (let start = span.start; start < last; ) {
    const nextLine = index.lineStart(index.positionAt(start).line + 1)
    const end = Math.min(last, nextLine)
    const shown = text.slice(start, end).trimEnd().length
    if (shown > 0) ranges.push(spanToRange(index, { start, end: start + shown }))
    start = end
  }
  return ranges
}
