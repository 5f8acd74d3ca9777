import type { Figure } from '../../figures/figure.ts'
import type { Passage } from '../../note/note.ts'
import { foldText } from '../../text/fold.ts'
import { calculate, type Relation } from './calculate.ts'
import { areAlike, type Operand, toOperand } from './reach.ts'
import {
  CHANGE_HEADER,
  COMPARED_WITH,
  NO_SUM_HEADER,
  OTHER_BASIS,
  PART_LABEL,
  SHARE_HEADER,
  TOTAL_LABEL,
} from './relation-phrases.ts'

/** What the rows and columns of a block's tables state of one another. */
export function* findTableRelations(passages: readonly Passage[]): Iterable<Relation> {
  for (const table of readTables(passages)) {
    for (let column = 1; column < table.headers.length; column++) {
      yield* findTotals(table, column)
      yield* findChanges(table, column)
      yield* findShares(table, column)
    }
  }
}

interface Row {
  /** Folded. */
  readonly label: string
  /** By column; only of cells that hold one figure. */
  readonly cells: readonly (Operand | undefined)[]
}

interface Table {
  /** Folded. */
  readonly headers: readonly string[]
  readonly rows: readonly Row[]
}

function readTables(passages: readonly Passage[]): readonly Table[] {
  const tables = new Map<number, { headers: string[]; rows: DraftRow[] }>()
  for (const { cell, prose, figures } of passages) {
    if (!cell) continue
    const table = tables.get(cell.table) ?? { headers: [], rows: [] }
    tables.set(cell.table, table)
    const words = foldText(prose.text).trim()
    if (cell.row === 0) table.headers[cell.column] = words
    else addCell(table.rows, cell.row - 1, cell.column, { words, figures })
  }
  return [...tables.values()].map(({ headers, rows }) => ({
    headers: Array.from(headers, (header) => header ?? ''),
    rows: Array.from(rows, (row) => row ?? { label: '', cells: [] }),
  }))
}

interface DraftRow {
  label: string
  cells: (Operand | undefined)[]
}

interface CellContent {
  readonly words: string
  readonly figures: readonly Figure[]
}

function addCell(rows: DraftRow[], row: number, column: number, { words, figures }: CellContent) {
  const draft = rows[row] ?? { label: '', cells: [] }
  rows[row] = draft
  if (column === 0) draft.label = words
  const stated = figures.filter(({ conversionOf }) => conversionOf === undefined)
  const [figure] = stated
  draft.cells[column] = figure && stated.length === 1 ? toOperand(figure) : undefined
}

/** The totals in a column, each of the rows above it; or below it where it is the first. */
function* findTotals({ headers, rows }: Table, column: number): Iterable<Relation> {
  const header = headers[column] ?? ''
  if (NO_SUM_HEADER.test(header)) return
  for (const [index, { label, cells }] of rows.entries()) {
    const stated = cells[column]
    if (!stated || !TOTAL_LABEL.test(label) || !mayAddUp(stated, header)) continue
    const around = index === 0 ? rows.slice(1) : rows.slice(0, index)
    const ways = listParts(around, column, index === 0)
    const [parts] = ways
    if (
      parts &&
      areParts(parts, stated) &&
      !ways.some((way) => way.length > 0 && makes(way, stated))
    ) {
      yield { kind: 'sum', stated, operands: parts }
    }
  }
}

function areParts(parts: readonly Operand[], total: Operand): boolean {
  return parts.length > 1 && parts.every((part) => areAlike(part, total))
}

function makes(operands: readonly Operand[], stated: Operand): boolean {
  return calculate({ kind: 'sum', stated, operands })?.holds === true
}

/** Percentages add up only where they are parts of a whole. */
function mayAddUp({ dimension, value }: Operand, header: string): boolean {
  if (dimension !== 'percentage') return dimension !== 'multiple' && dimension !== 'points'
  return value === 100 && SHARE_HEADER.test(header)
}

/** The rows that a total may add up: all since the total before, all that are no totals, or the totals alone. None where a cell is missing. */
function listParts(
  rows: readonly Row[],
  column: number,
  isBelow: boolean,
): readonly (readonly Operand[])[] {
  const isTotal = ({ label }: Row) => TOTAL_LABEL.test(label)
  const last = isBelow ? rows.findIndex(isTotal) : rows.findLastIndex(isTotal)
  const near = isBelow ? rows.slice(0, last < 0 ? rows.length : last) : rows.slice(last + 1)
  const plain = rows.filter((row) => !isTotal(row))
  const ways = [near, plain, rows.filter(isTotal)].map((way) =>
    way.filter(({ label }) => !PART_LABEL.test(label)).map(({ cells }) => cells[column]),
  )
  if (ways.some((way) => way.includes(undefined))) return []
  const known = ways.map((way) => way.flatMap((cell) => cell ?? []))
  return [...known, ...known.map(dropChildren)]
}

