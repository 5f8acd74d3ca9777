import type { BlockRecord } from './block-record.ts'
import { type BlockSurroundings, checkBlock, findPairs, listAllPairs } from './check-block.ts'
import { type CheckedNote, createCheckedNote, createPlaceCache } from './checked-note.ts'
import { EvidenceBoard } from './claims/evidence-board.ts'
import { ClaimReader } from './claims/read-claims.ts'
import { keyOf, resolveCitations } from './claims/resolve-citations.ts'
import type { ResolvedCitation } from './claims/status.ts'
import type { Library } from './library.ts'
import { listDefinitions, type Note, type NoteOptions } from './note/note.ts'
import { NoteReader } from './note/note-reader.ts'
import { NoteQuotes } from './note-quotes.ts'
import { NoteRecords } from './note-records.ts'
import { NoteStatements } from './note-statements.ts'
import { type NoteAbout, readAbout } from './read-about.ts'
import type { Finding, Inconsistency } from './rules/rule.ts'
import { listRules, toFinding } from './rules-in-force.ts'
import type { Settings } from './settings.ts'
import type { Span } from './text/span.ts'

/** Which note is checked, and how. */
export interface NoteDocument {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly reading: NoteOptions
  readonly settings: Settings
}

/** A step of a check: `part` when something is worth showing, before all of it is done. */
export type CheckStep = 'part' | undefined

/**
 * Checks one note again and again while it is being written: claims, coverage, evidence, status, rules.
 *
 * Whatever is worked out for a block is kept with it, so that an edit costs what it touches. The outcome is that of checking
 * the note for the first time.
 */
export class NoteChecker {
  readonly #document: NoteDocument
  readonly #library: Library
  readonly #reader: NoteReader
  readonly #records: NoteRecords
  readonly #board = new EvidenceBoard<BlockRecord>(({ rank }) => rank)
  readonly #statements = new NoteStatements()
  readonly #places = createPlaceCache()
  readonly #surroundings: Omit<BlockSurroundings, 'quotes'>
  #about: NoteAbout | undefined
  #claimReader: ClaimReader | undefined
  #quotes: NoteQuotes
  /** The note that the records belong to; none while it is only read in part. */
  #note: Note
  #isWhole = false
  readonly #stale = new Set<BlockRecord>()
  /** The state of the library that was last looked at. */
  #seen = ''
  #checked: CheckedNote | undefined

