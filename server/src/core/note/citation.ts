import type { Span } from '../text/span.ts'

/** A mark in a note that points to a source. */
export interface Citation {
  readonly kind: CitationKind
  /** The whole mark in its block: `[^hw]`, `[@a, p. 3; -@b]` gives one citation a key, each with the key's own span (`@a`). */
  readonly span: Span
  readonly target: CitationTarget
  /** Index of the passage of the block it stands in. */
  readonly passage: number
  /** Where it stands in the prose of that passage. */
  readonly at: number
}

export type CitationKind =
  | 'footnote'
  | 'inline-note'
  | 'link'
  | 'pandoc'
  | 'bare-key'
  | 'wikilink'
  | 'source-line'
  | 'numbered'
  | 'own'

/** What a citation points to, before anyone has looked whether it exists. */
export type CitationTarget =
  | { readonly kind: 'footnote'; readonly label: string }
  | { readonly kind: 'key'; readonly key: string }
  /** An http(s) or DOI address, as written. */
  | { readonly kind: 'address'; readonly address: string }
  /** A path relative to the note, or a wikilink's target without alias and fragment. */
  | { readonly kind: 'file'; readonly path: string }
  /** `[1]` of a numbered list of sources at the end. */
  | { readonly kind: 'number'; readonly number: number }
  /** Words that name a source: `(Source: Reuters)`. */
  | { readonly kind: 'text'; readonly text: string }
  /** The author's own: `[@own-calc]`, `（本研究估算）`. */
  | { readonly kind: 'own' }
