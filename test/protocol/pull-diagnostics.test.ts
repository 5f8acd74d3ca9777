import { expect, it } from 'vitest'
import { type LspClient, startClient } from '../support/lsp-client.ts'
import { FILES, LEDGER, MISMATCHED, NOTE, UNSOURCED } from '../support/protocol-workspace.ts'

const RELATED = [
  {
    location: {
      uri: '~/sources/ledger.md',
      range: { start: { line: 9, character: 24 }, end: { line: 9, character: 29 } },
    },
    message: 'The Ledger says 59.0%',
  },
]
const LINKED_UNSOURCED = {
  ...UNSOURCED,
  codeDescription: { href: 'PACKAGE/docs/rules/unsourced-figure.md' },
}
const LINKED_MISMATCHED = {
  ...MISMATCHED,
  codeDescription: { href: 'PACKAGE/docs/rules/mismatched-figure.md' },
  relatedInformation: RELATED,
}

interface Report {
  readonly kind: string
  readonly resultId: string
  readonly items: readonly object[]
}

async function pull(client: LspClient, previousResultId?: string): Promise<Report> {
  return (await client.ask('diagnostic', 'notes/tsmc.md', { previousResultId })) as Report
}

it('answers with what is found in a note', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  expect(await pull(client)).toEqual({
    kind: 'full',
    resultId: expect.any(String),
    items: [LINKED_UNSOURCED, LINKED_MISMATCHED],
  })
  await client.stop()
})

it('answers in the language of the client', async () => {
  const messages = async (locale: string) => {
    const client = await startClient({ files: FILES, locale })
    await client.open('notes/tsmc.md', NOTE)
    const { items } = await pull(client)
    await client.stop()
    return items.map((item) => (item as { message: string }).message)
  }
  expect(await messages('zh-TW')).toMatchInlineSnapshot(`
    [
      "NT$868.5 billion 沒有來源。The Ledger 的數字是 NT$868.46 billion。",
      "筆記寫 49.0%，The Ledger 寫 59.0%。",
    ]
  `)
  expect(await messages('zh-cn')).toMatchInlineSnapshot(`
    [
      "NT$868.5 billion 没有来源。The Ledger 的数字是 NT$868.46 billion。",
      "笔记写 49.0%，The Ledger 写 59.0%。",
    ]
  `)
})

it('answers “unchanged” while nothing that the note rests on has changed', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  const { resultId } = await pull(client)
  expect(await pull(client, resultId)).toEqual({ kind: 'unchanged', resultId })
  await client.change('notes/tsmc.md', 2, [{ text: 'It rained.\n' }])
  expect(await pull(client, resultId)).toMatchObject({ kind: 'full', items: [] })
  await client.stop()
})

it('asks the client to ask again when a source has changed on disk', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  const { resultId } = await pull(client)
  await client.changeFile('sources/ledger.md', LEDGER.replace('59.0%', '49.0%'))
  await client.nextRequest('workspace/diagnostic/refresh')
  expect(await pull(client, resultId)).toMatchObject({ kind: 'full', items: [LINKED_UNSOURCED] })
  await client.stop()
})

it('asks again when a source is edited, and when it is closed unsaved', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/tsmc.md', NOTE)
  await pull(client)
  await client.open('sources/ledger.md', LEDGER.replace('59.0%', '49.0%'))
  await client.nextRequest('workspace/diagnostic/refresh')
  expect((await pull(client)).items).toEqual([LINKED_UNSOURCED])
  await client.close('sources/ledger.md')
  await client.nextRequest('workspace/diagnostic/refresh')
  expect((await pull(client)).items).toEqual([LINKED_UNSOURCED, LINKED_MISMATCHED])
  await client.stop()
})

it('follows the settings', async () => {
  const settings = { rules: { 'unsourced-figure': 'off', 'mismatched-figure': 'error' } }
  const client = await startClient({ files: FILES, settings })
  await client.open('notes/tsmc.md', NOTE)
  expect((await pull(client)).items).toEqual([{ ...LINKED_MISMATCHED, severity: 1 }])
  client.settings = { enable: false }
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.nextRequest('workspace/diagnostic/refresh')
  expect((await pull(client)).items).toEqual([])
  await client.stop()
})

it('finds nothing in a source, nor in what is no note', async () => {
  const client = await startClient({ files: { ...FILES, 'README.md': 'It has 3,000 users.\n' } })
  await client.open('README.md', 'It has 3,000 users.\n')
  expect(await client.ask('diagnostic', 'README.md')).toMatchObject({ items: [] })
  expect(await client.ask('diagnostic', 'sources/ledger.md')).toMatchObject({ items: [] })
  await client.stop()
})
