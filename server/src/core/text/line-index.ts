/** A place as the Language Server Protocol counts it: both from 0, characters in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Converts offsets of one text to lines and characters and back. */
export interface LineIndex {
  readonly lineCount: number
  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position
  /** The offset of a position; lines and characters outside are clamped. */
  offsetAt(position: Position): number
  /** The offset at which a line starts. */
  lineStart(line: number): number
}

/** A line index over a text in which `\n`, `\r\n` and `\r` end lines. */
export function createLineIndex(text: string): LineIndex {
  const starts = readLineStarts(text)
  const lineStart = (line: number) => starts[Math.max(0, line)] ?? text.length
  return {
    lineCount: starts.length,
    lineStart,
    positionAt(offset) {
      const clamped = Math.min(Math.max(0, offset), text.length)
      const line = findLine(starts, clamped)
      return { line, character: clamped - lineStart(line) }
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0
      return Math.min(lineStart(line) + Math.max(0, character), lineStart(line + 1), text.length)
    },
  }
}

function readLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The last line that starts at or before the offset, by bisection. */
function findLine(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
