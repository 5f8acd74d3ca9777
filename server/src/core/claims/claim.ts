import type { Figure } from '../figures/figure.ts'
import type { Passage, PlacedBlock } from '../note/note.ts'
import type { Language } from '../text/language.ts'
import type { Span } from '../text/span.ts'
import type { Period } from './period.ts'

/**
 * Claims: figures with what they are about in; which of them speak of the same thing, and whether they agree, out.
 * This layer never looks at citations or decides what to report.
 */

/** A figure together with what it is about. */
export interface Claim {
  readonly figure: Figure
  readonly place: ClaimPlace
  readonly language: Language
  /** Named things it is about (`entity.nvidia`), nearest first. */
  readonly subjects: readonly WeighedTerm[]
  /** What is measured (`measure.market-value`), nearest first. */
  readonly measures: readonly WeighedTerm[]
  /** What restricts it (`modifier.core`, `modifier.year-on-year`), sorted. */
  readonly modifiers: readonly string[]
  readonly period: Period | undefined
  readonly direction: 'up' | 'down' | undefined
  readonly change: 'level' | 'change' | undefined
  readonly mood: 'actual' | 'forecast' | 'target'
  /** All terms around it, concepts and words alike, by weight from 0 to 1. */
  readonly terms: ReadonlyMap<string, number>
}

/** Where a claim stands. */
export interface ClaimPlace {
  /** The note's URI, or the source's id. */
  readonly id: string
  readonly uri: string
  /** The figure's characters, in the file. */
  readonly span: Span
  readonly text: string
  /** The sentence as prose. */
  readonly sentence: string
  readonly passage: Passage
  readonly placed: PlacedBlock
}

/** A term, how near it stands (1 in the figure's own clause, less further off), and the words it was read from. */
export interface WeighedTerm {
  readonly id: string
  readonly weight: number
  readonly words: string
}
