import type { Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What a running client needs of the program around it. */
export interface ClientProgram {
  /** Makes a client that is not started yet. */
  create(): Promise<BaseLanguageClient>
  /** Tells the user why something could not be done. */
  complain(reason: string): void
  log(reason: string): void
}

/** The language client, which may fail to come into being, and can be begun anew. */
export class RunningClient implements Disposable {
  readonly #program: ClientProgram
  #starting: Promise<BaseLanguageClient>

  /** Begins when the editor has gone on with what it was doing. A failure is only logged: nobody has asked for anything yet. */
  constructor(program: ClientProgram) {
    this.#program = program
    this.#starting = new Promise((resolve) => setTimeout(resolve)).then(() => this.#start())
    this.#starting.catch((error: unknown) => program.log(printReason(error)))
  }

  /** Does work with the client; the user is told if there is none, or if the work fails. */
  async use(work: (client: BaseLanguageClient) => Promise<void>): Promise<void> {
    try {
      await work(await this.#starting)
    } catch (error) {
      this.#program.complain(printReason(error))
    }
  }

  /** Ends the client, if there is one, and begins with a new one: a client that failed to start never will. */
  async restart(): Promise<void> {
    const ended = this.#end()
    this.#starting = ended.then(() => this.#start())
    await this.use(async () => undefined)
  }

  async dispose(): Promise<void> {
    await this.#end()
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = await this.#program.create()
    try {
      await client.start()
      return client
    } catch (error) {
      await this.#drop(client)
      throw error
    }
  }

  async #end(): Promise<void> {
    const client = await this.#starting.catch(() => undefined)
    if (client) await this.#drop(client)
  }

  /** A client that ends badly is gone all the same. */
  async #drop(client: BaseLanguageClient): Promise<void> {
    await client.dispose().catch((error: unknown) => this.#program.log(printReason(error)))
  }
}

function printReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
