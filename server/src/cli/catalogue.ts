import type { Checker, DocumentKind } from '../core/checker.ts'
import type { SettingsFiles } from '../core/settings-files.ts'
import type { SourceProblem } from '../core/sources/source.ts'
import { createProblem } from '../core/text/problem.ts'
import type { FileReading } from '../core/workspace.ts'
import type { Snapshot } from './snapshot.ts'

/** What the files of a workspace are: what a checker tells of them once it has read them. */
export type Catalogue = Pick<
  Checker,
  'listNotes' | 'kindOf' | 'textOf' | 'problemsOf' | 'listProblems'
>

/** What a file was found to be. Plain data; it holds for the file's path, text and settings. */
export interface FileRecord {
  readonly kind: DocumentKind
  /** Whether notes can cite it, or something in it. */
  readonly hasSources: boolean
  /** What in it could not be read; of a note only its own report tells. */
  readonly problems: readonly SourceProblem[]
}

/** A catalogue from records of files, told by URI; nobody has to read a file for it. */
export function createCatalogue(
  snapshot: Snapshot,
  settings: SettingsFiles,
  records: ReadonlyMap<string, FileRecord>,
): Catalogue {
  const readings = new Map(snapshot.files.map(({ uri, reading }) => [uri, reading]))
  const kindOf = (uri: string) => records.get(uri)?.kind ?? 'none'
  const problemsOf = (uri: string): readonly SourceProblem[] => {
    const ofSettings = settings.problems.filter((problem) => problem.uri === uri)
    if (!settings.settingsFor(uri).enable) return ofSettings
    const failure = listFailures(uri, readings.get(uri))
    return [...failure, ...ofSettings, ...(records.get(uri)?.problems ?? [])]
  }
  return {
    kindOf,
    problemsOf,
    listNotes: () => [...records.keys()].filter((uri) => kindOf(uri) === 'note').sort(),
    listProblems: () => listInOrder(snapshot).flatMap(problemsOf),
    textOf(uri) {
      const reading = readings.get(uri)
      return reading?.kind === 'text' ? reading.text : undefined
    },
  }
}

/** The URIs of all files in the order in which problems are told: first those that are not what they should be. */
export function listInOrder({ files }: Snapshot): readonly string[] {
  const failing = files.filter(({ uri, reading }) => listFailures(uri, reading).length > 0)
  return [...new Set([...failing, ...files].map(({ uri }) => uri))]
}

/** What is wrong with a file whatever it holds. */
export function listFailures(
  uri: string,
  reading: FileReading | undefined,
): readonly SourceProblem[] {
  const wording = reading?.kind === 'failed' ? reading.reason : reading?.problem
  const isGone = reading?.kind === 'failed' && reading.isGone === true
  if (wording === undefined || isGone) return []
  return [{ uri, ...createProblem(wording, { start: 0, end: 0 }) }]
}
