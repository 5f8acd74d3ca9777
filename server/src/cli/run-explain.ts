import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { type NearMissView, viewFigure } from '../core/editor/figure-view.ts'
import type { CheckedFigure } from '../core/rules/rule.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import { complain, joinSentences } from './complaints.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { toCheckedJson } from './print-json.ts'
import { printEvidence, printLine, printPlace, type TextOptions } from './print-text.ts'
import { openProject } from './project.ts'
import { createReport, type NoteReport, type ReportLibrary } from './report.ts'
import { refuse } from './run-check.ts'
import { selectNotes } from './select-files.ts'
import { wordsOf } from './words.ts'
import type { World } from './world.ts'

/** A file and a place in it, counted from 1. */
interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Tells all that is known about the figure at a place. */
export async function runExplain(world: World, options: Options): Promise<number> {
  const place = readPlace(options.words)
  if (!place) return refuse(world, [complain(options.locale, 'one-place')])
  const project = await openProject(world, { ...options, words: [place.path] })
  if (typeof project === 'string') return refuse(world, [project])
  const { uris, complaints } = await selectNotes(project)
  if (complaints.length > 0) return refuse(world, complaints)
  const report = createReport(project, uris)
  const [note] = report.notes
  const figure = note && findFigure(note, place)
  if (!note) return refuse(world, [complain(options.locale, 'no-note', { path: place.path })])
  if (!figure) return refuse(world, [explainNothing(note, place, options.locale)])
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, path: note.path, ...toCheckedJson(note, figure, report.library) })}\n`
      : printExplanation(note, figure, report.library, options)
  await world.write(text)
  return 0
}

function readPlace(words: readonly string[]): Place | undefined {
  const groups = /^(?<path>.{1,4096}):(?<line>\d{1,9}):(?<column>\d{1,9})$/s.exec(
    words[0] ?? '',
  )?.groups
  if (!groups || words.length > 1) return undefined
  return { path: groups.path ?? '', line: Number(groups.line), column: Number(groups.column) }
}

/** The figure at a place, or right before it. */
function findFigure(
  { lines, checked }: NoteReport,
  { line, column }: Place,
): CheckedFigure | undefined {
  const at = lines.offsetAt({ line: line - 1, character: column - 1 })
  const isAround = ({ span }: CheckedFigure) => span.start <= at && at <= span.end
  return (
    checked.figures.find((figure) => isAround(figure) && at < figure.span.end) ??
    checked.figures.find(isAround)
  )
}

function explainNothing(note: NoteReport, { path, line, column }: Place, locale: Locale): string {
  const onLine = note.checked.figures.filter(
    ({ span }) => note.lines.positionAt(span.start).line === line - 1,
  )
  const others = onLine.map(({ span }) => note.lines.positionAt(span.start).character + 1)
  const nothing = complain(locale, 'no-figure', { place: `${path}:${line}:${column}` })
  if (others.length === 0) return nothing
  const hint = complain(locale, 'figures-at', { columns: others.join(', ') })
  return joinSentences(locale, [nothing, hint])
}

function printExplanation(
  note: NoteReport,
  figure: CheckedFigure,
  library: ReportLibrary,
  options: Options,
): string {
  const { locale } = options
  const paint = createPaint(options)
  const words = wordsOf(locale)
  const view = viewFigure(figure, library, { locale, maxSources: 100 })
  const citations = [...new Set(figure.citations.map(({ label }) => toPlainLine(label)))]
  const because = view.evidence[0]?.because
  const rows = [
    `${paint.strong(printPlace(note, figure.span))} ${toPlainLine(view.text)} = ${view.value}\n`,
    printLine(note, figure.span, paint),
    `    ${view.status}\n`,
    view.contested === undefined ? '' : `    ${view.contested}\n`,
    citations.length === 0 ? '' : `    ${words.citations}${words.colon}${citations.join(', ')}\n`,
    because === undefined
      ? ''
      : `    ${printMessage({ id: 'hover.because', values: { because } }, locale)}\n`,
    ...view.evidence.map((evidence) => printEvidence(evidence, library, { locale, paint })),
    view.nearMisses.length === 0
      ? ''
      : `    ${printMessage({ id: 'hover.not-compared', values: {} }, locale)}\n`,
    ...view.nearMisses.map((miss) => printNearMiss(miss, library, { locale, paint })),
  ]
  return rows.join('')
}

function printNearMiss(
  { uri, span, name, says, reason }: NearMissView,
  library: ReportLibrary,
  { locale, paint }: Pick<TextOptions, 'locale' | 'paint'>,
): string {
  const place = paint.dim(printPlace(library.fileOf(uri), span))
  return `    ~ ${name}${wordsOf(locale).colon}${says} ${reason} ${place}\n`
}
