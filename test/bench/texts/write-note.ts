import { createCiter, type SourceCard } from './cite.ts'
import type { Language } from './language.ts'
import { createRandom } from './random.ts'
import { COMPANIES } from './world.ts'
import { type NoteWork, writeBlock, writeHeading } from './write-blocks.ts'
import { writeSource } from './write-source.ts'
import { createWriter, writePlain } from './writer.ts'

/** Which note to write. */
export interface NoteOptions {
  readonly seed: number
  /** How long it is at least, in UTF-16 units; it ends with the block that reaches this. */
  readonly length: number
  readonly language: Language
  /** What it cites; sources of its own, one for about 1,500 units, where this is left out. */
  readonly sources?: readonly SourceCard[]
}

/** A research note such as an analyst writes: prose with figures, some cited, and what stands around it. */
export function writeNote({ seed, length, language, sources }: NoteOptions): string {
  const random = createRandom(seed)
  const writer = createWriter(language, random)
  const citer = createCiter(random, language !== 'en')
  const work: NoteWork = { writer, citer, sources: sources ?? createSources(seed, length) }
  const blocks = [...writeOpening(work)]
  let written = blocks.join('\n\n').length
  const add = (block: string) => {
    if (block === '') return
    blocks.push(block)
    written += block.length + 2
  }
  while (written < length) {
    if (random.chance(0.13)) {
      // Some authors define at the end of a section, most at the end of the note.
      if (random.chance(0.2)) add(citer.takeDefinitions())
      add(writeHeading(work))
    }
    add(writeBlock(work))
  }
  add(citer.takeDefinitions())
  return `${blocks.join('\n\n')}\n`
}

function* writeOpening({ writer, sources }: NoteWork): Generator<string> {
  const { random, vocabulary } = writer
  const company = sources[0]?.topic.company ?? random.pick(COMPANIES)
  const title = writePlain(writer, vocabulary.titles, company)
  if (random.chance(0.5)) {
    const date = `2025-0${random.integer(1, 9)}-${random.integer(10, 28)}`
    yield `---\ntitle: "${title}"\ndate: ${date}\ntags: [research, desk]\n---`
  }
  yield `# ${title}`
}

function createSources(seed: number, length: number): readonly SourceCard[] {
  const count = Math.min(300, Math.max(4, Math.round(length / 1500)))
  return Array.from({ length: count }, (_, index) => writeSource({ seed, index }).card)
}
