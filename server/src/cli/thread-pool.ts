import { setImmediate } from 'node:timers/promises'
import type { CheckThread, WorkspaceQuestion } from './check-thread.ts'
import type { NoteReport } from './note-report.ts'
import type { World } from './world.ts'

/** A note to check. */
export interface NoteToCheck {
  readonly uri: string
  readonly length: number
}

/** Takes a note's report, as JSON where it comes from another thread; nothing for what is no note. */
type TakeReport = (uri: string, report: NoteReport | string | undefined) => void

/** Less work than this is done before a second thread has found its feet. */
const FEWEST_NOTES = 30
const LEAST_LENGTH = 200_000

/** Each thread holds all sources, and more of them would sooner fill the memory than save time. */
const MOST_THREADS = 4

/** Notes that are handed out at once. */
const PORTION_NOTES = 8
const PORTION_LENGTH = 32_000

/** The threads that check notes, this one and others beside it. */
export class ThreadPool {
  readonly #world: Pick<World, 'processors' | 'startThread'>
  #others: readonly CheckThread[] = []
  /** Those that have read the workspace. */
  readonly #ready = new Map<CheckThread, Promise<unknown>>()

  constructor(world: Pick<World, 'processors' | 'startThread'>) {
    this.#world = world
  }

  /** Starts as many threads as the work is worth, unless they are there already. */
  start(notes: readonly Pick<NoteToCheck, 'length'>[], workspace: WorkspaceQuestion): void {
    const length = notes.reduce((sum, note) => sum + note.length, 0)
    const isSmall = notes.length < FEWEST_NOTES || length < LEAST_LENGTH
    if (isSmall || this.#others.length > 0) return
    const count = Math.min(this.#world.processors, MOST_THREADS) - 1
    this.#others = Array.from({ length: Math.max(0, count) }).flatMap(() => this.#startThread())
    for (const thread of this.#others) this.#tell(thread, workspace)
  }

  /** Tells all threads of a document beyond the snapshot. */
  openDocument(uri: string, text: string): void {
    for (const thread of this.#others) this.#tell(thread, { kind: 'document', uri, text })
  }

  /** Checks notes, the longest first. What another thread was to check when it came to an end is checked here. */
  async check(
    notes: readonly NoteToCheck[],
    own: (uri: string) => NoteReport | undefined,
    take: TakeReport,
  ): Promise<void> {
    const portions = divide(notes)
    const underWay = new Set<Promise<boolean>>()
    for (const thread of this.#others) void this.#keepBusy(thread, { portions, underWay, take })
    while (portions.length > 0 || underWay.size > 0) {
      for (const uri of portions.shift() ?? []) {
        take(uri, own(uri))
        // Others wait for a word meanwhile: to begin, or to go on.
        await setImmediate()
      }
      if (portions.length === 0) await Promise.all(underWay)
    }
  }

  /** Ends the other threads. */
  async stop(): Promise<void> {
    const others = this.#others
    this.#others = []
    await Promise.all(others.map((thread) => thread.stop()))
  }

  /** Where threads are not allowed, this one does it all. */
  #startThread(): readonly CheckThread[] {
    try {
      return [this.#world.startThread()]
    } catch {
      return []
    }
  }

  #tell(thread: CheckThread, question: Parameters<CheckThread['ask']>[0]): void {
    const told = thread.ask(question)
    // A thread that fails here is given no notes.
    told.catch(() => undefined)
    this.#ready.set(thread, Promise.all([this.#ready.get(thread), told]))
  }

  async #keepBusy(thread: CheckThread, shared: SharedWork): Promise<void> {
    const { portions, underWay } = shared
    let isAlive = await isFulfilled(this.#ready.get(thread))
    while (isAlive) {
      const portion = portions.shift()
      if (portion === undefined) return
      const work = handOut(thread, portion, shared)
      underWay.add(work)
      isAlive = await work
      underWay.delete(work)
    }
  }
}

/** Has another thread check some notes; tells whether it did. */
async function handOut(
  thread: CheckThread,
  portion: readonly string[],
  { portions, take }: SharedWork,
): Promise<boolean> {
  const question = { kind: 'notes', uris: portion } as const
  const reports = await thread.ask(question).catch(() => undefined)
  if (reports === undefined) portions.push(portion)
  else for (const [index, uri] of portion.entries()) take(uri, reports[index])
  return reports !== undefined
}

async function isFulfilled(promise: Promise<unknown> | undefined): Promise<boolean> {
  return (
    promise?.then(
      () => true,
      () => false,
    ) ?? false
  )
}

interface SharedWork {
  /** Those that nobody has begun. */
  readonly portions: (readonly string[])[]
  /** What other threads have begun. */
  readonly underWay: Set<Promise<boolean>>
  readonly take: TakeReport
}

/** Small portions, so that all threads are done at about the same time. */
function divide(notes: readonly NoteToCheck[]): (readonly string[])[] {
  const portions: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const note of [...notes].sort((one, other) => other.length - one.length)) {
    const last = portions.at(-1)
    const isFull = last?.length === PORTION_NOTES || PORTION_LENGTH < length + note.length
    if (last === undefined || isFull) portions.push([note.uri])
    else last.push(note.uri)
    length = isFull ? note.length : length + note.length
  }
  return portions
}
