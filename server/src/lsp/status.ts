import type { Connection } from 'vscode-languageserver'
import { STATUS, type StatusParams } from '../protocol.ts'
import { createDelay, type Delay } from './delay.ts'
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
    const { documents } = this.#session
    // A document that was closed meanwhile is of no interest any more.
    const uris = [...this.#changed].filter((uri) => documents.get(uri) !== undefined)
    this.#changed.clear()
    for (const uri of uris) {
      this.#session.checks.ensure(uri)
      await this.#session.checks.whenDone(uri)
      this.#send(readStatus(this.#session, uri))
    }
  }

  /** A client that does not know the message passes over it. */
  #send(params: StatusParams): void {
    if (!this.#session.client.showsStatus) return
    this.#connection.sendNotification(STATUS, params).catch(() => undefined)
  }
}

function readStatus({ checker }: Session, uri: string): StatusParams {
  return {
    uri,
    busy: false,
    counts: checker.peekNote(uri)?.summary,
    tooLong: checker.problemsOf(uri).some(({ wording }) => wording?.id === 'problem.too-long'),
  }
}
