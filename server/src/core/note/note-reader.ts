import { findEdit } from '../text/find-edit.ts'
import { createProblem, type Problem } from '../text/problem.ts'
import type { Span } from '../text/span.ts'
import type { Chunk } from './chunk.ts'
import { recutChunks } from './chunk-list.ts'
import { type ChunkContext, isSameContext, readNodes } from './chunk-reading.ts'
import type { FrontMatter } from './front-matter.ts'
import { NodeParser } from './node-parser.ts'
import type { Note, NoteOptions, PlacedBlock } from './note.ts'
import {
  type KeptBlocks,
  type NotePass,
  type PassState,
  passNote,
  placeBlocks,
  START,
} from './note-pass.ts'
import type { PlacedNode } from './parse-chunk.ts'
import { NO_FRONT_MATTER, readFrontMatter } from './read-front-matter.ts'
import {
  type ChunkLinks,
  gatherFacts,
  isSameFacts,
  linkChunk,
  type TextFacts,
} from './text-facts.ts'

/** A step of reading: `first` when what was to be read first has been. */
export type ReadingStep = 'first' | undefined

/**
 * Reads one note again and again while it is being written.
 *
 * A text goes in, is cut into chunks, and only those that an edit touched are read anew. What was read of the others,
 * their blocks with all that is in them, is the very same objects as before, so that later stages can tell what changed.
 * The outcome never depends on how the text came to be: it is that of reading it for the first time.
 */
export class NoteReader {
  readonly #uri: string
  readonly #options: NoteOptions
  #text = ''
  #hasText = false
  #frontMatter: FrontMatter = NO_FRONT_MATTER
  #bodyStart = 0
  /** The chunks, and the text that they were cut from. */
  #chunks: readonly Chunk[] = []
  #body = ''
  #isCut = false
  #facts: TextFacts | undefined
  #links = new WeakMap<Chunk, KnownLinks>()
  /** The chunks that the parser failed at. */
  readonly #unparsed = new Set<Chunk>()
  #pass: NotePass | undefined
  #kept: KeptBlocks | undefined
  #wasRead = false
  #note: Note | undefined

  constructor(uri: string, options: NoteOptions) {
    this.#uri = uri
    this.#options = options
  }

  /** Takes the text as it is now. It is read by `steps`. The same text again changes nothing, however far it has been read. */
  update(text: string): void {
    if (this.#hasText && text === this.#text) return
    this.#hasText = true
    this.#frontMatter = this.#readFrontMatter(text)
    this.#bodyStart = Math.max(this.#frontMatter.span.end, text.startsWith('\uFEFF') ? 1 : 0)
    this.#text = text
    this.#isCut = false
    this.#note = undefined
  }

  /** Whether all of the text has been read. */
  get isDone(): boolean {
    return this.#note !== undefined
  }

  /**
   * Reads what is not read yet, a little at each step; what lies in the span first.
   * May be left off at any step: whatever was read is kept.
   */
  *steps(first?: Span): Generator<ReadingStep> {
    if (this.#note) return
    yield* this.#cut()
    for (const chunk of this.#chunks) {
      if (chunk.learnFacts()) yield undefined
    }
    this.#facts = gatherFacts(this.#chunks, this.#facts)
    // Of a note that was read once, so little is left that there is no first and last.
    if (first && !this.#wasRead) {
      yield* this.#readFirst(first, this.#facts)
      yield 'first'
    }
    yield* this.#readAll(this.#facts)
    this.#wasRead = true
    this.#note = this.#createNote(this.#pass?.blocks ?? [])
  }

  /** Cuts the text as it is now; what was cut before is kept where it can be. */
  *#cut(): Generator<undefined> {
    if (this.#isCut) return
    const body = this.#text.slice(this.#bodyStart)
    this.#chunks = yield* recutChunks(this.#chunks, body, findEdit(this.#body, body))
    this.#body = body
    this.#isCut = true
  }

  /**
   * What the note has in common with that of the last time that this was asked, or of the first reading: of its blocks so many at both ends
   * are the same under the same headings. Asked only once all has been read.
   */
  takeKept(): KeptBlocks {
    const kept = this.#kept ?? { ahead: this.#pass?.blocks.length ?? 0, behind: 0 }
    this.#kept = undefined
    return kept
  }

  /** The note as far as it has been read: all of it once `steps` is through. */
  get note(): Note {
    return this.#note ?? this.#createNote([...this.#placeRead()])
  }

  /** A front matter whose characters stayed the same is not read again. */
  #readFrontMatter(text: string): FrontMatter {
    const known = this.#frontMatter
    const { end } = known.span
    const isKept = end > 0 && text.slice(0, end) === this.#text.slice(0, end)
    return isKept ? known : readFrontMatter(text)
  }

  /** Reads what somebody looks at before the rest, as well as it can be told yet what stands around it. */
  *#readFirst(first: Span, facts: TextFacts): Generator<undefined> {
    const parser = new NodeParser(facts)
    let at = this.#bodyStart
    for (const chunk of this.#chunks) {
      if (first.end <= at) return
      const end = at + chunk.source.length
      if (!chunk.reading && at < first.end && first.start < end) {
        const context = this.#contextOf(chunk, facts, START)
        this.#readChunk(chunk, context, parser.parse(chunk))
        yield undefined
      }
      at = end
    }
  }

