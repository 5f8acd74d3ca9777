import type { CheckedNote } from '../core/checked-note.ts'
import type { Checker } from '../core/checker.ts'
import type { Evidence } from '../core/claims/evidence.ts'
import { printSourceName, sayVerdict } from '../core/editor/figure-view.ts'
import { toNumber } from '../core/figures/decimal.ts'
import type { Quantity } from '../core/figures/figure.ts'
import type { CheckedFigure, Finding } from '../core/rules/rule.ts'
import type { Source } from '../core/sources/source.ts'
import type { Locale } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type {
  EvidenceReport,
  FigureReport,
  FindingReport,
  NoteReport,
  QuantityReport,
} from './note-report.ts'

/** Puts what a checker finds into reports, in one language. */
export interface Reporter {
  /** The report of a note; `undefined` for what is no note. */
  reportNote(uri: string): NoteReport | undefined
  reportFigure(figure: CheckedFigure): FigureReport
  findSource(id: string): Source | undefined
}

/** A reporter over a checker whose sources are all known. Each source is looked up and named once. */
export function createReporter(checker: Checker, locale: Locale): Reporter {
  const names = new Map<string, string>()
  const findSource = createSourceLookup(checker)
  const nameOf = (id: string) => {
    const name = names.get(id) ?? printSourceName(findSource(id), locale)
    names.set(id, name)
    return name
  }
  const reportFigure = (figure: CheckedFigure): FigureReport => ({
    span: figure.span,
    quantity: toQuantityReport(figure.figure.quantity),
    status: figure.status,
    contested: figure.contested,
    citations: [...new Set(figure.citations.map(({ label }) => label))],
    evidence: figure.evidence.map((evidence) => ({
      source: findSource(evidence.sourceId)?.key ?? evidence.sourceId,
      name: nameOf(evidence.sourceId),
      ...toEvidenceReport(evidence, figure, locale),
    })),
  })
  return {
    reportNote(uri) {
      const checked = checker.checkNote(uri)
      return checked && { ...toPlain(checked, locale), figures: checked.figures.map(reportFigure) }
    },
    reportFigure,
    findSource,
  }
}

/** A quantity as numbers. */
export function toQuantityReport(quantity: Quantity): QuantityReport {
  const { dimension, unit, low, high, qualifier, change } = quantity
  return {
    dimension,
    unit,
    low: toNumber(low.value),
    high: toNumber(high.value),
    qualifier: qualifier ?? null,
    ...(change && { change }),
  }
}

/** Finds sources by their ids; of footnotes only the one note is read that they stand in. */
function createSourceLookup(checker: Checker): (id: string) => Source | undefined {
  const sources = new Map(checker.listSources().map((source) => [source.id, source]))
  return (id) => {
    const source = sources.get(id) ?? checker.findSource(id)
    if (source) sources.set(id, source)
    return source
  }
}

function toPlain(
  { uri, note, findings }: CheckedNote,
  locale: Locale,
): Omit<NoteReport, 'figures'> {
  return {
    uri,
    findings: findings.map((finding) => toFindingReport(finding, locale)),
    problems: note.problems,
  }
}

function toEvidenceReport(
  evidence: Evidence,
  figure: CheckedFigure,
  locale: Locale,
): Omit<EvidenceReport, 'source' | 'name'> {
  const { claim, verdict, because } = evidence
  const { uri, span, text } = claim.place
  return {
    uri,
    span,
    text,
    quantity: toQuantityReport(claim.figure.quantity),
    verdict,
    says: sayVerdict(evidence, figure, locale),
    because,
  }
}

function toFindingReport(
  { rule, severity, span, message, related }: Finding,
  locale: Locale,
): FindingReport {
  return {
    rule,
    severity,
    span,
    message: printMessage(message, locale),
    related: related.map((place) => ({
      uri: place.uri,
      span: place.span,
      message: printMessage(place.message, locale),
    })),
  }
}
