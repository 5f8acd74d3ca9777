import type { UnitContext } from '../figures/figure.ts'
import type { Span } from '../text/span.ts'
import { type InlineNote, splitNotes } from './inline-notes.ts'
import type { PassageKind, TableCell } from './note.ts'
import type { BlockSource, RawProse } from './read-prose.ts'

/** A passage before its marks, sentences and figures are read. */
export interface Draft {
  readonly kind: PassageKind
  readonly raw: RawProse
  /** Its source in the block. */
  readonly span: Span
  readonly level: number | undefined
  readonly cell: TableCell | undefined
  readonly footnote: string | undefined
  readonly unit: Span | undefined
  readonly reach: Span | undefined
  /** The unit of bare numbers, from a table's header or caption. */
  readonly numbers: UnitContext | undefined
}

/** The contents of a block that are not prose. */
export interface BlockParts {
  readonly drafts: Draft[]
  /** Comments and other HTML, in order. */
  readonly html: { readonly value: string; readonly span: Span }[]
  /** Entries of a numbered list of sources. */
  readonly entries: { readonly label: string; readonly span: Span; readonly labelSpan: Span }[]
  /** Inline notes. */
  readonly notes: { readonly span: Span; readonly text: string }[]
}

/** Reads the unit that a header or a caption gives to bare numbers. */
export type UnitReader = (words: string) => UnitContext | undefined

/** Where in a block the drafts are taken from. */
export interface DraftScope {
  readonly block: BlockSource
  readonly parts: BlockParts
  /** Reads the unit that a header gives to bare numbers. */
  readonly readUnit: UnitReader
  /** The words of a header or a row's first cell, without citations. */
  readonly printLabel: (raw: RawProse) => string
  /** The unit that a line above a table gives to its bare numbers. */
  readonly captionUnit: UnitContext | undefined
  readonly kind: PassageKind
  readonly footnote: string | undefined
  /** The item that holds it, without its inner lists. */
  readonly unit: Span | undefined
  /** The item or quote that holds it, and the list of that item. */
  readonly container: Span | undefined
  readonly list: Span | undefined
  readonly depth: number
}

/** Adds a draft and those of its inline notes. */
export function addDraft(
  scope: DraftScope,
  raw: RawProse,
  draft: Pick<Draft, 'kind' | 'span'> & Partial<Omit<Draft, 'raw'>>,
): void {
  const { main, notes } = splitNotes(raw)
  const { footnote, unit } = scope
  scope.parts.drafts.push(buildDraft({ raw: main, footnote, unit, ...draft }))
  addNotes(scope, notes)
}

/** Adds the drafts of inline notes. */
export function addNotes(scope: DraftScope, notes: readonly InlineNote[]): void {
  for (const note of notes) {
    scope.parts.notes.push({ span: note.source, text: note.raw.text })
    const draft = buildDraft({
      kind: 'inline-note',
      raw: note.raw,
      span: { start: note.source.start + 2, end: note.source.end - 1 },
      footnote: scope.footnote,
    })
    scope.parts.drafts.push(draft)
  }
}

/** The draft of what is known of it. */
export function buildDraft({
  kind,
  raw,
  span,
  level,
  cell,
  footnote,
  unit,
  reach,
  numbers,
}: Pick<Draft, 'kind' | 'raw' | 'span'> & Partial<Draft>): Draft {
  return { kind, raw, span, level, cell, footnote, unit, reach, numbers }
}
