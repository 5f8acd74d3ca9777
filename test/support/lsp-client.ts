import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
} from 'vscode-languageserver/node'
import { findShippingNode } from './shipping-node.ts'

const SERVER = fileURLToPath(
  new URL(process.env.TICKMARK_SERVER ?? '../../dist/server.js', import.meta.url),
)

/** How a test's client differs from one that can do everything. */
export interface ClientOptions {
  /** Texts by path: the workspace on disk. */
  readonly files?: Readonly<Record<string, string>>
  /** An existing folder to work in, which is left as it is; else one of its own. */
  readonly folder?: string
  readonly capabilities?: ClientCapabilities
  readonly locale?: string
  readonly initializationOptions?: object
  /** What the client answers when asked for the section `tickmark`. */
  readonly settings?: object
}

/** What VS Code can do, as far as the server asks. */
export const ABLE_CLIENT: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {
      relatedInformation: true,
      tagSupport: { valueSet: [1] },
      codeDescriptionSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] },
      },
      isPreferredSupport: true,
    },
  },
  window: { workDoneProgress: true },
}

/** The built server on the other end of a pipe, over a workspace in a folder of its own. */
export class LspClient {
  readonly connection: ProtocolConnection
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #options: ClientOptions
  readonly #published = new Inbox<PublishDiagnosticsParams>()
  readonly #statuses = new Inbox<unknown>()
  readonly #asked = new Inbox<string>()
  readonly #settingsAsked = new Inbox<readonly unknown[]>()
  readonly #progress = new Inbox<{ readonly kind: string }>()
  /** Resolves when the workspace has been read, if the client is told how far it is. */
  readonly #read = Promise.withResolvers<void>()
  readonly #log: string[] = []
  readonly #exit: Promise<number | null>
  initialized: InitializeResult | undefined
  /** What the server asked to be told of, by method. */
  readonly registered = new Map<string, unknown>()
  /** What the client answers when asked for its settings. */
  settings: object

