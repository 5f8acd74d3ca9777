import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { printValue } from '../core/editor/print-value.ts'
import type { Figure } from '../core/figures/figure.ts'
import { readFigures } from '../core/figures/read-figures.ts'
import { readLanguage } from '../core/figures/read-language.ts'
import { isReported } from '../core/figures/reported.ts'
import { listFigures } from '../core/note/note.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { Span } from '../core/text/span.ts'
import { answerLines, type Request, textOf } from './ndjson.ts'
import type { Options } from './options.ts'
import { createPaint, type Paint } from './paint.ts'
import { printFiles, toFigureJson, toPlaceJson } from './print-json.ts'
import { printLine, printPlace } from './print-text.ts'
import { createPrintedFiles, type PrintedFile } from './printed-files.ts'
import { openProject, type ReadProject } from './project.ts'
import { listProblems } from './report.ts'
import { refuse, warnOfProblems } from './run-check.ts'
import { selectNotes } from './select-files.ts'
import { toQuantityReport } from './to-note-report.ts'
import { findUnread } from './unread.ts'
import type { World } from './world.ts'

/** A figure and where it stands in its file. */
interface PlacedFigure {
  readonly figure: Figure
  readonly span: Span
}

interface FileFigures {
  readonly file: PrintedFile
  readonly figures: readonly PlacedFigure[]
}

/** Lists the figures of notes, of sources that are named, or of one text a line. */
export async function runFigures(world: World, options: Options): Promise<number> {
  if (options.isNdjson) return answerLines(world, answer)
  const project = await openProject(world, options)
  if (typeof project === 'string') return refuse(world, [project])
  const selection = await selectNotes(project)
  const printed = createPrintedFiles(project)
  const isUnread = (uri: string) => findUnread(project.catalogue, uri) !== undefined
  const unread = new Set(selection.uris.filter(isUnread))
  const read = selection.uris.filter((uri) => !unread.has(uri))
  const files = read.map((uri) => ({
    file: printed.fileOf(uri),
    figures: readFile(project, uri),
  }))
  const pieces =
    options.format === 'json' ? printFiles(files.map(toJson), {}) : printText(files, options)
  for (const piece of pieces) await world.write(piece)
  const problems = listProblems(project, printed).filter(({ uri }) => unread.has(uri))
  await warnOfProblems(world, problems)
  return selection.complaints.length > 0 ? refuse(world, selection.complaints) : 0
}

function answer(request: Request): object | string {
  const text = textOf(request, 'text')
  if (text === undefined) return 'A line needs the text "text".'
  const { currency, figures } = DEFAULT_SETTINGS
  const read = readFigures(text, { language: readLanguage(text, 'en'), dollar: currency.dollar })
  return {
    figures: read
      .filter((figure) => isReported(figure, figures))
      .map((figure) => toFigureJson(text, figure)),
  }
}

/** A note's figures; of a source those of its text. */
function readFile({ checker }: ReadProject, uri: string): readonly PlacedFigure[] {
  const note = checker.checkNote(uri)
  if (note) return note.figures
  const sources = checker.listSources().filter((source) => source.uri === uri)
  return sources.flatMap(({ blocks }) => listFigures(blocks))
}

function toJson({ file, figures }: FileFigures): object {
  return {
    path: file.path,
    figures: figures.map(({ figure, span }) => ({
      ...toPlaceJson(file, span),
      quantity: toQuantityReport(figure.quantity),
    })),
  }
}

function* printText(files: readonly FileFigures[], options: Options): Generator<string> {
  const paint = createPaint(options)
  for (const { file, figures } of files) {
    for (const placed of figures) yield printFigure(file, placed, options, paint)
  }
}

function printFigure(
  file: PrintedFile,
  { figure, span }: PlacedFigure,
  { locale }: Options,
  paint: Paint,
): string {
  const text = toPlainLine(file.text.slice(span.start, span.end))
  const head = `${paint.strong(printPlace(file, span))} ${text} = ${printValue(figure.quantity, locale)}`
  return `${head} ${paint.dim(figure.quantity.dimension)}\n${printLine(file, span, paint)}`
}
