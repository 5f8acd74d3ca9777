import type { Span } from '../../text/span.ts'

/** One idea with all its names; a line of the lexicon. */
export interface LexiconEntry {
  /** `entity.nvidia`, `measure.market-value`, `modifier.core`, `direction.down`. */
  readonly id: string
  /** Names in English; lower case unless the case tells (`US`, `Arm`). Inflected forms are matched by stem where `words` allow. */
  readonly en: readonly string[]
  /** Names in Chinese, Traditional or Simplified: they are folded. */
  readonly zh: readonly string[]
  readonly kind: 'company' | 'product' | 'index' | 'institution' | 'place' | 'person' | 'measure' | 'modifier' | 'direction' | 'mood'
  /** Measures of one group exclude each other: revenue, net income and operating income are one. */
  readonly group?: string | undefined
}

/** An entry found in a text. */
export interface LexiconMatch {
  readonly entry: LexiconEntry
  readonly span: Span
}

/** Finds the longest names of a lexicon in a text, left to right, none inside another. */
export interface Lexicon {
  findMatches(text: string): readonly LexiconMatch[]
}
