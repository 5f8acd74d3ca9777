import type { Paragraph, RootContent } from 'mdast'

/** A text that may need no parser, and what is defined for it. */
export interface PlainText {
  readonly source: string
  /** Those of the source, in order. */
  readonly lines: readonly PlainLine[]
  /** Whether a label is defined somewhere; that of a footnote begins with `^`. */
  readonly isDefined: (label: string) => boolean
}

/** A line where it stands in its source, without its ending. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A block that was read without the parser. */
export interface PlainBlock<Node extends RootContent = RootContent> {
  readonly node: Node
  /** Index of the line behind it. */
  readonly next: number
}

/** Whether a line is blank or the text ends before it. */
export function isBlankAt({ lines }: PlainText, index: number): boolean {
  return (lines[index]?.words ?? '') === ''
}

/** A position of which only the offsets count. */
export function positionOf(start: number, end: number): NonNullable<Paragraph['position']> {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  }
}
