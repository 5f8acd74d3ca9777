import { countLanguages, type LanguageCount } from '../figures/read-language.ts'
import { copyText } from '../text/copy-text.ts'
import type { ChunkReading } from './chunk-reading.ts'
import { type FoundDefinition, findDefinitions, findLabels } from './labels.ts'
import { parseChunk, readSimpleNodes } from './parse-chunk.ts'
import { findNumberedSources, type NumberedSources } from './source-list.ts'

/** A part of a text that is parsed alone, with all that its characters say and what was last read of it. */
export class Chunk {
  readonly source: string
  /** What it was read as, and for what surroundings. */
  reading: ChunkReading | undefined
  #facts: ChunkFacts | undefined
  #labels: ReadonlyMap<string, string> | undefined
  #hasBrackets: boolean | undefined
  #mayHoldTable: boolean | undefined

  constructor(source: string) {
    this.source = copyText(source)
  }

  /** What the rest of the text must know of it; worked out when it is asked for. */
  get facts(): ChunkFacts {
    this.#facts ??= readFacts(this.source)
    return this.#facts
  }

  /** Works its facts out unless they are known. Gives whether there was anything to do. */
  learnFacts(): boolean {
    if (this.#facts) return false
    this.#facts = readFacts(this.source)
    return true
  }

  /** Whether it may cite a numbered source. */
  get hasBrackets(): boolean {
    this.#hasBrackets ??= HAS_BRACKETS.test(this.source)
    return this.#hasBrackets
  }

  /** Whether it may hold a table. */
  get mayHoldTable(): boolean {
    this.#mayHoldTable ??= MAY_BE_TABLE.test(this.source)
    return this.#mayHoldTable
  }

  /** The labels it may refer to or define, as they are written by how they are compared. */
  get labels(): ReadonlyMap<string, string> {
    this.#labels ??= this.source.includes('[') ? findLabels(this.source) : NO_LABELS
    return this.#labels
  }
}

/** What the rest of a text must know of a chunk. */
export interface ChunkFacts {
  readonly definitions: readonly FoundDefinition[]
  readonly languages: LanguageCount
  /** What it does to the search for numbered sources, above a title and below one. */
  readonly numbered: { readonly above: NumberedSources; readonly below: NumberedSources }
}

/** Takes what every mark of a numbered source holds, which may be written as a character reference. */
const HAS_BRACKETS = /[[［【&]/

/** Takes what every table holds: a bar, or a colon beside a dash. */
const MAY_BE_TABLE = /\||:-|-:/

const NO_LABELS: ReadonlyMap<string, string> = new Map()

function readFacts(source: string): ChunkFacts {
  return {
    definitions: source.includes(']:') ? readOwnDefinitions(source) : [],
    languages: countLanguages(source),
    numbered: findNumberedSources(source),
  }
}

/** What a chunk defines does not depend on what others do. */
function readOwnDefinitions(source: string): readonly FoundDefinition[] {
  return [...findDefinitions(readSimpleNodes(source, () => false) ?? parseChunk(source, ''))]
}
