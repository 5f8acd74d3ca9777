import type { Figure } from '../figures/figure.ts'
import { contains, overlaps } from '../text/span.ts'
import type { Claim, TermWorths, Topic } from './claim.ts'
import type { Layer } from './layers.ts'
import type { Reading } from './reading.ts'
import { isGeneric, type Word } from './words.ts'

/** Further off than this many code units, a word beside a figure no longer says what is counted. */
const NOUN_REACH = 24

/** Less than this in its own sentence says too little of a figure: the sentences before are listened to as well. */
const ENOUGH = 1.5

/** All terms around a figure by weight; a term that stands in several layers counts by the nearest. */
export function readTerms(
  layers: readonly Layer[],
  topics: readonly Topic[],
): Pick<Claim, 'terms' | 'worths'> {
  const found: Terms = { weights: new Map(), worths: [], concepts: [] }
  // What the figure is about counts though it was named further off, less so where another sentence named it.
  for (const { id, weight } of topics) {
    raiseConcept(found, id, Math.max(weight, weight < 0.5 ? 0.6 : 0.85))
  }
  for (const layer of layers) if (isOwn(layer) && !layer.isRelative) addTerms(found, layer)
  const isEnough = sumWorth(found) >= ENOUGH
  for (const layer of layers) if (!isEnough && layer.place === 'passage') addTerms(found, layer)
  return { terms: found.weights, worths: toWorths(found) }
}

/** Whether a layer is of the figure's own sentence. */
function isOwn({ place }: Layer): boolean {
  return place !== 'passage' && place !== 'document'
}

/** Terms as they are gathered; the lists are in the order of the map. */
interface Terms {
  readonly weights: Map<string, number>
  readonly worths: number[]
  readonly concepts: boolean[]
}

/** Moods are judged apart, and a broad measure counts by what it was taken for. */
function addTerms(found: Terms, layer: Layer): void {
  for (const { kind, id, broad } of layer.mentions) {
    if (kind !== 'mood' && !(kind === 'measure' && broad)) raiseConcept(found, id, layer.weight)
  }
  for (const word of layer.reading.words) {
    if (!contains(layer.span, word.span) || raise(found, word.term, layer.weight)) continue
    found.worths.push(word.worth)
    found.concepts.push(/\d/.test(word.term))
  }
}

function raiseConcept(found: Terms, id: string, weight: number): void {
  if (raise(found, id, weight)) return
  found.worths.push(worthOf(id))
  found.concepts.push(true)
}

/** Gives a term at least a weight; tells whether it was there before. */
function raise({ weights }: Terms, term: string, weight: number): boolean {
  const known = weights.get(term)
  if (known === undefined || known < weight) weights.set(term, weight)
  return known !== undefined
}

function sumWorth({ weights, worths }: Terms): number {
  let sum = 0
  let place = 0
  for (const weight of weights.values()) sum += weight * (worths[place++] ?? 0)
  return sum
}

function toWorths({ weights, worths, concepts }: Terms): TermWorths {
  const all = listNothing()
  const shared = listNothing()
  let place = 0
  for (const [term, weight] of weights) {
    const worth = worths[place] ?? 0
    listTerm(all, term, weight, worth)
    if (concepts[place++]) listTerm(shared, term, weight, worth)
  }
  return { all, concepts: shared }
}

/** A list of terms that grows. */
interface TermList {
  readonly terms: string[]
  readonly weights: number[]
  readonly worths: number[]
  total: number
}

function listNothing(): TermList {
  return { terms: [], weights: [], worths: [], total: 0 }
}

function listTerm(list: TermList, term: string, weight: number, worth: number): void {
  list.terms.push(term)
  list.weights.push(weight)
  list.worths.push(worth)
  list.total += weight * worth
}

/** How much a term tells, whoever uses it: names most, then measures, ordinary words, directions, pairs of characters. */
export function worthOf(term: string): number {
  if (term.startsWith('entity.') || term.startsWith('name:')) return 2
  if (term.startsWith('measure.')) return 1.5
  if (term.startsWith('modifier.')) return 0.7
  if (term.startsWith('direction.')) return 0.3
  if (/[㐀-鿿]/.test(term)) return 0.5
  if (isGeneric(term)) return 0.35
  return /\d/.test(term) ? 1.5 : 1
}

/** The terms of the words right behind a figure, or in a table its labels': what is counted. */
export function readNouns(layers: readonly Layer[], figure: Figure): ReadonlySet<string> {
  const near = layers
    .filter(({ place }) => place === 'window')
    .map((layer, index) => (index === 0 ? behind(layer, figure) : layer))
  const nouns = new Set<string>()
  for (const layer of near) {
    for (const { id } of layer.mentions) nouns.add(id)
    for (const { span, term } of layer.reading.words)
      if (contains(layer.span, span)) nouns.add(term)
  }
  return nouns
}

/** The part of a window right behind the figure. */
function behind(layer: Layer, { span }: Figure): Layer {
  const reach = { start: span.end, end: Math.min(span.end + NOUN_REACH, layer.span.end) }
  const mentions = layer.mentions.filter((mention) => contains(reach, mention.span))
  return { ...layer, span: reach, mentions }
}

/** The terms of unknown words that open the clause before anything known: the 蔚來 of 蔚來2024年交付…. */
export function readHeads(layers: readonly Layer[], figure: Figure): ReadonlySet<string> {
  const own = layers.filter(({ place }) => place === 'window' || place === 'clause')
  const heads = new Set<string>()
  for (const { reading, span } of own) {
    const known = reading.mentions.find((mention) => contains(span, mention.span))
    const end = Math.min(known?.span.start ?? span.end, figure.span.start)
    for (const word of reading.words) {
      const isOpening = contains({ start: span.start, end }, word.span)
      if (isOpening && word.worth >= NARROWING_WORTH) heads.add(word.term)
    }
  }
  return heads
}

/** For each measure the terms of the unknown words right before it, which narrow it: the 創新藥 of 創新藥銷售收入, `cloud` of `cloud revenue`. */
export function readNarrowing(layers: readonly Layer[]): ReadonlyMap<string, readonly string[]> {
  const narrowing = new Map<string, readonly string[]>()
  for (const layer of layers) {
    if (layer.place !== 'window' && layer.place !== 'clause') continue
    for (const { kind, id, span } of layer.mentions) {
      if (kind === 'measure') narrowing.set(id, wordsBefore(layer, span.start))
    }
  }
  return narrowing
}

/** The chain of words that ends where a measure begins. */
function wordsBefore({ reading, span }: Layer, measureStart: number): readonly string[] {
  const inside = { start: span.start, end: measureStart }
  const words: string[] = []
  let edge = measureStart
  for (const word of reading.words.filter((other) => contains(inside, other.span)).reverse()) {
    if (edge - word.span.end > 1 || !canNarrow(word, reading)) break
    if (!/[a-z]ed$/.test(word.term)) words.push(word.term)
    edge = word.span.start + (isPair(word.term) ? 1 : 0)
  }
  return words
}

/** Generic words narrow nothing, nor do those of a name. */
function canNarrow({ span, worth }: Word, { mentions }: Reading): boolean {
  return worth >= NARROWING_WORTH && !mentions.some((mention) => overlaps(mention.span, span))
}

/** Generic words (`record`, `annual`) narrow nothing. */
const NARROWING_WORTH = 0.5

function isPair(term: string): boolean {
  return /^[㐀-鿿]{2}$/.test(term)
}
