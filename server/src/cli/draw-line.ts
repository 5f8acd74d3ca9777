import type { Span } from '../core/text/span.ts'
import type { PrintedFile } from './printed-files.ts'
import { fitText, fitTextEnd, measureText } from './text-width.ts'

/** A line of a file, and carets under a part of it. */
export interface DrawnLine {
  readonly line: string
  readonly carets: string
}

/** Columns shown before and behind what is underlined; a paragraph of prose is one long line. */
const BEFORE = 44
const BEHIND = 30

/** Columns underlined at most. */
const LONGEST = 60

/** The line on which a span starts, with the span underlined; a long line is cut on both sides. */
export function drawLine({ text, lines }: PrintedFile, { start, end }: Span): DrawnLine {
  const { line } = lines.positionAt(start)
  const lineStart = lines.lineStart(line)
  const lineEnd = lineStart + text.slice(lineStart, lines.lineStart(line + 1)).trimEnd().length
  const markedEnd = Math.max(start, Math.min(end, lineEnd))
  const marked = fitText(toPlain(text.slice(start, markedEnd)), LONGEST)
  const before = cutBefore(toPlain(text.slice(Math.max(lineStart, start - 400), start)).trimStart())
  const behind = cutBehind(toPlain(text.slice(markedEnd, Math.min(lineEnd, markedEnd + 400))))
  const carets = '^'.repeat(Math.max(1, measureText(marked)))
  return { line: before + marked + behind, carets: ' '.repeat(measureText(before)) + carets }
}

function cutBefore(text: string): string {
  return measureText(text, BEFORE) <= BEFORE ? text : `…${fitTextEnd(text, BEFORE - 1)}`
}

function cutBehind(text: string): string {
  return measureText(text, BEHIND) <= BEHIND ? text.trimEnd() : `${fitText(text, BEHIND - 1)}…`
}

/** Characters that a terminal would obey, or that turn the reading direction, are drawn as a dot. */
function toPlain(text: string): string {
  return text
    .replaceAll('\uFEFF', '')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '·')
}
