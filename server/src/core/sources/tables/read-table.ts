import type { UnitContext } from '../../figures/figure.ts'
import type { Language } from '../../figures/language.ts'
import { readLanguage } from '../../figures/read-language.ts'
import type { UnitReader } from '../../note/draft.ts'
import type { Passage, PlacedBlock } from '../../note/note.ts'
import { readRowUnits, readTableHead, type TableHead } from '../../note/table-units.ts'
import type { Span } from '../../text/span.ts'
import { readSourcePassage, type TextOptions, toTextBlock } from '../read-text.ts'
import { isDate, isNumber, isYear } from './cell-kinds.ts'
import { type Column, readColumns } from './columns.ts'
import { splitTable } from './find-head.ts'
import { printPeriod } from './print-period.ts'
import { createUnitReader, joinUnits, printHeader } from './read-units.ts'
import { type SourceRow, type SourceTable, textOf } from './table.ts'

/** What a table gives. */
export interface TableReading {
  readonly blocks: readonly PlacedBlock[]
  /** What stands in the rows above its headers. */
  readonly preamble: readonly string[]
  /** Where so much had been read that the rest was not. */
  readonly cut: Span | undefined
}

/**
 * Reads a table row by row: in go cells of any layout, out comes a block for each row with figures. Each figure knows its column's
 * header and what its row is about, which in a long table several columns tell. Cells of words are labels and no evidence.
 */
export function readTable(table: SourceTable, options: TextOptions): TableReading {
  const language = readLanguage(sampleWords(table.rows), 'en')
  const readUnit = createUnitReader({ language, dollar: options.dollar })
  const { preamble, head, body } = splitTable(table, readUnit)
  const above = preamble.map((row) => row.cells.map(textOf).filter(Boolean).join(' '))
  const headers = joinHeads(head, countColumns(body))
  const columns = readColumns(headers, body)
  const captions = [...table.captions, ...above]
  // The corner above the labels speaks of the whole table: 項目（億元）.
  const corner = columns[0]?.kind === 'value' ? [] : headers.slice(0, 1)
  const caption = [...captions, ...corner].map(readUnit).find((unit) => unit !== undefined)
  const context: RowContext = {
    columns,
    head: readTableHead(headers, readUnit, caption),
    headings: [...table.headings, ...captions.filter((text) => !readUnit(text)).slice(0, 1)],
    language,
    readUnit,
    options,
  }
  return { ...readRows(body, context), preamble: above }
}

/** More numbers of one table are not read: each takes a hundred times the room of its digits. */
export const MOST_NUMBERS = 10_000

interface RowContext {
  readonly columns: readonly Column[]
  readonly head: TableHead
  readonly headings: readonly string[]
  readonly language: Language
  readonly readUnit: UnitReader
  readonly options: TextOptions
}

/** Words of a table enough to tell its language. */
const SAMPLE_ROWS = 30

function sampleWords(rows: readonly SourceRow[]): string {
  return rows
    .slice(0, SAMPLE_ROWS)
    .flatMap(({ cells }) => cells.map(textOf))
    .filter((text) => !/\d/.test(text))
    .join(' ')
}

function countColumns(rows: readonly SourceRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
}

/** The header of each column; of several rows what stands above goes first, and an empty cell is spanned by the one to its left. */
function joinHeads(head: readonly SourceRow[], width: number): readonly string[] {
  const rows = head.map(({ cells }, index) => {
    const texts = Array.from({ length: width }, (_, column) => textOf(cells[column]))
    return index < head.length - 1 ? fillRight(texts) : texts
  })
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((texts) => texts[column] ?? '')
      .filter((text) => text !== '')
      .join(', '),
  )
}

function fillRight(texts: readonly string[]): readonly string[] {
  let last = ''
  return texts.map((text, column) => {
    // The corner above the labels spans nothing.
    if (text !== '') last = column > 0 ? text : ''
    return text === '' ? last : text
  })
}

function readRows(rows: readonly SourceRow[], context: RowContext): Omit<TableReading, 'preamble'> {
  const blocks: PlacedBlock[] = []
  let above: readonly string[] = []
  let count = 0
  for (const [index, row] of rows.entries()) {
    const labels = listLabels(row, context, above)
    above = labels
    const passages = isUndated(row, labels, context) ? [] : readRow(row, index + 1, labels, context)
    count += passages.length
    if (MOST_NUMBERS < count) return { blocks, cut: row.span }
    if (passages.length > 0) blocks.push(toTextBlock('table', passages, row.span, context.headings))
  }
  return { blocks, cut: undefined }
}

