import type { Evidence } from '../core/claims/evidence.ts'
import { toNumber } from '../core/figures/decimal.ts'
import type { Figure, Quantity } from '../core/figures/figure.ts'
import type { CheckedFigure, Finding } from '../core/rules/rule.ts'
import type { Source } from '../core/sources/source.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type { Span } from '../core/text/span.ts'
import type {
  CheckReport,
  NoteReport,
  PrintedFile,
  ProblemReport,
  ReportLibrary,
} from './report.ts'

/** The report of `check` as JSON, piece by piece: it can be larger than one would like to hold at once. */
export function* printCheckJson(report: CheckReport, locale: Locale): Generator<string> {
  const files = report.notes.map((note) => toNoteJson(note, report.library, locale))
  yield* printFiles(files, {
    summary: report.summary,
    problems: report.problems.map(toProblemJson),
  })
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

function toNoteJson(note: NoteReport, library: ReportLibrary, locale: Locale): object {
  return {
    path: note.path,
    figures: note.checked.figures.map((figure) => toCheckedJson(note, figure, library)),
    diagnostics: note.checked.findings.map((finding) => toFindingJson(note, finding, locale)),
  }
}

/** A checked figure with its evidence. */
export function toCheckedJson(
  note: NoteReport,
  figure: CheckedFigure,
  library: ReportLibrary,
): object {
  return {
    ...toPlaceJson(note, figure.span),
    quantity: toQuantityJson(figure.figure.quantity),
    status: figure.status,
    contested: figure.contested,
    citations: [...new Set(figure.citations.map(({ label }) => label))],
    evidence: figure.evidence.map((evidence) => toEvidenceJson(evidence, library)),
  }
}

/** A figure's characters and where they stand. */
export function toPlaceJson(file: PrintedFile, { start, end }: Span) {
  return {
    text: file.text.slice(start, end),
    offset: [start, end],
    range: toRangeJson(file, { start, end }),
  }
}

/** A span as lines and characters. */
function toRangeJson({ lines }: PrintedFile, { start, end }: Span) {
  return { start: lines.positionAt(start), end: lines.positionAt(end) }
}

/** A quantity as numbers; `change` stands there only for what was added, as in `增加一倍`. */
export function toQuantityJson({ dimension, unit, low, high, qualifier, change }: Quantity) {
  return {
    dimension,
    unit,
    low: toNumber(low.value),
    high: toNumber(high.value),
    qualifier: qualifier ?? null,
    ...(change && { change }),
  }
}

/** A figure of plain text. */
export function toFigureJson(text: string, { span, quantity }: Figure) {
  return {
    text: text.slice(span.start, span.end),
    offset: [span.start, span.end],
    quantity: toQuantityJson(quantity),
  }
}

function toEvidenceJson(
  { claim, sourceId, verdict, because }: Evidence,
  library: ReportLibrary,
): object {
  const file = library.fileOf(claim.place.uri)
  return {
    source: library.findSource(sourceId)?.key ?? sourceId,
    path: file.path,
    text: claim.place.text,
    range: toRangeJson(file, claim.place.span),
    quantity: toQuantityJson(claim.figure.quantity),
    verdict,
    because,
  }
}

function toFindingJson(
  note: NoteReport,
  { rule, severity, span, message }: Finding,
  locale: Locale,
): object {
  return {
    code: rule,
    severity,
    range: toRangeJson(note, span),
    message: printMessage(message, locale),
  }
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
