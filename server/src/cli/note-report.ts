import type { Verdict } from '../core/claims/evidence.ts'
import type { Status } from '../core/claims/status.ts'
import type { Quantity } from '../core/figures/figure.ts'
import type { Severity } from '../core/rules/rule.ts'
import type { Problem } from '../core/text/problem.ts'
import type { Span } from '../core/text/span.ts'

/**
 * A checked note as it is printed, in whatever format, in one language.
 * It is plain data, so that it can come from another thread or from disk; lines and columns are counted where it is printed.
 */
export interface NoteReport {
  readonly uri: string
  /** Those that evidence is from; evidence names them by their place in this list. */
  readonly sources: readonly SourceReport[]
  readonly figures: readonly FigureReport[]
  /** In order of their place. */
  readonly findings: readonly FindingReport[]
  /** What in the note could not be read. */
  readonly problems: readonly Problem[]
}

/** A figure with its status and what sources say of it. */
export interface FigureReport {
  readonly span: Span
  readonly quantity: QuantityReport
  readonly status: Status
  readonly contested: boolean
  /** What covers it, each once. */
  readonly citations: readonly string[]
  readonly evidence: readonly EvidenceReport[]
}

/** A source that says something of a note's figures. */
export interface SourceReport {
  readonly key: string
  /** Its publisher or title with its date, in words. */
  readonly name: string
  readonly uri: string
}

/** What one source says of a figure. */
export interface EvidenceReport {
  /** Where the source stands in the note's list of sources. */
  readonly source: number
  readonly span: Span
  readonly quantity: QuantityReport
  readonly verdict: Verdict
  /** The verdict in words: `differs by 0.7%`. */
  readonly says: string
  readonly because: string
}

/** A quantity as numbers. */
export interface QuantityReport extends Pick<Quantity, 'dimension' | 'unit'> {
  readonly low: number
  readonly high: number
  readonly qualifier: NonNullable<Quantity['qualifier']> | null
  /** Stands there only for what was added, as in `增加一倍`. */
  readonly change?: Quantity['change']
}

/** A finding in words. */
export interface FindingReport {
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly related: readonly RelatedReport[]
}

/** Another place that explains a finding. */
export interface RelatedReport {
  readonly uri: string
  readonly span: Span
  readonly message: string
}