  /** Goes through all chunks and reads those that changed, or that stand in surroundings that did. */
  *#readAll(facts: TextFacts): Generator<undefined> {
    const chunks = this.#chunks
    const parser = new NodeParser(facts)
    const read = (index: number, state: PassState) => {
      const chunk = chunks[index]
      const context = chunk && this.#contextOf(chunk, facts, state)
      const known = chunk?.reading?.context
      if (!context || (known && isSameContext(known, context))) return false
      this.#readChunk(chunk, context, parser.parse(chunk, this.#listUnread(index + 1)))
      return true
    }
    const start = this.#bodyStart
    // Should this pass be left off, no other may build on the one before: chunks may have been read for other facts by then.
    if (this.#pass && !isSameFacts(this.#pass.facts, facts)) this.#pass = undefined
    this.#pass = yield* passNote({ chunks, facts, start, before: this.#pass, read })
    const { ahead, behind } = this.#pass.kept
    const kept = this.#kept ?? { ahead, behind }
    this.#kept = { ahead: Math.min(kept.ahead, ahead), behind: Math.min(kept.behind, behind) }
  }

  #contextOf(chunk: Chunk, facts: TextFacts, { scope, above }: PassState): ChunkContext {
    return {
      language: this.#options.forced ?? facts.language,
      numbered: facts.numbered && chunk.hasBrackets,
      scope,
      above: chunk.mayHoldTable ? above : undefined,
      ...this.#linksOf(chunk, facts),
    }
  }

  /** What definitions elsewhere mean to a chunk, looked up again only where definitions changed. */
  #linksOf(chunk: Chunk, facts: TextFacts): ChunkLinks {
    const known = this.#links.get(chunk)
    if (known?.labels === facts.labels && known.targets === facts.links) return known.links
    const links = linkChunk(chunk, facts)
    this.#links.set(chunk, { labels: facts.labels, targets: facts.links, links })
    return links
  }

  #readChunk(chunk: Chunk, context: ChunkContext, nodes: readonly PlacedNode[]): void {
    chunk.reading = readNodes(nodes, context, this.#options)
    if (nodes.some(({ isUnparsed }) => isUnparsed)) this.#unparsed.add(chunk)
  }

  /** The chunks from one on, up to the next that has been read. */
  *#listUnread(from: number): Iterable<Chunk> {
    for (let index = from; index < this.#chunks.length; index++) {
      const chunk = this.#chunks[index]
      if (!chunk || chunk.reading) return
      yield chunk
    }
  }

  #createNote(blocks: readonly PlacedBlock[]): Note {
    return {
      uri: this.#uri,
      text: this.#text,
      language: this.#options.forced ?? this.#facts?.language ?? 'en',
      frontMatter: this.#frontMatter,
      blocks,
      problems: [...this.#frontMatter.problems, ...this.#listProblems()],
    }
  }

  /** The blocks that have been read, wherever they stand; none before the text as it is now is cut. */
  *#placeRead(): Iterable<PlacedBlock> {
    if (!this.#isCut) return
    let at = this.#bodyStart
    for (const { reading, source } of this.#chunks) {
      if (reading) yield* placeBlocks(reading, at, START)
      at += source.length
    }
  }

  /** Where the text could not be parsed. */
  *#listProblems(): Iterable<Problem> {
    for (const chunk of this.#unparsed) {
      const start = this.#pass?.starts[this.#chunks.indexOf(chunk)]
      const span = start !== undefined && { start, end: start + chunk.source.length }
      if (span) yield createProblem(UNPARSED, span)
      else this.#unparsed.delete(chunk)
    }
  }
}

const UNPARSED = { id: 'problem.markdown', values: {} } as const

interface KnownLinks {
  readonly labels: TextFacts['labels']
  readonly targets: TextFacts['links']
  readonly links: ChunkLinks
}
