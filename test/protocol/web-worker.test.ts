import { expect, it } from 'vitest'
import {
  type FilesParams,
  type FoldersParams,
  READ_FILES,
  READ_FOLDERS,
} from '../../server/src/protocol.ts'
import { ABLE_CLIENT } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'
import { createVirtualFiles, toVirtualUri, VIRTUAL_ROOT } from '../support/virtual-files.ts'
import { startWorker, type WorkerMessage } from '../support/worker-realm.ts'

const PAGES = 'https://editor.example/tickmark/docs/rules/'
const NOTE_URI = toVirtualUri('notes/tsmc.md')

/** A client of the worker that has some files and opens the note. */
async function openNote() {
  const files = createVirtualFiles(FILES)
  const waiting = new Map<unknown, (message: WorkerMessage) => void>()
  const workOut = async ({ method, params }: WorkerMessage): Promise<unknown> => {
    if (method === READ_FOLDERS) return files.readFolders((params as FoldersParams).uris)
    if (method === READ_FILES) return files.readFiles((params as FilesParams).uris)
    return method === 'workspace/configuration' ? [{}] : null
  }
  const answer = async (message: WorkerMessage): Promise<void> => {
    const result = await workOut(message)
    worker.post({ ...RPC, id: message.id, result })
  }
  const worker = startWorker((message) => {
    const { id, method } = message
    if (id === undefined) return
    if (method === undefined) waiting.get(id)?.(message)
    else void answer(message)
  })
  const ask = async (id: number, method: string, params: object): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers<WorkerMessage>()
    waiting.set(id, resolve)
    worker.post({ ...RPC, id, method, params })
    const { result, error } = await promise
    expect(error).toBeUndefined()
    return result
  }
  await ask(1, 'initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: VIRTUAL_ROOT, name: 'work' }],
    capabilities: ABLE_CLIENT,
    initializationOptions: { rulePages: PAGES },
  })
  worker.post({ ...RPC, method: 'initialized', params: {} })
  worker.post({
    ...RPC,
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: NOTE_URI, languageId: 'markdown', version: 1, text: NOTE } },
  })
  return { worker, ask }
}

const RPC = { jsonrpc: '2.0' }

it('has nothing of Node or of a page around it', () => {
  const { evaluate } = startWorker(() => undefined)
  for (const name of ['process', 'Buffer', 'require', 'module', 'global', 'document', 'window']) {
    expect(evaluate(`typeof ${name}`)).toBe('undefined')
  }
})

it('shows findings that rest on the client’s files', async () => {
  const { ask } = await openNote()
  const report = await ask(2, 'textDocument/diagnostic', { textDocument: { uri: NOTE_URI } })
  const { items } = report as { items: readonly { code: string; codeDescription: unknown }[] }
  expect(items.map(({ code }) => code)).toEqual(['unsourced-figure', 'mismatched-figure'])
  expect(items[0]?.codeDescription).toEqual({ href: `${PAGES}unsourced-figure.md` })
})

it('answers a hover', async () => {
  const { ask } = await openNote()
  const position = { line: 2, character: 22 }
  const answer = await ask(2, 'textDocument/hover', { textDocument: { uri: NOTE_URI }, position })
  const { contents } = answer as { contents: { value: string } }
  expect(contents.value).toContain(
    '[The Ledger\\, 16 Jan 2025](memfs:/desk/sources/ledger.md#L10,25)',
  )
  expect(contents.value).toContain('differs by 10 points')
})