  constructor(options: ClientOptions) {
    this.#options = options
    this.settings = options.settings ?? {}
    this.#folder = options.folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-')))
    for (const [path, text] of Object.entries(options.files ?? {})) this.write(path, text)
    const child = spawn(findShippingNode(), [SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#process = child
    this.#exit = new Promise((resolve) => child.once('exit', resolve))
    // A server that is gone answers nothing: what waits for it fails at once.
    child.once('exit', () => this.connection.dispose())
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    this.#answerServer()
    this.connection.listen()
  }

  async start(): Promise<this> {
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: this.uri(''), name: 'workspace' }],
      capabilities: this.#options.capabilities ?? ABLE_CLIENT,
      initializationOptions: this.#options.initializationOptions,
      ...(this.#options.locale && { locale: this.#options.locale }),
    })
    await this.connection.sendNotification('initialized', {})
    const { window } = this.#options.capabilities ?? ABLE_CLIENT
    // Answers do not wait long for a workspace that is being read, and on a busy machine the smallest may take long.
    if (window?.workDoneProgress) await this.#read.promise
    return this
  }

  /** The URI of a path in the workspace. */
  uri(path: string): string {
    return pathToFileURL(join(this.#folder, path)).href
  }

  /** Writes a file of the workspace, as another program would. */
  write(path: string, text: string): void {
    const file = join(this.#folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  /** Writes a file and tells the server, as a client that watches does. */
  async changeFile(path: string, text: string): Promise<void> {
    this.write(path, text)
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(path), type: 2 }],
    })
  }

  async open(path: string, text: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri(path), languageId: 'markdown', version: 1, text },
    })
  }

  async change(path: string, version: number, contentChanges: readonly object[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(path), version },
      contentChanges,
    })
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(path) },
    })
  }

  /** The answer to a request about a document, with the workspace's URI shortened to `~`. */
  async ask(method: string, path: string, params: object = {}): Promise<unknown> {
    return this.plain(
      await this.connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri: this.uri(path) },
        ...params,
      }),
    )
  }

  /** The same for a request that is cancelled right after it was sent. */
  async askCancelled(method: string, path: string): Promise<unknown> {
    const cancellation = new CancellationTokenSource()
    const params = { textDocument: { uri: this.uri(path) } }
    const answer = this.connection.sendRequest(`textDocument/${method}`, params, cancellation.token)
    cancellation.cancel()
    return answer
  }

  /** Waits until the server has asked the client this once more. */
  async nextRequest(method: string): Promise<void> {
    await this.#asked.next((name) => name === method)
  }

  /** What the server asked for next of the settings. */
  async nextSettingsAsked(): Promise<unknown> {
    return this.plain(await this.#settingsAsked.next(() => true))
  }

  /** Waits for the next progress message of a kind, passing over others. */
  async nextProgress(kind: string): Promise<unknown> {
    return this.#progress.next((value) => value.kind === kind)
  }

  /** What the server said next of its work and the notes. */
  async nextStatus(): Promise<unknown> {
    return this.plain(await this.#statuses.next(() => true))
  }

  /** The diagnostics the server sent next, those that came while nobody waited first. */
  async nextPublished(): Promise<unknown> {
    return this.plain(await this.#published.next(() => true))
  }

  /** What the server logged. */
  get log(): readonly string[] {
    return this.#log
  }

  /** A value with the workspace's URI written `~`. */
  plain(value: unknown): unknown {
    const text = JSON.stringify(value) ?? 'null'
    return JSON.parse(
      text.replaceAll(this.uri('').replace(/\/$/, ''), '~').replaceAll(PACKAGE, 'PACKAGE/'),
    )
  }

  /** Lets the pipe break, as a client that crashed, and gives the server's exit code. */
  async abandon(): Promise<number | null> {
    this.#process.stdin?.end()
    const code = await this.#exit
    this.connection.dispose()
    this.#leave()
    return code
  }

  /** Ends the server as the protocol asks, and gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await this.#exit
    this.connection.dispose()
    this.#leave()
    return code
  }

  #leave(): void {
    if (this.#options.folder === undefined) {
      rmSync(this.#folder, { recursive: true, force: true })
    }
  }

  #answerServer(): void {
    const { connection } = this
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      this.#settingsAsked.put(items)
      return items.map(() => this.settings)
    })
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { method, registerOptions } of registrations) {
        this.registered.set(method, registerOptions)
      }
      return null
    })
    connection.onRequest('window/workDoneProgress/create', ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.#progress.put(value)
        if (value.kind === 'end') this.#read.resolve()
      })
      return null
    })
    for (const feature of ['diagnostic', 'semanticTokens']) {
      const method = `workspace/${feature}/refresh`
      connection.onRequest(method, () => {
        this.#asked.put(method)
        return null
      })
    }
    connection.onNotification('textDocument/publishDiagnostics', (params) =>
      this.#published.put(params),
    )
    connection.onNotification('tickmark/status', (params: unknown) => this.#statuses.put(params))
    connection.onNotification('window/logMessage', ({ message }) => {
      this.#log.push(message)
    })
  }
}

/** Messages that came, for those who wait for them. */
class Inbox<Message> {
  #messages: Message[] = []
  #wake: (() => void)[] = []

  put(message: Message): void {
    this.#messages.push(message)
    for (const wake of this.#wake.splice(0)) wake()
  }

  /** The first message that is wanted, whether it came before or comes yet. Those before it are dropped. */
  async next(isWanted: (message: Message) => boolean): Promise<Message> {
    const at = this.#messages.findIndex(isWanted)
    const message = this.#messages[at]
    this.#messages.splice(0, at < 0 ? this.#messages.length : at + 1)
    if (message !== undefined) return message
    await new Promise<void>((resolve) => this.#wake.push(resolve))
    return this.next(isWanted)
  }
}

const PACKAGE = new URL('../../', import.meta.url).href

/** A client that has started a server over some files. */
export async function startClient(options: ClientOptions = {}): Promise<LspClient> {
  return new LspClient(options).start()
}
