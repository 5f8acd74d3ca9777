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
  /** The mentions inside it, in order. */
  readonly mentions: readonly Mention[]
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
  surroundings: Surroundings,
): readonly Layer[] {
  const own = reading.clauses.findIndex((clause) => overlaps(clause, figure.span))
  const clause = reading.clauses[own] ?? { start: 0, end: reading.text.length }
  const window = readWindow(reading, figure, clause)
  const layer = (span: Span, weight: number, place: LayerPlace): Layer => ({
    reading,
    span,
    weight,
    place,
    mentions: reading.mentions.filter((mention) => contains(span, mention.span)),
    isRelative: place === 'before' && isRelative(reading, span),
  })
  return [
    layer(window, 1, 'window'),
    ...surroundings.labels.map((label) => whole(label, 1, 'window')),
    layer({ start: clause.start, end: window.start }, 0.8, 'clause'),
    layer({ start: window.end, end: clause.end }, 0.5, 'clause'),
    ...reading.clauses
      .slice(0, Math.max(0, own))
      .reverse()
      .map((span) => layer(span, 0.5, 'before')),
    ...reading.clauses.slice(own + 1).map((span) => layer(span, 0.35, 'behind')),
    ...surroundings.previous.map((other, back) =>
      whole(other, back === 0 && isContinued(reading) ? 0.45 : 0.3, 'passage'),
    ),
    ...surroundings.headings.map((other) => whole(other, 0.3, 'document')),
  ]
}

function whole(reading: Reading, weight: number, place: LayerPlace): Layer {
  const { mentions } = reading
  const span = { start: 0, end: reading.text.length }
  return { reading, span, weight, place, mentions, isRelative: false }
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
