import type { Table, TableCell, TableRow } from 'mdast'
import { readPlainInline } from './plain-inline.ts'
import {
  isBlankAt,
  type PlainBlock,
  type PlainLine,
  type PlainText,
  positionOf,
} from './plain-text.ts'

/** A table with bars at both ends of each row, and as many cells in one as in the other; `undefined` where it needs the parser. */
export function readPlainTable(text: PlainText, index: number): PlainBlock<Table> | undefined {
  const delimiters = text.lines[index + 1]?.words ?? ''
  const columns = countBars(delimiters) - 1
  const rows: TableRow[] = []
  let next = index
  for (; !isBlankAt(text, next); next++) {
    const line = text.lines[next]
    if (next === index + 1 || !line) continue
    const row = countBars(line.words) - 1 === columns ? readRow(text, line) : undefined
    if (!row) return undefined
    rows.push(row)
  }
  if (!DELIMITERS.test(delimiters)) return undefined
  const start = text.lines[index]?.start ?? 0
  const end = text.lines[next - 1]?.end ?? start
  return { node: { type: 'table', children: rows, position: positionOf(start, end) }, next }
}

/** Takes `| --- | :-: |`. */
const DELIMITERS = /^\|(?: {0,20}:?-{1,200}:? {0,20}\|){1,200}$/

function countBars(words: string): number {
  return words.split('|').length - 1
}

function readRow(text: PlainText, { start, end, words }: PlainLine): TableRow | undefined {
  if (!words.startsWith('|') || !words.endsWith('|')) return undefined
  const cells: TableCell[] = []
  for (let bar = 0; bar < words.length - 1; ) {
    const nextBar = words.indexOf('|', bar + 1)
    const isLast = nextBar === words.length - 1
    const cell = readCell(text, start + bar, start + nextBar)
    if (!cell) return undefined
    cells.push({ ...cell, position: positionOf(start + bar, isLast ? end : start + nextBar) })
    bar = nextBar
  }
  return { type: 'tableRow', children: cells, position: positionOf(start, end) }
}

/** The cell between two bars. */
function readCell(text: PlainText, bar: number, nextBar: number): TableCell | undefined {
  const words = text.source.slice(bar + 1, nextBar)
  const start = bar + 1 + countSpaces(words)
  const end = Math.max(start, bar + 1 + words.replace(/ {1,1000}$/, '').length)
  const children = readPlainInline(text, start, end)
  return children && { type: 'tableCell', children }
}

function countSpaces(words: string): number {
  let count = 0
  while (words.charAt(count) === ' ') count++
  return count
}
