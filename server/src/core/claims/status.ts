import type { Citation } from '../note/citation.ts'
import type { PlacedBlock } from '../note/note.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../text/span.ts'

/** What a note's figure has earned: `verified` by a cited source that agrees, `mismatched` by one that conflicts, `cited` on trust, `unsupported` where all cited text is here and silent, `unsourced` without a citation. */
export type Status = 'verified' | 'cited' | 'unsourced' | 'mismatched' | 'unsupported'

/** A citation and what it turned out to point to. */
export interface ResolvedCitation {
  readonly citation: Citation
  readonly placed: PlacedBlock
  /** In the note's text. */
  readonly span: Span
  /** All sources behind it: a footnote gives its own text and the article its link leads to. */
  readonly sources: readonly Source[]
  /** Whether it is defined; false for a footnote label or key that stands nowhere. */
  readonly defined: boolean
  /** The key of the source it leads to, else the mark as written: `reuters-2025`, `https://…`. */
  readonly label: string
}
