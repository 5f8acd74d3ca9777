import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'

/** A text that may need no parser, or what stands in a quote or an item of one. */
export interface PlainText {
  readonly source: string
  /** In order, without what makes them lines of a quote or an item. */
  readonly lines: readonly PlainLine[]
  /** How many quotes and items it stands in. */
  readonly depth: number
  /** Whether a label is defined somewhere; that of a footnote begins with `^`. */
  readonly isDefined: (label: string) => boolean
}

/** A line where it stands in its source, without its ending. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** A node of a block. */
export type PlainNode = BlockContent | DefinitionContent

/** A block that was read without the parser. */
export interface PlainBlock {
  readonly node: PlainNode
  /** Index of the line behind it. */
  readonly next: number
}

/** Reads all blocks of a text; `undefined` where one needs the parser. */
export type PlainReader = (text: PlainText) => readonly PlainNode[] | undefined

/** A line without so many characters at its start. */
export function dropStart({ start, end, words }: PlainLine, length: number): PlainLine {
  return { start: start + length, end, words: words.slice(length) }
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

/** Where a node ends. */
export function endOf(node: Pick<PlainNode, 'position'> | undefined): number {
  return node?.position?.end.offset ?? 0
}
