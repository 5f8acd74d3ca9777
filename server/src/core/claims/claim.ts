import type { Figure } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import type { Passage, PlacedBlock } from '../note/note.ts'
import type { Span } from '../text/span.ts'
import type { Extent } from './extent.ts'
import type { Period } from './period.ts'

/**
 * Claims: figures with what they are about in; which of them speak of the same thing, and whether they agree, out.
 * This layer never looks at citations or decides what to report.
 */

/** A figure together with what it is about. */
export interface Claim {
  readonly figure: Figure
  /** The figure's value as it is compared. */
  readonly extent: Extent
  readonly place: ClaimPlace
  readonly language: Language
  /** Companies, indices, institutions, people and unknown names it is about, nearest first. */
  readonly actors: readonly Topic[]
  /** Products, models and programmes it is about. */
  readonly products: readonly Topic[]
  /** What it is about by name: the actors and the products. */
  readonly subjects: readonly Topic[]
  /** Whether one of the subjects may be the same as one of another id. */
  readonly isLooselyNamed: boolean
  /** Countries, cities and regions. */
  readonly regions: readonly Topic[]
  /** What is measured (`measure.market-value`), nearest first. */
  readonly measures: readonly Topic[]
  /** What restricts it (`modifier.core`, `modifier.year-on-year`). */
  readonly modifiers: readonly Topic[]
  /** Terms of the words that open its clause, where they name something unknown. */
  readonly heads: ReadonlySet<string>
  /** Terms of the words right beside the figure: what is counted. */
  readonly nouns: ReadonlySet<string>
  /** Of a measure in its clause, the terms of the unknown words that narrow it. */
  readonly narrowing: ReadonlyMap<string, readonly string[]>
  readonly period: KnownPeriod | undefined
  readonly direction: 'up' | 'down' | undefined
  /** Whether it says how much there is, by how much it changed, or what part of a whole it is. */
  readonly change: 'level' | 'change' | 'share' | undefined
  /** Whether it is where a change starts: `from 3.6 % to 4.8 %`. */
  readonly isStart: boolean
  readonly mood: 'actual' | 'forecast' | 'target'
  /** All terms around it, concepts and words alike, by weight from 0 to 1. */
  readonly terms: ReadonlyMap<string, number>
  /** How much they tell. */
  readonly worths: TermWorths
}

/** How much terms tell, whoever uses them. */
export interface TermWorths {
  readonly all: TellingTerms
  /** Those that mean the same in every language: concepts, names and words with digits. */
  readonly concepts: TellingTerms
}

/** Terms in their order, each with its weight and its worth, and the sum of worth by weight. */
export interface TellingTerms {
  readonly terms: readonly string[]
  readonly weights: readonly number[]
  readonly worths: readonly number[]
  readonly total: number
}

/** A period and how it is known: from the figure's own sentence, from one before, or from headings and title. */
export interface KnownPeriod {
  readonly period: Period
  /** The same, without a year that was only guessed: a guess must not veto an agreement. */
  readonly loose: Period
  readonly words: string
  readonly from: 'sentence' | 'passage' | 'document'
  /** Whether it ends after the document's date, so that an outcome cannot be meant. */
  readonly isOpen: boolean
}

/** Where a claim stands. */
export interface ClaimPlace {
  /** The note's URI, or the source's id. */
  readonly id: string
  readonly uri: string
  /** Of the figure, in the file. */
  readonly span: Span
  /** The figure as prose, without the markup that may stand in it. */
  readonly text: string
  /** The sentence as prose. */
  readonly sentence: string
  /** The document's date, ISO 8601. */
  readonly date: string | undefined
  readonly passage: Passage
  readonly placed: PlacedBlock
}

/** An idea named near a figure. */
export interface Topic {
  /** Id of the lexicon entry, or `name:` and the folded name. */
  readonly id: string
  readonly kind: TopicKind
  /** The words it was read from. */
  readonly words: string
  /** The distinctive words of its name; none of what is no name. */
  readonly parts: readonly string[]
  /** How near it stands: 1 in the figure's own clause, less further off. */
  readonly weight: number
  /** Members of one group exclude each other. */
  readonly group: string | undefined
  /** Too general to tell two figures apart: `price`, `growth`. */
  readonly broad: boolean
  /** Of a broad measure: the groups it may stand for. */
  readonly within: readonly string[]
}

export type TopicKind =
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
  | 'name'
