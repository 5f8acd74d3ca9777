import { type BenchContext, type Benchmark, SEED, scaleBy, type Table } from './benchmark.ts'
import { type LargeNote, prepareNote } from './large-note.ts'
import { type Delivery, type MeasuredServer, startServer } from './server/measured-server.ts'
import { measureEcho, measureOpening, type Opening } from './server/open-large.ts'
import { type TypingTimes, typeFor } from './server/type-for.ts'
import { findPlace, typeAt } from './server/typing.ts'
import {
  findMedian,
  findPercentile,
  isBelow,
  printBar,
  printRatio,
  printTime,
} from './statistics.ts'
import type { Language } from './texts/language.ts'

/** A note of a million characters: what opening it and typing in it costs, against parsing all of it. */
export const keystrokes: Benchmark = { name: 'keystrokes', run: measureKeystrokes }

const MEASURED: readonly Language[] = ['en', 'zh-TW']
const DELIVERIES: readonly Delivery[] = ['push', 'pull']
const KEYSTROKES = 240
const LIMIT_MS = 10
const OPENING_MS = 240_000
const PLACE_MS = 90_000
const KEYSTROKE_MS = 60_000

/** Places by how far down the note they are. */
const PLACES = [
  { name: 'start', part: 0.01 },
  { name: 'middle', part: 0.5 },
  { name: 'end', part: 0.98 },
]

async function measureKeystrokes(context: BenchContext): Promise<readonly Table[]> {
  const notes: string[][] = []
  const openings: string[][] = []
  const typed: string[][] = []
  for (const language of MEASURED) {
    const large = await prepareNote(context, language)
    notes.push(printNote(large))
    for (const delivery of DELIVERIES) {
      const { opening, typing } = await measureDelivery(context, large, delivery)
      openings.push(opening)
      typed.push(...typing)
    }
  }
  return [
    { title: 'The notes', columns: NOTE_COLUMNS, rows: notes },
    { title: 'Opening a note', columns: OPENING_COLUMNS, rows: openings },
    { title: 'A keystroke until its diagnostics came', columns: TYPING_COLUMNS, rows: typed },
  ]
}

const NOTE_COLUMNS = ['note', 'characters', 'figures', 'diagnostics', 'whole `remark-parse`']
const OPENING_COLUMNS = [
  'note',
  'diagnostics',
  'first ones',
  'all',
  '`remark-parse` against the first',
  'slowest hover meanwhile',
]
const TYPING_COLUMNS = [
  'note',
  'diagnostics',
  'place',
  'keystrokes',
  'median',
  '95 % within',
  'slowest',
  'empty request',
  '`remark-parse` against the median',
  'bar',
]

function printNote({ language, text, figures, diagnostics, parse }: LargeNote): string[] {
  const counts = [text.length, figures, diagnostics].map((count) => count.toLocaleString('en'))
  return [language, ...counts, printTime(parse)]
}

async function measureDelivery(
  context: BenchContext,
  large: LargeNote,
  delivery: Delivery,
): Promise<{ readonly opening: string[]; readonly typing: string[][] }> {
  const server = await startServer(large.folder, delivery)
  try {
    await server.read
    const echo = findMedian(await measureEcho(server))
    context.tell(`${large.language}, ${delivery}: opening`)
    const goal = { figures: large.figures, timeoutMs: OPENING_MS }
    const opening = await measureOpening(server, large.uri, large.text, goal)
    const typing: string[][] = []
    for (const place of PLACES) {
      context.tell(`${large.language}, ${delivery}: typing at its ${place.name}`)
      const times = await typeAtPlace(context, { server, opening, large }, place.part)
      typing.push([large.language, delivery, place.name, ...printTyping(times, echo, large.parse)])
    }
    return { opening: printOpening(large, delivery, opening), typing }
  } finally {
    await server.stop()
  }
}

function printOpening(large: LargeNote, delivery: Delivery, opening: Opening): string[] {
  const { first, complete, count, worstHover } = opening
  const all =
    complete === undefined ? `${count} within ${printTime(OPENING_MS)}` : printTime(complete)
  const ratio = printRatio(large.parse, first)
  return [large.language, delivery, printTime(first), all, ratio, printTime(worstHover)]
}

interface OpenLarge {
  readonly server: MeasuredServer
  readonly opening: Opening
  readonly large: LargeNote
}

/** A note that was never shown is not typed in. */
async function typeAtPlace(
  context: BenchContext,
  { opening, large }: OpenLarge,
  part: number,
): Promise<TypingTimes> {
  if (opening.first === undefined) return { times: [], isStuck: true }
  const place = findPlace(opening.note.text(), part)
  return typeFor(opening.note, typeAt(place, large.language, SEED), {
    keystrokes: scaleBy(context, KEYSTROKES, 40),
    totalMs: PLACE_MS,
    keystrokeMs: KEYSTROKE_MS,
  })
}

/** The bar speaks of the server alone, so what any answer costs on the way is taken off. */
function printTyping(
  { times, isStuck }: TypingTimes,
  echo: number | undefined,
  parse: number | undefined,
): string[] {
  const median = findMedian(times)
  const high = findPercentile(times, 0.95)
  const isMet = isStuck ? false : isBelow(high && high - (echo ?? 0), LIMIT_MS)
  return [
    `${times.length}${isStuck ? `, then none within ${printTime(KEYSTROKE_MS)}` : ''}`,
    printTime(median),
    printTime(high),
    printTime(findPercentile(times, 1)),
    printTime(echo),
    printRatio(parse, median),
    printBar(`95 % under ${printTime(LIMIT_MS)}`, isMet),
  ]
}
