import type { BlockRecord } from './block-record.ts'
import { createEvidenceIndex, type EvidenceIndex } from './claims/evidence-index.ts'
import type { Lexicon } from './claims/lexicon/lexicon.ts'
import { ClaimReader } from './claims/read-claims.ts'
import { keyOf } from './claims/resolve-citations.ts'
import type { Definition } from './note/note.ts'
import { readBlockFootnotes } from './sources/formats/footnotes.ts'
import { separateIds } from './sources/separate-ids.ts'
import type { Source } from './sources/source.ts'

/** A source that a definition is, counted from its block. */
export interface Quote {
  readonly definition: Definition
  readonly source: Source
  readonly record: BlockRecord
}

/** What a note defines, and what its own footnotes say: evidence as that of any source. */
export class NoteQuotes {
  readonly #uri: string
  readonly #date: string | undefined
  readonly #lexicon: Lexicon
  #seen: readonly SeenRecord[] = []
  #definitions: ReadonlyMap<string, Definition> = new Map()
  #quotes: readonly Quote[] = []
  #sources: ReadonlyMap<Definition, Source> = new Map()
  #byId: ReadonlyMap<string, Source> = new Map()
  #read = new Map<Definition, KnownQuote>()
  readonly index: EvidenceIndex = createEvidenceIndex()
  #revision = 0

  constructor(uri: string, date: string | undefined, lexicon: Lexicon) {
    this.#uri = uri
    this.#date = date
    this.#lexicon = lexicon
  }

  /** In order. */
  get quotes(): readonly Quote[] {
    return this.#quotes
  }

  /** Goes up with every change of what the footnotes say. */
  get revision(): number {
    return this.#revision
  }

  findDefinition(kind: Definition['kind'], label: string): Definition | undefined {
    return this.#definitions.get(keyOf(kind, label))
  }

  findQuote(definition: Definition): Source | undefined {
    return this.#sources.get(definition)
  }

  /** A footnote of the note by its id as a source, counted from its block. */
  findSource(id: string): Source | undefined {
    return this.#byId.get(id)
  }

  /** Takes the records that define something, in order; gives what that means to citations. */
  update(records: readonly BlockRecord[]): QuoteChange {
    const isSame =
      records.length === this.#seen.length &&
      records.every((record, at) => isSeen(record, this.#seen[at]))
    if (isSame) return NO_CHANGE
    this.#seen = records.map((record) => ({ record, headings: record.headings }))
    const before = this.#definitions
    const idsBefore = this.#sources
    this.#definitions = indexDefinitions(records)
    this.#quotes = readQuotes(this.#uri, records)
    this.#sources = new Map(this.#quotes.map(({ definition, source }) => [definition, source]))
    this.#byId = new Map(this.#quotes.map(({ source }) => [source.id, source]))
    this.#readClaims()
    const renamed = this.#quotes.filter(({ definition, source }) => {
      const known = idsBefore.get(definition)
      return known !== undefined && known.id !== source.id
    })
    return {
      labels: new Set([
        ...findChanged(before, this.#definitions),
        ...renamed.map(({ definition: { kind, label } }) => keyOf(kind, label)),
      ]),
      records: renamed.map(({ record }) => record),
    }
  }

  /** Puts the claims of new quotes into the index, and takes those of old ones out. */
  #readClaims(): void {
    const before = this.#read
    this.#read = new Map(this.#quotes.map((quote) => [quote.definition, this.#toKnown(quote)]))
    for (const [definition, known] of before) {
      const isGone = this.#read.get(definition) !== known
      if (known.hasText && isGone) this.#changeIndex(() => this.index.removeSource(known.id))
    }
    for (const { definition, source, record } of this.#quotes) {
      const isNew = this.#read.get(definition) !== before.get(definition)
      if (isNew && source.hasText) this.#indexQuote(source, record)
    }
  }

  /** What a quote is to be read as: the very same as before if nothing changed. */
  #toKnown({ definition, source: { id, hasText }, record: { headings } }: Quote): KnownQuote {
    const known = this.#read.get(definition)
    const isSame = known?.id === id && known.headings === headings
    return isSame ? known : { id, headings, hasText }
  }

  #indexQuote({ id, uri, blocks }: Source, { headings, text }: BlockRecord): void {
    const document = { id, uri, title: undefined, date: this.#date }
    const reader = new ClaimReader(document, this.#lexicon)
    const claims = blocks.flatMap((placed) => reader.readBlock({ ...placed, headings }, text))
    this.#changeIndex(() => this.index.setSource(id, claims))
  }

  #changeIndex(change: () => void): void {
    change()
    this.#revision++
  }
}

interface SeenRecord {
  readonly record: BlockRecord
  readonly headings: readonly string[]
}

function isSeen(record: BlockRecord, seen: SeenRecord | undefined): boolean {
  return seen?.record === record && seen.headings === record.headings
}

/** What a quote was read as. */
interface KnownQuote {
  readonly id: string
  readonly headings: readonly string[]
  readonly hasText: boolean
}

/** What a change of definitions means to citations. */
export interface QuoteChange {
  /** The labels, as `labelOf` gives them, that lead to something else now. */
  readonly labels: ReadonlySet<string>
  /** The records whose own notes are called otherwise now. */
  readonly records: readonly BlockRecord[]
}

const NO_CHANGE: QuoteChange = { labels: new Set(), records: [] }

/** The definitions by kind and label, the first of each; inline notes are found in their own block. */
function indexDefinitions(records: readonly BlockRecord[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const { block } of records) {
    for (const definition of block.definitions) {
      const key = keyOf(definition.kind, definition.label)
      if (definition.kind !== 'inline-note' && !definitions.has(key)) {
        definitions.set(key, definition)
      }
    }
  }
  return definitions
}

function readQuotes(uri: string, records: readonly BlockRecord[]): readonly Quote[] {
  const found = records.flatMap((record) =>
    readBlockFootnotes(uri, record.block, record.text).map((quote) => ({ ...quote, record })),
  )
  const sources = separateIds(found.map(({ source }) => source))
  return found.map((quote, at) => ({ ...quote, source: sources[at] ?? quote.source }))
}

function findChanged(
  before: ReadonlyMap<string, Definition>,
  after: ReadonlyMap<string, Definition>,
): ReadonlySet<string> {
  const keys = [...before.keys(), ...after.keys()]
  return new Set(keys.filter((key) => before.get(key) !== after.get(key)))
}
