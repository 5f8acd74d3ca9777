import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import {
  COUNTS,
  FILES,
  LEDGER,
  MISMATCHED,
  NOTE,
  UNSOURCED,
} from '../support/protocol-workspace.ts'

it('sends diagnostics to a client that cannot ask, with the version they hold for', async () => {
  const client = await startClient({ files: FILES, capabilities: {} })
  await client.open('notes/tsmc.md', NOTE)
  expect(await client.nextPublished()).toEqual({
    uri: '~/notes/tsmc.md',
    version: 1,
    diagnostics: [UNSOURCED, MISMATCHED],
  })
  const range = { start: { line: 2, character: 21 }, end: { line: 2, character: 23 } }
  await client.change('notes/tsmc.md', 2, [{ range, text: '59' }])
  expect(await client.nextPublished()).toEqual({
    uri: '~/notes/tsmc.md',
    version: 2,
    diagnostics: [UNSOURCED],
  })
  await client.stop()
})

it('sends them again when a source has changed', async () => {
  const client = await startClient({ files: FILES, capabilities: {} })
  await client.open('notes/tsmc.md', NOTE)
  await client.nextPublished()
  await client.changeFile('sources/ledger.md', LEDGER.replace('59.0%', '49.0%'))
  expect(await client.nextPublished()).toEqual({
    uri: '~/notes/tsmc.md',
    version: 1,
    diagnostics: [UNSOURCED],
  })
  await client.stop()
})

it('takes them back when the note is closed', async () => {
  const client = await startClient({ files: FILES, capabilities: {} })
  await client.open('notes/tsmc.md', NOTE)
  await client.nextPublished()
  await client.close('notes/tsmc.md')
  expect(await client.nextPublished()).toEqual({ uri: '~/notes/tsmc.md', diagnostics: [] })
  await client.stop()
})

it('sends those of all notes when the workspace is checked', async () => {
  const client = await startClient({ files: FILES })
  expect(client.plain(await client.connection.sendRequest('tickmark/checkWorkspace'))).toEqual({
    notes: 1,
    counts: COUNTS,
  })
  expect(await client.nextPublished()).toMatchObject({
    uri: '~/notes/tsmc.md',
    diagnostics: [UNSOURCED, MISMATCHED],
  })
  await client.open('notes/tsmc.md', NOTE)
  expect(await client.nextPublished()).toMatchObject({ uri: '~/notes/tsmc.md', diagnostics: [] })
  await client.stop()
})
