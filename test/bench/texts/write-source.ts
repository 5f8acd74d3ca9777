import type { SourceCard } from './cite.ts'
import { LANGUAGES, type Language } from './language.ts'
import { createRandom, type Random } from './random.ts'
import { findFact, MEASURES, type Measure, pickTopic, type Topic } from './world.ts'
import { createWriter, type Writer, writePlain, writeStatement } from './writer.ts'

/** Which source to write. */
export interface SourceOptions {
  readonly seed: number
  /** Its place among the workspace's sources: makes its key its own. */
  readonly index: number
}

/** A saved article: what a note cites it by, and its text with front matter. */
export interface WrittenSource {
  readonly card: SourceCard
  readonly language: Language
  readonly text: string
}

/**
 * A saved article about one company in one period. It states what is true in the world of these texts,
 * as notes do; one figure in twenty is off, so that sources contradict notes and each other.
 */
export function writeSource({ seed, index }: SourceOptions): WrittenSource {
  const random = createRandom(seed * 7919 + index)
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en'
  const writer = createWriter(language, random)
  const card = createCard(writer, index)
  const { year, quarter } = card.topic.period
  const month = quarter === undefined ? 2 : (quarter * 3) % 12 || 12
  const header = [
    '---',
    `title: "${card.title}"`,
    `source: "${card.address}"`,
    `publisher: "${card.publisher}"`,
    `published: ${quarter === undefined ? year + 1 : year}-${String(month).padStart(2, '0')}-${random.integer(10, 28)}`,
    'tags:',
    '  - "clippings"',
    '---',
  ]
  const body = card.measures.map((measure) => writePassage(writer, card.topic, measure))
  return { card, language, text: `${header.join('\n')}\n\n${body.join('\n\n')}\n` }
}

function createCard(writer: Writer, index: number): SourceCard {
  const { random, vocabulary } = writer
  const topic = pickTopic(random)
  const { year, quarter } = topic.period
  const slug = topic.company.en.toLowerCase().replaceAll(' ', '-')
  const key = `${slug}-${year}${quarter === undefined ? '' : `q${quarter}`}-${index}`
  return {
    key,
    title: `${writePlain(writer, vocabulary.titles, topic.company)} (${index + 1})`,
    publisher: random.pick(vocabulary.publishers),
    address: `https://${slug}.example/${year}/${String(index).padStart(4, '0')}`,
    topic,
    measures: pickMeasures(random),
  }
}

/** A statement between sentences that state nothing. */
function writePassage(writer: Writer, topic: Topic, measure: Measure): string {
  const { random, vocabulary } = writer
  const fact = findFact(topic, measure)
  const isOff = random.chance(0.05)
  const statement = writeStatement(writer, isOff ? { ...fact, value: fact.value * 1.12 } : fact)
  const others = [1, 2, 3]
    .slice(random.integer(0, 2))
    .map(() => writePlain(writer, vocabulary.plain, topic.company))
  const sentences = [statement, ...others].map((sentence) => `${sentence}${vocabulary.stop}`)
  return sentences.join(vocabulary.gap)
}

function pickMeasures(random: Random): readonly [Measure, ...Measure[]] {
  return [random.pick(MEASURES), ...MEASURES.filter(() => random.chance(0.55))]
}
