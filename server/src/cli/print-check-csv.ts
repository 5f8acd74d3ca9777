import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { type Cell, joinCell, printCsvRow } from './csv.ts'
import { listFindings, listUnchecked, toRegion, UNREAD_CODE } from './listed-findings.ts'
import type { FigureReport, FindingReport, NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import type { PrintedFile } from './printed-files.ts'
import { type CheckReport, UNREAD } from './report.ts'

const COLUMNS = [
  'path',
  'line',
  'column',
  'text',
  'dimension',
  'unit',
  'low',
  'high',
  'qualifier',
  'status',
  'contested',
  'citations',
  'sources',
  'severity',
  'code',
  'message',
] as const

/** A row by the names of its columns. */
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>

/** Every figure with its status, and every finding, as CSV; a figure with several findings has a row for each. */
export function* printCheckCsv(report: CheckReport, options: Options): Generator<string> {
  yield printCsvRow(COLUMNS)
  for (const note of report.notes) {
    const file = report.files.fileOf(note.uri)
    const findings = [...listFindings({ ...report, notes: [note] }, options)]
    for (const row of listRows(
      note,
      file,
      findings.map(({ finding }) => finding),
    ))
      yield printRow(row)
  }
  for (const problem of listUnchecked(report, options)) {
    const { path, message } = problem
    const place = toPlace(problem, problem.span)
    yield printRow({ path, ...place, ...UNREAD, code: UNREAD_CODE, message: toPlainLine(message) })
  }
}

function printRow(row: Row): string {
  return printCsvRow(COLUMNS.map((column) => row[column]))
}

/** The rows of a note in the order of their places. */
function listRows(
  note: NoteReport,
  file: PrintedFile,
  findings: readonly FindingReport[],
): readonly Row[] {
  const bySpan = new Map<string, FindingReport[]>()
  for (const finding of findings) {
    const key = printSpan(finding)
    bySpan.set(key, [...(bySpan.get(key) ?? []), finding])
  }
  const ofFigures = note.figures.flatMap((figure) => {
    const found = bySpan.get(printSpan(figure)) ?? [undefined]
    bySpan.delete(printSpan(figure))
    return found.map((finding) => ({
      at: figure.span.start,
      row: { ...toFigureRow(figure, note, file), ...(finding && toFindingRow(finding, file)) },
    }))
  })
  const others = [...bySpan.values()].flat().map((finding) => ({
    at: finding.span.start,
    row: toFindingRow(finding, file),
  }))
  return [...ofFigures, ...others].sort((one, other) => one.at - other.at).map(({ row }) => row)
}

function printSpan({ span }: Pick<FindingReport, 'span'>): string {
  return `${span.start}-${span.end}`
}

function toFigureRow(figure: FigureReport, { sources }: NoteReport, file: PrintedFile): Row {
  const { quantity, status, contested, citations, evidence } = figure
  const said = evidence.map(({ source, verdict }) => `${sources[source]?.key ?? ''}: ${verdict}`)
  return {
    path: file.path,
    ...toPlace(file, figure.span),
    dimension: quantity.dimension,
    unit: quantity.unit,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    status,
    contested,
    citations: joinCell(citations),
    sources: joinCell(said),
  }
}

function toFindingRow({ rule, severity, message, span }: FindingReport, file: PrintedFile): Row {
  const words = toPlainLine(message)
  return { path: file.path, ...toPlace(file, span), severity, code: rule, message: words }
}

function toPlace(file: PrintedFile, span: FindingReport['span']): Row {
  const { startLine, startColumn } = toRegion(file, span)
  return { line: startLine, column: startColumn, text: file.text.slice(span.start, span.end) }
}
