import { toSourceSpan } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { CitationKind, CitationTarget } from '../citation.ts'
import type { RawProse } from '../read-prose.ts'

/** Something in prose that is not prose: a citation mark, an address, mathematics. */
export interface Mark {
  /** All of it, in the prose. */
  readonly span: Span
  /** What of it is replaced by marks: all but the words of a link. */
  readonly masks: readonly Span[]
  /** Whether it belongs to the sentence before where it stands behind its closing punctuation. */
  readonly attaches: boolean
  readonly citations: readonly MarkCitation[]
}

/** A citation before its passage has a number. */
export interface MarkCitation {
  readonly kind: CitationKind
  readonly target: CitationTarget
  /** In the block. */
  readonly source: Span
  /** In the prose. */
  readonly at: number
}

/** What readers of marks must be told. */
export interface MarkContext {
  /** Whether `$…$` is mathematics and `{…}` holds attributes. */
  readonly mathematics: boolean
  /** Whether a numbered list of sources stands at the end of the note. */
  readonly numbered: boolean
}

/** Finds one form of mark in raw prose, in order. */
export type MarkReader = (raw: RawProse, context: MarkContext) => Iterable<Mark>

/** A mark that hides all its characters. */
export function opaqueMark(
  span: Span,
  citations: readonly MarkCitation[],
  attaches: boolean,
): Mark {
  return { span, masks: [span], attaches, citations }
}

/** A citation that is written by a span of prose. */
export function citeSpan(
  raw: RawProse,
  span: Span,
  kind: CitationKind,
  target: CitationTarget,
): MarkCitation {
  return { kind, target, source: toSourceSpan(raw, span), at: span.start }
}
