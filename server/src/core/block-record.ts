import type { Claim } from './claims/claim.ts'
import type { Pair } from './claims/pairs.ts'
import type { ResolvedCitation } from './claims/status.ts'
import type { Figure } from './figures/figure.ts'
import type { Citation } from './note/citation.ts'
import type { Block, PlacedBlock } from './note/note.ts'
import type { CheckedBlock } from './note-outcome.ts'
import { copyText } from './text/copy-text.ts'

/**
 * All that has been worked out for a block of a note, and is kept while the text around it changes.
 * Every span in it counts from the block. What is `undefined` has to be worked out again.
 */
export class BlockRecord {
  readonly block: Block
  /** Its source. */
  readonly text: string
  /** Grows down the note; only the order counts. */
  rank = 0
  /** The headings above it, with which its claims were read. */
  headings: readonly string[]
  /** Of each figure. */
  claims: ReadonlyMap<Figure, Claim> | undefined
  citations: readonly ResolvedCitation[] | undefined
  /** The citations that cover each figure, with the record they stand in. */
  coverage: ReadonlyMap<Figure, readonly CoveringCitation[]> | undefined
  /** By claim, what the workspace's sources and the note's own footnotes have to do with it. */
  pairs: ReadonlyMap<Claim, KnownPairs> = new Map()
  /** The outcome; that of no check at all before the first. */
  checked: CheckedBlock | undefined

  constructor({ block, headings }: PlacedBlock, text: string) {
    this.block = block
    this.headings = headings
    this.text = copyText(text)
  }
}

/** A citation, and the record of the block it stands in. */
export interface CoveringCitation {
  readonly citation: Citation
  readonly record: BlockRecord
}

/** The pairs of a claim, and what they were found for. */
export interface KnownPairs {
  /** Ids of the sources cited for it. */
  readonly cited: string
  readonly ofSources: readonly Pair[]
  readonly ofQuotes: readonly Pair[]
  /** The revisions of the library and of the note's quotes. */
  readonly sourcesRevision: number
  readonly quotesRevision: number
}
