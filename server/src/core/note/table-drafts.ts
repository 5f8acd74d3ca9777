import type { Table, TableRow } from 'mdast'
import type { UnitContext } from '../figures/figure.ts'
import type { Span } from '../text/span.ts'
import { addDraft, type Draft, type DraftScope } from './draft.ts'
import { type RawProse, readProse, spanOf } from './read-prose.ts'
import { splitSourceLines } from './source-lines.ts'

/** Adds the drafts of a table's cells, row by row. A last row that is a `Source:` line is one, though Markdown takes it for a row. */
export function draftTable(table: Table, scope: DraftScope): void {
  const rows = table.children.map((row) => readRow(row, scope))
  const header = rows[0]?.cells.map((cell) => scope.printLabel(cell.raw)) ?? []
  const reading: TableReading = {
    scope,
    header,
    units: header.map((words) => scope.readUnit(words)),
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
  readonly header: readonly string[]
  readonly units: readonly (UnitContext | undefined)[]
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

function addRow({ cells, span }: Row, row: number, table: TableReading): void {
  const label = cells[0] ? table.scope.printLabel(cells[0].raw) : ''
  const rowUnit = row > 0 ? table.scope.readUnit(label) : undefined
  const widerUnit = rowUnit ?? table.scope.captionUnit
  cells.forEach((cell, column) => {
    addDraft(table.scope, cell.raw, {
      kind: table.scope.footnote === undefined ? 'cell' : table.scope.kind,
      span: cell.span,
      unit: span,
      cell: {
        row,
        column,
        header: table.header[column] ?? '',
        rowLabel: column > 0 ? label : '',
        table: table.index,
      },
      numbers: row > 0 ? (table.units[column] ?? (column > 0 ? widerUnit : undefined)) : undefined,
    })
  })
}
