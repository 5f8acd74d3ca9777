import { setTimeout as sleep } from 'node:timers/promises'
import {
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import type { MeasuredServer } from './measured-server.ts'

/** Diagnostics that came. */
export interface Arrival {
  /** When their last bytes came. */
  readonly at: number
  /** How many there are; none where they are as they were. */
  readonly count: number | undefined
  /** The server's name for them, if they were asked for. */
  readonly resultId?: string | undefined
}

/** Whose diagnostics are asked for. */
export interface Question {
  readonly uri: string
  /** The server's name for what came last. */
  readonly previousResultId: string | undefined
}

/** Waits for diagnostics of a version that a server sends by itself; none if they do not come in time. */
export function waitForPublished(
  server: MeasuredServer,
  uri: string,
  version: number,
  timeoutMs: number,
): Promise<Arrival | undefined> {
  const arrival = Promise.withResolvers<Arrival | undefined>()
  const timer = setTimeout(() => arrival.resolve(undefined), timeoutMs)
  const stop = server.onPublished((params) => {
    if (params.uri !== uri || (params.version ?? 0) < version) return
    arrival.resolve({ at: server.arrivedAt(), count: params.diagnostics.length })
  })
  return arrival.promise.finally(() => {
    clearTimeout(timer)
    stop()
  })
}

/** Asks for diagnostics, again where the server says that it has dropped the question; none if they do not come in time. */
export async function askDiagnostics(
  server: MeasuredServer,
  question: Question,
  timeoutMs: number,
): Promise<Arrival | undefined> {
  const end = performance.now() + timeoutMs
  while (performance.now() < end) {
    const asked = askOnce(server, question)
    const timer = new AbortController()
    const late = sleep(end - performance.now(), 'late' as const, { signal: timer.signal })
    const answer = await Promise.race([asked, late.catch(() => 'late' as const)])
    timer.abort()
    if (answer === 'late') return undefined
    if (answer !== 'dropped') return answer
  }
  return undefined
}

async function askOnce(
  server: MeasuredServer,
  { uri, previousResultId }: Question,
): Promise<Arrival | 'dropped'> {
  try {
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      {
        textDocument: { uri },
        identifier: 'tickmark',
        ...(previousResultId !== undefined && { previousResultId }),
      },
    )
    const count = report.kind === 'full' ? report.items.length : undefined
    return { at: server.arrivedAt(), count, resultId: report.resultId }
  } catch (error) {
    const isDropped = error instanceof ResponseError && DROPPED.includes(error.code)
    if (isDropped) return 'dropped'
    throw error
  }
}

const DROPPED: readonly number[] = [
  LSPErrorCodes.ServerCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
]
