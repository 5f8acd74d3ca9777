import { toPlainLine } from '../core/editor/escape-markdown.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { Span } from '../core/text/span.ts'
import { listFindings, listUnchecked, toRegion, UNREAD_CODE } from './listed-findings.ts'
import type { Options } from './options.ts'
import type { PrintedFile } from './printed-files.ts'
import { type CheckReport, UNREAD } from './report.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

/** The findings as commands of GitHub's workflows, which show them beside the lines of a pull request. */
export function* printGithub(report: CheckReport, options: Options): Generator<string> {
  for (const { file, finding } of listFindings(report, options)) {
    yield printCommand(file, finding.span, finding)
  }
  for (const problem of listUnchecked(report, options)) {
    const { span, message } = problem
    yield printCommand(problem, span, { ...UNREAD, rule: UNREAD_CODE, message })
  }
}

interface Annotation {
  readonly severity: Severity
  readonly rule: string
  readonly message: string
}

function printCommand(file: PrintedFile, span: Span, { severity, rule, message }: Annotation) {
  const { startLine, endLine, startColumn, endColumn } = toRegion(file, span)
  // Columns are only taken on one line; the last is inclusive here.
  const columns =
    startLine === endLine
      ? { col: startColumn, endColumn: Math.max(startColumn, endColumn - 1) }
      : {}
  const fields = {
    file: file.path,
    line: startLine,
    endLine,
    ...columns,
    title: `Tickmark ${rule}`,
  }
  const properties = Object.entries(fields).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeText(toPlainLine(message))}\n`
}

/** What would end a command or begin another is written as GitHub's own tools do. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
