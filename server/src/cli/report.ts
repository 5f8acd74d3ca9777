import { type CheckSummary, countFigures } from '../core/check-summary.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { SourceProblem } from '../core/sources/source.ts'
import { groupBy } from '../core/text/group-by.ts'
import { printProblem } from '../core/text/problem.ts'
import type { Span } from '../core/text/span.ts'
import type { NoteReport } from './note-report.ts'
import type { PrintedFile, PrintedFiles } from './printed-files.ts'
import type { Project } from './project.ts'
import { findUnread } from './unread.ts'

/** What `check` found, before it is printed. */
export interface CheckReport {
  readonly notes: readonly NoteReport[]
  readonly problems: readonly ProblemReport[]
  /** Those of the problems for which a chosen file is not checked; they count as warnings. */
  readonly unread: readonly ProblemReport[]
  readonly summary: CheckSummary
  readonly severities: Readonly<Record<Severity, number>>
  readonly files: PrintedFiles
}

/** Something that could not be read. */
export interface ProblemReport extends PrintedFile {
  readonly uri: string
  readonly span: Span
  readonly message: string
}

/** How much it weighs that a file is not checked. */
export const UNREAD = { severity: 'warning' } as const

/** What was found in notes, and what could not be read. */
export function createReport(
  { uris, notes, problems }: CheckedFiles,
  { catalogue }: Project,
  files: PrintedFiles,
): CheckReport {
  const unchecked = new Set(uris.filter((uri) => findUnread(catalogue, uri) !== undefined))
  const unread = problems.filter(({ uri }) => unchecked.has(uri))
  const findings = notes.flatMap((note) => note.findings)
  return {
    notes,
    problems,
    unread,
    summary: countFigures(notes.flatMap(({ figures }) => figures)),
    severities: countSeverities([...findings, ...unread.map(() => UNREAD)]),
    files,
  }
}

/** The chosen files, the notes among them, and the problems of all files. */
interface CheckedFiles {
  readonly uris: readonly string[]
  readonly notes: readonly NoteReport[]
  readonly problems: readonly ProblemReport[]
}

/** What could not be read, in order. */
export function listProblems(project: Project, files: PrintedFiles): readonly ProblemReport[] {
  return reportProblems(project.catalogue.listProblems(), project, files)
}

/** Problems in words. */
export function reportProblems(
  problems: readonly SourceProblem[],
  { options }: Project,
  files: PrintedFiles,
): readonly ProblemReport[] {
  return problems.map((problem) => ({
    ...files.fileOf(problem.uri),
    uri: problem.uri,
    span: problem.span,
    message: printProblem(problem, options.locale),
  }))
}

/** Problems of files and those that notes tell themselves, in the order of the files. */
export function joinProblems(
  problems: readonly SourceProblem[],
  notes: readonly NoteReport[],
  files: readonly string[],
): readonly SourceProblem[] {
  const ofNotes = notes.flatMap((note) =>
    note.problems.map((found) => ({ ...found, uri: note.uri })),
  )
  const byFile = groupBy([...problems, ...ofNotes], ({ uri }) => uri)
  return files.flatMap((uri) => byFile.get(uri) ?? [])
}

function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
