import type { Span } from './span.ts'

/**
 * The readable text of a stretch of Markdown, and where each of its characters came from.
 *
 * For `fell **17**\%` the text is `fell 17%`, and the span of `17%` in it maps back to `17**\%`.
 */
export interface Prose {
  readonly text: string
  /** In order and without gaps in the text; a piece of equal lengths maps character by character. */
  readonly pieces: readonly ProsePiece[]
}

/** A stretch of prose and the stretch of source it was read from. */
export interface ProsePiece {
  /** Where the piece starts in the prose. */
  readonly at: number
  readonly length: number
  /** Where it came from; longer than `length` for a character reference such as `&nbsp;`. */
  readonly source: Span
}

/**
 * Stands in prose, one for one inline element, for what is not prose: a citation mark, code, an image, HTML.
 * It is U+FFFC OBJECT REPLACEMENT CHARACTER, so nothing reads across it.
 */
export const MARK = '\uFFFC'

/** Prose that is its own source, starting at an offset of it. */
export function plainProse(text: string, at = 0): Prose {
  return {
    text,
    pieces: [{ at: 0, length: text.length, source: { start: at, end: at + text.length } }],
  }
}

/**
 * The source of a span of prose: from its first character's source to the end of its last one's.
 * Markup inside belongs to it, markup before and behind it does not. An empty span maps to an empty one.
 */
export function toSourceSpan(prose: Prose, span: Span): Span {
  const start = sourceOf(prose, span.start).start
  if (span.end <= span.start) return { start, end: start }
  return { start, end: sourceOf(prose, span.end - 1).end }
}

/** The span of prose whose characters came from inside a span of source; empty where none did. */
export function toProseSpan(prose: Prose, source: Span): Span {
  const inside = prose.pieces.flatMap((piece) => {
    const start = Math.max(piece.source.start, source.start)
    const end = Math.min(piece.source.end, source.end)
    if (start >= end) return []
    const isPlain = piece.length === piece.source.end - piece.source.start
    if (!isPlain) return [{ start: piece.at, end: piece.at + piece.length }]
    const from = piece.at + start - piece.source.start
    return [{ start: from, end: from + end - start }]
  })
  return { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 }
}

/** The source of one character of prose. */
function sourceOf(prose: Prose, at: number): Span {
  const piece = prose.pieces[findPiece(prose.pieces, at)]
  if (!piece) return { start: 0, end: 0 }
  if (piece.length !== piece.source.end - piece.source.start) return piece.source
  const start = piece.source.start + at - piece.at
  return { start, end: start + 1 }
}

/** The index of the last piece that starts at or before a place, by bisection. */
function findPiece(pieces: readonly ProsePiece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** A stretch of prose as prose of its own, still mapped to where it came from. */
export function sliceProse(prose: Prose, span: Span): Prose {
  const pieces: ProsePiece[] = []
  for (let index = findPiece(prose.pieces, span.start); index < prose.pieces.length; index++) {
    const piece = prose.pieces[index]
    if (!piece || piece.at >= span.end) break
    const cut = cutPiece(piece, span)
    if (cut) pieces.push(cut)
  }
  return { text: prose.text.slice(span.start, span.end), pieces }
}

/** What a span leaves of a piece, counted from the span's start. */
function cutPiece(piece: ProsePiece, span: Span): ProsePiece | undefined {
  const start = Math.max(piece.at, span.start)
  const end = Math.min(piece.at + piece.length, span.end)
  if (end <= start) return undefined
  const isEven = piece.length === piece.source.end - piece.source.start
  const from = piece.source.start + start - piece.at
  const source = isEven ? { start: from, end: from + end - start } : piece.source
  return { at: start - span.start, length: end - start, source }
}
