import { type ExtensionContext, type LogOutputChannel, window } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { STATUS, type StatusParams } from '../../server/src/protocol.ts'
import { registerCommands } from './commands.ts'
import { DOCUMENTS, isDocument } from './documents.ts'
import { createStatusItem, type StatusItem } from './status.ts'

/** Makes a client over the transport that the program has chosen. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>

/** Starts the language client and all that shows what it says. Returns at once: the editor waits for no server. */
export function startExtension(context: ExtensionContext, createClient: CreateClient): void {
  const output = window.createOutputChannel('Tickmark', { log: true })
  const status = createStatusItem()
  const client = startLater(createClient, output, status)
  client.catch((error: unknown) => output.error(String(error)))
  context.subscriptions.push(output, status, ...registerCommands(client, output), {
    dispose: async () => (await client).dispose(),
  })
}

/** Starts a client when the editor has gone on with what it was doing. */
async function startLater(
  createClient: CreateClient,
  output: LogOutputChannel,
  status: StatusItem,
): Promise<BaseLanguageClient> {
  await new Promise((resolve) => setTimeout(resolve))
  const client = await createClient({
    documentSelector: [...DOCUMENTS],
    outputChannel: output,
    initializationOptions: { hoverImages: true, status: true },
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onTabs: true,
      match: (_selector, uri) => isDocument(uri),
    },
  })
  client.onNotification(STATUS, (params: StatusParams) => status.show(params))
  // A server that does not start can be started again by its command.
  client.start().catch((error: unknown) => output.error(String(error)))
  return client
}
