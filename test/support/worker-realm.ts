import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'

const SCRIPTS = ['core.js', 'browser/server.js'].map((path) =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url)),
)

/** A message of the protocol, as it crosses between a page and its worker. */
export interface WorkerMessage {
  readonly id?: number | string | undefined
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: unknown
}

/** The built worker in a realm that has what a web worker has, and nothing of Node or of a page. */
export interface WorkerRealm {
  /** Hands the worker a message. */
  post(message: WorkerMessage): void
  /** What an expression is there, such as `typeof process`. */
  evaluate(expression: string): unknown
}

/** Starts the worker; `listen` is told every message from it. */
export function startWorker(listen: (message: WorkerMessage) => void): WorkerRealm {
  const scope: Record<string, unknown> = {
    ...SHARED_GLOBALS,
    // Messages are copied on their way, as workers do: what cannot be copied fails here too.
    postMessage: (message: WorkerMessage) => listen(structuredClone(message)),
    addEventListener: () => undefined,
  }
  scope.self = scope
  const context = createContext(scope)
  for (const filename of SCRIPTS) {
    runInContext(readFileSync(filename, 'utf8'), context, { filename })
  }
  return {
    post: (message) => {
      const { onmessage } = scope
      if (typeof onmessage === 'function') onmessage({ data: structuredClone(message) })
    },
    evaluate: (expression) => runInContext(expression, context),
  }
}

/** What Node and web workers both have, apart from the language itself. */
const SHARED_GLOBALS = {
  TextDecoder,
  TextEncoder,
  URL,
  URLSearchParams,
  atob,
  btoa,
  clearTimeout,
  console,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
  structuredClone,
}
