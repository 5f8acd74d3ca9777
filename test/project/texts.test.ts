import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

function keys(path: string): readonly string[] {
  return Object.keys(JSON.parse(read(path)) as object)
}

const MANIFEST_KEYS = keys('package.nls.json')
const CLIENT_KEYS = keys('l10n/bundle.l10n.json')

it.each(['zh-tw', 'zh-cn'])('the manifest has every text in %s', (locale) => {
  expect(keys(`package.nls.${locale}.json`)).toEqual(MANIFEST_KEYS)
})

it('the manifest has the texts that it names, and no others', () => {
  const named = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key)
  expect(new Set(named)).toEqual(new Set(MANIFEST_KEYS))
})

it.each(['zh-tw', 'zh-cn'])('the client has every text in %s', (locale) => {
  expect(keys(`l10n/bundle.l10n.${locale}.json`)).toEqual(CLIENT_KEYS)
})

it('the client has the texts that it says, and no others', () => {
  const files = readdirSync(new URL('client/src', ROOT), { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`client/src/${file}`))
  const said = sources.flatMap((source) =>
    [...source.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text),
  )
  expect(new Set(said)).toEqual(new Set(CLIENT_KEYS))
})

it('the client’s English texts are what it says', () => {
  const texts = JSON.parse(read('l10n/bundle.l10n.json')) as Record<string, string>
  expect(Object.values(texts)).toEqual(CLIENT_KEYS)
})

it('the colours of figures are those of the tokens that the server sends', () => {
  const { contributes } = JSON.parse(read('package.json')) as {
    contributes: { semanticTokenTypes: { id: string }[]; semanticTokenModifiers: { id: string }[] }
  }
  const source = read('server/src/lsp/semantic-tokens.ts')
  const list = (name: string) =>
    new RegExp(`${name}: \\[([^\\]]*)\\]`).exec(source)?.[1]?.match(/\w+/g) ?? []
  expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(list('tokenTypes'))
  expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(list('tokenModifiers'))
})
