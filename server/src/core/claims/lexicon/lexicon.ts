import type { Span } from '../../text/span.ts'

/** One idea with all its names; a line of the lexicon. */
export interface LexiconEntry {
  /** `entity.nvidia`, `measure.market-value`, `modifier.core`, `direction.down`. */
  readonly id: string
  /**
   * Names in English. An upper-case letter must be so in the text (`US`, `Arm`), a lower-case one may be either.
   * Regular plurals and possessives are found too; other forms (`rose`, `risen`) are listed.
   */
  readonly en: readonly string[]
  /** Names in Chinese, Traditional or Simplified: they are folded. */
  readonly zh: readonly string[]
  readonly kind:
    | 'company'
    | 'product'
    | 'index'
    | 'institution'
    | 'place'
    | 'person'
    | 'measure'
    | 'modifier'
    | 'direction'
    | 'mood'
  /** Measures of one group exclude each other: revenue, net income and operating income are one. */
  readonly group?: string | undefined
  /**
   * Set where the words only weakly tell what is measured (`price`, `cost`, `sales`):
   * such a measure neither matches nor excludes a narrower one of the groups it is `within`.
   * Of an entity or a modifier: so common in its field (`AI`, `total`) that naming it on one side only tells nothing.
   */
  readonly broad?: boolean | undefined
  /** Of a broad measure: the groups it may stand for. `sales` is within `income` and `units`. */
  readonly within?: readonly string[] | undefined
  /** What a broad measure means of a figure of a dimension: `sales` of a currency are `measure.revenue`, of a count `measure.unit-sales`. */
  readonly byDimension?: Readonly<Record<string, string>> | undefined
  /** An institution whose figures are mostly about others (`the IEA said`): it tells who counts, not what is counted. */
  readonly speaker?: boolean | undefined
  /** Ids of what the names name as well: `DeepSeek-V3` is found as itself and as `entity.deepseek`. */
  readonly of?: readonly string[] | undefined
  /** Words that look like a name and are none (`US dollars`): they hide what is inside them and are not reported. */
  readonly silent?: boolean | undefined
}

/** An entry found in a text. */
export interface LexiconMatch {
  readonly entry: LexiconEntry
  readonly span: Span
}

/**
 * Finds the longest names of a lexicon in a text, left to right, none inside another.
 * A name that stands in entries of several kinds gives a match for each, with the same span: 年增 compares and goes up.
 * Who has the text folded already hands that in as well.
 */
export interface Lexicon {
  findMatches(text: string, folded?: string): readonly LexiconMatch[]
}
