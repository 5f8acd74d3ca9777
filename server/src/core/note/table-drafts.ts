import type { Table, TableRow } from 'mdast'
import type { Span } from '../text/span.ts'
import { addDraft, type Draft, type DraftScope } from './draft.ts'
import { type RawProse, readProse, spanOf } from './read-prose.ts'
import { splitSourceLines } from './source-lines.ts'
import { readRowUnits, readTableHead, type TableHead } from './table-units.ts'

/** Adds the drafts of a table's cells, row by row. A last row that is a `Source:` line is one, though Markdown takes it for a row. */
export function draftTable(table: Table, scope: DraftScope): void {
  const rows = table.children.map((row) => readRow(row, scope))
  const header = rows[0]?.cells.map((cell) => scope.printLabel(cell.raw)) ?? []
  const reading: TableReading = {
    scope,
    head: readTableHead(header, scope.readUnit, scope.captionUnit),
    span: spanOf(table, scope.block),
    index: countTables(scope),
  }
  rows.forEach((row, index) => {
    if (index > 0 && isSourceRow(row)) addSourceRow(row, reading)
    else addRow(row, index, reading)
  })
}

interface TableReading {
  readonly scope: DraftScope
  readonly head: TableHead
  readonly span: Span
  /** Which table of the block. */
  readonly index: number
}

interface Row {
  readonly span: Span
  readonly cells: readonly { readonly raw: RawProse; readonly span: Span }[]
}

function readRow(row: TableRow, { block }: DraftScope): Row {
  return {
    span: spanOf(row, block),
    cells: row.children.map((cell) => ({
      raw: readProse(cell.children, block),
      span: spanOf(cell, block),
    })),
  }
}

/** How many tables of the block came before. */
function countTables({ parts }: DraftScope): number {
  const last: Draft | undefined = parts.drafts.findLast((draft) => draft.cell !== undefined)
  return (last?.cell?.table ?? -1) + 1
}

function isSourceRow({ cells }: Row): boolean {
  const [first, ...others] = cells
  if (!first || others.some((cell) => cell.raw.text.trim() !== '')) return false
  return splitSourceLines(first.raw)[0]?.kind === 'source-line'
}

function addSourceRow({ cells, span }: Row, { scope, span: table }: TableReading): void {
  const [first] = cells
  if (first) addDraft(scope, first.raw, { kind: 'source-line', span, reach: table })
}

function addRow({ cells, span }: Row, row: number, { scope, head, index }: TableReading): void {
  const label = cells[0] ? scope.printLabel(cells[0].raw) : ''
  const units = readRowUnits(head, row > 0 ? label : '', scope.readUnit)
  cells.forEach((cell, column) => {
    addDraft(scope, cell.raw, {
      kind: scope.footnote === undefined ? 'cell' : scope.kind,
      span: cell.span,
      unit: span,
      cell: {
        row,
        column,
        header: head.header[column] ?? '',
        rowLabel: column > 0 ? label : '',
        table: index,
      },
      numbers: row > 0 ? units(column) : undefined,
    })
  })
}
