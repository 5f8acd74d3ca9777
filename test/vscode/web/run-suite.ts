import 'mocha/mocha.js'
import * as vscode from 'vscode'
import { MOCHA_OPTIONS, runMocha, throwIfFailed } from '../run-mocha.ts'

/**
 * Runs the suite inside VS Code, where extensions run in a web worker, over a copy of the samples in a virtual file system.
 * Rejects if a test failed.
 */
export async function runSuite(loadTests: () => void): Promise<void> {
  const extension = vscode.extensions.getExtension('tickmark.tickmark')
  if (!extension) throw new Error('The extension is not there.')
  await copySamples(extension.extensionUri)
  // Not the one that Mocha has ready: it asks for the page's address, and there is none.
  const mocha = new Mocha({ ...MOCHA_OPTIONS, reporter: 'spec' })
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  loadTests()
  const report = await runMocha(mocha, Mocha.reporters)
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(extension.extensionUri, 'report.json'),
    new TextEncoder().encode(JSON.stringify(report)),
  )
  throwIfFailed(report)
}

/** A virtual file system begins empty. */
async function copySamples(extension: vscode.Uri): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('No folder is open.')
  const samples = vscode.Uri.joinPath(extension, 'samples')
  for (const [name] of await vscode.workspace.fs.readDirectory(samples)) {
    const copy = vscode.Uri.joinPath(folder.uri, name)
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(samples, name), copy)
  }
}
