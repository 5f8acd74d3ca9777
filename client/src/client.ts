import { type ExtensionContext, window } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { STATUS, type StatusParams } from '../../server/src/protocol.ts'
import { registerCommands } from './commands.ts'
import { DOCUMENTS, isDocument } from './documents.ts'
import { createStatusItem } from './status.ts'

/** Makes a client over the transport that the program has chosen. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

/** Starts the language client and all that shows what it says. Returns before the server runs: nobody waits for it. */
export function startExtension(context: ExtensionContext, createClient: CreateClient): void {
  const output = window.createOutputChannel('Tickmark', { log: true })
  const client = createClient({
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
  const status = createStatusItem()
  context.subscriptions.push(
    output,
    client,
    status,
    client.onNotification(STATUS, (params: StatusParams) => status.show(params)),
    ...registerCommands(client, output),
  )
  client.start().catch((error: unknown) => output.error(String(error)))
}
