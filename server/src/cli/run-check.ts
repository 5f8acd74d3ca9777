import type { DocumentKind } from '../core/checker.ts'
import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { CHECK_PRINTERS } from './check-printers.ts'
import { type ComplaintId, complain } from './complaints.ts'
import { isFailing } from './fail-level.ts'
import type { NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import { toRelativePath } from './paths.ts'
import { printPlace } from './print-text.ts'
import { createPrintedFiles } from './printed-files.ts'
import { openProject, type Project } from './project.ts'
import { createReport, type ProblemReport } from './report.ts'
import { type Selection, selectNotes } from './select-files.ts'
import { createReporter } from './to-note-report.ts'
import type { World } from './world.ts'

/** Checks notes; the exit status tells whether anything was found that should fail. */
export async function runCheck(world: World, options: Options): Promise<number> {
  const project = await openProject(world, options)
  if (typeof project === 'string') return refuse(world, [project])
  const selection = await selectNotes(project)
  const { reportNote } = createReporter(project.checker, options.locale)
  const notes = selection.uris.flatMap((uri) => reportNote(uri) ?? [])
  const report = createReport(project, selection.uris, notes, createPrintedFiles(project))
  await explainUnchecked(project, selection, notes)
  const unread = new Set(report.unread)
  const others = report.problems.filter((problem) => !unread.has(problem))
  await warnOfProblems(world, others)
  for (const piece of CHECK_PRINTERS[options.format](report, options)) await world.write(piece)
  if (selection.complaints.length > 0) return refuse(world, selection.complaints)
  return isFailing(report, options) ? 1 : 0
}

/** Says on standard error what was wrong with the arguments, and gives the exit status for it. */
export async function refuse(world: World, complaints: readonly string[]): Promise<number> {
  for (const complaint of complaints) await world.warn(`tickmark: ${complaint}\n`)
  return 2
}

/** Names what could not be read on the way. */
export async function warnOfProblems(
  world: World,
  problems: readonly ProblemReport[],
): Promise<void> {
  for (const problem of problems) {
    await world.warn(`${printPlace(problem, problem.span)} ${toPlainLine(problem.message)}\n`)
  }
}

/** A file that was named and is no note is no fault, but silence would look like praise. */
async function explainUnchecked(
  { world, checker, options }: Project,
  selection: Selection,
  notes: readonly NoteReport[],
): Promise<void> {
  const checked = new Set(notes.map(({ uri }) => uri))
  for (const uri of selection.uris) {
    if (!selection.isNamed(uri) || checked.has(uri)) continue
    const id = COMPLAINTS[checker.kindOf(uri)]
    const reason = complain(options.locale, id, { path: toRelativePath(world, uri) })
    await world.warn(`tickmark: ${reason}\n`)
  }
}

/** Why a file of a kind is not checked. */
const COMPLAINTS: Readonly<Record<DocumentKind, ComplaintId>> = {
  article: 'is-article',
  bibliography: 'is-bibliography',
  note: 'not-checked',
  settings: 'not-checked',
  none: 'not-checked',
}
