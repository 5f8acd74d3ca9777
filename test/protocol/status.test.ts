import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { COUNTS, FILES, NOTE } from '../support/protocol-workspace.ts'

it('tells a client that asks how many figures have which status', async () => {
  const client = await startClient({ files: FILES, initializationOptions: { status: true } })
  await client.open('notes/tsmc.md', NOTE)
  expect(await client.nextStatus()).toEqual({ busy: true, tooLong: false })
  expect(await client.nextStatus()).toEqual({ busy: false, tooLong: false })
  expect(await client.nextStatus()).toEqual({
    uri: '~/notes/tsmc.md',
    busy: false,
    tooLong: false,
    counts: COUNTS,
  })
  await client.stop()
})

it('says nothing more of a note that was closed', async () => {
  const client = await startClient({ files: FILES, initializationOptions: { status: true } })
  await client.open('notes/tsmc.md', NOTE)
  await client.open('notes/other.md', 'It came to 48,200 parcels.\n')
  await client.close('notes/tsmc.md')
  await client.nextStatus()
  await client.nextStatus()
  expect(await client.nextStatus()).toMatchObject({ uri: '~/notes/other.md' })
  await client.stop()
})

it('says that a note is too long to be checked', async () => {
  const settings = { maxFileLength: 20 }
  const client = await startClient({ settings, initializationOptions: { status: true } })
  await client.open('a.md', 'It came to 48,200 parcels.\n')
  await client.nextStatus()
  await client.nextStatus()
  expect(await client.nextStatus()).toMatchObject({ uri: '~/a.md', tooLong: true })
  await client.stop()
})
