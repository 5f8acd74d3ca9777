import type { Claim } from '../claims/claim.ts'
import type { Evidence, NearMiss } from '../claims/evidence.ts'
import type { ResolvedCitation, Status } from '../claims/status.ts'
import type { NoteDefinition, NoteFigure } from '../note/note.ts'
import type { PlacedDirective } from '../note/suppression.ts'
import { nameSource } from '../sources/name-source.ts'
import type { Source } from '../sources/source.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'

/**
 * Rules: a note with its statuses and verdicts in, findings out.
 * A rule reads what the stages before it have worked out; it never looks for evidence itself.
 */

/** Looks at a note and reports what it finds. */
export interface Rule {
  /** Stable kebab-case id: the diagnostic's code, the file's name and the page's. */
  readonly id: RuleId
  /** Where no setting says otherwise. */
  readonly severity: Severity | 'off'
  /** For the summary in lists; the first sentence of the rule's page. */
  readonly summary: string
  /** Whether sources have a say in what it finds: as long as not all of them have been read, it cannot be asked. */
  readonly needsSources: boolean
  /** What it finds in a block, in no order; the checker adds rule and severity. */
  findInBlock?(checked: BlockRuleInput): Iterable<FoundFinding>
  /** What it finds that only the whole note shows. */
  findInNote?(checked: NoteRuleInput): Iterable<FoundFinding>
  /** What it finds in comments that silence rules, once it is known what they silence. */
  findInDirectives?(checked: DirectiveRuleInput): Iterable<FoundFinding>
}

export type RuleId =
  | 'unsourced-figure'
  | 'mismatched-figure'
  | 'contested-figure'
  | 'unsupported-figure'
  | 'undefined-citation'
  | 'duplicate-citation-key'
  | 'unused-source'
  | 'inconsistent-figure'
  | 'wrong-arithmetic'
  | 'stale-source'
  | 'unknown-directive'
  | 'unused-directive'

export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** What a rule reports. Spans are those of the note, or of the block that it was found in. */
export interface Finding {
  readonly rule: RuleId
  readonly span: Span
  readonly message: Message
  readonly severity: Severity
  readonly related: readonly RelatedPlace[]
  /** Greyed out by editors: nothing uses it. */
  readonly unnecessary: boolean
}

/** A finding as its rule reports it. */
export interface FoundFinding {
  readonly span: Span
  readonly message: Message
  readonly related?: readonly RelatedPlace[]
  readonly unnecessary?: boolean
}

/** Another place that explains a finding. */
export interface RelatedPlace {
  readonly uri: string
  readonly span: Span
  readonly message: Message
  /** The source that it lies in. A rule counts a place in the note's own footnote from that footnote's block. */
  readonly sourceId?: string
  /** Whether it lies in the block that its finding was found in, and counts from there as the finding does. */
  readonly isInBlock?: boolean
}

/** A block with all that the stages before the rules have worked out. Spans count from the block. */
export interface BlockRuleInput {
  /** The setting of that name. */
  readonly staleAfterMonths: number
  /** Of the note. */
  readonly uri: string
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  /** A source of the workspace, or a footnote of this note. */
  findSource(id: string): Source | undefined
  /** The sources that have a citation key, copies and two forms of one source counted once. */
  keyHolders(key: string): readonly Source[]
}

/** What a note defines and cites. Spans count from the note. */
export interface NoteRuleInput {
  readonly uri: string
  /** In order. */
  readonly definitions: readonly NoteDefinition[]
  /** Whether a footnote's label is cited somewhere. */
  isCited(label: string): boolean
  /** The statements that other places of the note contradict, in order. */
  readonly inconsistencies: readonly Inconsistency[]
}

/** A statement and those that contradict it, in order. */
export interface Inconsistency {
  readonly statement: PlacedStatement
  readonly others: readonly PlacedStatement[]
}

/** A figure where it stands in the note. */
export interface PlacedStatement {
  readonly span: Span
  readonly text: string
}

/** What a note's directives do. Spans are those of the note. */
export interface DirectiveRuleInput {
  /** In order. */
  readonly directives: readonly PlacedDirective[]
  /** Whether a rule of that id is there, and whether it is on. */
  isRule(id: string): boolean
  isOn(id: string): boolean
  /** Whether a directive silences something: of one rule, or of any. */
  silences(placed: PlacedDirective, rule?: string): boolean
}

/** A reported figure with its status and evidence. */
export interface CheckedFigure extends NoteFigure {
  readonly text: string
  readonly claim: Claim
  readonly status: Status
  readonly contested: boolean
  /** What covers it, in order. */
  readonly citations: readonly ResolvedCitation[]
  /** Agreements first, then by score; one a source. */
  readonly evidence: readonly Evidence[]
  readonly nearMisses: readonly NearMiss[]
}

/** The place of a piece of evidence, saying what stands there; none where its source is gone. */
export function relatedTo(checked: BlockRuleInput, evidence: Evidence): readonly RelatedPlace[] {
  const source = checked.findSource(evidence.sourceId)
  if (!source) return []
  const { uri, span, text } = evidence.claim.place
  const values = { source: nameSource(source), value: text }
  const message = { id: 'related.evidence', values } as const
  return [{ ...relatedPlace(uri, span, message), sourceId: evidence.sourceId }]
}

/** A related place. */
export function relatedPlace(uri: string, span: Span, message: Message): RelatedPlace {
  return { uri, span, message }
}

/** A related place in the block that a finding was found in; its span counts from the block. */
export function relatedInBlock(uri: string, span: Span, message: Message): RelatedPlace {
  return { uri, span, message, isInBlock: true }
}
