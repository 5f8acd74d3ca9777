import type { TableCell, TableRow } from 'mdast'
import { readPlainInline } from './inline.ts'
import { isBlankAt, type PlainBlock, type PlainLine, type PlainText, positionOf } from './text.ts'

/** The table that begins at a line, with bars at both ends of each row, and as many cells in one as in the other; `undefined` where it needs the parser. */
export function readPlainTable(text: PlainText, index: number): PlainBlock | undefined {
  const delimiters = text.lines[index + 1]?.words ?? ''
  if (!DELIMITERS.test(delimiters)) return undefined
  const columns = listCells(delimiters).length
  const rows: TableRow[] = []
  let next = index
  for (; !isBlankAt(text, next); next++) {
    const line = text.lines[next]
    if (next === index + 1 || !line) continue
    const row = readRow(text, line)
    if (row?.children.length !== columns) return undefined
    rows.push(row)
  }
  const position = positionOf(text.lines[index]?.start ?? 0, text.lines[next - 1]?.end ?? 0)
  return { node: { type: 'table', children: rows, position }, next }
}

/** Takes `| --- | :-: |`; refuses rows without bars at both ends. */
const DELIMITERS = /^\|(?: {0,20}:?-{1,200}:? {0,20}\|){1,200}$/

/** Takes rows with bars at both ends. */
const ROW = /^\|[^\n\r]*\|$/

/** What stands between the bars of a row. */
function listCells(row: string): readonly string[] {
  return row.slice(1, -1).split('|')
}

function readRow(text: PlainText, { start, end, words }: PlainLine): TableRow | undefined {
  if (!ROW.test(words)) return undefined
  const cells: TableCell[] = []
  let bar = start
  for (const cell of listCells(words)) {
    const nextBar = bar + 1 + cell.length
    const children = readPlainInline(text, [trimLine(cell, bar + 1)])
    if (!children) return undefined
    const cellEnd = nextBar + 1 < end ? nextBar : end
    cells.push({ type: 'tableCell', children, position: positionOf(bar, cellEnd) })
    bar = nextBar
  }
  return { type: 'tableRow', children: cells, position: positionOf(start, end) }
}

/** The words of a cell that starts at a place. */
function trimLine(cell: string, start: number): PlainLine {
  const words = cell.replace(SPACES, '')
  const wordsStart = start + cell.indexOf(words)
  return { start: wordsStart, end: wordsStart + words.length, words }
}

/** Takes the spaces around words; no others count for the parser. */
const SPACES = /^ {1,1000}| {1,1000}$/g
