import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { escapeXml } from './escape-xml.ts'
import { isSevere } from './fail-level.ts'
import { type ListedFinding, listFindings, listUnchecked, UNREAD_CODE } from './listed-findings.ts'
import type { NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import { printPlace } from './print-text.ts'
import { type CheckReport, type ProblemReport, UNREAD } from './report.ts'

/** The findings as JUnit's XML: a suite for each note, a case for each finding; those that count for the exit status fail. */
export function* printJunit(report: CheckReport, options: Options): Generator<string> {
  const unchecked = listUnchecked(report, options)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="tickmark"${printCounts(countCases(report, options), unchecked.length)}>\n`
  for (const note of report.notes) yield* printNote(note, report, options)
  for (const problem of unchecked) yield printProblem(problem, options)
  yield '</testsuites>\n'
}

interface Cases {
  readonly tests: number
  readonly failures: number
}

/** A note without a finding is one case, which passes. */
function countCases({ notes, ...report }: CheckReport, options: Options): Cases {
  let [tests, failures] = [0, 0]
  for (const note of notes) {
    const cases = countOf([...listFindings({ ...report, notes: [note] }, options)], options)
    tests += cases.tests
    failures += cases.failures
  }
  return { tests, failures }
}

function countOf(listed: readonly ListedFinding[], options: Options): Cases {
  const failing = listed.filter(({ finding }) => isSevere(finding.severity, options))
  return { tests: Math.max(1, listed.length), failures: failing.length }
}

function printCounts({ tests, failures }: Cases, errors: number): string {
  return ` tests="${tests + errors}" failures="${failures}" errors="${errors}"`
}

function* printNote(note: NoteReport, report: CheckReport, options: Options): Generator<string> {
  const listed = [...listFindings({ ...report, notes: [note] }, options)]
  const name = escapeXml(report.files.fileOf(note.uri).path)
  yield `  <testsuite name="${name}"${printCounts(countOf(listed, options), 0)}>\n`
  if (listed.length === 0) yield `    <testcase name="tickmark" classname="${name}"/>\n`
  for (const finding of listed) yield printCase(finding, name, options)
  yield '  </testsuite>\n'
}

function printCase({ file, finding }: ListedFinding, name: string, options: Options): string {
  const { rule, severity, span, message } = finding
  const place = printPlace(file, span)
  const words = escapeXml(toPlainLine(message))
  const body = `${escapeXml(place)} ${words}`
  const outcome = isSevere(severity, options)
    ? `<failure type="${severity}" message="${words}">${body}</failure>`
    : `<system-out>${body}</system-out>`
  const title = escapeXml(`${rule} ${place.slice(file.path.length + 1)}`)
  return `    <testcase name="${title}" classname="${name}">${outcome}</testcase>\n`
}

function printProblem(problem: ProblemReport, options: Options): string {
  const name = escapeXml(problem.path)
  const words = escapeXml(toPlainLine(problem.message))
  const error = `<error type="${UNREAD.severity}" message="${words}">${words}</error>`
  const cases = isSevere(UNREAD.severity, options) ? error : `<system-out>${words}</system-out>`
  return `  <testsuite name="${name}"${printCounts({ tests: 0, failures: 0 }, 1)}>
    <testcase name="${UNREAD_CODE}" classname="${name}">${cases}</testcase>
  </testsuite>\n`
}
