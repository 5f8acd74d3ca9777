import type { PlacedBlock } from '../../note/note.ts'
import { createProblem, type Problem } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import { nameFile, toFileSource } from '../file-source.ts'
import { findAddressIn } from '../find-address.ts'
import type { TextOptions } from '../read-text.ts'
import type { SourceReading } from '../source.ts'
import { MOST_NUMBERS, readTable } from '../tables/read-table.ts'
import { type SourceCell, type SourceRow, textOf } from '../tables/table.ts'
import { findDialect, hasDecimalComma, normaliseNumber } from './delimited-dialect.ts'
import { readDelimited } from './delimited-rows.ts'

/** A table of separated values. */
export interface DataFile {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** Broken quotation marks that are told. */
const MOST_PROBLEMS = 3

/** A data file as a source: each of its numbers is evidence about its row and its column. */
export function readDataFile(file: DataFile, options: TextOptions): SourceReading {
  const { text, path } = file
  const dialect = findDialect(text, /\.tsv$/i.test(path) ? '\t' : ',')
  const { rows, unclosed } = readDelimited(text, dialect.delimiter, { from: dialect.start })
  const decimalComma = hasDecimalComma(rows)
  const plain = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => toPoint(cell, decimalComma)),
  }))
  const table = { rows: plain, headRows: undefined, captions: [], headings: [] }
  const { blocks, preamble, cut } = readTable(table, options)
  return {
    sources: [toSource(file, rows, blocks, preamble)],
    problems: listProblems(unclosed, cut).map((problem) => ({ uri: file.uri, ...problem })),
  }
}

/** A cell with its number written as everywhere else; nothing moves. */
function toPoint(cell: SourceCell, decimalComma: boolean): SourceCell {
  const text = normaliseNumber(cell.prose.text, decimalComma)
  return text === cell.prose.text ? cell : { ...cell, prose: { ...cell.prose, text } }
}

function listProblems(unclosed: readonly Span[], cut: Span | undefined): readonly Problem[] {
  const quotes = unclosed
    .slice(0, MOST_PROBLEMS)
    .map((span) => createProblem({ id: 'problem.csv.quote', values: {} }, span))
  if (!cut) return quotes
  return [
    ...quotes,
    createProblem({ id: 'problem.csv.long', values: { limit: MOST_NUMBERS } }, cut),
  ]
}

/** Lines above and below a table that say where its data are from. */
const LAST_LINES = 10

function toSource(
  { uri, path, text }: DataFile,
  rows: readonly SourceRow[],
  blocks: readonly PlacedBlock[],
  preamble: readonly string[],
) {
  const remarks = [...preamble, ...rows.slice(-LAST_LINES).map(printRow)]
  const title = preamble.find((line) => /^[^:：#]{4,120}$/.test(line) && !/^[(（]/.test(line))
  return toFileSource(
    { uri, path, text, blocks },
    {
      title: title ?? nameFile(path).replace(/_+/g, ' '),
      address: remarks.map(findAddressIn).find((address) => address !== undefined),
    },
  )
}

/** The words of a row that has but one cell. */
function printRow({ cells }: SourceRow): string {
  const texts = cells.map(textOf).filter((text) => text !== '')
  return texts.length <= 2 ? texts.join(' ') : ''
}
