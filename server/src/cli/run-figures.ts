import type { Claim } from '../core/claims/claim.ts'
import { ALL_ENTRIES } from '../core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../core/claims/lexicon/create-lexicon.ts'
import type { Lexicon } from '../core/claims/lexicon/lexicon.ts'
import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { printValue } from '../core/editor/print-value.ts'
import { LANGUAGES } from '../core/figures/language.ts'
import { createFigureFinder, mapClaims, recordFigure } from '../core/find-figures.ts'
import { listFigures, type NoteFigure } from '../core/note/note.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import { answerLines, type Request, textOf } from './ndjson.ts'
import type { Options } from './options.ts'
import { createPaint, type Paint } from './paint.ts'
import {
  type FigureFile,
  printFiguresCsv,
  printFiguresJson,
  printFiguresJsonl,
} from './print-figures.ts'
import { printLine, printPlace } from './print-text.ts'
import { createPrintedFiles, type PrintedFile, type PrintedFiles } from './printed-files.ts'
import { openProject, type ReadProject } from './project.ts'
import { listProblems } from './report.ts'
import { refuse, warnOfProblems, writeAll } from './run-check.ts'
import { selectNotes } from './select-files.ts'
import { findUnread } from './unread.ts'
import type { World } from './world.ts'

/** A file whose figures are printed. */
interface ReadFile {
  readonly file: PrintedFile
  readonly figures: readonly PlacedFigure[]
}

/** A figure where it stands in its file, with what is known of its claim. */
type PlacedFigure = NoteFigure & { readonly claim: Claim | undefined }

/** Lists the figures of notes, of sources that are named, or of one text a line. */
export async function runFigures(world: World, options: Options): Promise<number> {
  if (options.isNdjson) return answerLines(world, createAnswer())
  const project = await openProject(world, options)
  if (typeof project === 'string') return refuse(world, [project])
  const selection = await selectNotes(project)
  const printed = createPrintedFiles(project)
  const isUnread = (uri: string) => findUnread(project.catalogue, uri) !== undefined
  const unread = new Set(selection.uris.filter(isUnread))
  const read = selection.uris.filter((uri) => !unread.has(uri))
  await writeAll(world, printAll(readFiles(project, read, printed), options))
  const problems = listProblems(project, printed).filter(({ uri }) => unread.has(uri))
  await warnOfProblems(world, problems)
  return selection.complaints.length > 0 ? refuse(world, selection.complaints) : 0
}

const NO_TEXT = 'A line needs the text "text".'
const NO_LANGUAGE = `The "language" is one of: auto, ${LANGUAGES.join(', ')}.`
const NO_FLAG = 'What "markdown" says is true or false.'

/** Answers a text with its figures; the text may be Markdown, and its language may be told. */
function createAnswer(): (request: Request) => object | string {
  const find = createFigureFinder()
  const { currency, figures } = DEFAULT_SETTINGS
  return (request) => {
    const text = textOf(request, 'text')
    const [isMarkdown, name] = [request.get('markdown') ?? false, request.get('language') ?? 'auto']
    const language = LANGUAGES.find((known) => known === name)
    if (text === undefined) return NO_TEXT
    if (typeof isMarkdown !== 'boolean') return NO_FLAG
    if (language === undefined && name !== 'auto') return NO_LANGUAGE
    return { figures: find(text, { ...figures, dollar: currency.dollar, language, isMarkdown }) }
  }
}

/** Reads files one after the other, as they are printed. */
function* readFiles(
  project: ReadProject,
  uris: readonly string[],
  printed: PrintedFiles,
): Generator<ReadFile> {
  const lexicon = createLexicon(ALL_ENTRIES, [])
  for (const uri of uris) {
    const file = printed.fileOf(uri)
    yield { file, figures: readFile(project, uri, file, lexicon) }
  }
}

/** A note's figures; of a source those of its text. */
function readFile(
  { checker }: ReadProject,
  uri: string,
  { text }: PrintedFile,
  lexicon: Lexicon,
): readonly PlacedFigure[] {
  const note = checker.checkNote(uri)
  if (note) return note.figures
  const sources = checker.listSources().filter((source) => source.uri === uri)
  return sources.flatMap(({ id, title, published, blocks }) => {
    const claims = mapClaims({ id, uri, title, date: published, text, blocks }, lexicon)
    return listFigures(blocks).map((found) => ({ ...found, claim: claims.get(found.figure) }))
  })
}

function printAll(files: Iterable<ReadFile>, options: Options): Iterable<string> {
  switch (options.format) {
    case 'json':
      return printFiguresJson(recordFiles(files))
    case 'jsonl':
      return printFiguresJsonl(recordFiles(files))
    case 'csv':
      return printFiguresCsv(recordFiles(files))
    default:
      return printText(files, options)
  }
}

function* recordFiles(files: Iterable<ReadFile>): Generator<FigureFile> {
  for (const { file, figures } of files) {
    yield { file, records: figures.map((figure) => recordFigure(figure, file.text, figure.claim)) }
  }
}

function* printText(files: Iterable<ReadFile>, options: Options): Generator<string> {
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
