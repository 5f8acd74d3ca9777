import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { readFootnoteSources } from '../core/sources/formats/footnotes.ts'
import type { Source } from '../core/sources/source.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { toProblemJson, toSourceJson } from './print-json.ts'
import { printPlace } from './print-text.ts'
import { createPrintedFiles, type PrintedFiles } from './printed-files.ts'
import { openProject, type ReadProject } from './project.ts'
import { listProblems } from './report.ts'
import { refuse, warnOfProblems } from './run-check.ts'
import { selectFiles } from './select-files.ts'
import { wordsOf } from './words.ts'
import type { World } from './world.ts'

/** Lists the workspace's sources; of paths those that stand there, the footnotes of notes that are named too. */
export async function runSources(world: World, options: Options): Promise<number> {
  const project = await openProject(world, options)
  if (typeof project === 'string') return refuse(world, [project])
  const { sources, complaints } = await listSources(project)
  const files = createPrintedFiles(project)
  const text =
    options.format === 'json'
      ? printJson(project, sources, files)
      : printText(sources, files, options)
  await world.write(text)
  await warnOfProblems(world, listProblems(project, files))
  return complaints.length > 0 ? refuse(world, complaints) : 0
}

async function listSources(project: ReadProject) {
  const { checker } = project
  const shared = checker.listSources()
  const files = [...new Set(shared.map(({ uri }) => uri))]
  const { uris, isNamed, complaints } = await selectFiles(project, files)
  const chosen = new Set(uris)
  const footnotes = uris.filter(isNamed).flatMap((uri) => {
    const checked = checker.checkNote(uri)
    return checked ? readFootnoteSources(checked.note) : []
  })
  const sources = [...checker.listSources().filter(({ uri }) => chosen.has(uri)), ...footnotes]
  return { sources, complaints }
}

function printJson(project: ReadProject, sources: readonly Source[], files: PrintedFiles): string {
  return `${JSON.stringify({
    version: 1,
    sources: sources.map((source) => toSourceJson(source, files.fileOf(source.uri))),
    problems: listProblems(project, files).map(toProblemJson),
  })}\n`
}

function printText(sources: readonly Source[], files: PrintedFiles, options: Options): string {
  const paint = createPaint(options)
  const words = wordsOf(options.locale)
  const lines = sources.map((source) => {
    const { kind, key, title, publisher, published, hasText } = source
    const place = printPlace(files.fileOf(source.uri), source.keySpan)
    const parts = [title, publisher, published, hasText ? undefined : words.noText]
    const known = parts.filter((part) => part !== undefined).map(toPlainLine)
    const about = known.length === 0 ? '' : ` ${known.join(' · ')}`
    return `${paint.strong(toPlainLine(key))} ${words.kinds[kind]}${about} ${paint.dim(place)}\n`
  })
  return `${lines.join('')}${paint.strong(`${words.sources} ${sources.length}`)}\n`
}
