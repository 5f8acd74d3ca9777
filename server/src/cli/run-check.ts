import type { DocumentKind } from '../core/checker.ts'
import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { CHECK_PRINTERS } from './check-printers.ts'
import { CheckRun } from './check-run.ts'
import { type ComplaintId, complain } from './complaints.ts'
import { isFailing } from './fail-level.ts'
import { findCache } from './find-cache.ts'
import type { NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import { toRelativePath } from './paths.ts'
import { printPlace } from './print-text.ts'
import { createPrintedFiles } from './printed-files.ts'
import { openWorkspace, type Project } from './project.ts'
import { createReport, joinProblems, type ProblemReport, reportProblems } from './report.ts'
import { type Selection, selectNotes } from './select-files.ts'
import { takeSnapshot } from './snapshot.ts'
import type { World } from './world.ts'

/** Checks notes; the exit status tells whether anything was found that should fail. */
export async function runCheck(world: World, options: Options): Promise<number> {
  const run = await openCheckRun(world, options)
  if (typeof run === 'string') return refuse(world, [run])
  try {
    return await checkSelected(run)
  } finally {
    await run.close()
  }
}

/** Looks for the workspace and what earlier runs know of it; a text says what is wrong with the options. */
async function openCheckRun(world: World, options: Options): Promise<CheckRun | string> {
  const workspace = await openWorkspace(world, options)
  if (typeof workspace === 'string') return workspace
  const cache = await findCache(world, options, workspace)
  if (typeof cache === 'string') return cache
  const snapshot = await takeSnapshot(workspace)
  return CheckRun.begin({ world, options, workspace, snapshot, cache })
}

async function checkSelected(run: CheckRun): Promise<number> {
  const { world, options } = run
  const selection = await selectNotes(run)
  // A note tells its own problems, whoever reads it.
  const problems = run.catalogue.listProblems()
  const notes = await run.reportNotes(selection.uris)
  const files = createPrintedFiles(run)
  const told = reportProblems(joinProblems(problems, notes, run.listFiles()), run, files)
  const report = createReport({ uris: selection.uris, notes, problems: told }, run, files)
  await explainUnchecked(run, selection, notes)
  const unread = new Set(report.unread)
  await warnOfProblems(
    world,
    told.filter((problem) => !unread.has(problem)),
  )
  await writeAll(world, CHECK_PRINTERS[options.format](report, options, world.version))
  await run.save()
  if (selection.complaints.length > 0) return refuse(world, selection.complaints)
  return isFailing(report, options) ? 1 : 0
}

/** What is handed on at once, in UTF-16 code units. */
const PIECE_LENGTH = 65_536

/** Writes pieces as they come, several at once. */
export async function writeAll(world: World, pieces: Iterable<string>): Promise<void> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PIECE_LENGTH) continue
    await world.write(text)
    text = ''
  }
  await world.write(text)
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
  { world, catalogue, options }: Project,
  selection: Selection,
  notes: readonly NoteReport[],
): Promise<void> {
  const checked = new Set(notes.map(({ uri }) => uri))
  for (const uri of selection.uris) {
    if (!selection.isNamed(uri) || checked.has(uri)) continue
    const id = COMPLAINTS[catalogue.kindOf(uri)]
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
