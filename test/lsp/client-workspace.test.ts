import { describe, expect, test } from 'vitest'
import { createClientWorkspace } from '../../server/src/lsp/client-workspace.ts'
import {
  createVirtualFiles,
  LINK,
  toVirtualUri,
  VIRTUAL_ROOT,
  type VirtualContents,
} from '../support/virtual-files.ts'
import { IGNORE_TEXTS, UNWANTED, WANTED } from '../support/which-files.ts'

function open(contents: VirtualContents, largestAnswer?: number) {
  const files = createVirtualFiles(contents, largestAnswer)
  return { files, workspace: createClientWorkspace(files, [VIRTUAL_ROOT]) }
}

function textsOf(paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, `text of ${path}`]))
}

describe('finding files', () => {
  test('finds the same files as on disk', async () => {
    const { workspace } = open({ ...textsOf([...WANTED, ...UNWANTED]), ...IGNORE_TEXTS })
    const found = await workspace.findFiles()
    expect(found.map(({ path }) => path)).toEqual([...WANTED].sort())
  })

  test('accepts what would be found, whether it is there or not, and nothing else', async () => {
    const { workspace } = open({ 'deep/a.md': '', ...IGNORE_TEXTS })
    await workspace.findFiles()
    const accepts = (path: string) => workspace.accepts(toVirtualUri(path))
    expect(WANTED.filter((path) => !accepts(path))).toEqual([])
    expect([...UNWANTED, '../a.md'].filter(accepts)).toEqual([])
    expect(workspace.accepts('memfs:/elsewhere/a.md')).toBe(false)
    expect(workspace.accepts('untitled:/desk/a.md')).toBe(false)
  })

  test('gives URIs as an editor writes them', async () => {
    const { workspace } = open({ '市場 筆記/a#1.md': 'found' })
    const [file] = await workspace.findFiles()
    expect(file).toEqual({
      path: '市場 筆記/a#1.md',
      uri: 'memfs:/desk/%E5%B8%82%E5%A0%B4%20%E7%AD%86%E8%A8%98/a%231.md',
    })
    expect(await workspace.readFile(file?.uri ?? '')).toEqual({ kind: 'text', text: 'found' })
  })

  test('follows no link, and takes none for a file', async () => {
    const { workspace } = open({ 'a.md': '', 'b.md': LINK, 'notes/away': LINK })
    const found = await workspace.findFiles()
    expect(found.map(({ path }) => path)).toEqual(['a.md'])
    expect(workspace.accepts(toVirtualUri('b.md'))).toBe(false)
    expect(workspace.accepts(toVirtualUri('notes/away/c.md'))).toBe(false)
    expect(workspace.accepts(toVirtualUri('notes/c.md'))).toBe(true)
  })

  test('serves a root that has no path, and several roots', async () => {
    const folders: string[] = []
    const entry = { name: 'a.md', kind: 'file' } as const
    const files = {
      readFolders: async (uris: readonly string[]) => {
        folders.push(...uris)
        return [[entry]]
      },
      readFiles: async () => [],
    }
    const found = await createClientWorkspace(files, ['memfs:/', 'vscode-vfs://github/one/two'])
      .findFiles()
      .then((all) => all.map(({ uri }) => uri))
    expect(folders).toEqual(['memfs:/', 'vscode-vfs://github/one/two'])
    expect(found).toEqual(['memfs:/a.md', 'vscode-vfs://github/one/two/a.md'])
  })

  test('finds nothing where the client has no answer', async () => {
    const files = { readFolders: async () => [], readFiles: async () => [] }
    expect(await createClientWorkspace(files, [VIRTUAL_ROOT]).findFiles()).toEqual([])
  })
})

describe('reading files', () => {
  test('decodes what the client has', async () => {
    const { workspace } = open({
      'a.md': Buffer.from('\uFEFF營收 17%', 'utf16le'),
      'b.md': Uint8Array.of(0x31, 0xff, 0x37, 0x25),
      'c.md': new Uint8Array(4000),
      'd.md': LINK,
    })
    const read = (path: string) => workspace.readFile(toVirtualUri(path))
    expect(await read('a.md')).toEqual({ kind: 'text', text: '\uFEFF營收 17%' })
    expect(await read('b.md')).toMatchObject({
      text: '1\uFFFD7%',
      problem: { values: { line: 1 } },
    })
    expect(await read('c.md')).toMatchObject({ reason: { id: 'file.not-text' } })
    expect(await read('d.md')).toMatchObject({ reason: { id: 'file.outside' } })
    expect(await read('e.md')).toMatchObject({ reason: { id: 'file.missing' }, isGone: true })
  })

  test.each([undefined, 1, 5])(
    'asks for many files at once, whose answers hold %s',
    async (most) => {
      const paths = Array.from(
        { length: 100 },
        (_, index) => `${String(index).padStart(3, '0')}.md`,
      )
      const { files, workspace } = open(textsOf(paths), most)
      for (const { uri, path } of await workspace.findFiles()) {
        expect(await workspace.readFile(uri)).toEqual({ kind: 'text', text: `text of ${path}` })
      }
      expect(files.asked.length).toBe(most === undefined ? 4 : 100 / most)
      expect(Math.max(...files.asked.map((asked) => asked.length))).toBe(32)
    },
  )

  test('asks for one file alone when nothing else is to come', async () => {
    const { files, workspace } = open(textsOf(['a.md', 'b.md']))
    for (const { uri } of await workspace.findFiles()) await workspace.readFile(uri)
    await workspace.readFile(toVirtualUri('a.md'))
    expect(files.asked).toEqual([['a.md', 'b.md'], ['a.md']])
  })

  test('reads a file again that has changed since it was read ahead', async () => {
    const { files, workspace } = open(textsOf(['a.md', 'b.md', 'c.md']))
    await workspace.findFiles()
    await workspace.readFile(toVirtualUri('a.md'))
    files.write('b.md', 'changed')
    expect(workspace.accepts(toVirtualUri('b.md'))).toBe(true)
    expect(await workspace.readFile(toVirtualUri('b.md'))).toEqual({
      kind: 'text',
      text: 'changed',
    })
    expect(await workspace.readFile(toVirtualUri('c.md'))).toMatchObject({ text: 'text of c.md' })
    expect(files.asked).toEqual([['a.md', 'b.md', 'c.md'], ['b.md']])
  })
})
