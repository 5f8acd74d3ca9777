import { strict as assert } from 'node:assert'
import * as vscode from 'vscode'
import {
  deleteSample,
  findRange,
  listQuickFixes,
  NOTES,
  nameDiagnostics,
  openSample,
  readHover,
  waitForDiagnostics,
  writeSample,
} from './samples.ts'

const [ENGLISH, CHINESE] = NOTES

describe('the samples', () => {
  it('show their findings with codes that lead to pages', async () => {
    const editor = await openSample(ENGLISH)
    await waitForDiagnostics(editor, (names) => names.length > 0)
    const names = nameDiagnostics(editor)
    for (const name of [
      'contested-figure on $593 billion',
      'unsourced-figure on $279 billion',
      'mismatched-figure on $5.756 million',
      'unsupported-figure on 28.3%',
      'undefined-citation on [^rebound]',
    ]) {
      assert.ok(names.includes(name), `${name} is missing from:\n${names.join('\n')}`)
    }
    const codes = vscode.languages.getDiagnostics(editor.document.uri).map(({ code }) => code)
    assert.ok(codes.every((code) => typeof code === 'object' && code.target.path.endsWith('.md')))
  })

  it('show their findings in Chinese notes', async () => {
    const editor = await openSample(CHINESE)
    await waitForDiagnostics(editor, (names) => names.length > 0)
    const names = nameDiagnostics(editor)
    for (const name of [
      'contested-figure on 5,927億美元',
      'mismatched-figure on 3.7%',
      'unsourced-figure on 9.2%',
    ]) {
      assert.ok(names.includes(name), `${name} is missing from:\n${names.join('\n')}`)
    }
  })

  it('name the sources that disagree in a hover', async () => {
    const editor = await openSample(ENGLISH)
    const hover = await readHover(editor, '$593 billion')
    for (const word of ['Harbor Chronicle', 'Capital Lantern', '$589 billion']) {
      assert.ok(hover.includes(word), `${word} is missing from:\n${hover}`)
    }
  })
})

describe('a quick fix', () => {
  const path = 'notes/records.md'
  const text = `# Records

Nvidia lost $593 billion of market value on 27 January 2025.[^chronicle]
The old record for one company in one day was $279 billion, set by Nvidia in September 2024.

[^chronicle]: <https://harborchronicle.example/markets/2025/01/27/nvidia-record>
`

  before(() => writeSample(path, text))
  after(() => deleteSample(path))

  it('cites the source that states a figure and defines it, and one undo takes that back', async () => {
    const editor = await openSample(path)
    const finding = 'unsourced-figure on $279 billion'
    await waitForDiagnostics(editor, (names) => names.includes(finding))
    const fixes = await listQuickFixes(editor, '$279 billion')
    const preferred = fixes.find(({ isPreferred }) => isPreferred)
    assert.ok(preferred?.edit, `nothing is preferred of ${fixes.map(({ title }) => title)}`)

    await vscode.workspace.applyEdit(preferred.edit)
    await waitForDiagnostics(editor, (names) => !names.includes(finding))
    const sentence = editor.document.lineAt(findRange(editor, '$279 billion').start.line).text
    const label = /\[\^(?<label>[^\]]{1,80})\]$/.exec(sentence)?.groups?.label
    assert.ok(label, `no footnote mark ends: ${sentence}`)
    assert.match(editor.document.getText(), new RegExp(`^\\[\\^${label}\\]: .*capitallantern`, 'm'))

    await vscode.commands.executeCommand('undo')
    assert.equal(editor.document.getText(), text)
    await waitForDiagnostics(editor, (names) => names.includes(finding))
  })
})

describe('a setting', () => {
  it('takes hold without a restart', async () => {
    const editor = await openSample(ENGLISH)
    const isUnsourced = (name: string) => name.startsWith('unsourced-figure')
    await waitForDiagnostics(editor, (names) => names.some(isUnsourced))
    const settings = vscode.workspace.getConfiguration('tickmark', editor.document.uri)
    await settings.update('rules', { 'unsourced-figure': 'off' })
    await waitForDiagnostics(editor, (names) => names.length > 0 && !names.some(isUnsourced))
    await settings.update('rules', undefined)
    await waitForDiagnostics(editor, (names) => names.some(isUnsourced))
  })
})
