import { BlockRecord } from './block-record.ts'
import { labelOf } from './claims/resolve-citations.ts'
import { widen } from './note/cover-neighbours.ts'
import { findCoverage } from './note/coverage.ts'
import type { Block, Note, PlacedBlock } from './note/note.ts'
import type { KeptBlocks } from './note/note-pass.ts'
import type { PlacedCitation } from './note/stretch.ts'
import type { CheckedBlock } from './note-outcome.ts'
import type { Settings } from './settings.ts'
import { countLeading } from './text/count-leading.ts'
import { isSameList } from './text/same-list.ts'
import type { Span } from './text/span.ts'

/** What came and went when a note changed. */
export interface RecordChange {
  /** Records that are new, or stand under other headings. */
  readonly changed: readonly BlockRecord[]
  /** Records whose figures may be covered by other citations than before; the changed ones are among them. */
  readonly touched: readonly BlockRecord[]
  readonly dropped: readonly BlockRecord[]
}

const NO_CHANGE: RecordChange = { changed: [], touched: [], dropped: [] }

/** The records of a note's blocks, side by side with the blocks while they change. */
export class NoteRecords {
  readonly #scope: Settings['citations']['scope']
  #blocks: readonly PlacedBlock[] = []
  #records: readonly BlockRecord[] = []
  #checked: (CheckedBlock | undefined)[] = []
  /** The indexes of the blocks that define something, and of those that hold directives. */
  #definers: readonly number[] = []
  #directives: readonly number[] = []
  readonly #byBlock = new WeakMap<Block, BlockRecord>()
  readonly #citing = new Map<string, Set<BlockRecord>>()

  constructor(scope: Settings['citations']['scope']) {
    this.#scope = scope
  }

  get all(): readonly BlockRecord[] {
    return this.#records
  }

  /** The outcomes as they are now, in the order of the blocks. */
  get checked(): readonly (CheckedBlock | undefined)[] {
    return this.#checked.slice()
  }

  get directives(): readonly number[] {
    return this.#directives
  }

  /** The records of the blocks that define something. */
  get definers(): readonly BlockRecord[] {
    return this.#definers.flatMap((index) => this.#records[index] ?? [])
  }

  /** Takes the note as it is now, of which the blocks at both ends may be known to be as they were. */
  align({ blocks, text }: Note, kept: KeptBlocks): RecordChange {
    const behind = blocks.length - kept.behind
    const before = this.#records.slice(kept.ahead, this.#records.length - kept.behind)
    const placed = blocks.slice(kept.ahead, behind)
    this.#blocks = blocks
    if (before.length === 0 && placed.length === 0) return NO_CHANGE
    const { fresh, changed } = this.#findRecords(placed, text)
    const dropped = this.#drop(before, fresh)
    this.#splice(kept, fresh)
    const touched = this.#uncover({ start: kept.ahead, end: behind })
    return { changed, touched: [...new Set([...changed, ...touched])], dropped }
  }

