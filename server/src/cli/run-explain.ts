import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { type FigureView, type NearMissView, viewFigure } from '../core/editor/figure-view.ts'
import type { CheckedFigure } from '../core/rules/rule.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import { complain, joinSentences } from './complaints.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { toCheckedJson } from './print-json.ts'
import {
  printEvidence,
  printLine,
  printPlace,
  printReason,
  type TextOptions,
} from './print-text.ts'
import { createPrintedFiles, type PrintedFile, type PrintedFiles } from './printed-files.ts'
import { openProject } from './project.ts'
import { refuse } from './run-check.ts'
import { selectNotes } from './select-files.ts'
import { createReporter, type ReportedFigures } from './to-note-report.ts'
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
  const checked = project.checker.checkNote(uris[0] ?? '')
  if (!checked) return refuse(world, [complain(options.locale, 'no-note', { path: place.path })])
  const files = createPrintedFiles(project)
  const file = files.fileOf(checked.uri)
  const figure = findFigure(checked.figures, file, place)
  if (!figure) {
    return refuse(world, [explainNothing(checked.figures, { file, place }, options.locale)])
  }
  const { reportFigures, findSource } = createReporter(project.checker, options.locale)
  const report = reportFigures([figure])
  const view = viewFigure(figure, { findSource }, { locale: options.locale, maxSources: 0 })
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, path: file.path, ...toCheckedJson(report, file, files)[0] })}\n`
      : printExplanation({ report, view, file }, files, options)
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
  figures: readonly CheckedFigure[],
  { lines }: PrintedFile,
  { line, column }: Place,
): CheckedFigure | undefined {
  const at = lines.offsetAt({ line: line - 1, character: column - 1 })
  const isAround = ({ span }: CheckedFigure) => span.start <= at && at <= span.end
  return (
    figures.find((figure) => isAround(figure) && at < figure.span.end) ?? figures.find(isAround)
  )
}

function explainNothing(
  figures: readonly CheckedFigure[],
  { file, place }: { readonly file: PrintedFile; readonly place: Place },
  locale: Locale,
): string {
  const { path, line, column } = place
  const positions = figures.map(({ span }) => file.lines.positionAt(span.start))
  const onLine = positions.filter((position) => position.line === line - 1)
  const columns = onLine.map(({ character }) => character + 1).join(', ')
  const nothing = complain(locale, 'no-figure', { place: `${path}:${line}:${column}` })
  if (onLine.length === 0) return nothing
  return joinSentences(locale, [nothing, complain(locale, 'figures-at', { columns })])
}

interface Explained {
  readonly report: ReportedFigures
  /** What of the figure is shown nowhere but here. */
  readonly view: FigureView
  readonly file: PrintedFile
}

function printExplanation(
  { report: { figures, sources }, view, file }: Explained,
  files: PrintedFiles,
  options: Options,
): string {
  const { locale } = options
  const paint = createPaint(options)
  const words = wordsOf(locale)
  const [figure] = figures
  if (!figure) return ''
  const citations = figure.citations.map(toPlainLine).join(', ')
  const rows = [
    `${paint.strong(printPlace(file, figure.span))} ${toPlainLine(view.text)} = ${view.value}\n`,
    printLine(file, figure.span, paint),
    `    ${view.status}\n`,
    view.contested === undefined ? '' : `    ${view.contested}\n`,
    citations === '' ? '' : `    ${words.citations}${words.colon}${citations}\n`,
    printReason(figure, locale, (reason) => reason),
    ...figure.evidence.map((evidence) =>
      printEvidence(evidence, { sources, files }, { locale, paint }),
    ),
    view.nearMisses.length === 0
      ? ''
      : `    ${printMessage({ id: 'hover.not-compared', values: {} }, locale)}\n`,
    ...view.nearMisses.map((miss) => printNearMiss(miss, files, { locale, paint })),
  ]
  return rows.join('')
}

function printNearMiss(
  { uri, span, name, says, reason }: NearMissView,
  files: PrintedFiles,
  { locale, paint }: Pick<TextOptions, 'locale' | 'paint'>,
): string {
  const place = paint.dim(printPlace(files.fileOf(uri), span))
  return `    ~ ${name}${wordsOf(locale).colon}${says} ${reason} ${place}\n`
}
