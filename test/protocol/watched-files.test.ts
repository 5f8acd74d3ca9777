import { expect, it } from 'vitest'
import { type LspClient, startClient } from '../support/lsp-client.ts'
import { FILES, LEDGER, NOTE } from '../support/protocol-workspace.ts'

async function pullCodes(client: LspClient): Promise<readonly string[]> {
  const report = await client.ask('diagnostic', 'notes/tsmc.md')
  return (report as { items: readonly { code: string }[] }).items.map(({ code }) => code)
}

it('asks to be told of the files that are read, and of those that leave files out', async () => {
  const client = await startClient({ files: FILES })
  await client.ask('diagnostic', 'notes/tsmc.md')
  const options = client.registered.get('workspace/didChangeWatchedFiles')
  const { watchers } = options as { watchers: readonly { globPattern: string }[] }
  const globs = watchers.map(({ globPattern }) => globPattern).join(' ')
  for (const ending of ['md', 'MD', 'Rmd', 'bib', 'yaml', 'csv', 'html']) {
    expect(globs).toMatch(new RegExp(`[{,]${ending}[,}]`))
  }
  expect(globs).not.toMatch(/docx|xlsx|pdf/)
  expect(globs).toContain('**/{.tickmark.json,.gitignore,.tickmarkignore}')
  await client.stop()
})

it('makes no source of a changed file that is left out', async () => {
  const { 'notes/tsmc.md': note } = FILES
  const client = await startClient({ files: { 'notes/tsmc.md': note, '.gitignore': 'local/\n' } })
  await client.open('notes/tsmc.md', NOTE)
  expect(await pullCodes(client)).toEqual(['unsourced-figure'])
  const unwanted = [
    'node_modules/x/sources/ledger.md',
    'local/sources/ledger.md',
    '.cache/sources/ledger.md',
    'drafts/ledger.html',
    'sources/ledger.docx',
  ]
  for (const path of unwanted) await client.changeFile(path, LEDGER)
  expect(await pullCodes(client)).toEqual(['unsourced-figure'])
  await client.changeFile('sources/ledger.md', LEDGER)
  expect(await pullCodes(client)).toEqual(['unsourced-figure', 'mismatched-figure'])
  await client.stop()
})

it('reads no file for a document that was never saved', async () => {
  const client = await startClient({ files: FILES })
  const uri = client.uri('notes/tsmc.md').replace(/^file:/, 'untitled:')
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: 'It rose 5%.\n' },
  })
  const count = () => client.connection.sendRequest('tickmark/checkWorkspace', {})
  expect(await count()).toMatchObject({ notes: 2 })
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  expect(await count()).toMatchObject({ notes: 1 })
  await client.stop()
})
