import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import { isNumber } from '../tables/cell-kinds.ts'
import { type SourceCell, type SourceRow, type SourceTable, textOf } from '../tables/table.ts'

/** A cell of a page's table before its place is known. */
export interface PageCell {
  readonly prose: Prose | undefined
  readonly span: Span
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
}

/** Cells of a page span no more columns or rows than this: larger numbers are slips. */
const LONGEST_SPAN = 200

/** Cells with longer texts stand in a table for their looks. */
const LONGEST_CELL = 300

/** A table of a page while it is read. */
export interface PageTable {
  caption: string | undefined
  readonly rows: PageCell[][]
}

/** How many columns or rows an attribute says that a cell spans. */
export function readSpan(written: string | undefined): number {
  const count = Number(written ?? 1)
  return Number.isInteger(count) && 1 <= count ? Math.min(count, LONGEST_SPAN) : 1
}

/** Whether a table only puts things beside one another: it has one column, or cells with whole paragraphs. */
export function isLayout({ rows }: PageTable): boolean {
  return (
    rows.every((cells) => cells.length < 2) ||
    rows.some((cells) => cells.some(({ prose }) => LONGEST_CELL < (prose?.text.length ?? 0)))
  )
}

/** The table with each cell in its column, whatever spans what. */
export function toSourceTable(
  { caption, rows }: PageTable,
  headings: readonly string[],
): SourceTable {
  const below: Reaching[] = []
  const placed = rows.map((cells) => placeRow(cells, below))
  const heads = rows.findIndex((cells) => !cells.every(({ isHeader }) => isHeader))
  return {
    rows: placed,
    headRows: heads < 1 ? undefined : heads,
    captions: caption === undefined ? [] : [caption],
    headings,
  }
}

/** A cell that reaches down, and for how many rows more. */
interface Reaching {
  readonly cell: SourceCell
  left: number
}

/** Puts the cells of a row beside those that reach down from above. */
function placeRow(cells: readonly PageCell[], below: Reaching[]): SourceRow {
  const placed: SourceCell[] = []
  const skipTaken = () => {
    for (let above = below[placed.length]; above && 0 < above.left; above = below[placed.length]) {
      above.left--
      placed.push(above.cell)
    }
  }
  for (const { prose, span, columns, rows } of cells) {
    skipTaken()
    for (let column = 0; column < columns; column++) {
      const cell = column === 0 && prose ? { prose, span } : EMPTY
      // A name holds for each row that it stands beside; a number is one number.
      below[placed.length] = { cell: isNumber(textOf(cell)) ? EMPTY : cell, left: rows - 1 }
      placed.push(cell)
    }
  }
  skipTaken()
  const span = { start: cells[0]?.span.start ?? 0, end: cells.at(-1)?.span.end ?? 0 }
  return { span, cells: placed }
}

const EMPTY: SourceCell = { prose: { text: '', pieces: [] }, span: { start: 0, end: 0 } }

/** The words of a caption. */
export function printCaption(prose: Prose | undefined): string | undefined {
  const text = prose && textOf({ prose, span: EMPTY.span })
  return text === '' ? undefined : text
}