/** Without the rows that add up to the row above them: they are its parts. */
function dropChildren(operands: readonly Operand[]): readonly Operand[] {
  const kept: Operand[] = []
  let at = 0
  for (let parent = operands[at]; parent; parent = operands[at]) {
    kept.push(parent)
    at += 1 + countChildren(parent, operands.slice(at + 1, at + 1 + MOST_CHILDREN))
  }
  return kept
}

const MOST_CHILDREN = 12

function countChildren(parent: Operand, behind: readonly Operand[]): number {
  for (let count = 2; count <= behind.length; count++) {
    if (makes(behind.slice(0, count), parent)) return count
  }
  return 0
}

/** A column that tells the change between the two columns with a time. */
function* findChanges({ headers, rows }: Table, column: number): Iterable<Relation> {
  const header = headers[column] ?? ''
  if (!CHANGE_HEADER.test(header) || OTHER_BASIS.test(header) || readTime(header)) return
  const timed = headers.flatMap((words, at) => {
    const time = at > 0 && at !== column && !CHANGE_HEADER.test(words) ? readTime(words) : undefined
    return time ? [{ ...time, at, words: words.replace(TIME, '') }] : []
  })
  const [one, other, ...more] = timed
  if (!one || !other || more.length > 0 || one.words.trim() !== other.words.trim()) return
  const [start, end] = one.place < other.place ? [one, other] : [other, one]
  if (!isSpan(header, end.place - start.place, start.isQuarter && end.isQuarter)) return
  for (const { cells } of rows) {
    const [stated, from, to] = [cells[column], cells[start.at], cells[end.at]]
    if (stated && from && to) yield { kind: 'change', stated, operands: [from, to] }
  }
}

interface Time {
  /** In quarters. */
  readonly place: number
  readonly isQuarter: boolean
}

/** A year, with or without a quarter, as in `FY2024`, `Q3 2024`, `3Q24`, 2024年第三季. */
const TIME =
  /(?:fy ?)?(?<!\d)(?<year>(?:19|20)\d{2})年?(?: ?(?:q|第)?(?<after>[1-4一二三四])(?:q|季度?)?(?!\d))?|\bq(?<before>[1-4]) ?(?:fy ?)?(?<yearBehind>(?:19|20)\d{2})(?!\d)/

function readTime(words: string): Time | undefined {
  const groups = TIME.exec(words)?.groups
  const year = Number(groups?.year ?? groups?.yearBehind)
  if (!groups || !year) return undefined
  const quarter = QUARTERS.indexOf(
    (groups.after ?? groups.before ?? '').replace(/[一二三四]/, toDigit),
  )
  return { place: year * 4 + Math.max(0, quarter), isQuarter: quarter >= 0 }
}

const QUARTERS = ['1', '2', '3', '4']

function toDigit(numeral: string): string {
  return String('一二三四'.indexOf(numeral) + 1)
}

/** Whether a header that names a stretch of time names that between two columns. */
function isSpan(header: string, quarters: number, areQuarters: boolean): boolean {
  const tags = COMPARED_WITH.filter(({ tag }) => tag.test(header))
  return tags.every(({ isYear }) => (isYear ? quarters === 4 : areQuarters && quarters === 1))
}

/** A column that tells what part of the total the cell of the one other column is. */
function* findShares({ headers, rows }: Table, column: number): Iterable<Relation> {
  if (!SHARE_HEADER.test(headers[column] ?? '')) return
  const isAmount = (at: number) =>
    at > 0 && at !== column && rows.some(({ cells }) => cells[at] && mayAddUp(cells[at], ''))
  const [amount, ...more] = headers.map((_, at) => at).filter(isAmount)
  const totals = rows.filter(({ label }) => TOTAL_LABEL.test(label))
  const [total] = totals
  const whole = amount === undefined ? undefined : total?.cells[amount]
  if (amount === undefined || more.length > 0 || totals.length !== 1 || !whole) return
  for (const row of rows) {
    const [stated, part] = [row.cells[column], row.cells[amount]]
    if (row !== total && stated && part) yield { kind: 'share', stated, operands: [part, whole] }
  }
}