  constructor(document: NoteDocument, library: Library) {
    const { uri, reading, settings } = document
    this.#document = document
    this.#library = library
    this.#reader = new NoteReader(uri, reading)
    this.#records = new NoteRecords(settings.citations.scope)
    this.#quotes = new NoteQuotes(uri, undefined, library.lexicon)
    this.#note = this.#reader.note
    this.#surroundings = {
      uri,
      library,
      settings,
      citationsOf: (record) => this.#citationsOf(record),
      stands: (pair) => this.#board.stands(pair),
    }
  }

  /** Takes the text as it is now. It is checked by `steps`. */
  update(text: string): void {
    this.#reader.update(text)
  }

  /** Whether nothing is left to be done. */
  get isDone(): boolean {
    const isRead = this.#reader.isDone && this.#isWhole && this.#note === this.#reader.note
    return isRead && this.#stale.size === 0 && this.#seen === stateOf(this.#library)
  }

  /**
   * Does what is left to be done, a little at each step: first what was edited, or what lies in the given span, then the rest.
   * May be left off at any step: whatever was done is kept.
   */
  *steps(first?: Span): Generator<CheckStep> {
    for (const step of this.#reader.steps(first)) {
      if (step === 'first' && first) yield* this.#checkEarly(first)
      yield undefined
    }
    const edited = this.#align(this.#reader.note)
    yield* this.#followLibrary()
    const urgent = [...(first ? this.#records.within(first) : []), ...edited]
    yield* this.#check(
      this.#chooseStale(urgent.length > 0 ? urgent : this.#records.all.slice(0, TOP)),
    )
    if (this.#stale.size > 0) yield 'part'
    yield* this.#check(this.#chooseStale(this.#records.all))
  }

  /** The outcome as far as it has come; the very same as long as nothing changes. */
  get checked(): CheckedNote {
    if (this.#checked?.isDone !== this.isDone) this.#checked = undefined
    this.#checked ??= this.#createChecked()
    return this.#checked
  }

  /** Checks what lies in a span while the rest of the note has not been read. */
  *#checkEarly(first: Span): Generator<CheckStep> {
    this.#isWhole = false
    this.#align(this.#reader.note)
    yield* this.#followLibrary()
    yield* this.#check(this.#chooseStale(this.#records.within(first)))
    yield 'part'
  }

  #chooseStale(records: readonly BlockRecord[]): readonly BlockRecord[] {
    return records.filter((record) => this.#stale.has(record))
  }

  /** Brings the records in line with the note; gives those that were edited and their neighbours. */
  #align(note: Note): readonly BlockRecord[] {
    if (this.#isWhole && note === this.#note) return []
    const isWhole = this.#reader.isDone
    const kept = isWhole ? this.#reader.takeKept() : NOTHING_KEPT
    const change = this.#records.align(note, this.#isWhole && isWhole ? kept : NOTHING_KEPT)
    this.#note = note
    this.#isWhole = isWhole
    this.#checked = undefined
    for (const record of change.dropped) this.#forget(record)
    for (const record of change.touched) this.#stale.add(record)
    this.#followAbout()
    this.#followDefinitions()
    return change.touched
  }

  #forget(record: BlockRecord): void {
    this.#board.remove(record)
    this.#statements.remove(record)
    this.#stale.delete(record)
    record.pairs = new Map()
  }

  /** A new title or date is the context of every claim. */
  #followAbout(): void {
    const about = readAbout(this.#note, this.#document.path)
    if (about.title === this.#about?.title && about.date === this.#about.date) return
    const { uri } = this.#document
    this.#about = about
    this.#claimReader = new ClaimReader({ id: uri, uri, ...about }, this.#library.lexicon)
    this.#quotes = new NoteQuotes(uri, about.date, this.#library.lexicon)
    for (const record of this.#records.all) {
      record.claims = undefined
      record.citations = undefined
      this.#stale.add(record)
    }
  }

  #followDefinitions(): void {
    const { revision } = this.#quotes
    const { labels, records } = this.#quotes.update(this.#records.definers)
    for (const label of labels) {
      for (const record of this.#records.citersOf(label)) this.#recite(record)
    }
    for (const record of records) this.#recite(record)
    if (this.#quotes.revision !== revision) this.#addAllStale()
  }

  /** Forgets what the citations of a record point to. */
  #recite(record: BlockRecord): void {
    record.citations = undefined
    for (const neighbour of this.#records.neighboursOf(record)) this.#stale.add(neighbour)
  }

  /** Marks what a change of the library may bear on; all of it where a library was not complete before. */
  *#followLibrary(): Generator<undefined> {
    const state = stateOf(this.#library)
    if (state === this.#seen) return
    const isChanged = this.#library.changedSince(Number(this.#seen))
    for (const record of this.#records.all) {
      if (this.#isReresolved(record)) this.#recite(record)
      if ([...record.pairs.keys()].some(isChanged)) this.#stale.add(record)
      yield undefined
    }
    this.#seen = state
    this.#checked = undefined
  }

  /** Whether citations of a record point to something else than before. */
  #isReresolved(record: BlockRecord): boolean {
    const before = record.citations
    record.citations = undefined
    if (!before) return true
    const now = this.#citationsOf(record)
    const isSame = ({ sources, defined, label }: ResolvedCitation, at: number) =>
      now[at]?.defined === defined &&
      now[at].label === label &&
      sources.length < 2 &&
      sources.length === now[at].sources.length &&
      sources[0] === now[at].sources[0]
    return before.length !== now.length || !before.every(isSame)
  }

  #addAllStale(): void {
    for (const record of this.#records.all) this.#stale.add(record)
  }

  *#check(records: readonly BlockRecord[]): Generator<undefined> {
    for (const record of records) {
      this.#prepare(record)
      yield undefined
    }
    const changed = this.#board.settle()
    for (const record of changed) if (!this.#stale.has(record)) this.#finish(record)
    for (const record of records) {
      this.#finish(record)
      this.#stale.delete(record)
      yield undefined
    }
  }

  /** Works out what a record has to do with the sources. */
  #prepare(record: BlockRecord): void {
    this.#records.cover(record)
    if (!record.claims) {
      const { block, headings, text } = record
      const claims = this.#claimReader?.readBlock({ block, start: 0, headings }, text) ?? []
      record.claims = new Map(claims.map((claim) => [claim.figure, claim]))
    }
    const before = record.pairs
    record.pairs = findPairs(record, this.#allSurroundings)
    if (!isSamePairs(before, record.pairs)) this.#board.setPairs(record, listAllPairs(record))
    if (!isSameClaims(before, record.pairs)) this.#statements.update(record)
  }

  #finish(record: BlockRecord): void {
    this.#records.setChecked(record, checkBlock(record, this.#allSurroundings))
    this.#checked = undefined
  }

  get #allSurroundings(): BlockSurroundings {
    return { ...this.#surroundings, quotes: this.#quotes }
  }

  #citationsOf(record: BlockRecord): readonly ResolvedCitation[] {
    const quotes = this.#quotes
    const library = this.#library
    record.citations ??= resolveCitations(record.block, record.text, {
      uri: this.#document.uri,
      finder: library.finder,
      isComplete: library.isComplete,
      findDefinition: (kind, label) => quotes.findDefinition(kind, label),
      findQuote: (definition) => quotes.findQuote(definition),
    }).map((citation) => ({
      ...citation,
      sources: citation.sources.flatMap((source) => library.formsOf(source)),
    }))
    return record.citations
  }

  #createChecked(): CheckedNote {
    const records = this.#records
    return createCheckedNote({
      note: this.#note,
      blocks: records.checked,
      footnotes: this.#quotes.quotes.map(({ source, record }) => ({
        source,
        index: records.indexOf(record),
      })),
      directives: records.directives,
      rules: listRules(this.#document.settings, this.#library.isComplete),
      findings: this.#findInNote(),
      isDone: this.isDone,
      places: this.#places,
    })
  }

  /** What sources may explain is told once they have been read. */
  #listInconsistencies(): readonly Inconsistency[] {
    if (!this.#library.isComplete) return []
    const { blocks } = this.#note
    return this.#statements.list((record) => blocks[this.#records.indexOf(record)]?.start ?? 0)
  }

  /** What only the whole note shows. */
  #findInNote(): readonly Finding[] {
    if (!this.#isWhole) return []
    const { blocks, uri } = this.#note
    const definers = this.#records.definers.map((record) => this.#records.indexOf(record))
    const input = {
      uri,
      definitions: listDefinitions(definers.flatMap((index) => blocks[index] ?? [])),
      isCited: (label: string) => this.#records.citersOf(keyOf('footnote', label)).size > 0,
      inconsistencies: this.#listInconsistencies(),
    }
    return listRules(this.#document.settings, true).flatMap((inForce) =>
      [...(inForce.rule.findInNote?.(input) ?? [])].map((found) => toFinding(inForce, found)),
    )
  }
}

/** How many blocks come first where nobody has edited any or says what is looked at. */
const TOP = 60

const NOTHING_KEPT = { ahead: 0, behind: 0 }

/** A library as far as it matters; while it is being read, it does not. */
function stateOf({ isComplete, revision }: Library): string {
  return isComplete ? String(revision) : 'incomplete'
}

function isSameClaims(one: BlockRecord['pairs'], other: BlockRecord['pairs']): boolean {
  return one.size === other.size && [...one.keys()].every((claim) => other.has(claim))
}

function isSamePairs(one: BlockRecord['pairs'], other: BlockRecord['pairs']): boolean {
  if (one.size !== other.size) return false
  for (const [claim, { ofSources, ofQuotes }] of one) {
    const now = other.get(claim)
    if (now?.ofSources !== ofSources || now.ofQuotes !== ofQuotes) return false
  }
  return true
}
