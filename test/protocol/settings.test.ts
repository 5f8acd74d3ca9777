import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'

it('asks for the settings of the folder, again when there is another', async () => {
  const client = await startClient()
  expect(await client.nextSettingsAsked()).toEqual([{ section: 'tickmark', scopeUri: '~' }])
  const removed = [{ uri: client.uri(''), name: 'workspace' }]
  const added = [{ uri: 'file:///elsewhere', name: 'elsewhere' }]
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added, removed },
  })
  expect(await client.nextSettingsAsked()).toEqual([
    { section: 'tickmark', scopeUri: 'file:///elsewhere' },
  ])
  await client.stop()
})

it('shows once that a note is too long to be checked, and nothing where checking is off', async () => {
  const client = await startClient({ settings: { maxFileLength: 20 }, locale: 'zh-TW' })
  await client.open('a.md', 'It came to 48,200 parcels.\n')
  const start = { line: 0, character: 0 }
  expect(await client.ask('diagnostic', 'a.md')).toMatchObject({
    items: [
      {
        range: { start, end: start },
        severity: 2,
        source: 'Tickmark',
        message: '筆記有 27 個字元，超過檢查上限 20（maxFileLength）。',
      },
    ],
  })
  client.settings = { enable: false, maxFileLength: 20 }
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.nextRequest('workspace/diagnostic/refresh')
  expect(await client.ask('diagnostic', 'a.md')).toMatchObject({ items: [] })
  await client.stop()
})
