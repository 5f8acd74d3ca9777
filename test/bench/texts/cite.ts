import type { Random } from './random.ts'
import type { Measure, Topic } from './world.ts'

/** What a note needs to know of a source to cite it. */
export interface SourceCard {
  /** Its citation key, which is its file's name too. */
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly address: string
  readonly topic: Topic
  /** What it states of its topic. */
  readonly measures: readonly [Measure, ...Measure[]]
}

/** The ways of citing that notes use. */
type CitationStyle = 'footnote' | 'pandoc' | 'link' | 'reference' | 'wikilink'

/** Cites sources in one note, and writes the definitions that this calls for. */
export interface Citer {
  /** A sentence without full stop, closed and cited. */
  readonly close: (sentence: string, stop: string, card: SourceCard) => string
  /** A citation that stands alone, as behind `Source:`. */
  readonly name: (card: SourceCard) => string
  /** The definitions not yet written, as one block; empty if there are none. */
  readonly takeDefinitions: () => string
}

/** A citer that mostly keeps to one style, as a note's author does. */
export function createCiter(random: Random, isChinese: boolean): Citer {
  const main = random.pick(STYLES)
  const defined = new Set<string>()
  let waiting: string[] = []
  const define = (id: string, definition: string) => {
    if (!defined.has(id)) waiting.push(definition)
    defined.add(id)
  }
  const [open, shut] = isChinese ? ['（', '）'] : [' (', ')']
  const name = (card: SourceCard) => `[${card.publisher}](${card.address})`
  return {
    name,
    close(sentence, stop, card) {
      const style = random.chance(0.8) ? main : random.pick(STYLES)
      switch (style) {
        case 'footnote':
          define(
            `[^${card.key}]`,
            `[^${card.key}]: ${card.title}, ${card.publisher}, <${card.address}>`,
          )
          return `${sentence}${stop}[^${card.key}]`
        case 'pandoc':
          return `${sentence}${isChinese ? '' : ' '}[@${card.key}]${stop}`
        case 'link':
          return `${sentence}${open}${name(card)}${shut}${stop}`
        case 'reference':
          define(`[${card.key}]`, `[${card.key}]: ${card.address} "${card.title}"`)
          return `${sentence}${open}[${card.title}][${card.key}]${shut}${stop}`
        case 'wikilink':
          return `${sentence}${open}[[${card.key}]]${shut}${stop}`
      }
    },
    takeDefinitions() {
      const block = waiting.join('\n')
      waiting = []
      return block
    },
  }
}

const STYLES: readonly [CitationStyle, ...CitationStyle[]] = [
  'footnote',
  'footnote',
  'pandoc',
  'link',
  'reference',
  'wikilink',
]
