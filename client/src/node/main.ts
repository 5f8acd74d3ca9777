import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startExtension } from '../client.ts'

/** The extension on the desktop: its server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = join(context.extensionPath, 'dist', 'server.js')
  const server = { module, transport: TransportKind.ipc }
  startExtension(context, (options) => new LanguageClient('tickmark', 'Tickmark', server, options))
}
