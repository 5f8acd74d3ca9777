import { toPlainLine } from '../core/editor/escape-markdown.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type { Span } from '../core/text/span.ts'
import { drawLine } from './draw-line.ts'
import type {
  EvidenceReport,
  FigureReport,
  FindingReport,
  NoteReport,
  RelatedReport,
} from './note-report.ts'
import type { Paint } from './paint.ts'
import type { PrintedFile, PrintedFiles } from './printed-files.ts'
import { type CheckReport, type ProblemReport, UNREAD } from './report.ts'
import { wordsOf } from './words.ts'

/** How text is printed. */
export interface TextOptions {
  readonly locale: Locale
  readonly paint: Paint
  /** Which findings are printed. */
  isPrinted(finding: { readonly severity: Severity }): boolean
  readonly hasSummary: boolean
}

/** Sources listed below a finding. */
const MOST_SOURCES = 5

/** The report of `check` for people: each finding with its line, its reason and what the sources say, and a summary. */
export function* printCheckText(report: CheckReport, options: TextOptions): Generator<string> {
  const { files } = report
  for (const { uri, figures, findings, sources } of report.notes) {
    const known = new Map(figures.map((figure) => [printSpan(figure.span), figure]))
    const file = files.fileOf(uri)
    for (const finding of findings.filter(options.isPrinted)) {
      const figure = known.get(printSpan(finding.span))
      const details = figure
        ? printFigure(figure, { sources, files }, options)
        : finding.related.map((place) => printRelated(place, files, options)).join('')
      yield `${printHead(file, finding, options)}${details}\n`
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

/** Where evidence is from. */
export interface EvidencePlaces {
  readonly sources: NoteReport['sources']
  readonly files: PrintedFiles
}

/** What one source says: `✗ Reuters, 27 Jan 2025: $593 billion differs by 0.7%`. */
export function printEvidence(
  { source, span, verdict, says }: EvidenceReport,
  { sources, files }: EvidencePlaces,
  { locale, paint }: Pick<TextOptions, 'locale' | 'paint'>,
): string {
  const { name = '', uri = '' } = sources[source] ?? {}
  const file = files.fileOf(uri)
  const text = toPlainLine(file.text.slice(span.start, span.end))
  const sign = verdict === 'agree' ? paint.good('✓') : paint.bad('✗')
  const said = `${toPlainLine(name)}${wordsOf(locale).colon}${paint.strong(text)}`
  return `    ${sign} ${said} ${toPlainLine(says)} ${paint.dim(printPlace(file, span))}\n`
}

/** Why the evidence is about a figure; nothing where there is none. */
export function printReason(
  { evidence: [best] }: FigureReport,
  locale: Locale,
  dress: (words: string) => string,
): string {
  const because = toPlainLine(best?.because ?? '')
  if (because === '') return ''
  return `    ${dress(printMessage({ id: 'hover.because', values: { because } }, locale))}\n`
}

/** Tells a place in a note from all others. */
function printSpan({ start, end }: Span): string {
  return `${start}-${end}`
}

function printHead(
  file: PrintedFile,
  finding: FindingReport,
  { locale, paint }: TextOptions,
): string {
  const word = wordsOf(locale).severities[finding.severity]
  const parts = [
    paint.strong(printPlace(file, finding.span)),
    paintSeverity(finding.severity, word, paint),
    toPlainLine(finding.message),
    paint.dim(finding.rule),
  ]
  return `${parts.join(' ')}\n${printLine(file, finding.span, paint)}`
}

function printUnread(problem: ProblemReport, { locale, paint }: TextOptions): string {
  const { severity } = UNREAD
  const word = paintSeverity(severity, wordsOf(locale).severities[severity], paint)
  const place = paint.strong(printPlace(problem, problem.span))
  return `${place} ${word} ${toPlainLine(problem.message)}\n\n`
}

/** Why the evidence is about the figure, and what each source says. */
function printFigure(figure: FigureReport, places: EvidencePlaces, options: TextOptions): string {
  const sources = figure.evidence.slice(0, MOST_SOURCES)
  const said = sources.map((evidence) => printEvidence(evidence, places, options)).join('')
  return printReason(figure, options.locale, options.paint.dim) + said
}

function printRelated(
  { uri, span, message }: RelatedReport,
  files: PrintedFiles,
  { paint }: TextOptions,
): string {
  const place = printPlace(files.fileOf(uri), span)
  return `    ${toPlainLine(message)} ${paint.dim(place)}\n`
}

function paintSeverity(severity: Severity, word: string, paint: Paint): string {
  if (severity === 'error') return paint.bad(word)
  if (severity === 'warning') return paint.warning(word)
  return paint.information(word)
}

/** `12 figures in 3 notes: 5 verified, 2 cited …; 1 warning`, without what is none. */
export function printSummary(
  { notes, summary, severities }: CheckReport,
  { locale, paint }: Pick<TextOptions, 'locale' | 'paint'>,
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
