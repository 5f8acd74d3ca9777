import type { UnitReader } from '../../note/draft.ts'
import { isDate, isNumber, isYear } from './cell-kinds.ts'
import { countFilled, type SourceRow, type SourceTable, textOf } from './table.ts'

/** The parts of a table from its top. */
export interface TableParts {
  /** What stands above the headers: a title, `單位：百萬元`, where the data are from. */
  readonly preamble: readonly SourceRow[]
  readonly head: readonly SourceRow[]
  readonly body: readonly SourceRow[]
}

/** Headers in more rows than this nobody writes. */
const MOST_HEADS = 3

/** Rows looked at to tell how wide a table is, and above which it must have begun. */
const SAMPLE = 200
const LONGEST_PREAMBLE = 20

/** Finds out where a table's headers and its rows begin. */
export function splitTable(table: SourceTable, readUnit: UnitReader): TableParts {
  const { rows, headRows } = table
  if (headRows !== undefined) {
    return { preamble: [], head: rows.slice(0, headRows), body: rows.slice(headRows) }
  }
  const start = findStart(rows)
  const length = countHeads(rows.slice(start, start + MOST_HEADS + 1), readUnit)
  return {
    preamble: rows.slice(0, start),
    head: rows.slice(start, start + length),
    body: rows.slice(start + length),
  }
}

/** The first row that is as filled as the rows below it. */
function findStart(rows: readonly SourceRow[]): number {
  const usual = findUsual(rows.slice(0, SAMPLE).map(countFilled))
  const first = rows
    .slice(0, LONGEST_PREAMBLE)
    .findIndex((row) => isWide(row, usual) && !isRemark(row))
  return Math.max(first, 0)
}

/** A header may leave the corner empty, and one of several the cells that another spans. */
function isWide(row: SourceRow, usual: number): boolean {
  const count = countFilled(row)
  if (usual <= count) return true
  const isCornered = textOf(row.cells[0]) === ''
  if (count < 2) return isCornered && 0 < count && usual - 1 <= count
  return isCornered || usual <= 2 * count
}

/** How many cells rows usually fill: the number whose rows hold the most cells together. */
function findUsual(counts: readonly number[]): number {
  const cells = new Map<number, number>()
  for (const count of counts) cells.set(count, (cells.get(count) ?? 0) + count)
  const most = Math.max(...cells.values())
  return Math.max(1, ...[...cells].filter(([, held]) => held === most).map(([count]) => count))
}

/** Whether a row begins with a remark: `# from the yearly report`, `Source:`, 單位：. */
function isRemark({ cells }: SourceRow): boolean {
  return /^(?:#\s?\p{L}{2}|[\p{L} ]{2,12}[:：])/u.test(textOf(cells[0]))
}

function countHeads(rows: readonly SourceRow[], readUnit: UnitReader): number {
  const [first, ...others] = rows
  if (!first || !isHead(first)) return 0
  let count = 1
  let above = first
  for (const row of others.slice(0, MOST_HEADS - 1)) {
    const goesOn = isHead(row) && (isSpanning(above) || isUnits(row, readUnit))
    if (!goesOn) break
    above = row
    count++
  }
  return count
}

/** Whether a row holds no numbers but years. */
function isHead({ cells }: SourceRow): boolean {
  return cells.every((cell) => {
    const text = textOf(cell)
    return !isNumber(text) || isYear(text) || isDate(text)
  })
}

/** Whether a header leaves cells empty that it stands above with the one to their left. */
function isSpanning({ cells }: SourceRow): boolean {
  return cells.some((cell, index) => 0 < index && textOf(cell) === '')
}

/** Whether a row says nothing but in what each column counts. */
function isUnits({ cells }: SourceRow, readUnit: UnitReader): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '')
  return 0 < texts.length && texts.every((text) => readUnit(`(${text})`) !== undefined)
}
