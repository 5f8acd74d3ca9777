import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'

const NOTE = 'notes/long.md'
const LAST = 'In the end 49.3% were left.'

/** Far more than is checked in one turn. */
const LONG = `${'Umbra sold 40 lamps in May, 12% more than in April.\n\n'.repeat(4000)}${LAST}\n`

it('checks what is seen of a long note before the rest', async () => {
  const client = await startClient({ files: {} })
  await client.open(NOTE, LONG)
  const line = LONG.split('\n').length - 2
  const range = { start: { line, character: 0 }, end: { line, character: LAST.length } }
  await client.connection.sendNotification('tickmark/visibleRange', {
    uri: client.uri(NOTE),
    range,
  })
  const hover = await client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: client.uri(NOTE) },
    position: { line, character: LAST.indexOf('49') },
  })
  expect(JSON.stringify(hover)).toContain('Unsourced')
  await client.stop()
})
