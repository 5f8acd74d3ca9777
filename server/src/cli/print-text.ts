import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { type EvidenceView, viewFigure } from '../core/editor/figure-view.ts'
import type { CheckedFigure, Finding, RelatedPlace, Severity } from '../core/rules/rule.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type { Span } from '../core/text/span.ts'
import { drawLine } from './draw-line.ts'
import type { Paint } from './paint.ts'
import {
  type CheckReport,
  type NoteReport,
  type PrintedFile,
  type ProblemReport,
  type ReportLibrary,
  UNREAD,
} from './report.ts'
import { wordsOf } from './words.ts'

/** How text is printed. */
export interface TextOptions {
  readonly locale: Locale
  readonly paint: Paint
  /** Which findings are printed. */
  isPrinted(finding: Pick<Finding, 'severity'>): boolean
  readonly hasSummary: boolean
}

/** Sources listed below a finding. */
const MOST_SOURCES = 5

/** The report of `check` for people: each finding with its line, its reason and what the sources say, and a summary. */
export function* printCheckText(report: CheckReport, options: TextOptions): Generator<string> {
  for (const note of report.notes) {
    const figures = new Map(note.checked.figures.map((figure) => [printSpan(figure.span), figure]))
    for (const finding of note.checked.findings.filter(options.isPrinted)) {
      const figure = figures.get(printSpan(finding.span))
      yield printHead(note, finding, options) +
        printDetails(finding, figure, report.library, options)
    }
  }
  if (options.isPrinted(UNREAD)) {
    for (const problem of report.unread) yield printUnread(problem, options)
  }
  if (options.hasSummary) yield printSummary(report, options)
}

/** `notes/a.md:12:8`, both from 1. */
export function printPlace(file: PrintedFile, { start }: Span): string {
  const { line, character } = file.lines.positionAt(start)
  return `${file.path}:${line + 1}:${character + 1}`
}

/** The line of a span with carets below it, indented. */
export function printLine(file: PrintedFile, span: Span, paint: Paint): string {
  const { line, carets } = drawLine(file, span)
  return `    ${line}\n    ${paint.strong(carets)}\n`
}

/** What one source says: `✗ Reuters, 27 Jan 2025: $593 billion differs by 0.7%`. */
export function printEvidence(
  view: EvidenceView,
  library: ReportLibrary,
  { locale, paint }: Pick<TextOptions, 'locale' | 'paint'>,
): string {
  const { claim, verdict } = view.evidence
  const place = printPlace(library.fileOf(claim.place.uri), claim.place.span)
  const sign = verdict === 'agree' ? paint.good(view.sign) : paint.bad(view.sign)
  const said = `${view.name}${wordsOf(locale).colon}${paint.strong(view.says)}`
  return `    ${sign} ${said} ${view.verdict} ${paint.dim(place)}\n`
}

/** Tells a place in a note from all others. */
function printSpan({ start, end }: Span): string {
  return `${start}-${end}`
}

function printHead(note: NoteReport, finding: Finding, { locale, paint }: TextOptions): string {
  const word = wordsOf(locale).severities[finding.severity]
  const parts = [
    paint.strong(printPlace(note, finding.span)),
    paintSeverity(finding.severity, word, paint),
    toPlainLine(printMessage(finding.message, locale)),
    paint.dim(finding.rule),
  ]
  return `${parts.join(' ')}\n${printLine(note, finding.span, paint)}`
}

function printUnread(problem: ProblemReport, { locale, paint }: TextOptions): string {
  const { severity } = UNREAD
  const word = paintSeverity(severity, wordsOf(locale).severities[severity], paint)
  const place = paint.strong(printPlace(problem, problem.span))
  return `${place} ${word} ${toPlainLine(problem.message)}\n\n`
}

function printDetails(
  finding: Finding,
  figure: CheckedFigure | undefined,
  library: ReportLibrary,
  options: TextOptions,
): string {
  const related = () =>
    finding.related.map((place) => printRelated(place, library, options)).join('')
  return `${figure ? printFigure(figure, library, options) : related()}\n`
}

/** Why the evidence is about the figure, and what each source says. */
function printFigure(
  figure: CheckedFigure,
  library: ReportLibrary,
  { locale, paint }: TextOptions,
): string {
  const view = viewFigure(figure, library, { locale, maxSources: MOST_SOURCES })
  const because = view.evidence[0]?.because ?? ''
  const reason =
    because === ''
      ? ''
      : `    ${paint.dim(printMessage({ id: 'hover.because', values: { because } }, locale))}\n`
  return (
    reason +
    view.evidence.map((evidence) => printEvidence(evidence, library, { locale, paint })).join('')
  )
}

function printRelated(
  { uri, span, message }: RelatedPlace,
  library: ReportLibrary,
  { locale, paint }: TextOptions,
): string {
  const place = printPlace(library.fileOf(uri), span)
  return `    ${toPlainLine(printMessage(message, locale))} ${paint.dim(place)}\n`
}

function paintSeverity(severity: Severity, word: string, paint: Paint): string {
  if (severity === 'error') return paint.bad(word)
  if (severity === 'warning') return paint.warning(word)
  return paint.information(word)
}

/** `12 figures in 3 notes: 5 verified, 2 cited …; 1 warning`, without what is none. */
function printSummary(
  { notes, summary, severities }: CheckReport,
  { locale, paint }: TextOptions,
): string {
  const words = wordsOf(locale)
  const { figures, ...statuses } = summary
  const total = [count(notes.length, words.notes), count(figures, words.counts.figures)]
  const counts = listCounts(statuses, words.counts)
  const found = listCounts(severities, words.severities)
  return [total, counts, found]
    .filter((parts) => parts.length > 0)
    .map((parts, index) => (index === 0 ? paint.strong(parts.join(' · ')) : parts.join(' · ')))
    .join('\n')
    .concat('\n')
}

/** What is not none, with its word. */
function listCounts(
  counts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => count(number, words[name] ?? name))
}

function count(number: number, word: string): string {
  return `${word} ${number}`
}
