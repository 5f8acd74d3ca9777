import { expect, it } from 'vitest'
import { startClient } from '../support/lsp-client.ts'
import { FILES } from '../support/protocol-workspace.ts'

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a NUL', 'It rose \u0000 5%\u0000 in May.\n'],
  ['lone surrogates', 'It rose \ud800 5% \udc00 in May.\n'],
  ['a byte-order mark and CRLF', '\ufeffIt rose 5%\r\nin May.\r\n'],
  ['front matter that ends nowhere', '---\ntitle: [\nIt rose 5% in May.\n'],
  ['ten thousand brackets', `${'['.repeat(10_000)}5%\n`],
  ['ten thousand quotes', `${'> '.repeat(10_000)}5%\n`],
  ['a comment that ends nowhere', 'It rose 5%.\n\n<!-- tickmark-disable\n'],
  ['nothing', ''],
]

it.each(TEXTS)('goes on after %s', async (_, text) => {
  const client = await startClient({ files: FILES })
  await client.open('notes/bad.md', text)
  const position = { line: 0, character: 10 }
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 99 } }
  expect(await client.ask('diagnostic', 'notes/bad.md')).toHaveProperty('kind', 'full')
  await client.ask('hover', 'notes/bad.md', { position })
  await client.ask('codeAction', 'notes/bad.md', { range, context: { diagnostics: [] } })
  await client.ask('semanticTokens/full', 'notes/bad.md')
  expect(client.log).toEqual([])
  expect(await client.stop()).toBe(0)
})

it('goes on after requests about documents that nobody opened', async () => {
  const client = await startClient({ files: FILES })
  expect(
    await client.ask('hover', 'notes/none.md', { position: { line: 9, character: 9 } }),
  ).toBeNull()
  expect(await client.ask('diagnostic', '../outside.md')).toMatchObject({ items: [] })
  expect(await client.stop()).toBe(0)
})

it('lets nothing in a source become markup in a hover', async () => {
  const article = `---
title: "![x](https://evil.example/p.png) [y](command:z) <b>|</b>"
source: https://ledger.example/foundry
published: 2025-01-16
---

TSMC reported revenue of NT$868.46 billion for the fourth quarter of 2024.
`
  const note = 'TSMC reported revenue of NT$868.5 billion for the fourth quarter of 2024.\n'
  const client = await startClient({ files: { 'sources/a.md': article } })
  await client.open('notes/a.md', note)
  const answer = await client.ask('hover', 'notes/a.md', { position: { line: 0, character: 30 } })
  const { contents } = answer as { contents: { value: string } }
  expect(contents.value).toContain('evil\\.example')
  expect(contents.value).not.toMatch(/!\[|\]\((?!~\/)|<b>/)
  await client.stop()
})

it('answers a cancelled request as cancelled', async () => {
  const client = await startClient({ files: FILES })
  await client.open('notes/a.md', 'It rose 5% in May.\n')
  const answer = client.askCancelled('diagnostic', 'notes/a.md')
  await expect(answer).rejects.toMatchObject({ code: -32800 })
  await client.stop()
})
