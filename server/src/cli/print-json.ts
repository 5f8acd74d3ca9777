import type { Figure } from '../core/figures/figure.ts'
import type { Source } from '../core/sources/source.ts'
import type { Span } from '../core/text/span.ts'
import type { EvidenceReport, FindingReport, NoteReport, SourceReport } from './note-report.ts'
import type { PrintedFile, PrintedFiles } from './printed-files.ts'
import type { CheckReport, ProblemReport } from './report.ts'
import { type ReportedFigures, toQuantityReport } from './to-note-report.ts'

/** The report of `check` as JSON, piece by piece: it can be larger than one would like to hold at once. */
export function* printCheckJson(report: CheckReport): Generator<string> {
  const { notes, files, summary, problems } = report
  const printed = mapEach(notes, (note) => toNoteJson(note, files))
  yield* printFiles(printed, { summary, problems: problems.map(toProblemJson) })
}

/** Objects of files as JSON, one a line, and what stands behind them. */
export function* printFiles(files: Iterable<object>, rest: object): Generator<string> {
  yield '{"version":1,"files":['
  let separator = '\n'
  for (const file of files) {
    yield separator + JSON.stringify(file)
    separator = ',\n'
  }
  const tail = JSON.stringify(rest).slice(1)
  yield `\n]${tail === '}' ? '' : ','}${tail}\n`
}

function* mapEach<From, To>(items: Iterable<From>, convert: (item: From) => To): Generator<To> {
  for (const item of items) yield convert(item)
}

/** A note as JSON. */
export function toNoteJson(note: NoteReport, files: PrintedFiles): object {
  const file = files.fileOf(note.uri)
  return {
    path: file.path,
    figures: toCheckedJson(note, file, files),
    diagnostics: note.findings.map((finding) => toFindingJson(file, finding)),
  }
}

/** The checked figures of a file with their evidence. */
export function toCheckedJson(
  { figures, sources }: ReportedFigures,
  file: PrintedFile,
  files: PrintedFiles,
): readonly object[] {
  return figures.map(({ span, quantity, status, contested, citations, evidence }) => ({
    ...toPlaceJson(file, span),
    quantity,
    status,
    contested,
    citations,
    evidence: evidence.map((said) => toEvidenceJson(said, sources[said.source], files)),
  }))
}

/** A figure's characters and where they stand. */
function toPlaceJson(file: PrintedFile, { start, end }: Span) {
  return {
    text: file.text.slice(start, end),
    offset: [start, end],
    range: toRangeJson(file, { start, end }),
  }
}

/** A span as lines and characters. */
export function toRangeJson({ lines }: PrintedFile, { start, end }: Span) {
  return { start: lines.positionAt(start), end: lines.positionAt(end) }
}

/** A figure of plain text. */
export function toFigureJson(text: string, { span, quantity }: Figure) {
  return {
    text: text.slice(span.start, span.end),
    offset: [span.start, span.end],
    quantity: toQuantityReport(quantity),
  }
}

function toEvidenceJson(
  { span, quantity, verdict, because }: EvidenceReport,
  source: SourceReport | undefined,
  files: PrintedFiles,
): object {
  const file = files.fileOf(source?.uri ?? '')
  return {
    source: source?.key,
    path: file.path,
    text: file.text.slice(span.start, span.end),
    range: toRangeJson(file, span),
    quantity,
    verdict,
    because,
  }
}

function toFindingJson(
  file: PrintedFile,
  { rule, severity, span, message }: FindingReport,
): object {
  return { code: rule, severity, range: toRangeJson(file, span), message }
}

/** Something that could not be read. */
export function toProblemJson(problem: ProblemReport): object {
  return { path: problem.path, range: toRangeJson(problem, problem.span), message: problem.message }
}

/** A source without its text. */
export function toSourceJson(source: Source, file: PrintedFile): object {
  return {
    key: source.key,
    kind: source.kind,
    path: file.path,
    range: toRangeJson(file, source.span),
    title: source.title ?? null,
    authors: source.authors,
    publisher: source.publisher ?? null,
    published: source.published ?? null,
    accessed: source.accessed ?? null,
    address: source.address ?? null,
    hasText: source.hasText,
  }
}
