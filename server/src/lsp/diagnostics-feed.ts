import type { Connection } from 'vscode-languageserver'
import { createDelay, type Delay } from './delay.ts'
import { listDiagnostics, nameResult } from './diagnostics.ts'
import { createQuietGuard } from './guard.ts'
import type { Session } from './session.ts'

/** How long changes must pause before the documents that rest on what changed are checked again. */
const PAUSE_MS = 100

/** Keeps a client's diagnostics up to date: it is told to ask again, or is sent them. */
export class DiagnosticsFeed {
  readonly #connection: Connection
  readonly #session: Session
  /** Documents whose diagnostics are to be sent. */
  readonly #waiting = new Set<string>()
  /** The name of what was sent last, by URI; a document that nothing is shown for is not in it. */
  readonly #sent = new Map<string, string>()
  readonly #soon: Delay
  readonly #later: Delay
  #showsClosed = false

  constructor(connection: Connection, session: Session) {
    const quietly = createQuietGuard(connection.console)
    this.#connection = connection
    this.#session = session
    this.#soon = createDelay(0, () => quietly('publishDiagnostics', () => this.#sendWaiting()))
    this.#later = createDelay(PAUSE_MS, () => this.#refreshOthers())
  }

  /** A document was opened, edited or closed. */
  changed(uri: string): void {
    this.#sendSoon(uri)
    if (this.#session.checker.kindOf(uri) !== 'note') this.refresh()
  }

  /** All of a note has been checked, of which only a part had been shown. */
  completed(uri: string): void {
    this.#ask()
    this.#sendSoon(uri)
  }

  /** Something changed that other documents may rest on. */
  refresh(): void {
    this.#later.start()
  }

  /** From now on notes that are not open have diagnostics too. */
  showClosed(): void {
    this.#showsClosed = true
    for (const uri of this.#session.checker.listNotes()) this.#sendSoon(uri)
  }

  dispose(): void {
    this.#soon.stop()
    this.#later.stop()
  }

  /** Tells a client that asks for diagnostics and tokens to ask again. */
  #ask(): void {
    const { client } = this.#session
    const { diagnostics, semanticTokens } = this.#connection.languages
    if (client.pullsDiagnostics && client.refreshesDiagnostics) this.#quietly(diagnostics.refresh())
    if (client.refreshesTokens) this.#quietly(semanticTokens.refresh())
  }

  #refreshOthers(): void {
    const { checks, documents } = this.#session
    checks.startAll(documents.keys())
    this.#ask()
    for (const uri of [...documents.keys(), ...this.#sent.keys()]) this.#sendSoon(uri)
    if (this.#showsClosed) this.showClosed()
  }

  #sendSoon(uri: string): void {
    this.#waiting.add(uri)
    this.#soon.start()
  }

  async #sendWaiting(): Promise<void> {
    await this.#session.settle()
    const { client } = this.#session
    const uris = [...this.#waiting]
    this.#waiting.clear()
    for (const uri of uris) {
      await this.#session.settleNote(uri)
      const version = this.#session.documents.get(uri)?.version
      const shown = version === undefined ? this.#showsClosed : !client.pullsDiagnostics
      this.#send(uri, version, shown)
    }
  }

  /** Sends what differs from what was sent; each version of an open document that is shown is always sent. */
  #send(uri: string, version: number | undefined, shown: boolean): void {
    const name = shown ? `${version} ${nameResult(this.#session, uri)}` : undefined
    if (this.#sent.get(uri) === name) return
    const diagnostics = shown ? [...listDiagnostics(this.#session, uri)] : []
    const isNews = version !== undefined || diagnostics.length > 0 || this.#sent.has(uri)
    if (!isNews) return
    if (name === undefined) this.#sent.delete(uri)
    else this.#sent.set(uri, name)
    const params = version === undefined ? { uri, diagnostics } : { uri, version, diagnostics }
    this.#quietly(this.#connection.sendDiagnostics(params))
  }

  /** A client that has gone, or refuses, is no error of ours. */
  #quietly(sent: Promise<void>): void {
    sent.catch((error: unknown) => this.#connection.console.warn(String(error)))
  }
}
