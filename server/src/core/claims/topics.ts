import type { Figure, Quantity } from '../figures/figure.ts'
import type { Topic, TopicKind } from './claim.ts'
import { hasOtherFigure, isContinued, type Layer, type LayerPlace } from './layers.ts'
import type { Mention } from './reading.ts'

const ACTORS: readonly TopicKind[] = ['company', 'index', 'institution', 'person', 'name']

/** The companies, indices, institutions, people and names a figure is about: those of the nearest stretch that has any. */
export function findActors(layers: readonly Layer[]): readonly Topic[] {
  return findNearest(
    layers.filter((layer) => !layer.isRelative),
    ACTORS,
  )
}

/**
 * The products it is about: those nearest in its own sentence and those that frame it (`In SURMOUNT-5, …`); those of the sentence before only where the figure's clause
 * opens with nothing else, since `services revenue` behind a sentence on phones is not about phones.
 */
export function findProducts(
  layers: readonly Layer[],
  figure: Figure,
  heads: ReadonlySet<string>,
): readonly Topic[] {
  const own = layers.filter((layer) => layer.place === 'window' || layer.place === 'clause')
  const restricted = own.some((layer) =>
    topicsIn(layer, ['modifier']).some(({ group }) => KINDS.has(group ?? '')),
  )
  const reach = heads.size > 0 || restricted ? [] : layersOf(layers, 'passage')
  const sentence = layers.filter((layer) => isOfSentence(layer) && !layer.isRelative)
  const opening = sentence.filter(
    (layer) => layer.place === 'before' && !hasOtherFigure(layer, figure),
  )
  const framing = opening.flatMap((layer) => topicsIn(layer, ['product']))
  return distinct([...findNearest([...sentence, ...reach], ['product']), ...framing])
}

/** Groups of modifiers that name another kind of thing rather than another way of counting. */
const KINDS = new Set(['sector', 'powertrain', 'arm'])

/** The countries and regions it is about. */
export function findRegions(layers: readonly Layer[]): readonly Topic[] {
  return findNearest(layers, ['place'])
}

/**
 * What is measured: named in the figure's own clause, else in the nearest clause before (of a table cell also its headings), else behind.
 */
export function findMeasures(
  layers: readonly Layer[],
  { dimension }: Quantity,
  isCell: boolean,
): readonly Topic[] {
  const places: readonly LayerPlace[] = isCell
    ? ['window', 'clause', 'before', 'document']
    : ['window', 'clause', 'before']
  const near = findNearest(
    layers.filter(({ place }) => places.includes(place)),
    ['measure'],
    dimension,
  )
  return near.length > 0 ? near : findNearest(layersOf(layers, 'behind'), ['measure'], dimension)
}

/** What was measured last, for a sentence that does not say it: `Offshore wind stood at 3.04 GW`; of one that names nobody also by the heading. */
export function findMeasuresBefore(
  layers: readonly Layer[],
  { dimension }: Quantity,
): readonly Topic[] {
  const [window] = layers
  const isOpen = window !== undefined && isContinued(window.reading)
  return findNearest(
    layers.filter(({ place }) => place === 'passage' || (isOpen && place === 'document')),
    ['measure'],
    dimension,
  )
}

/**
 * What restricts it: modifiers of its own clause, of clauses without a figure of their own (`on a GAAP basis, …`),
 * and of the nearest clause before that its measure stands in.
 */
export function findModifiers(
  layers: readonly Layer[],
  figure: Figure,
  measures: readonly Topic[],
): readonly Topic[] {
  const inherited = measures.length > 0 && measures.every(({ weight }) => weight < 0.8)
  const before = layersOf(layers, 'before')
  const carrier = inherited ? before.find((layer) => carries(layer, measures)) : undefined
  const counted = [
    ...layersOf(layers, 'window'),
    ...layersOf(layers, 'clause'),
    ...before.filter((layer) => layer === carrier || (!carrier && !hasOtherFigure(layer, figure))),
  ]
  return distinct(counted.flatMap((layer) => topicsIn(layer, ['modifier'])))
}

