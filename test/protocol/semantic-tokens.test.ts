import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

const UNSOURCED = 1 << 2
const MISMATCHED = 1 << 3
const CONTESTED = 1 << 5

it('marks figures by their status', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  expect(await client.ask('semanticTokens/full', 'notes/tsmc.md')).toEqual({
    data: [0, 25, 16, 0, UNSOURCED, 2, 21, 5, 0, MISMATCHED | CONTESTED],
  })
  const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } }
  expect(await client.ask('semanticTokens/range', 'notes/tsmc.md', { range })).toEqual({
    data: [2, 21, 5, 0, MISMATCHED | CONTESTED],
  })
  await client.stop()
})

it('splits a figure that goes on in the next line', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/b.md', 'They sold 16\nmillion parcels.\n')
  expect(await client.ask('semanticTokens/full', 'notes/b.md')).toEqual({
    data: [0, 10, 2, 0, UNSOURCED, 1, 0, 7, 0, UNSOURCED],
  })
  await client.stop()
})
