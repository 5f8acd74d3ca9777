import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECT } from '../support/editor/provision.ts'
import { dropPictures, packExtension } from '../support/package/pack-extension.ts'
import { readZipNames } from '../support/package/read-zip-names.ts'

const MAX_BYTES = 1_000_000
const PACKING_TIMEOUT_MS = 60_000

/** Everything that is packed, besides what the folders below hold. A new bundle is a new line here. */
const FILES = [
  'LICENSE.txt',
  'THIRD_PARTY_NOTICES.md',
  'changelog.md',
  'client/icon.png',
  'client/tickmark.schema.json',
  'dist/THIRD_PARTY_NOTICES.md',
  'dist/browser/client.js',
  'dist/browser/server.js',
  'dist/cli.js',
  'dist/client.js',
  'dist/core.js',
  'dist/server.js',
  'docs/command-line.md',
  'docs/figures.md',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'package.nls.zh-tw.json',
  'readme.md',
  'syntaxes/tickmark.injection.tmLanguage.json',
]

/** Folders that are packed as they are. */
const FOLDERS = ['docs/rules', 'l10n']

const folder = mkdtempSync(join(tmpdir(), 'tickmark-package-'))
let archive = Buffer.alloc(0)

beforeAll(async () => {
  const file = join(folder, 'tickmark.vsix')
  await packExtension(file)
  archive = readFileSync(file)
}, PACKING_TIMEOUT_MS)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('The package holds what it should and nothing else.', () => {
  const inFolders = FOLDERS.flatMap((path) =>
    readdirSync(join(PROJECT, path)).map((name) => `${path}/${name}`),
  )
  const expected = [...FILES, ...inFolders].map((path) => `extension/${path}`)
  const all = ['[Content_Types].xml', 'extension.vsixmanifest', ...expected]
  expect([...readZipNames(archive)].sort()).toEqual(all.sort())
})

test(`It is smaller than ${MAX_BYTES} bytes.`, () => {
  expect(archive.length).toBeLessThan(MAX_BYTES)
})

test('Each npm package in a bundle that ships has its notice.', () => {
  const { outputs } = JSON.parse(readFileSync(join(PROJECT, 'out/bundles.json'), 'utf8'))
  const shipped = Object.keys(outputs).filter((file) => file.startsWith('dist/'))
  const inputs = shipped.flatMap((file) => Object.keys(outputs[file].inputs))
  const names = inputs.flatMap((input) => PACKAGE.exec(input)?.groups?.name ?? [])
  const notices = readFileSync(join(PROJECT, 'dist/THIRD_PARTY_NOTICES.md'), 'utf8')
  const told = [...notices.matchAll(/^## (\S{1,200}) \d/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(0)
  expect(told).toEqual(expect.arrayContaining([...new Set(names)]))
})

/** Takes `@b/c` of `node_modules/a/node_modules/@b/c/index.js`. */
const PACKAGE = /^(?:.{0,400}\/)?node_modules\/(?<name>(?:@[^/]{1,200}\/)?[^/]{1,200})\//

test('The read-me of the package leaves the pictures out.', () => {
  const picture = '<picture>\n  <img src="docs/images/a.png" alt="A">\n</picture>\n'
  expect(dropPictures(`# A\n\n${picture}\nWords.\n`)).toBe('# A\n\nWords.\n')
  expect(dropPictures(readFileSync(join(PROJECT, 'README.md'), 'utf8'))).not.toMatch(/<img|!\[/)
})
