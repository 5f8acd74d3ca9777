import * as vscode from 'vscode'

const TIMEOUT_MS = 20_000

/** The English and the Chinese note of the samples. */
export const NOTES = ['notes/deepseek-selloff.md', 'notes/deepseek-衝擊.md'] as const

/** Shows a file of the workspace in the editor. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(toUri(path))
  return vscode.window.showTextDocument(document)
}

/** Adds a file to the workspace. */
export async function writeSample(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(toUri(path), new TextEncoder().encode(text))
}

/** Takes a file from the workspace, without asking to save it. */
export async function deleteSample(path: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await vscode.workspace.fs.delete(toUri(path))
}

function toUri(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(folder.uri, path)
}

/** What a diagnostic says, without its words: `mismatched-figure on $5.756 million`. */
export function nameDiagnostics({ document }: vscode.TextEditor): readonly string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Tickmark')
    .map(({ code, range }) => `${toCode(code)} on ${document.getText(range)}`)
}

function toCode(code: vscode.Diagnostic['code']): string {
  return `${typeof code === 'object' ? code.value : code}`
}

/** Waits until the diagnostics of a document satisfy a condition. */
export async function waitForDiagnostics(
  editor: vscode.TextEditor,
  isReached: (names: readonly string[]) => boolean,
): Promise<void> {
  if (isReached(nameDiagnostics(editor))) return
  const reached = Promise.withResolvers<void>()
  const timer = setTimeout(() => {
    const names = nameDiagnostics(editor).join('\n  ')
    reached.reject(new Error(`The diagnostics stay as they are:\n  ${names}`))
  }, TIMEOUT_MS)
  const listener = vscode.languages.onDidChangeDiagnostics(() => {
    if (isReached(nameDiagnostics(editor))) reached.resolve()
  })
  try {
    await reached.promise
  } finally {
    clearTimeout(timer)
    listener.dispose()
  }
}

/** The range of the first place of a text. */
export function findRange({ document }: vscode.TextEditor, text: string): vscode.Range {
  const at = document.getText().indexOf(text)
  if (at === -1) throw new Error(`${text} does not stand in ${document.uri.path}.`)
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length))
}

/** The words of the hovers at the middle of a text. */
export async function readHover(editor: vscode.TextEditor, text: string): Promise<string> {
  const range = findRange(editor, text)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    range.start.translate(0, 1),
  )
  const contents = hovers.flatMap((hover) => hover.contents)
  return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n')
}

/** The quick fixes at a text, with their edits. */
export async function listQuickFixes(
  editor: vscode.TextEditor,
  text: string,
): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    findRange(editor, text),
    vscode.CodeActionKind.QuickFix.value,
    20,
  )
  return actions.filter(({ edit }) => edit !== undefined)
}
