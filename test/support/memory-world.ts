import { type CheckThread, createThreadChecker } from '../../server/src/cli/check-thread.ts'
import { runCli } from '../../server/src/cli/run-cli.ts'
import type { World } from '../../server/src/cli/world.ts'
import type { Store } from '../../server/src/core/store.ts'
import { hashParts } from '../../server/src/node/hash-parts.ts'
import { createReadingCache } from '../../server/src/node/reading-cache.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'

/** What a run of the command line did. */
export interface CliRun {
  readonly status: number
  readonly output: string
  readonly warnings: string
}

/** How the world is beside its files. */
export interface MemoryWorldOptions {
  readonly input?: string
  readonly folder?: string
  readonly isTerminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** What lies on disk beside the files; none, and nothing is kept. */
  readonly store?: Store
  /** The same for what is read of sources. */
  readonly readings?: Store
  readonly build?: string
  readonly processors?: number
  readonly startThread?: () => CheckThread
}

const NO_STORE: Store = { get: () => undefined, set: () => undefined, save: async () => undefined }

/** Runs the command line over files in memory, in the folder `/workspace` or one below it. */
export async function runInMemory(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  options: MemoryWorldOptions = {},
): Promise<CliRun> {
  const output: string[] = []
  const warnings: string[] = []
  const paths = ['.git', ...Object.keys(files)].map((path) => `/workspace/${path}`)
  const world: World = {
    cwd: `/workspace${options.folder === undefined ? '' : `/${options.folder}`}`,
    env: options.env ?? {},
    isTerminal: options.isTerminal ?? false,
    version: '1.2.3',
    write: async (text) => void output.push(text),
    warn: async (text) => void warnings.push(text),
    readInput: async () => ({ kind: 'text', text: options.input ?? '' }),
    async *readLines() {
      const lines = (options.input ?? '').split('\n')
      yield* lines.at(-1) === '' ? lines.slice(0, -1) : lines
    },
    async kindOf(path) {
      if (paths.includes(path)) return 'file'
      return paths.some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'none'
    },
    build: options.build ?? 'build',
    hash: hashParts,
    openStore: () => options.store ?? NO_STORE,
    openReadings: () => createReadingCache(options.readings ?? NO_STORE, 'build'),
    processors: options.processors ?? 1,
    startThread: options.startThread ?? startThreadHere,
    openWorkspace: () => createMemoryWorkspace(files),
    startServer: async () => void output.push('serving'),
  }
  const status = await runCli(world, args)
  return { status, output: output.join(''), warnings: warnings.join('') }
}

/** A thread that shares nothing with the one that asks, but runs on the same. */
export function startThreadHere(): CheckThread {
  const check = createThreadChecker(() => createReadingCache(NO_STORE, 'build'))
  return {
    ask: async (question) => structuredClone(await check(structuredClone(question))),
    stop: async () => undefined,
  }
}
