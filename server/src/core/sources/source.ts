import type { PlacedBlock } from '../note/note.ts'
import type { Problem } from '../text/problem.ts'
import type { Span } from '../text/span.ts'

/**
 * Sources: saved articles, bibliographies and footnotes in; one list of sources with their searchable text out.
 * This layer never decides what a figure is about.
 */

/** Something a note can cite. */
export interface Source {
  /** Unique in the workspace: the file's URI, with `#key` for an entry or a footnote of it. */
  readonly id: string
  /** The citation key: `citekey` and the like in the front matter, else the file name without its ending; a footnote's label with `^`. */
  readonly key: string
  readonly kind: SourceKind
  /** The file whose text holds it. */
  readonly uri: string
  /** The entry or definition in that file; the whole file for an article. */
  readonly span: Span
  /** Where the key is written, for rename and duplicate reports; the start of the file where it is only its name. */
  readonly keySpan: Span
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  /** ISO 8601, as fine as it is known: `2025-01-27`, `2025-01`, `2025`. */
  readonly published: string | undefined
  /** When it was saved; dates a source only if nothing better does. */
  readonly accessed: string | undefined
  /** As written. */
  readonly address: string | undefined
  /** For comparing: fragment and tracking parameters dropped, `doi:` and DOI links alike. */
  readonly identity: string | undefined
  /** For a footnote: the addresses, keys and files it names, which tie it to other sources. For an entry: its other addresses. */
  readonly ties: readonly string[]
  /** Its searchable text with figures. Spans are those of the file. */
  readonly blocks: readonly PlacedBlock[]
  /** An article has text; a footnote or an entry only if its own words hold a figure: else a link with a title would count as a text that is silent. */
  readonly hasText: boolean
  /** For an article: what tells copies of its text, see `toSketch`. */
  readonly sketch?: readonly number[]
}

export type SourceKind = 'article' | 'entry' | 'footnote'

/** What reading one file gives. */
export interface SourceReading {
  readonly sources: readonly Source[]
  readonly problems: readonly SourceProblem[]
}

/** Something in a file that could not be read; the rest was. */
export interface SourceProblem extends Problem {
  readonly uri: string
}
