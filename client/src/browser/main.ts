import { type ExtensionContext, Uri } from 'vscode'
import { startExtension } from '../client.ts'

/** The extension on the web: its server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js')
  let worker: Worker | undefined
  // A worker goes on when its client has ended.
  const end = () => worker?.terminate()
  startExtension(context, async (options) => {
    // Loaded late: it is most of the bundle, and nothing of it is wanted while the editor starts.
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    )
    const begin = async () => {
      end()
      worker = new Worker(await copyScript(script))
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
    }
    return new LanguageClient('tickmark', 'Tickmark', begin, options)
  })
  context.subscriptions.push({ dispose: end })
}

/** The address of a copy of a script: an editor starts no worker from an extension that is installed on a remote machine. */
async function copyScript(script: Uri): Promise<string> {
  const response = await fetch(script.toString(true))
  if (!response.ok) throw new Error(`${script}: ${response.status}`)
  return URL.createObjectURL(await response.blob())
}
