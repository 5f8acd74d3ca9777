import type { FigureRecord } from '../core/figures/figure-record.ts'
import { joinCell, printCsvRow } from './csv.ts'
import { toRegion } from './listed-findings.ts'
import { printFiles, toRangeJson } from './print-json.ts'
import type { PrintedFile } from './printed-files.ts'

/** A file with its figures as plain data. */
export interface FigureFile {
  readonly file: PrintedFile
  readonly records: readonly FigureRecord[]
}

/** Figures as JSON, a file on a line. */
export function* printFiguresJson(files: Iterable<FigureFile>): Generator<string> {
  yield* printFiles(toFiles(files), {})
}

function* toFiles(files: Iterable<FigureFile>): Generator<object> {
  for (const { file, records } of files) {
    yield { path: file.path, figures: records.map((record) => toPlacedJson(record, file)) }
  }
}

/** Figures as JSON, one on a line. */
export function* printFiguresJsonl(files: Iterable<FigureFile>): Generator<string> {
  for (const { file, records } of files) {
    for (const record of records) {
      yield `${JSON.stringify({ path: file.path, ...toPlacedJson(record, file) })}\n`
    }
  }
}

function toPlacedJson({ text, offset, ...record }: FigureRecord, file: PrintedFile): object {
  const [start, end] = offset
  return { text, offset, range: toRangeJson(file, { start, end }), ...record }
}

const COLUMNS = [
  'path',
  'line',
  'column',
  'start',
  'end',
  'text',
  'dimension',
  'unit',
  'unitCandidates',
  'unitReason',
  'low',
  'high',
  'quantum',
  'significantDigits',
  'power',
  'qualifier',
  'justBelow',
  'vague',
  'plusMinus',
  'change',
  'per',
  'states',
  'direction',
  'conversionOf',
]

/** Figures as CSV. */
export function* printFiguresCsv(files: Iterable<FigureFile>): Generator<string> {
  yield printCsvRow(COLUMNS)
  for (const { file, records } of files) {
    for (const record of records) yield printRow(record, file)
  }
}

/** The cells in the order of the columns. */
function printRow({ text, offset, quantity, ...record }: FigureRecord, file: PrintedFile): string {
  const [start, end] = offset
  const { startLine, startColumn } = toRegion(file, { start, end })
  const { low, high } = quantity.exact
  const conversion = record.conversionOf
  return printCsvRow([
    ...[file.path, startLine, startColumn, start, end, text],
    ...[quantity.dimension, quantity.unit, joinCell(quantity.unitCandidates), quantity.unitReason],
    ...[low.value, high.value, low.quantum, low.significantDigits, quantity.power],
    ...[quantity.qualifier, quantity.justBelow, quantity.vague, quantity.plusMinus],
    ...[quantity.change, quantity.per, record.states, record.direction],
    conversion && file.text.slice(...conversion),
  ])
}
