import type { Connection } from 'vscode-languageserver'
import type { CheckSummary } from '../core/checker.ts'
import { type FigureCounts, STATUS, type StatusParams, type WorkspaceCheck } from '../protocol.ts'
import { createDelay, type Delay } from './delay.ts'
import type { DiagnosticsFeed } from './diagnostics-feed.ts'
import { createQuietGuard } from './guard.ts'
import type { Session } from './session.ts'

/** How long typing must pause before the counts are sent again. */
const PAUSE_MS = 150

/** Tells the client how many figures of a note have each status, and whether the workspace is being read. */
export class StatusFeed {
  readonly #connection: Connection
  readonly #session: Session
  readonly #changed = new Set<string>()
  readonly #delay: Delay

  constructor(connection: Connection, session: Session) {
    const quietly = createQuietGuard(connection.console)
    this.#connection = connection
    this.#session = session
    this.#delay = createDelay(PAUSE_MS, () => quietly('status', () => this.#sendChanged()))
  }

  busy(busy: boolean): void {
    this.#send({ uri: undefined, busy, counts: undefined, tooLong: false })
    if (!busy) for (const uri of this.#session.documents.keys()) this.changed(uri)
  }

  changed(uri: string): void {
    this.#changed.add(uri)
    this.#delay.start()
  }

  dispose(): void {
    this.#delay.stop()
  }

  async #sendChanged(): Promise<void> {
    await this.#session.settle()
    const uris = [...this.#changed]
    this.#changed.clear()
    for (const uri of uris) this.#send(readStatus(this.#session, uri))
  }

  /** A client that does not know the message passes over it. */
  #send(params: StatusParams): void {
    if (!this.#session.client.showsStatus) return
    this.#connection.sendNotification(STATUS, params).catch(() => undefined)
  }
}

function readStatus({ checker, settings }: Session, uri: string): StatusParams {
  const checked = settings.enable ? checker.checkNote(uri) : undefined
  const length = checker.textOf(uri)?.length ?? 0
  return {
    uri,
    busy: false,
    counts: checked?.summary,
    tooLong: length > settings.maxFileLength,
  }
}

/** Checks every note and sends what is found in those that are not open. */
export async function checkWorkspace(
  session: Session,
  feed: DiagnosticsFeed,
): Promise<WorkspaceCheck> {
  await session.settle()
  const { checker } = session
  const uris = checker.listNotes()
  let counts = NO_FIGURES
  for (const uri of uris) {
    const summary = checker.checkNote(uri)?.summary
    if (summary) counts = addCounts(counts, summary)
  }
  feed.showClosed()
  return { notes: uris.length, counts }
}

const NO_FIGURES: FigureCounts = {
  figures: 0,
  verified: 0,
  cited: 0,
  unsourced: 0,
  mismatched: 0,
  unsupported: 0,
  contested: 0,
}

/** The answer of a check that went wrong. */
export const NOTHING_CHECKED: WorkspaceCheck = { notes: 0, counts: NO_FIGURES }

function addCounts(one: FigureCounts, other: CheckSummary): FigureCounts {
  return {
    figures: one.figures + other.figures,
    verified: one.verified + other.verified,
    cited: one.cited + other.cited,
    unsourced: one.unsourced + other.unsourced,
    mismatched: one.mismatched + other.mismatched,
    unsupported: one.unsupported + other.unsupported,
    contested: one.contested + other.contested,
  }
}
