import type { DocumentKind } from '../core/checker.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { toRelativePath } from './paths.ts'
import { printCheckJson } from './print-json.ts'
import { printCheckText, printPlace } from './print-text.ts'
import { openProject, type Project } from './project.ts'
import { type CheckReport, createReport } from './report.ts'
import { type Selection, selectNotes } from './select-files.ts'
import type { World } from './world.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** Checks notes; the exit status tells whether anything was found that should fail. */
export async function runCheck(world: World, options: Options): Promise<number> {
  const project = await openProject(world, options)
  if (typeof project === 'string') return refuse(world, [project])
  const selection = await selectNotes(project)
  const report = createReport(project, selection.uris)
  await explainUnchecked(project, selection)
  if (options.format === 'json')
    for (const piece of printCheckJson(report, options.locale)) await world.write(piece)
  else await writeText(world, report, options)
  if (selection.complaints.length > 0) return refuse(world, selection.complaints)
  return isFailing(report, options) ? 1 : 0
}

/** Says on standard error what was wrong with the arguments, and gives the exit status for it. */
export async function refuse(world: World, complaints: readonly string[]): Promise<number> {
  for (const complaint of complaints) await world.warn(`tickmark: ${complaint}\n`)
  return 2
}

/** A file that was named and is no note is no fault, but silence would look like praise. */
async function explainUnchecked({ world, checker }: Project, selection: Selection): Promise<void> {
  for (const uri of selection.uris) {
    const isUnchecked = selection.isNamed(uri) && checker.checkNote(uri) === undefined
    if (isUnchecked)
      await world.warn(
        `tickmark: ${toRelativePath(world, uri)} ${explainKind(checker.kindOf(uri))}\n`,
      )
  }
}

function explainKind(kind: DocumentKind): string {
  if (kind === 'article')
    return 'is a saved article: its figures are evidence, and only notes are checked.'
  if (kind === 'bibliography') return 'is a bibliography, and only notes are checked.'
  return 'is not checked: it is no note, or the settings leave it out.'
}

async function writeText(world: World, report: CheckReport, options: Options): Promise<void> {
  for (const problem of report.problems)
    await world.warn(`${printPlace(problem, problem.span)} ${problem.message}\n`)
  const isPrinted = (finding: Finding) => !options.isQuiet || isSevere(finding.severity, options)
  const paint = createPaint(options)
  const text = printCheckText(report, {
    locale: options.locale,
    paint,
    isPrinted,
    hasSummary: !options.isQuiet,
  })
  for (const piece of text) await world.write(piece)
}

/** Whether a finding counts for the exit status. */
function isSevere(severity: Severity, { failOn }: Options): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}

/** With a number of warnings that may pass, warnings fail only beyond it. */
function isFailing({ severities }: CheckReport, options: Options): boolean {
  const { maxWarnings, failOn } = options
  const tooMany = maxWarnings !== undefined && maxWarnings < severities.warning
  const severe = SEVERITIES.filter(
    (severity) => severities[severity] > 0 && isSevere(severity, options),
  )
  const counted = severe.filter((severity) => severity !== 'warning' || maxWarnings === undefined)
  return failOn !== 'never' && (tooMany || counted.length > 0)
}
