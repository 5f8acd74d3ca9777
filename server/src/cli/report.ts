import type { CheckedNote, CheckSummary } from '../core/checked-note.ts'
import type { Checker } from '../core/checker.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'
import { readFootnoteSources } from '../core/sources/formats/footnotes.ts'
import type { Source } from '../core/sources/source.ts'
import { createLineIndex, type LineIndex } from '../core/text/line-index.ts'
import { printProblem } from '../core/text/problem.ts'
import type { Span } from '../core/text/span.ts'
import { toRelativePath } from './paths.ts'
import type { Project } from './project.ts'
import { isUnnamedInput, STANDARD_INPUT } from './select-files.ts'
import { findUnread } from './unread.ts'

/** A file's text, and how it is called in output. */
export interface PrintedFile {
  readonly path: string
  readonly text: string
  readonly lines: LineIndex
}

/** A checked note with what it takes to print it. */
export interface NoteReport extends PrintedFile {
  readonly checked: CheckedNote
}

/** What `check` found, before it is printed. */
export interface CheckReport {
  readonly notes: readonly NoteReport[]
  readonly problems: readonly ProblemReport[]
  /** Those of the problems for which a chosen file is not checked; they count as warnings. */
  readonly unread: readonly ProblemReport[]
  readonly summary: CheckSummary
  readonly severities: Readonly<Record<Severity, number>>
  readonly library: ReportLibrary
}

/** Something that could not be read. */
export interface ProblemReport extends PrintedFile {
  readonly uri: string
  readonly span: Span
  readonly message: string
}

/** The sources and files that evidence stands in. */
export interface ReportLibrary {
  findSource(id: string): Source | undefined
  /** A file that the checker knows; of one it does not know, an empty text. */
  fileOf(uri: string): PrintedFile
}

/** How much it weighs that a file is not checked. */
export const UNREAD = { severity: 'warning' } as const

/** Checks notes, given by their URIs. */
export function createReport(project: Project, uris: readonly string[]): CheckReport {
  const library = createReportLibrary(project)
  const notes = uris.flatMap((uri) => {
    const checked = project.checker.checkNote(uri)
    return checked ? [{ ...library.fileOf(uri), checked }] : []
  })
  const findings = notes.flatMap(({ checked }) => checked.findings)
  const problems = listProblems(project, library)
  const unchecked = new Set(uris.filter((uri) => findUnread(project.checker, uri) !== undefined))
  const unread = problems.filter(({ uri }) => unchecked.has(uri))
  return {
    notes,
    problems,
    unread,
    summary: addSummaries(notes.map(({ checked }) => checked.summary)),
    severities: countSeverities([...findings, ...unread.map(() => UNREAD)]),
    library,
  }
}

/** What could not be read, in order. */
export function listProblems(
  { checker, options }: Project,
  library: ReportLibrary,
): readonly ProblemReport[] {
  return checker.listProblems().map((problem) => ({
    ...library.fileOf(problem.uri),
    uri: problem.uri,
    span: problem.span,
    message: printProblem(problem, options.locale),
  }))
}

/** Finds sources and files, each looked up once. */
export function createReportLibrary(project: Project): ReportLibrary {
  const { checker } = project
  const files = new Map<string, PrintedFile>()
  const sources = new Map(checker.listSources().map((source) => [source.id, source]))
  return {
    findSource(id) {
      if (!sources.has(id))
        for (const source of listFootnotes(checker, id)) sources.set(source.id, source)
      return sources.get(id)
    },
    fileOf(uri) {
      const file = files.get(uri) ?? toPrintedFile(project, uri)
      files.set(uri, file)
      return file
    },
  }
}

/** The footnotes of the note that an id begins with. Only that note is read. */
function listFootnotes(checker: Checker, id: string): readonly Source[] {
  const checked = checker.checkNote(id.split('#', 1)[0] ?? '')
  return checked ? readFootnoteSources(checked.note) : []
}

function toPrintedFile({ world, checker, options }: Project, uri: string): PrintedFile {
  const text = checker.textOf(uri) ?? ''
  const isInput = options.stdinFilename === undefined && isUnnamedInput(uri)
  const path = isInput ? STANDARD_INPUT : toRelativePath(world, uri)
  return { path, text, lines: createLineIndex(text) }
}

function addSummaries(summaries: readonly CheckSummary[]): CheckSummary {
  const sum = (name: keyof CheckSummary) =>
    summaries.reduce((total, summary) => total + summary[name], 0)
  return {
    figures: sum('figures'),
    verified: sum('verified'),
    cited: sum('cited'),
    unsourced: sum('unsourced'),
    mismatched: sum('mismatched'),
    unsupported: sum('unsupported'),
    contested: sum('contested'),
  }
}

function countSeverities(
  findings: readonly Pick<Finding, 'severity'>[],
): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  }
}
