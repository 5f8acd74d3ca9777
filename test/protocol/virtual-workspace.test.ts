import { expect, it } from 'vitest'
import {
  type FilesParams,
  type FoldersParams,
  READ_FILES,
  READ_FOLDERS,
} from '../../server/src/protocol.ts'
import { startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'
import { createVirtualFiles, toVirtualUri, VIRTUAL_ROOT } from '../support/virtual-files.ts'

const ADDED = { added: [{ uri: VIRTUAL_ROOT, name: 'work' }], removed: [] }

/** The codes of the diagnostics of the note in a virtual folder, with the files of the disk beside it. */
async function checkVirtually(isAnswering: boolean) {
  const client = await startClient()
  const { connection } = client
  const files = createVirtualFiles(FILES)
  if (isAnswering) {
    connection.onRequest(READ_FOLDERS, ({ uris }: FoldersParams) => files.readFolders(uris))
    connection.onRequest(READ_FILES, ({ uris }: FilesParams) => files.readFiles(uris))
  }
  await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: ADDED })
  const uri = toVirtualUri('notes/tsmc.md')
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: NOTE },
  })
  const report = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  await client.stop()
  const { items } = report as { items: readonly { code: string }[] }
  return { codes: items.map(({ code }) => code), log: client.log }
}

it('asks the client for the files of a folder that is not on disk', async () => {
  const { codes } = await checkVirtually(true)
  expect(codes).toEqual(['unsourced-figure', 'mismatched-figure'])
})

it('checks a note by itself, and says why, where the client has no answer', async () => {
  const { codes, log } = await checkVirtually(false)
  expect(codes).toEqual(['unsourced-figure'])
  expect(log.join('\n')).toContain(READ_FOLDERS)
})
