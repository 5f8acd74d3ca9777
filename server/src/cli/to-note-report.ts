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
  FigureReport,
  FindingReport,
  NoteReport,
  QuantityReport,
  SourceReport,
} from './note-report.ts'

/** Puts what a checker finds into reports, in one language. */
export interface Reporter {
  /** The report of a note, of which the checker keeps nothing; `undefined` for what is no note. */
  reportNote(uri: string): NoteReport | undefined
  /** The report of some of a note's figures. */
  reportFigures(figures: readonly CheckedFigure[]): ReportedFigures
  findSource(id: string): Source | undefined
}

/** Figures and the sources that speak of them. */
export type ReportedFigures = Pick<NoteReport, 'sources' | 'figures'>

/** A reporter over a checker whose sources are all known. Each source is looked up and named once. */
export function createReporter(checker: Checker, locale: Locale): Reporter {
  const findSource = createSourceLookup(checker)
  const known = new Map<string, SourceReport>()
  const toSourceReport = (id: string, uri: string): SourceReport => {
    const source = findSource(id)
    return { key: source?.key ?? id, name: printSourceName(source, locale), uri }
  }
  const reportSource = ({ sourceId, claim }: Evidence) => {
    const report = known.get(sourceId) ?? toSourceReport(sourceId, claim.place.uri)
    known.set(sourceId, report)
    return report
  }
  const reportFigures = (figures: readonly CheckedFigure[]): ReportedFigures => {
    const sources = new Map<SourceReport, number>()
    const placeOf = (evidence: Evidence) => {
      const source = reportSource(evidence)
      const place = sources.get(source) ?? sources.size
      sources.set(source, place)
      return place
    }
    const reports = figures.map((figure) => toFigureReport(figure, placeOf, locale))
    return { sources: [...sources.keys()], figures: reports }
  }
  return {
    reportNote(uri) {
      const checked = checker.checkNote(uri)
      if (!checked) return undefined
      const report = { ...toPlain(checked, locale), ...reportFigures(checked.figures) }
      checker.releaseNote(uri)
      return report
    },
    reportFigures,
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

/** Finds sources by their ids; of footnotes only the one note is looked at that they stand in. */
function createSourceLookup(checker: Checker): (id: string) => Source | undefined {
  const sources = new Map(checker.listSources().map((source) => [source.id, source]))
  return (id) => sources.get(id) ?? findFootnote(checker, id)
}

function findFootnote(checker: Checker, id: string): Source | undefined {
  const note = checker.checkNote(id.split('#', 1)[0] ?? '')
  return note?.footnotes.find((source) => source.id === id)
}

function toPlain(
  { uri, note, findings }: CheckedNote,
  locale: Locale,
): Omit<NoteReport, keyof ReportedFigures> {
  return {
    uri,
    findings: findings.map((finding) => toFindingReport(finding, locale)),
    problems: note.problems,
  }
}

function toFigureReport(
  figure: CheckedFigure,
  placeOf: (evidence: Evidence) => number,
  locale: Locale,
): FigureReport {
  return {
    span: figure.span,
    quantity: toQuantityReport(figure.figure.quantity),
    status: figure.status,
    contested: figure.contested,
    citations: [...new Set(figure.citations.map(({ label }) => label))],
    evidence: figure.evidence.map((evidence) => ({
      source: placeOf(evidence),
      span: evidence.claim.place.span,
      quantity: toQuantityReport(evidence.claim.figure.quantity),
      verdict: evidence.verdict,
      says: sayVerdict(evidence, figure, locale),
      because: evidence.because,
    })),
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
