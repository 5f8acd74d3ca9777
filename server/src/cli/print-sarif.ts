import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { ALL_RULES } from '../core/rules/all-rules.ts'
import type { Rule, Severity } from '../core/rules/rule.ts'
import type { Locale } from '../core/text/message.ts'
import type { Span } from '../core/text/span.ts'
import {
  type ListedFinding,
  listFindings,
  listUnchecked,
  textOf,
  toRegion,
  UNREAD_CODE,
} from './listed-findings.ts'
import type { RelatedReport } from './note-report.ts'
import type { Options } from './options.ts'
import type { PrintedFile, PrintedFiles } from './printed-files.ts'
import type { CheckReport, ProblemReport } from './report.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

const LEVELS: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'note',
}

const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: 'en-US',
  'zh-tw': 'zh-TW',
  'zh-cn': 'zh-CN',
}

/** The findings as SARIF 2.1.0, one on a line. */
export function* printSarif(
  report: CheckReport,
  options: Options,
  version: string,
): Generator<string> {
  const head = {
    tool: {
      driver: { name: 'Tickmark', version, semanticVersion: version, rules: ALL_RULES.map(toRule) },
    },
    language: LANGUAGES[options.locale],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: listUnchecked(report, options).map(toNotification),
      },
    ],
  }
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[\n`
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`
  let separator = '\n'
  for (const listed of listFindings(report, options)) {
    yield separator + JSON.stringify(toResult(listed, report.files))
    separator = ',\n'
  }
  yield '\n]}]}\n'
}

function toRule({ id, summary, severity }: Rule): object {
  return {
    id,
    name: id.replace(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} docs/rules/${id}.md tells more.` },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  }
}

function toResult({ finding, file, fingerprint }: ListedFinding, files: PrintedFiles): object {
  const { rule, severity, message, span, related } = finding
  return {
    ruleId: rule,
    ruleIndex: ALL_RULES.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: toPlainLine(message) },
    locations: [{ physicalLocation: toPhysicalLocation(file, span) }],
    relatedLocations: related.map((place, id) => toRelated(place, id, files)),
    partialFingerprints: { 'tickmark/v1': fingerprint },
  }
}

function toRelated({ uri, span, message }: RelatedReport, id: number, files: PrintedFiles): object {
  const physicalLocation = toPhysicalLocation(files.fileOf(uri), span)
  return { id, physicalLocation, message: { text: toPlainLine(message) } }
}

/** What could not be checked is no result, since no rule found it. */
function toNotification(problem: ProblemReport): object {
  return {
    descriptor: { id: UNREAD_CODE },
    level: 'warning',
    message: { text: toPlainLine(problem.message) },
    locations: [{ physicalLocation: toPhysicalLocation(problem, problem.span) }],
  }
}

function toPhysicalLocation(file: PrintedFile, span: Span): object {
  return {
    artifactLocation: { uri: toUriReference(file.path) },
    region: { ...toRegion(file, span), snippet: { text: textOf(file, span) } },
  }
}

/** A relative path as a URI reference. */
function toUriReference(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
}
