import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

const FIRST = { start: { line: 0, character: 25 }, end: { line: 0, character: 41 } }
const SECOND = { start: { line: 2, character: 21 }, end: { line: 2, character: 26 } }

it('goes from figure to figure, and around', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  const uri = client.uri('notes/tsmc.md')
  const go = (position: object, direction: string) =>
    client.connection.sendRequest('tickmark/nextFigure', { uri, position, direction })
  expect(await go({ line: 0, character: 0 }, 'next')).toEqual(FIRST)
  expect(await go(FIRST.start, 'next')).toEqual(SECOND)
  expect(await go(SECOND.start, 'next')).toEqual(FIRST)
  expect(await go(SECOND.start, 'previous')).toEqual(FIRST)
  expect(await go(FIRST.start, 'previous')).toEqual(SECOND)
  await client.stop()
})

it('goes nowhere in a note without figures', async () => {
  const client = await startClient()
  await client.open('a.md', 'It rained.\n')
  const asked = { uri: client.uri('a.md'), position: { line: 0, character: 0 }, direction: 'next' }
  expect(await client.connection.sendRequest('tickmark/nextFigure', asked)).toBeNull()
  await client.stop()
})
