import type { CheckedNote, CheckSummary } from '../core/checker.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'
import type { Source } from '../core/sources/source.ts'
import { createLineIndex, type LineIndex } from '../core/text/line-index.ts'
import type { Span } from '../core/text/span.ts'
import { toRelativePath } from './paths.ts'
import type { Project } from './project.ts'
import { STANDARD_INPUT } from './select-files.ts'

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
  readonly summary: CheckSummary
  readonly severities: Readonly<Record<Severity, number>>
  readonly library: ReportLibrary
}

/** Something in a source or settings file that could not be read. */
export interface ProblemReport extends PrintedFile {
  readonly span: Span
  readonly message: string
}

/** The sources and files that evidence stands in. */
export interface ReportLibrary {
  findSource(id: string): Source | undefined
  /** A file that the checker knows; of one it does not know, an empty text. */
  fileOf(uri: string): PrintedFile
}

/** Checks notes, given by their URIs. */
export function createReport(project: Project, uris: readonly string[]): CheckReport {
  const library = createReportLibrary(project)
  const notes = uris.flatMap((uri) => {
    const checked = project.checker.checkNote(uri)
    return checked ? [{ ...library.fileOf(uri), checked }] : []
  })
  const findings = notes.flatMap(({ checked }) => checked.findings)
  return {
    notes,
    problems: listProblems(project, library),
    summary: addSummaries(notes.map(({ checked }) => checked.summary)),
    severities: countSeverities(findings),
    library,
  }
}

/** What could not be read of sources and settings, in order. */
export function listProblems(
  { checker }: Project,
  library: ReportLibrary,
): readonly ProblemReport[] {
  return checker
    .listProblems()
    .map(({ uri, span, message }) => ({ ...library.fileOf(uri), span, message }))
}

/** Finds sources and files, each looked up once. */
export function createReportLibrary({ world, checker, options }: Project): ReportLibrary {
  const files = new Map<string, PrintedFile>()
  const sources = new Map(
    checker.listSources({ footnotes: true }).map((source) => [source.id, source]),
  )
  return {
    findSource: (id) => sources.get(id),
    fileOf(uri) {
      const known = files.get(uri)
      if (known) return known
      const text = checker.textOf(uri) ?? ''
      const isInput =
        options.stdinFilename === undefined &&
        uri.endsWith(`/${encodeURIComponent(STANDARD_INPUT)}.md`)
      const path = isInput ? STANDARD_INPUT : toRelativePath(world, uri)
      const file = { path, text, lines: createLineIndex(text) }
      files.set(uri, file)
      return file
    },
  }
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

function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  }
}
