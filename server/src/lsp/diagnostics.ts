import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { Finding, Severity } from '../core/rules/rule.ts'
import type { SourceProblem } from '../core/sources/source.ts'
import type { Locale } from '../core/text/message.ts'
import { printProblem } from '../core/text/problem.ts'
import type { ClientAbilities } from './client-abilities.ts'
import { type Converter, createConverter } from './convert.ts'
import type { Session } from './session.ts'

/** What our diagnostics say they come from. */
export const DIAGNOSTIC_SOURCE = 'Tickmark'

/** The diagnostics of a document as far as it has been checked; pull and push share this. */
export function listDiagnostics(session: Session, uri: string): readonly Diagnostic[] {
  const { checker, client } = session
  const converter = createConverter(session)
  const { maximum } = checker.settings.diagnostics
  const findings = checker.peekNote(uri)?.findingsNear(session.placeIn(uri), maximum) ?? []
  const problems = checker.problemsOf(uri)
  return [
    ...findings.map((finding) => toDiagnostic(finding, { uri, client, converter, session })),
    ...problems.map((problem) => problemToDiagnostic(problem, converter, client.locale)),
  ]
}

interface Surroundings {
  readonly uri: string
  readonly client: ClientAbilities
  readonly converter: Converter
  readonly session: Session
}

function toDiagnostic(finding: Finding, { uri, client, converter, session }: Surroundings) {
  const diagnostic: Diagnostic = {
    range: converter.toRange(uri, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: session.print(finding.message),
  }
  if (client.codeDescription) {
    diagnostic.codeDescription = { href: `${session.rulePages}${finding.rule}.md` }
  }
  if (client.diagnosticTags && finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary]
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: converter.toLocation(place.uri, place.span),
      message: session.print(place.message),
    }))
  }
  return diagnostic
}

function problemToDiagnostic(
  problem: SourceProblem,
  converter: Converter,
  locale: Locale,
): Diagnostic {
  return {
    range: converter.toRange(problem.uri, problem.span),
    severity: DiagnosticSeverity.Warning,
    source: DIAGNOSTIC_SOURCE,
    message: printProblem(problem, locale),
  }
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/**
 * A name for what `listDiagnostics` would give, made without giving it: as long as it stays the same, so do they.
 * It names the start of the session too, as a client may remember names from before a restart.
 */
export function nameResult(session: Session, uri: string): string {
  const { checker } = session
  const parts = [checker.peekNote(uri), ...checker.problemsOf(uri)]
  return parts.map((part) => session.nameOf(part)).join('.')
}

/** Answers a client that asks for a document's diagnostics, as soon as what was edited has been checked; it is told to ask again should more change. */
export async function pullDiagnostics(
  session: Session,
  params: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument
  await session.settleNote(uri)
  const resultId = nameResult(session, uri)
  if (resultId === params.previousResultId) return { kind: 'unchanged', resultId }
  return { kind: 'full', resultId, items: [...listDiagnostics(session, uri)] }
}
