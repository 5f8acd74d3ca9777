import {
  CancellationToken,
  LSPErrorCodes,
  type RemoteConsole,
  ResponseError,
} from 'vscode-languageserver'

/** Turns the work behind a request into a handler that answers, is cancelled, or logs and answers with `empty`. */
export type Guard = <Params, Answer>(
  name: string,
  empty: Answer,
  work: (params: Params, token: CancellationToken) => Promise<Answer> | Answer,
) => (params: Params, token?: CancellationToken) => Promise<Answer>

/** A guard that logs to the given console. One bug then costs one answer, not the session. Of a request without parameters the first argument is the token. */
export function createGuard(console: RemoteConsole): Guard {
  return (name, empty, work) => async (params, given) => {
    const token = given ?? (CancellationToken.is(params) ? params : CancellationToken.None)
    refuseCancelled(name, token)
    const answer = await attempt(console, { name, empty, work: async () => work(params, token) })
    refuseCancelled(name, token)
    return answer
  }
}

function refuseCancelled(name: string, token: CancellationToken): void {
  if (!token.isCancellationRequested) return
  throw new ResponseError(LSPErrorCodes.RequestCancelled, name)
}

interface Attempt<Answer> {
  readonly name: string
  readonly empty: Answer
  readonly work: () => Promise<Answer>
}

async function attempt<Answer>(console: RemoteConsole, attempted: Attempt<Answer>) {
  try {
    return await attempted.work()
  } catch (error) {
    console.error(`${attempted.name}: ${printError(error)}`)
    return attempted.empty
  }
}

/** The same for what nobody waits on: a notification, or work that was put off. */
export function createQuietGuard(console: RemoteConsole) {
  return async (name: string, work: () => Promise<void> | void): Promise<void> => {
    try {
      await work()
    } catch (error) {
      console.error(`${name}: ${printError(error)}`)
    }
  }
}

/** An error as it stands in the log. */
export function printError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
