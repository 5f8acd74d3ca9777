import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type BenchContext, type Benchmark, SEED, scaleBy, type Table } from './benchmark.ts'
import { type MeasuredNote, openNote } from './server/measured-note.ts'
import { type MemoryUse, startServer } from './server/measured-server.ts'
import { type TypingTimes, typeFor } from './server/type-for.ts'
import { findPlace, typeAt } from './server/typing.ts'
import {
  findMedian,
  findPercentile,
  isBelow,
  printBar,
  printBytes,
  printTime,
} from './statistics.ts'
import { writeNote } from './texts/write-note.ts'
import { writeWorkspace } from './texts/write-workspace.ts'

/** Opening ten thousand notes, with somebody typing in one of them meanwhile. */
export const workspace: Benchmark = { name: 'workspace', run: measureWorkspace }

const NOTES = 10_000
const NOTE_BYTES = 4900
const READ_LIMIT_MS = 60_000
const MEMORY_LIMIT = 400e6
const KEYSTROKE_LIMIT_MS = 10
const TIMEOUT_MS = 600_000
const SETTLING_MS = 5000

/** The lengths of the notes that are typed in: an ordinary one and a very long one. */
const OPEN_LENGTHS = [20_000, 1_000_000]

/** Two starts, one after the other: the second finds what the first has kept. */
const STARTS = ['cold', 'warm']

interface Start {
  /** The ms from `initialize` to the end of reading; none if it does not end in time. */
  readonly read: number | undefined
  readonly typing: TypingTimes
  readonly memory: MemoryUse | undefined
}

async function measureWorkspace(context: BenchContext): Promise<readonly Table[]> {
  const { tell } = context
  const rows: string[][] = []
  const notes = scaleBy(context, NOTES, 50)
  let bytes = 0
  for (const length of OPEN_LENGTHS) {
    const folder = join(context.folder, String(length))
    tell(`writing ${notes} notes`)
    const written = writeWorkspace(folder, { seed: SEED, notes, noteBytes: NOTE_BYTES })
    bytes = written.bytes
    const size = scaleBy(context, length, 20_000)
    const text = writeNote({ seed: SEED, length: size, language: 'en', sources: written.cards })
    writeFileSync(join(folder, 'open.md'), text)
    for (const start of STARTS) {
      tell(`${start}, typing in a note of ${printBytes(size)}`)
      rows.push([
        start,
        `a note of ${printBytes(size)}`,
        ...printStart(await measureStart(folder, text)),
      ])
    }
  }
  const title = `${notes.toLocaleString('en')} notes of ${printBytes(bytes)} together`
  return [{ title, columns: COLUMNS, rows }]
}

const COLUMNS = [
  'start',
  'typed in',
  'workspace read',
  'memory at its peak',
  'settled',
  'JavaScript heap',
  'keystrokes',
  'median',
  '95 % within',
  'slowest',
  'bars',
]

async function measureStart(folder: string, text: string): Promise<Start> {
  const server = await startServer(folder, 'push')
  try {
    const uri = pathToFileURL(join(folder, 'open.md')).href
    const note = await openNote(server, uri, text)
    let readAt: number | undefined
    const reading = server.read.then((at) => {
      readAt = at
    })
    const typing = await typeMeanwhile(note, () => readAt !== undefined)
    await Promise.race([
      reading,
      sleep(Math.max(1, TIMEOUT_MS - (performance.now() - server.startedAt))),
    ])
    await sleep(SETTLING_MS)
    const memory = await Promise.race([server.measureMemory(), sleep(SETTLING_MS, undefined)])
    return { read: readAt && readAt - server.startedAt, typing, memory }
  } finally {
    await server.stop()
  }
}

function typeMeanwhile(note: MeasuredNote, isOver: () => boolean): Promise<TypingTimes> {
  const place = findPlace(note.text(), 0.5)
  return typeFor(note, typeAt(place, 'en', SEED), {
    keystrokes: Number.POSITIVE_INFINITY,
    totalMs: TIMEOUT_MS,
    keystrokeMs: TIMEOUT_MS,
    isOver,
  })
}

function printStart({ read, typing: { times, isStuck }, memory }: Start): string[] {
  const high = findPercentile(times, 0.95)
  const isQuick = isStuck ? false : isBelow(high, KEYSTROKE_LIMIT_MS)
  const bars = [
    printBar(
      `read in ${printTime(READ_LIMIT_MS)}`,
      isBelow(read ?? Number.POSITIVE_INFINITY, READ_LIMIT_MS),
    ),
    printBar(`under ${printBytes(MEMORY_LIMIT)}`, isBelow(memory?.peak, MEMORY_LIMIT)),
    printBar(`keystrokes under ${printTime(KEYSTROKE_LIMIT_MS)}`, isQuick),
  ]
  return [
    read === undefined ? `not within ${printTime(TIMEOUT_MS)}` : printTime(read),
    printBytes(memory?.peak),
    printBytes(memory?.rss),
    printBytes(memory?.heap),
    `${times.length}${isStuck ? ', then none' : ''}`,
    printTime(findMedian(times)),
    printTime(high),
    printTime(findPercentile(times, 1)),
    bars.join('; '),
  ]
}
