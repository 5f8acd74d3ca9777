import type { Prose, ProsePiece } from '../text/prose.ts'
import type { Span } from '../text/span.ts'

/**
 * Prose on its way out of Markdown, with a second text beside it for finding marks in:
 * there an escaped character is not itself, so that `\[^1]` is no footnote mark.
 */
export interface ScannedProse extends Prose {
  /** As long as the text; `ESCAPED` for characters that were escaped or written as references. */
  readonly scan: string
}

/** Stands in a scan for an escaped character: a private-use character that no mark holds. */
export const ESCAPED = '\uE000'

/** Collects prose piece by piece. */
export interface ProseWriter {
  readonly length: number
  /** Adds text that stands in the source as it is. */
  copy(text: string, sourceStart: number): void
  /** Adds text that stands for a stretch of source, and what a scan sees of it. */
  replace(text: string, source: Span, scan: string): void
  finish(): ScannedProse
}

/** A writer of empty prose. */
export function createProseWriter(): ProseWriter {
  let text = ''
  let scan = ''
  const pieces: ProsePiece[] = []
  return {
    get length() {
      return text.length
    },
    copy(added, sourceStart) {
      if (added === '') return
      addPiece(pieces, added.length, { start: sourceStart, end: sourceStart + added.length })
      text += added
      scan += added
    },
    replace(added, source, scanned) {
      if (added === '') return
      addPiece(pieces, added.length, source)
      text += added
      scan += scanned
    },
    finish: () => ({ text, scan, pieces }),
  }
}

/** Adds a piece, or lengthens the last one where both map character by character and touch. */
function addPiece(pieces: ProsePiece[], length: number, source: Span): void {
  const last = pieces.at(-1)
  const at = last ? last.at + last.length : 0
  if (
    last &&
    isEven(last.length, last.source) &&
    isEven(length, source) &&
    last.source.end === source.start
  ) {
    const longer = { start: last.source.start, end: source.end }
    pieces[pieces.length - 1] = { at: last.at, length: last.length + length, source: longer }
  } else {
    pieces.push({ at, length, source })
  }
}

function isEven(length: number, source: Span): boolean {
  return length === source.end - source.start
}
