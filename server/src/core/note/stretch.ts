import type { Figure } from '../figures/figure.ts'
import { countLeading } from '../text/count-leading.ts'
import { isCaption, isLeadIn } from './captions.ts'
import type { Citation } from './citation.ts'
import type { Passage, PlacedBlock } from './note.ts'

/** A citation and the block it stands in. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly placed: PlacedBlock
}

/** Citations that cover the same figures. */
export type Group = readonly PlacedCitation[]

/** Figures and what covers them. */
export interface Stretch {
  readonly figures: readonly Figure[]
  readonly group: Group
}

/** The citations of a block by the index of their passage, in order. */
export type PassageCitations = ReadonlyMap<number, Group>

/** Of a lead-in and a caption, what stands in their last sentence; a caption is all its sentences. */
export function citationsOfLast(passage: Passage, group: Group): Group {
  if (isCaption(passage.prose.text) && !isLeadIn(passage.prose.text)) return group
  const last = passage.sentences.length - 1
  return group.filter(({ citation }) => findSentence(passage, citation.at) === last)
}

/** The index of the last sentence that starts at or before a place in a passage's prose, by bisection. */
export function findSentence({ sentences }: Passage, at: number): number {
  return Math.max(0, countLeading(sentences, ({ start }) => start <= at) - 1)
}

/** Whether a passage is the author's own text, rather than evidence. */
export function isOwn({ kind }: Passage): boolean {
  return kind !== 'footnote' && kind !== 'inline-note' && kind !== 'source-line'
}
