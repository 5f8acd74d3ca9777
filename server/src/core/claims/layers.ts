import type { Figure } from '../figures/figure.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import type { TopicKind } from './claim.ts'
import type { Mention, Reading } from './reading.ts'

/** A stretch of text around a figure, and how much what is named there counts for it. */
export interface Layer {
  readonly reading: Reading
  readonly span: Span
  /** From 1 for the figure's own window to 0.3 for a title. */
  readonly weight: number
  readonly place: LayerPlace
  /** The mentions inside it, in order, without those of other figures. */
  readonly mentions: readonly Mention[]
  /** What of it belongs to other figures. */
  readonly others: ReadonlySet<object> | undefined
  /** Whether it is a clause that only describes what stands before it: `which leaves out food and energy`, `the owner of Temu`. */
  readonly isRelative: boolean
}

/**
 * Where a layer lies: between the neighbouring figures of the clause (`window`), elsewhere in it (`clause`), before or behind it in the sentence,
 * in the sentences before, or in headings and titles. A table's header and row label count as the window.
 */
export type LayerPlace = 'window' | 'clause' | 'before' | 'behind' | 'passage' | 'document'

/** The readings around a sentence that its figures may lean on. */
export interface Surroundings {
  /** Header and row label of a table cell. */
  readonly labels: readonly Reading[]
  /** The sentences before in the passage, nearest first. */
  readonly previous: readonly Reading[]
  /** Headings from the innermost out, then the title. */
  readonly headings: readonly Reading[]
}

/** The layers around a figure, nearest first. */
export function listLayers(
  reading: Reading,
  figure: Figure,
  { labels, previous, headings }: Surroundings,
): readonly Layer[] {
  const layers: Layer[] = []
  const { clauses } = reading
  const at = clauses.findIndex((clause) => overlaps(clause, figure.span))
  const clause = clauses[at] ?? { start: 0, end: reading.text.length }
  const window = readWindow(reading, figure, clause)
  const own: OwnSentence = { reading, others: reading.shares.get(figure.span.start) }
  layers.push(part(own, window, 1, 'window'))
  for (const label of labels) layers.push(whole(label, 1, 'window'))
  layers.push(part(own, { start: clause.start, end: window.start }, 0.8, 'clause'))
  layers.push(part(own, { start: window.end, end: clause.end }, 0.5, 'clause'))
  addOtherClauses(layers, own, at)
  for (const [back, other] of previous.entries()) {
    layers.push(whole(other, back === 0 && isContinued(reading) ? 0.45 : 0.3, 'passage'))
  }
  for (const heading of headings) layers.push(whole(heading, 0.3, 'document'))
  return layers
}

/** Adds the clauses before the figure's own, nearest first, and those behind it. */
function addOtherClauses(layers: Layer[], own: OwnSentence, place: number): void {
  const { clauses } = own.reading
  for (let at = place - 1; at >= 0; at--) {
    const clause = clauses[at]
    if (clause) layers.push(part(own, clause, 0.5, 'before'))
  }
  for (const clause of clauses.slice(place + 1)) {
    layers.push(part(own, clause, 0.35, 'behind'))
  }
}

/** The figure's sentence, and what of it belongs to the other figures of a list that is shared out. */
interface OwnSentence {
  readonly reading: Reading
  readonly others: Layer['others']
}

function part(
  { reading, others }: OwnSentence,
  span: Span,
  weight: number,
  place: LayerPlace,
): Layer {
  const mentions: Mention[] = []
  for (const mention of reading.mentions) {
    if (contains(span, mention.span) && !others?.has(mention)) mentions.push(mention)
  }
  const isDescription = place === 'before' && isRelative(reading, span)
  return { reading, span, weight, place, mentions, others, isRelative: isDescription }
}

function whole(reading: Reading, weight: number, place: LayerPlace): Layer {
  const { mentions } = reading
  const span = { start: 0, end: reading.text.length }
  return { reading, span, weight, place, mentions, others: undefined, isRelative: false }
}

/** Whether a sentence names nobody and nothing of its own, so that it goes on about what the one before was about. */
export function isContinued(reading: Reading): boolean {
  return !reading.mentions.some(({ kind }) => NAMED.includes(kind))
}

const NAMED: readonly TopicKind[] = ['company', 'index', 'institution', 'person', 'name', 'product']

function isRelative({ folded, figures }: Reading, span: Span): boolean {
  if (span.start === 0) return false
  const text = folded.slice(span.start, span.end)
  if (RELATIVE.test(text)) return true
  return APPOSITION.test(text) && !figures.some((figure) => contains(span, figure.span))
}

const RELATIVE = /^\s{0,3}(?:which|who|whose|where|that)\b/
const APPOSITION = /^\s{0,3}(?:the|an?|one of) /

/** Whether a layer holds a figure besides the given one; a duration is none. */
export function hasOtherFigure({ reading, span }: Layer, figure: Figure): boolean {
  return reading.figures.some(
    (other) =>
      other.quantity.dimension !== 'duration' &&
      other.span.start !== figure.span.start &&
      contains(span, other.span),
  )
}

/** From the figure before to the figure behind, inside the clause. */
function readWindow(reading: Reading, figure: Figure, clause: Span): Span {
  let { start, end } = clause
  for (const { span } of reading.figures) {
    if (span.end <= figure.span.start) start = Math.max(start, span.end)
    if (figure.span.end <= span.start) end = Math.min(end, span.start)
  }
  return { start: Math.min(start, figure.span.start), end: Math.max(end, figure.span.end) }
}
