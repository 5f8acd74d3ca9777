import { toPlainLine } from '../core/editor/escape-markdown.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { Span } from '../core/text/span.ts'
import {
  fingerprintOf,
  listFindings,
  listUnchecked,
  toRegion,
  UNREAD_CODE,
} from './listed-findings.ts'
import type { Options } from './options.ts'
import type { PrintedFile } from './printed-files.ts'
import { type CheckReport, UNREAD } from './report.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
}

/** The findings as a report of GitLab's code quality: one list, an issue on a line. */
export function* printGitlab(report: CheckReport, options: Options): Generator<string> {
  let separator = '[\n'
  for (const issue of listIssues(report, options)) {
    yield separator + JSON.stringify(issue)
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

function* listIssues(report: CheckReport, options: Options): Generator<object> {
  for (const { file, finding, fingerprint } of listFindings(report, options)) {
    yield toIssue(file, finding.span, { ...finding, fingerprint })
  }
  for (const problem of listUnchecked(report, options)) {
    const { span, message } = problem
    const fingerprint = fingerprintOf(problem)
    yield toIssue(problem, span, { ...UNREAD, rule: UNREAD_CODE, message, fingerprint })
  }
}

interface Issue {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  readonly fingerprint: string
}

function toIssue({ path, ...file }: PrintedFile, span: Span, issue: Issue): object {
  const { startLine, endLine } = toRegion(file, span)
  return {
    description: toPlainLine(issue.message),
    check_name: issue.rule,
    fingerprint: issue.fingerprint,
    severity: SEVERITIES[issue.severity],
    location: { path, lines: { begin: startLine, end: endLine } },
  }
}
