import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

it('forgets the sources of a folder that is removed, and reads them again when it is added', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  const codes = async () => {
    const report = await client.ask('diagnostic', 'notes/tsmc.md')
    const { items } = report as { items: readonly { code: string }[] }
    return items.map(({ code }) => code)
  }
  const folder = { uri: client.uri(''), name: 'workspace' }
  const change = (event: object) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  expect(await codes()).toEqual(['unsourced-figure', 'mismatched-figure'])
  await change({ added: [], removed: [folder] })
  expect(await codes()).toEqual(['unsourced-figure'])
  await change({ added: [folder], removed: [] })
  expect(await codes()).toEqual(['unsourced-figure', 'mismatched-figure'])
  await client.stop()
})
