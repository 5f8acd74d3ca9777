import { type ExtensionContext, Uri } from 'vscode'
import { startExtension } from '../client.ts'

/** What the worker runs: the server takes the core from what ran before it. */
const SCRIPTS = ['dist/core.js', 'dist/browser/server.js']

/** The extension on the web: its server is a web worker. */
export function activate(context: ExtensionContext): void {
  const scripts = SCRIPTS.map((path) => Uri.joinPath(context.extensionUri, path))
  // A worker goes on when its client has ended.
  let end = () => {}
  startExtension(context, async (options) => {
    // Loaded late: it is most of the bundle, and nothing of it is wanted while the editor starts.
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    )
    const begin = async () => {
      end()
      const address = await joinScripts(scripts)
      const worker = new Worker(address)
      end = () => {
        worker.terminate()
        URL.revokeObjectURL(address)
      }
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
    }
    return new LanguageClient('tickmark', 'Tickmark', begin, options)
  })
  context.subscriptions.push({ dispose: () => end() })
}

/**
 * The address of a script that is a copy of others, one after the other.
 * An editor starts no worker from an extension that is installed on a remote machine, and such a worker would not find the core.
 */
async function joinScripts(scripts: readonly Uri[]): Promise<string> {
  const texts = await Promise.all(scripts.map(fetchScript))
  return URL.createObjectURL(new Blob(texts.flatMap((text) => [text, '\n'])))
}

async function fetchScript(script: Uri): Promise<Blob> {
  const response = await fetch(script.toString(true))
  if (!response.ok) throw new Error(`${script}: ${response.status}`)
  return response.blob()
}
