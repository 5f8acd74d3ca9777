import { strict as assert } from 'node:assert'
import * as vscode from 'vscode'
import {
  deleteSample,
  findRange,
  NOTES,
  nameDiagnostics,
  openSample,
  waitForDiagnostics,
  writeSample,
} from './samples.ts'

const [ENGLISH] = NOTES
const ASK_AGAIN_MS = 3000

/** Runs one of our commands. */
function run(name: string): Thenable<unknown> {
  return vscode.commands.executeCommand(`tickmark.${name}`)
}

/** The commands that the manifest names, once the extension is there. */
async function listContributed(): Promise<readonly string[]> {
  const extension = vscode.extensions.getExtension('tickmark.tickmark')
  await extension?.activate()
  const contributed: { command: string }[] = extension?.packageJSON.contributes.commands ?? []
  return contributed.map(({ command }) => command).sort()
}

describe('the commands', () => {
  it('are those of the manifest', async () => {
    const contributed = await listContributed()
    const all = await vscode.commands.getCommands(true)
    const ours = all.filter((name) => /^tickmark\.\w+$/.test(name)).sort()
    assert.deepEqual(ours, contributed)
    assert.ok(ours.length > 0)
  })

  it('go to the next figure and back', async () => {
    const editor = await openSample(ENGLISH)
    await waitForDiagnostics(editor, (names) => names.length > 0)
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await run('nextFigure')
    const first = editor.document.getText(editor.selection)
    assert.match(first, /\d/)
    await run('nextFigure')
    const second = editor.selection
    assert.ok(second.start.isAfter(findRange(editor, first).start))
    await run('previousFigure')
    assert.equal(editor.document.getText(editor.selection), first)
  })

  it('check notes that are not open', async () => {
    const path = 'notes/closed.md'
    await writeSample(path, 'The fleet came to 48,200 lorries in 2024.\n')
    const [folder] = vscode.workspace.workspaceFolders ?? []
    assert.ok(folder)
    const uri = vscode.Uri.joinPath(folder.uri, path)
    const shown = Promise.withResolvers<void>()
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (vscode.languages.getDiagnostics(uri).length > 0) shown.resolve()
    })
    await run('checkWorkspace')
    await shown.promise
    listener.dispose()
    await vscode.workspace.fs.delete(uri)
  })

  it('show the log', async () => {
    await run('showOutput')
    // It takes the focus, which the tests after this one want to be in the editor.
    await vscode.commands.executeCommand('workbench.action.closePanel')
  })
})

describe('inserting a citation', () => {
  const path = 'notes/insert.md'
  const text = `# Records

The old record for one company in one day was $279 billion, set by Nvidia in September 2024.
`

  before(() => writeSample(path, text))
  after(() => deleteSample(path))

  it('takes the menu’s edit for the figure at the cursor', async () => {
    const editor = await openSample(path)
    const finding = 'unsourced-figure on $279 billion'
    await waitForDiagnostics(editor, (names) => names.includes(finding))
    const { start } = findRange(editor, '$279 billion')
    editor.selection = new vscode.Selection(start, start)
    const changed = Promise.withResolvers<void>()
    const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === editor.document) changed.resolve()
    })
    // The editor looks for fixes itself a while after the cursor has moved, which calls off ours: one asks again.
    const again = setInterval(() => void run('insertCitation'), ASK_AGAIN_MS)
    await run('insertCitation')
    await changed.promise
    clearInterval(again)
    listener.dispose()
    await waitForDiagnostics(editor, (names) => !names.includes(finding))
    assert.match(editor.document.getText(), /September 2024\.\[\^[^\]]{1,80}\]$/m)
  })
})

describe('restarting the server', () => {
  it('brings the findings back', async () => {
    const editor = await openSample(ENGLISH)
    await waitForDiagnostics(editor, (names) => names.length > 0)
    const before = [...nameDiagnostics(editor)].sort()
    await run('restartServer')
    await waitForDiagnostics(editor, (names) => names.length === before.length)
    assert.deepEqual([...nameDiagnostics(editor)].sort(), before)
  })
})
