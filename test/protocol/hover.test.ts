import { expect, it } from 'vitest'
import { ABLE_CLIENT, type ClientOptions, startClient } from '../support/lsp-client.ts'
import { FILES, NOTE } from '../support/protocol-workspace.ts'

async function hover(line: number, character: number, options: ClientOptions = {}) {
  const client = await startClient({ files: FILES, ...options })
  await client.open('notes/tsmc.md', NOTE)
  const answer = await client.ask('hover', 'notes/tsmc.md', { position: { line, character } })
  await client.stop()
  return answer as { contents: { kind: string; value: string }; range: object } | null
}

it('shows what the sources say of a figure', async () => {
  const answer = await hover(0, 30)
  expect(answer?.range).toEqual({
    start: { line: 0, character: 25 },
    end: { line: 0, character: 41 },
  })
  expect(answer?.contents).toMatchInlineSnapshot()
})

it('draws where the values lie for a client that asks for images', async () => {
  const answer = await hover(2, 22, { initializationOptions: { hoverImages: true } })
  const [, encoded = ''] =
    /data:image\/svg\+xml;base64,([\w+/=]+)\)/.exec(answer?.contents.value ?? '') ?? []
  expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^<svg .*<\/svg>$/)
})

it('is written in the language of the client', async () => {
  expect((await hover(2, 22, { locale: 'zh-tw' }))?.contents.value).toMatchInlineSnapshot()
  expect((await hover(2, 22, { locale: 'zh-Hans-CN' }))?.contents.value).toMatchInlineSnapshot()
})

it('is plain text for a client that shows nothing else', async () => {
  const capabilities = { ...ABLE_CLIENT, textDocument: {} }
  expect((await hover(2, 22, { capabilities }))?.contents).toMatchInlineSnapshot()
})

it('shows the source behind a citation', async () => {
  expect((await hover(2, 60))?.contents).toMatchInlineSnapshot()
})

it('shows nothing elsewhere', async () => {
  expect(await hover(0, 2)).toBeNull()
})
