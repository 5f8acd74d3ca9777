import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { workerData } from 'node:worker_threads'
import { decodeText } from '../core/decode-text.ts'
import type { ReadingCache } from '../core/reading-cache.ts'
import { openDiskStore } from '../node/disk-store.ts'
import { hashParts } from '../node/hash-parts.ts'
import { readBuild } from '../node/read-build.ts'
import { createReadingCache } from '../node/reading-cache.ts'
import { createDiskWorkspace } from '../node/workspace.ts'
import { runCli } from './run-cli.ts'
import { answerThread, startThread, THREAD_MARK } from './start-thread.ts'
import type { StorePlace } from './store-place.ts'
import type { World } from './world.ts'

const build = once(() => readBuild(__dirname))

/** The process as the command line sees it. */
const world: World = {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  version: readVersion(),
  write: (text) => writeTo(process.stdout, text),
  warn: (text) => writeTo(process.stderr, text),
  async readInput() {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk)
    return decodeText(Buffer.concat(chunks))
  },
  readLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  async kindOf(path) {
    const status = await stat(path).catch(() => undefined)
    if (status === undefined) return 'none'
    return status.isDirectory() ? 'folder' : 'file'
  },
  openWorkspace: createDiskWorkspace,
  get build() {
    return build()
  },
  hash: hashParts,
  openStore: (place) => openDiskStore({ ...place, build: build() }),
  openReadings,
  processors: availableParallelism(),
  startThread: () => startThread(__filename),
  async startServer() {
    const { createConnection, ProposedFeatures } = await import('vscode-languageserver/node')
    const { startNodeServer } = await import('../node/start-server.ts')
    startNodeServer(createConnection(ProposedFeatures.all))
  },
}

/** The version of the package that the built program lies in. */
function readVersion(): string {
  const text = readFileSync(join(__dirname, '../package.json'), 'utf8')
  return /"version":\s{0,9}"(?<version>[^"]{1,99})"/.exec(text)?.groups?.version ?? ''
}

function openReadings(place: StorePlace): ReadingCache {
  return createReadingCache(world.openStore(place), build())
}

/** Works a value out when it is first asked for. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => {
    known ??= { value: work() }
    return known.value
  }
}

/** Done when the text has left the process, however slowly a pipe is read. */
function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()))
}

function run(): void {
  // A reader that has seen enough, such as `head`, is no fault.
  process.stdout.on('error', () => process.exit(0))
  runCli(world, process.argv.slice(2)).then(
    (status) => {
      process.exitCode = status
    },
    (error: unknown) => {
      process.stderr.write(`tickmark: ${error instanceof Error ? error.stack : String(error)}\n`)
      process.exitCode = 2
    },
  )
}

if (workerData === THREAD_MARK) answerThread(openReadings)
else run()
