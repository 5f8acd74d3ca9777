import type { Language } from '../texts/language.ts'
import { createRandom, type Random } from '../texts/random.ts'
import { COMPANIES, findFact, MEASURES, pickTopic } from '../texts/world.ts'
import { createWriter, type Writer, writePlain, writeStatement } from '../texts/writer.ts'

/** One change of a note: what stands from `start` to `end` becomes `text`. */
export interface Keystroke {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The keystrokes of an author from an offset on: first a digit; then prose, figures with citations, new paragraphs,
 * and now and then a few characters taken back and typed again. Chinese comes in words, as an input method gives them.
 */
export function* typeAt(offset: number, language: Language, seed: number): Generator<Keystroke> {
  const random = createRandom(seed)
  const writer = createWriter(language, random)
  let at = offset
  function* insert(text: string): Generator<Keystroke> {
    yield { start: at, end: at, text }
    at += text.length
  }
  yield* insert('7')
  yield* insert(' ')
  for (;;) {
    for (const text of splitWords(writeThought(writer), random)) {
      yield* insert(text)
      if (!random.chance(0.02)) continue
      const back = Math.min(text.length, 1)
      yield { start: at - back, end: at, text: '' }
      at -= back
      yield* insert(text.slice(-back))
    }
    yield* insert(random.chance(0.3) ? '\n\n' : '\n')
  }
}

/** Where to type: the end of a line of prose near a part of the text, from 0 for its start to 1 for its end. */
export function findPlace(text: string, part: number): number {
  const prose = [...text.matchAll(/^[\p{L}][^\n|[\]`]{20,5000}$/gmu)]
  const wanted = part * text.length
  const distance = (match: RegExpExecArray) => Math.abs(match.index - wanted)
  const [first] = prose
  if (!first) return 0
  const nearest = prose.reduce(
    (best, match) => (distance(match) < distance(best) ? match : best),
    first,
  )
  return nearest.index + nearest[0].length
}

function writeThought(writer: Writer): string {
  const { random, vocabulary } = writer
  const topic = pickTopic(random)
  if (random.chance(0.4)) {
    return `${writePlain(writer, vocabulary.plain, random.pick(COMPANIES))}${vocabulary.stop}`
  }
  const statement = writeStatement(writer, findFact(topic, random.pick(MEASURES)))
  const name = random.pick(vocabulary.publishers)
  return `${statement} ([${name}](https://wire.example/${random.integer(1, 999)}))${vocabulary.stop}`
}

function* splitWords(text: string, random: Random): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const isHan = /\p{Script=Han}/u.test(text.charAt(at))
    const length = isHan ? random.integer(1, 3) : 1
    yield text.slice(at, at + length)
    at += length
  }
}
