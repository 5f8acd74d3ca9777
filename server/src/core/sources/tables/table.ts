import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'

/** A table of a source that is no Markdown, as its file has it. All spans are those of the file. */
export interface SourceTable {
  /** From the top, headers included. */
  readonly rows: readonly SourceRow[]
  /** How many rows at the top are marked as headers; `undefined` where the cells must tell. */
  readonly headRows: number | undefined
  /** What stands above it and may name the unit of its numbers: `單位：百萬元`. */
  readonly captions: readonly string[]
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[]
}

/** A row of cells. */
export interface SourceRow {
  readonly span: Span
  readonly cells: readonly SourceCell[]
}

/** A cell: what it says, and where. */
export interface SourceCell {
  readonly prose: Prose
  readonly span: Span
}

/** The words of a cell without the white space around them. */
export function textOf(cell: SourceCell | undefined): string {
  return cell?.prose.text.trim() ?? ''
}

/** How many of a row's cells say something. */
export function countFilled(row: SourceRow): number {
  return row.cells.reduce((count, cell) => (textOf(cell) === '' ? count : count + 1), 0)
}
