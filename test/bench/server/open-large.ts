import { setTimeout as sleep } from 'node:timers/promises'
import type { MeasuredNote } from './measured-note.ts'
import { openNote } from './measured-note.ts'
import type { MeasuredServer } from './measured-server.ts'
import { type Arrival, askDiagnostics } from './wait-for-diagnostics.ts'

/** How a note was first shown. */
export interface Opening {
  readonly note: MeasuredNote
  /** The ms to the first diagnostics of any kind. */
  readonly first: number | undefined
  /** The ms to all diagnostics. */
  readonly complete: number | undefined
  /** How many diagnostics came last. */
  readonly count: number
  /** The longest that a hover was waited for meanwhile, in ms. */
  readonly worstHover: number | undefined
}

/** The figures that a note has in the end, and how long to wait for them. Of diagnostics an editor is sent so many at most. */
export interface OpeningGoal {
  readonly figures: number
  readonly timeoutMs: number
}

const HOVER_EVERY_MS = 25
const POLL_MS = 5
/** How long the last diagnostics may come behind the counts that tell that all is checked. */
const BEHIND_MS = 500
/** How long answers are waited for at the end. */
const PATIENCE_MS = 30_000

/** Opens a note and hovers over its start until all its diagnostics have come. */
export async function measureOpening(
  server: MeasuredServer,
  uri: string,
  text: string,
  goal: OpeningGoal,
): Promise<Opening> {
  const arrivals: Arrival[] = []
  const stop = server.onPublished((params) => {
    if (params.uri !== uri) return
    arrivals.push({ at: server.arrivedAt(), count: params.diagnostics.length })
  })
  const started = performance.now()
  const note = await openNote(server, uri, text)
  const hovering = startHovering(server, uri)
  const end = started + goal.timeoutMs
  let counted: number | undefined
  const isComplete = () => {
    if (server.figuresOf(uri) === goal.figures) counted ??= performance.now()
    return counted !== undefined && counted + BEHIND_MS < performance.now()
  }
  if (server.delivery === 'pull') await pullUntil(server, uri, arrivals, { end, isComplete })
  else while (!isComplete() && performance.now() < end) await sleep(POLL_MS)
  stop()
  const worstHover = await hovering()
  const since = (arrival: Arrival | undefined) => arrival && arrival.at - started
  return {
    note,
    first: since(arrivals.find(({ count = 0 }) => count > 0)),
    complete: isComplete() ? since(arrivals.at(-1)) : undefined,
    count: arrivals.at(-1)?.count ?? 0,
    worstHover,
  }
}

interface PullGoal {
  readonly end: number
  readonly isComplete: () => boolean
}

/** Asks as VS Code does: once, and again each time the server says that something has changed. */
async function pullUntil(
  server: MeasuredServer,
  uri: string,
  arrivals: Arrival[],
  { end, isComplete }: PullGoal,
): Promise<void> {
  let previousResultId: string | undefined
  for (let refreshes = -1; performance.now() < end && !isComplete(); ) {
    if (server.countRefreshes() === refreshes) {
      await sleep(POLL_MS)
      continue
    }
    refreshes = server.countRefreshes()
    const question = { uri, previousResultId }
    const arrival = await askDiagnostics(server, question, end - performance.now())
    previousResultId = arrival?.resultId ?? previousResultId
    if (arrival?.count !== undefined) arrivals.push(arrival)
  }
}

/** Begins to hover; what it gives ends that, waits for the answers and gives the longest wait. */
function startHovering(
  { connection }: MeasuredServer,
  uri: string,
): () => Promise<number | undefined> {
  const waits: number[] = []
  const asked: Promise<void>[] = []
  const hover = async () => {
    const started = performance.now()
    const position = { line: asked.length % 40, character: 5 }
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
    waits.push(performance.now() - started)
  }
  const timer = setInterval(() => asked.push(hover()), HOVER_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await Promise.race([Promise.allSettled(asked), sleep(PATIENCE_MS, undefined, { ref: false })])
    return waits.length > 0 ? Math.max(...waits) : undefined
  }
}

/** The ms of an empty request and its answer, many times: what any answer costs. */
export async function measureEcho({
  connection,
  arrivedAt,
}: MeasuredServer): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < 50; round++) {
    const started = performance.now()
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///nowhere.md' },
      position: { line: 0, character: 0 },
    })
    times.push(arrivedAt() - started)
  }
  return times
}
