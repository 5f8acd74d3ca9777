import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { startExtension } from '../client.ts'

/** The extension on the desktop: its server is a process of its own. */
export function activate(context: ExtensionContext): void {
  startExtension(context, async (options) => {
    // Loaded late: it is most of the bundle, and nothing of it is wanted while the editor starts.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const module = join(context.extensionPath, 'dist', 'server.js')
    const server = { module, transport: TransportKind.ipc }
    return new LanguageClient('tickmark', 'Tickmark', server, options)
  })
}
