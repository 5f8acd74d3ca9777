import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { STATUS, type StatusParams } from '../../../server/src/protocol.ts'
import { PROJECT } from '../../support/editor/provision.ts'
import { ABLE_CLIENT } from '../../support/lsp-client.ts'
import { findShippingNode } from '../../support/shipping-node.ts'
import { buildProgram } from '../programs.ts'

/** How a client gets its diagnostics: it is sent them, or asks for them. */
export type Delivery = 'push' | 'pull'

/** What a server uses of memory, in bytes. */
export interface MemoryUse {
  readonly rss: number
  readonly peak: number
  /** Of JavaScript, after collecting what is no longer used. */
  readonly heap: number
}

/** The built server over standard input and output, with a client that notes when each message has come. */
export interface MeasuredServer {
  readonly connection: ProtocolConnection
  readonly delivery: Delivery
  /** When `initialize` was sent. */
  readonly startedAt: number
  /** When the last bytes came from the server: of a message being handled, its arrival before it was parsed. */
  readonly arrivedAt: () => number
  readonly onPublished: (listener: (params: PublishDiagnosticsParams) => void) => () => void
  /** Resolves with the time at which the workspace was first read. */
  readonly read: Promise<number>
  /** How often the server has asked for diagnostics to be pulled again. */
  readonly countRefreshes: () => number
  /** How many figures a note has, as the server said last. */
  readonly figuresOf: (uri: string) => number | undefined
  readonly measureMemory: () => Promise<MemoryUse>
  /** Ends the server whatever it does. */
  readonly stop: () => Promise<void>
}

/** Starts the server over a folder. `initialize` is sent, and answered, before this resolves. */
export async function startServer(folder: string, delivery: Delivery): Promise<MeasuredServer> {
  const preload = await buildProgram('report-memory')
  const server = join(PROJECT, 'dist/server.js')
  const child = spawn(findShippingNode(), ['--require', preload, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  })
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('The server has no pipes.')
  let arrivedAt = 0
  stdout.on('data', () => {
    arrivedAt = performance.now()
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
  )
  child.once('exit', () => connection.dispose())
  const read = Promise.withResolvers<number>()
  const listeners = new Set<(params: PublishDiagnosticsParams) => void>()
  let refreshes = 0
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    for (const listener of listeners) listener(params)
  })
  const figures = new Map<string, number>()
  connection.onNotification(STATUS, ({ uri, busy, counts }: StatusParams) => {
    if (uri === undefined && !busy) read.resolve(performance.now())
    if (uri !== undefined && counts) figures.set(uri, counts.figures)
  })
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++
    return null
  })
  answerServer(connection)
  connection.listen()
  const startedAt = performance.now()
  await initialize(connection, folder, delivery)
  return {
    connection,
    delivery,
    startedAt,
    arrivedAt: () => arrivedAt,
    onPublished(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: read.promise,
    countRefreshes: () => refreshes,
    figuresOf: (uri) => figures.get(uri),
    measureMemory: () => measureMemory(child),
    stop: () => stop(child, connection),
  }
}

/** What any client answers, with nothing set. */
function answerServer(connection: ProtocolConnection): void {
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => ({})),
  )
  for (const method of [
    'client/registerCapability',
    'window/workDoneProgress/create',
    'workspace/semanticTokens/refresh',
  ]) {
    connection.onRequest(method, () => null)
  }
}

async function initialize(
  connection: ProtocolConnection,
  folder: string,
  delivery: Delivery,
): Promise<void> {
  const { diagnostic, ...others } = ABLE_CLIENT.textDocument ?? {}
  const textDocument =
    delivery === 'pull' ? { ...others, diagnostic } : { ...others, publishDiagnostics: diagnostic }
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'workspace' }],
    capabilities: { ...ABLE_CLIENT, textDocument },
    initializationOptions: { hoverImages: true, status: true },
  })
  await connection.sendNotification('initialized', {})
}

function measureMemory(child: ChildProcess): Promise<MemoryUse> {
  return new Promise((resolve) => {
    child.once('message', (use: MemoryUse) => resolve(use))
    child.send('measure')
  })
}

async function stop(child: ChildProcess, connection: ProtocolConnection): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null) child.kill('SIGKILL')
  else return
  await gone
  connection.dispose()
}
