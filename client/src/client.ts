import { type ExtensionContext, type LogOutputChannel, l10n, Uri, window } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import {
  type InitializationOptions,
  RULE_PAGES,
  STATUS,
  type StatusParams,
} from '../../server/src/protocol.ts'
import { registerCommands } from './commands.ts'
import { isDocument, listDocumentFilters } from './documents.ts'
import { answerAboutFiles } from './files.ts'
import { RunningClient } from './running-client.ts'
import { createStatusItem } from './status.ts'
import { createVisibleRanges } from './visible-ranges.ts'

/** Makes a client over the transport that the program has chosen. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>

/** Starts the language client and all that shows what it says. Returns at once: the editor waits for no server. */
export function startExtension(context: ExtensionContext, createClient: CreateClient): void {
  const output = window.createOutputChannel('Tickmark', { log: true })
  const status = createStatusItem()
  const ranges = createVisibleRanges()
  const client = new RunningClient({
    async create() {
      const created = await createClient(createOptions(context, output))
      created.onNotification(STATUS, (params: StatusParams) => status.show(params))
      answerAboutFiles(created, output)
      ranges.sendTo(created)
      return created
    },
    complain: (reason) => void complain(reason, output),
    log: (reason) => output.error(reason),
  })
  context.subscriptions.push(output, status, ranges, ...registerCommands(client, output), client)
}

function createOptions(
  { extensionUri, storageUri }: ExtensionContext,
  output: LogOutputChannel,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    hoverImages: true,
    status: true,
    rulePages: Uri.joinPath(extensionUri, RULE_PAGES).toString(),
    cacheFolder: storageUri?.scheme === 'file' ? storageUri.fsPath : undefined,
  }
  return {
    documentSelector: [...listDocumentFilters()],
    outputChannel: output,
    initializationOptions,
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onTabs: true,
      match: (_selector, uri) => isDocument(uri),
    },
  }
}

/** Says what went wrong, with a way to the log. */
async function complain(reason: string, output: LogOutputChannel): Promise<void> {
  output.error(reason)
  const showLog = l10n.t('Show Log')
  const chosen = await window.showErrorMessage(
    l10n.t('Tickmark cannot do this: {0}', reason),
    showLog,
  )
  if (chosen === showLog) output.show()
}
