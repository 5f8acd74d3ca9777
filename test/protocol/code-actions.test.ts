import { expect, it } from 'vitest'
import { ABLE_CLIENT, type ClientOptions, startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

const PLACE = { start: { line: 0, character: 30 }, end: { line: 0, character: 30 } }
const DIAGNOSTIC = {
  range: { start: { line: 0, character: 25 }, end: { line: 0, character: 41 } },
  code: 'unsourced-figure',
  source: 'Tickmark',
  message: 'whatever',
}

async function list(only?: readonly string[], options: ClientOptions = {}) {
  const client = await startClient({ files: FILES, ...options })
  await client.open('notes/tsmc.md', NOTE)
  const context = { diagnostics: [DIAGNOSTIC], ...(only && { only }) }
  const answer = await client.ask('codeAction', 'notes/tsmc.md', { range: PLACE, context })
  await client.stop()
  return answer as { title: string; kind: string; isPreferred?: boolean; edit: object }[]
}

it('offers to cite the source first', async () => {
  const [first] = await list()
  expect(first).toEqual({
    title: 'Cite The Ledger, 16 Jan 2025',
    kind: 'quickfix.tickmark.insertCitation',
    diagnostics: [DIAGNOSTIC],
    isPreferred: true,
    edit: {
      documentChanges: [
        {
          textDocument: { uri: '~/notes/tsmc.md', version: 1 },
          edits: [
            {
              range: { start: { line: 0, character: 73 }, end: { line: 0, character: 73 } },
              newText: '[^ledger]',
            },
          ],
        },
      ],
    },
  })
})

it('offers everything that can be done', async () => {
  expect((await list()).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
    'quickfix.tickmark.insertCitation: Cite The Ledger, 16 Jan 2025',
    'quickfix.tickmark.mark: Mark as citation needed',
    'quickfix.tickmark.mark: Mark as own calculation',
    'quickfix.tickmark.suppress: Disable unsourced-figure for this line',
    'quickfix.tickmark.suppress: Disable unsourced-figure for the entire file',
  ])
})

it('offers only what is asked for', async () => {
  const kinds = async (only: readonly string[]) => (await list(only)).map(({ kind }) => kind)
  expect(await kinds(['quickfix.tickmark.insertCitation'])).toEqual([
    'quickfix.tickmark.insertCitation',
  ])
  expect(await kinds(['quickfix.tickmark'])).toHaveLength(5)
  expect(await kinds(['quick', 'refactor', 'source.fixAll'])).toEqual([])
})

it('offers plain changes to a client that does not know versions', async () => {
  const { workspace: _, ...capabilities } = ABLE_CLIENT
  const [first] = await list(undefined, { capabilities })
  expect(first?.edit).toHaveProperty('changes')
})

it('offers nothing to a client that knows commands alone', async () => {
  expect(await list(undefined, { capabilities: {} })).toEqual([])
})
