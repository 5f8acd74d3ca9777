import type { Language } from './language.ts'
import { createRandom } from './random.ts'
import { COMPANIES, findFact, MEASURES, pickTopic } from './world.ts'
import { createWriter, type Writer, writePlain, writeStatement } from './writer.ts'

/** Which prose to write. */
export interface ProseOptions {
  readonly seed: number
  /** How long it is, in bytes of UTF-8; it ends with the paragraph that reaches this. */
  readonly bytes: number
  readonly language: Language
}

/** Prose without markup, as the figure reader gets it: paragraphs of sentences, one a line. */
export function writeProse({ seed, bytes, language }: ProseOptions): string {
  const writer = createWriter(language, createRandom(seed))
  const paragraphs: string[] = []
  for (let written = 0; written < bytes; ) {
    const paragraph = writeProseParagraph(writer)
    paragraphs.push(paragraph)
    written += Buffer.byteLength(paragraph) + 1
  }
  return paragraphs.join('\n')
}

function writeProseParagraph(writer: Writer): string {
  const { random, vocabulary } = writer
  const sentences = Array.from({ length: random.integer(2, 6) }, () => {
    const sentence = random.chance(vocabulary.statingShare)
      ? writeStatement(writer, findFact(pickTopic(random), random.pick(MEASURES)))
      : writePlain(writer, vocabulary.plain, random.pick(COMPANIES)).replaceAll(/[*`]/g, '')
    return `${sentence}${vocabulary.stop}`
  })
  return sentences.join(vocabulary.gap)
}