  /** The records of the blocks that lie in a span of the note. */
  within(span: Span): readonly BlockRecord[] {
    const first = Math.max(0, countLeading(this.#blocks, ({ start }) => start <= span.start) - 1)
    const end = countLeading(this.#blocks, ({ start }) => start < span.end)
    return this.#records.slice(first, end)
  }

  /** The index of the block of a record. */
  indexOf(record: BlockRecord): number {
    return countLeading(this.#records, ({ rank }) => rank < record.rank)
  }

  setChecked(record: BlockRecord, checked: CheckedBlock): void {
    record.checked = checked
    this.#checked[this.indexOf(record)] = checked
  }

  /** The records that cite a label, given as `labelOf` gives it. */
  citersOf(label: string): ReadonlySet<BlockRecord> {
    return this.#citing.get(label) ?? NOBODY
  }

  /** The records whose figures a record's citations may cover. */
  neighboursOf(record: BlockRecord): readonly BlockRecord[] {
    const index = this.indexOf(record)
    const { start, end } = widen(this.#blocks, { start: index, end: index + 1 })
    return this.#records.slice(start, end)
  }

  /** Works out what covers the figures of a record, and along with it of those behind it where it is not known either. */
  cover(record: BlockRecord): void {
    if (record.coverage) return
    const start = this.indexOf(record)
    let end = start + 1
    while (end - start < COVERED_AT_ONCE && this.#records[end]?.coverage === undefined) end++
    end = Math.min(end, this.#records.length)
    const around = widen(this.#blocks, { start, end })
    const found = findCoverage(this.#blocks.slice(around.start, around.end), this.#scope)
    for (const holder of this.#records.slice(start, end)) {
      const figures = holder.block.passages.flatMap((passage) => passage.figures)
      holder.coverage = new Map(
        figures.map((figure) => [figure, this.#toCovering(found.get(figure) ?? [])]),
      )
    }
  }

  #toCovering(citations: readonly PlacedCitation[]) {
    return citations.flatMap(({ citation, placed }) => {
      const record = this.#byBlock.get(placed.block)
      return record ? [{ citation, record }] : []
    })
  }

  #findRecords(placed: readonly PlacedBlock[], text: string) {
    const changed: BlockRecord[] = []
    const fresh = placed.map((one) => {
      const known = this.#byBlock.get(one.block)
      if (known && isSameList(known.headings, one.headings)) return known
      const record = known ?? this.#createRecord(one, text)
      record.headings = one.headings
      record.claims = undefined
      changed.push(record)
      return record
    })
    return { fresh, changed }
  }

  #createRecord(placed: PlacedBlock, text: string): BlockRecord {
    const { block, start } = placed
    const record = new BlockRecord(placed, text.slice(start, start + block.length))
    this.#byBlock.set(block, record)
    return record
  }

  /** Lets go of those of the records before that are not among those of now, and takes up those that were not there. */
  #drop(before: readonly BlockRecord[], now: readonly BlockRecord[]): readonly BlockRecord[] {
    const kept = new Set(now)
    const dropped = before.filter((record) => !kept.has(record))
    for (const record of dropped) {
      for (const label of labelsOf(record)) this.#citing.get(label)?.delete(record)
    }
    for (const record of now) {
      for (const label of labelsOf(record)) this.#addCiter(label, record)
    }
    return dropped
  }

  #addCiter(label: string, record: BlockRecord): void {
    const citers = this.#citing.get(label)
    if (citers) citers.add(record)
    else this.#citing.set(label, new Set([record]))
  }

  /** Puts records between those that are kept at both ends. */
  #splice({ ahead, behind }: KeptBlocks, fresh: readonly BlockRecord[]): void {
    const before = this.#records
    const first = before.length - behind
    this.#records = [...before.slice(0, ahead), ...fresh, ...before.slice(first)]
    const checked = fresh.map((record) => record.checked)
    this.#checked = [...this.#checked.slice(0, ahead), ...checked, ...this.#checked.slice(first)]
    const shift = ahead + fresh.length - first
    const select = (indexes: readonly number[], holds: (record: BlockRecord) => boolean) => [
      ...indexes.filter((index) => index < ahead),
      ...fresh.flatMap((record, at) => (holds(record) ? [ahead + at] : [])),
      ...indexes.filter((index) => first <= index).map((index) => index + shift),
    ]
    this.#definers = select(this.#definers, ({ block }) => block.definitions.length > 0)
    this.#directives = select(this.#directives, ({ block }) => block.directives.length > 0)
    this.#rank(ahead, fresh.length)
  }

  /** Gives new records ranks between those of their neighbours; where there is no room left, gives all of them new ones. */
  #rank(from: number, count: number): void {
    const above = this.#records[from - 1]?.rank ?? 0
    const below = this.#records[from + count]?.rank ?? above + count + 1
    const step = (below - above) / (count + 1)
    const isCrowded = step < LEAST_STEP
    const records = isCrowded ? this.#records : this.#records.slice(from, from + count)
    records.forEach((record, at) => {
      record.rank = isCrowded ? at : above + step * (at + 1)
    })
  }

  /** Forgets what covers the figures around a stretch that changed; gives the records there. */
  #uncover(changed: Span): readonly BlockRecord[] {
    const { start, end } = widen(this.#blocks, changed)
    const records = this.#records.slice(Math.max(0, start), end)
    for (const record of records) record.coverage = undefined
    return records
  }
}

/** How many blocks are looked at in one go to see what covers their figures. */
const COVERED_AT_ONCE = 100

/** Ranks closer than this leave no room for more between them. */
const LEAST_STEP = 1e-6

const NOBODY: ReadonlySet<BlockRecord> = new Set()

function labelsOf({ block }: BlockRecord): readonly string[] {
  return block.citations.flatMap((citation) => labelOf(citation) ?? [])
}