/** What the cells of a row say it is about, by column; a cell that was left empty under the same name above goes on with that name. */
function listLabels(
  { cells }: SourceRow,
  { columns }: RowContext,
  above: readonly string[],
): readonly string[] {
  const own = columns.map((column, index) => printCell(column, textOf(cells[index])))
  const [first = ''] = own
  const goesOn = first === '' && columns[0]?.kind === 'label' && own.some((text) => text !== '')
  const isTotal = own.some((text) => TOTAL.test(text))
  return goesOn && !isTotal ? [above[0] ?? '', ...own.slice(1)] : own
}

/** Whether a row has a date that nobody can tell: what it says would be held against any day. */
function isUndated(
  { cells }: SourceRow,
  labels: readonly string[],
  { columns }: RowContext,
): boolean {
  return columns.some(
    ({ kind }, index) => kind === 'period' && textOf(cells[index]) !== '' && labels[index] === '',
  )
}

/** Takes the names of rows that sum up those above. */
const TOTAL =
  /\b(?:total|sum|subtotal|average|mean|all)\b|合計|合计|總計|总计|小計|小计|平均|總和|总和/i

/** Longer cells are remarks. */
const LONGEST_LABEL = 80

function printCell({ kind, order, header }: Column, text: string): string {
  if (text === '' || LONGEST_LABEL < text.length) return ''
  if (kind === 'label') return text
  return kind === 'period' ? printPeriodCell(header, text, order) : ''
}

/** A bare number under `Quarter`, `Fiscal year` or 民國年 is what its header says. */
function printPeriodCell(header: string, text: string, order: Column['order']): string {
  if (/^[1-4]$/.test(text) && /quarter|qtr|季/i.test(header)) return `Q${text}`
  if (/^\d{1,2}$/.test(text) && /month|月/i.test(header)) return `${Number(text)}月`
  if (/^\d{4}$/.test(text) && /fiscal|financial|\bfy\b/i.test(printHeader(header)))
    return `FY${text}`
  if (/^(?:[89]\d|1\d{2})$/.test(text) && /民國|民国|年/.test(header)) return `民國${text}年`
  return printPeriod(text, order)
}

function readRow(
  row: SourceRow,
  number: number,
  labels: readonly string[],
  context: RowContext,
): readonly Passage[] {
  const { columns, head, language, options } = context
  const label = joinLabels(labels, columns)
  const units = readRowUnits(head, labels.find((text) => text !== '') ?? '', context.readUnit)
  const told = readUnitCell(row, context)
  return row.cells.flatMap((cell, column) => {
    const about = columns[column]
    if (about?.kind !== 'value' || !isNumber(textOf(cell))) return []
    const unit = joinUnits(told, units(column)) ?? (about.counts ? COUNT : undefined)
    const passage = readSourcePassage(cell.prose, {
      kind: 'cell',
      start: row.span.start,
      language,
      dollar: options.dollar,
      unit,
      cell: { row: number, column, header: printColumn(about), rowLabel: label, table: 0 },
    })
    // What is read as several numbers is written in a way that nobody here knows.
    return passage.figures.length === 1 ? [passage] : []
  })
}

/** What numbers without a unit count, as far as anybody knows. */
const COUNT: UnitContext = {
  dimension: 'count',
  unit: '',
  unitCandidates: [],
  unitReason: undefined,
  power: 0,
}

/** The words of a row, its period in one piece: year, quarter and month may stand in columns of their own. */
function joinLabels(labels: readonly string[], columns: readonly Column[]): string {
  const of = (kind: Column['kind']) =>
    labels.filter((text, index) => text !== '' && columns[index]?.kind === kind)
  return [...of('label'), joinPeriods(of('period'))].filter((text) => text !== '').join(', ')
}

function joinPeriods(parts: readonly string[]): string {
  const year = parts.find((text) => /^(?:FY|民國)?\d{2,4}年?$/.test(text))
  const within = parts.find((text) => /^Q\d$|^\d{1,2}月$/.test(text))
  if (year === undefined || within === undefined) return parts.join(' ')
  if (within.startsWith('Q')) {
    return year.startsWith('民國') ? `${year}第${within.slice(1)}季` : `${within} ${year}`
  }
  return `${year.replace(/年$/, '')}年${within}`
}

/** The unit that a column of units tells for a row. */
function readUnitCell(
  { cells }: SourceRow,
  { columns, readUnit }: RowContext,
): UnitContext | undefined {
  return columns.reduce<UnitContext | undefined>((unit, { kind }, column) => {
    const text = kind === 'unit' ? textOf(cells[column]) : ''
    return text === '' ? unit : joinUnits(unit, readUnit(`(${text})`))
  }, undefined)
}

/** The words of a header; one that is a period is printed as one. */
function printColumn({ header }: Column): string {
  const parts = header.split(', ').map((part) => printHeader(printPeriod(part, undefined)))
  return parts.every((part) => isYear(part) || isDate(part) || /^Q[1-4]$/.test(part))
    ? joinPeriods(parts)
    : parts.join(', ')
}