/** What a measure is of which more is said: profit a share, the interest rate of a central bank, those whom somebody employs. */
export function narrowMeasures(
  measures: readonly Topic[],
  modifiers: readonly Topic[],
  actors: readonly Topic[],
): readonly Topic[] {
  return measures.map((measure) => {
    const meant = findNarrowed(measure, modifiers, actors)
    return meant ? { ...measure, ...meant, broad: false, within: [] } : measure
  })
}

function findNarrowed(
  { id }: Topic,
  modifiers: readonly Topic[],
  actors: readonly Topic[],
): Pick<Topic, 'id' | 'group'> | undefined {
  if (PROFITS.has(id) && modifiers.some((modifier) => modifier.id === 'modifier.per-share'))
    return { id: 'measure.eps', group: 'income' }
  if (id === 'measure.interest-rate' && actors.some(({ kind }) => kind === 'institution'))
    return { id: 'measure.policy-rate', group: 'interest' }
  const isStaff = id === 'measure.employing' && actors.length > 0
  return isStaff ? { id: 'measure.headcount', group: 'labour' } : undefined
}

const PROFITS = new Set(['measure.net-income', 'measure.profit'])

function carries(layer: Layer, measures: readonly Topic[]): boolean {
  return layer.mentions.some(({ id }) => measures.some((measure) => measure.id === id))
}

/** The topics of given kinds in the nearest stretch that has any; from other sentences and headings only the first named. */
function findNearest(
  layers: readonly Layer[],
  kinds: readonly TopicKind[],
  dimension = '',
): readonly Topic[] {
  for (const place of ['window', 'clause'] as const) {
    const own: Topic[] = []
    for (const layer of layers) if (layer.place === place) addTopics(own, layer, kinds, dimension)
    if (own.length > 0) return distinct(own)
  }
  return findFirst(layers, kinds, dimension)
}

function findFirst(
  layers: readonly Layer[],
  kinds: readonly TopicKind[],
  dimension: string,
): readonly Topic[] {
  for (const layer of layers) {
    const topics = topicsIn(layer, kinds, dimension)
    if (topics.length > 0) return isOfSentence(layer) ? distinct(topics) : topics.slice(0, 1)
  }
  return NO_TOPICS
}

function isOfSentence({ place }: Layer): boolean {
  return place !== 'passage' && place !== 'document'
}

function layersOf(layers: readonly Layer[], place: LayerPlace): readonly Layer[] {
  return layers.filter((layer) => layer.place === place)
}

const NO_TOPICS: readonly Topic[] = []

function topicsIn(layer: Layer, kinds: readonly TopicKind[], dimension = ''): readonly Topic[] {
  if (layer.mentions.length === 0) return NO_TOPICS
  const topics: Topic[] = []
  addTopics(topics, layer, kinds, dimension)
  return topics
}

function addTopics(
  topics: Topic[],
  { mentions, place, weight }: Layer,
  kinds: readonly TopicKind[],
  dimension: string,
): void {
  // Capitals alone tell little in a heading, and a clause behind the figure speaks of somebody else.
  const isNameless = place === 'document' || place === 'behind'
  for (const mention of mentions) {
    if (!kinds.includes(mention.kind) || (isNameless && mention.kind === 'name')) continue
    topics.push(toTopic(mention, weight, dimension))
  }
}

/** A broad measure becomes the narrow one it means of a figure of this dimension: `sales` of dollars are revenue. */
function toTopic(mention: Mention, weight: number, dimension: string): Topic {
  const { id, kind, words, parts, group, broad, within, byDimension } = mention
  const meant = byDimension[dimension]
  if (meant === undefined) return { id, kind, words, parts, group, broad, within, weight }
  return { id: meant, kind, words, parts, group, broad: false, within: [], weight }
}

function distinct(topics: readonly Topic[]): readonly Topic[] {
  if (topics.length < 2) return topics
  return topics.filter((topic, index) => topics.findIndex(({ id }) => id === topic.id) === index)
}
