import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { URI } from 'vscode-uri'
import { createDiskWorkspace } from '../../server/src/node/workspace.ts'
import { IGNORE_TEXTS, UNWANTED, WANTED } from '../support/which-files.ts'

let root: string
let outside: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tickmark-root-'))
  outside = mkdtempSync(join(tmpdir(), 'tickmark-outside-'))
})

afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true })
})

function write(path: string, content: string | Uint8Array = 'text', folder = root): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, content)
}

function open() {
  return createDiskWorkspace([URI.file(root).toString()])
}

async function findPaths(): Promise<readonly string[]> {
  return (await open().findFiles()).map((file) => file.path)
}

async function read(path: string) {
  return open().readFile(URI.file(join(root, path)).toString())
}

describe('finding files', () => {
  test('finds what can matter, in order, and nothing else', async () => {
    const wanted = [
      'a.md',
      'b/c.txt',
      'b/refs.bib',
      'b/筆記.MD',
      'items.json',
      'items.yaml',
      'q.qmd',
      'r.Rmd',
    ]
    for (const path of [...wanted, 'image.png', 'page.html.gz', 'noending']) write(path)
    expect(await findPaths()).toEqual(wanted)
  })

  test('gives URIs that lead back to the files', async () => {
    write('市場 筆記/a#1.md', 'found')
    const workspace = open()
    const [file] = await workspace.findFiles()
    expect(file?.uri).toContain('a%231.md')
    expect(await workspace.readFile(file?.uri ?? '')).toEqual({ kind: 'text', text: 'found' })
  })

  test('skips node_modules and folders with a dot, but finds the settings', async () => {
    for (const path of [
      '.obsidian/a.md',
      'node_modules/b/c.md',
      '.hidden.md',
      'deep/.tickmark.json',
      '.tickmark.json',
    ])
      write(path)
    expect(await findPaths()).toEqual(['.tickmark.json', 'deep/.tickmark.json'])
  })

  test('honours ignore files, the nearest last', async () => {
    write('.gitignore', 'drafts/\n*.txt\n')
    write('.tickmarkignore', 'old.md\n!kept.txt\n')
    write('deep/.gitignore', '!wanted.txt\n/local.md\n')
    for (const path of [
      'drafts/a.md',
      'a.txt',
      'kept.txt',
      'old.md',
      'deep/wanted.txt',
      'deep/other.txt',
    ])
      write(path)
    for (const path of ['deep/local.md', 'deep/more/local.md']) write(path)
    expect(await findPaths()).toEqual(['deep/more/local.md', 'deep/wanted.txt', 'kept.txt'])
  })

  test('does not leave the folder by links, nor run in circles', async () => {
    write('secret.md', 'secret', outside)
    write('notes/a.md')
    symlinkSync(outside, join(root, 'away'))
    symlinkSync(join(outside, 'secret.md'), join(root, 'secret.md'))
    symlinkSync(root, join(root, 'notes', 'loop'))
    symlinkSync(join(root, 'notes', 'a.md'), join(root, 'again.md'))
    symlinkSync(join(root, 'nowhere.md'), join(root, 'broken.md'))
    expect(await findPaths()).toEqual(['notes/a.md'])
    expect(await read('secret.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.outside', values: {} },
    })
  })

  test('finds a linked file that is not found by itself', async () => {
    write('.store/a.md', 'stored')
    symlinkSync(join(root, '.store', 'a.md'), join(root, 'a.md'))
    expect(await findPaths()).toEqual(['a.md'])
    expect(await read('a.md')).toEqual({ kind: 'text', text: 'stored' })
  })

  test('serves several folders, one of which is missing', async () => {
    write('a.md')
    write('b.md', 'text', outside)
    const workspace = createDiskWorkspace(
      [root, join(root, 'missing'), `${outside}/`].map((path) => `${URI.file(path)}`),
    )
    expect((await workspace.findFiles()).map((file) => file.path)).toEqual(['a.md', 'b.md'])
  })
})

describe('reading files', () => {
  test('keeps a byte-order mark', async () => {
    write('a.md', '\uFEFF# Heading')
    expect(await read('a.md')).toEqual({ kind: 'text', text: '\uFEFF# Heading' })
  })

  test('replaces bytes that are no UTF-8', async () => {
    write('a.md', Uint8Array.of(0x31, 0xff, 0x37, 0x25))
    expect(await read('a.md')).toEqual({
      kind: 'text',
      text: '1\uFFFD7%',
      problem: { id: 'file.invalid-utf8', values: { line: 1 } },
    })
  })

  test('reads UTF-16 with a byte-order mark', async () => {
    write('a.md', Buffer.from('\uFEFF營收 17%', 'utf16le'))
    expect(await read('a.md')).toEqual({ kind: 'text', text: '\uFEFF營收 17%' })
  })

  test('reads a text with a stray NUL, refuses a binary file', async () => {
    write('a.md', 'Sales rose\u0000 by 17%.')
    write('b.md', Buffer.alloc(4000))
    expect(await read('a.md')).toEqual({ kind: 'text', text: 'Sales rose\u0000 by 17%.' })
    expect(await read('b.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.not-text', values: {} },
    })
  })

  test('refuses random data, whatever its length', async () => {
    let state = 7
    const random = (length: number) =>
      Uint8Array.from({ length }, () => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31
        // NUL seldom or never stands in compressed data.
        return 1 + (((state >> 16) & 0xff) % 255)
      })
    for (const length of [200, 3_000, 50_000]) {
      write('a.md', random(length))
      expect((await read('a.md')).kind).toBe('failed')
    }
    write(
      'b.md',
      Uint8Array.from({ length: 400 }, (_, index) => 1 + (index % 8)),
    )
    expect((await read('b.md')).kind).toBe('failed')
  })

  test('takes tabs, form feeds and escapes for text, and a character cut by the sample for whole', async () => {
    const texts = [
      '\t\r\n\f\u001b'.repeat(200),
      `a${'營收成長'.repeat(3_000)}`,
      '\uFFFD'.repeat(300),
    ]
    for (const text of texts) {
      write('a.md', text)
      expect(await read('a.md')).toEqual({ kind: 'text', text })
    }
  })

  test('reads a text with bytes that are no UTF-8, and says where', async () => {
    const problem = (line: number) => ({ id: 'file.invalid-utf8', values: { line } })
    write('a.md', Buffer.from('Prices\n\nCaf\xe9 cr\xe8me rose 17%.', 'latin1'))
    expect(await read('a.md')).toEqual({
      kind: 'text',
      text: 'Prices\n\nCaf\uFFFD cr\uFFFDme rose 17%.',
      problem: problem(3),
    })
    write('b.md', Buffer.concat([Buffer.from('營收 17%。\n'.repeat(2_000)), Uint8Array.of(0xe7)]))
    expect(await read('b.md')).toMatchObject({ kind: 'text', problem: problem(2_001) })
    write('c.md', Buffer.concat([Buffer.from('a \uFFFD stands here\nx'), Uint8Array.of(0xff)]))
    expect(await read('c.md')).toMatchObject({ kind: 'text', problem: problem(2) })
  })

  test('refuses what is too large, missing or a folder, and says so', async () => {
    write('large.md', Buffer.alloc(33 * 1024 * 1024, 'a'))
    mkdirSync(join(root, 'folder.md'))
    expect(await read('large.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.too-large', values: { size: 33, limit: 32 } },
    })
    expect(await read('gone.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.missing', values: {} },
      isGone: true,
    })
    expect(await read('folder.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.folder', values: {} },
    })
  })

  test('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.md')])
    expect(await findPaths()).toEqual([])
    expect(await read('pipe.md')).toEqual({
      kind: 'failed',
      reason: { id: 'file.special', values: {} },
    })
  })

  test('refuses a path that climbs out of the folder', async () => {
    write('secret.md', 'secret', outside)
    const name = outside.slice(outside.lastIndexOf('/') + 1)
    expect(await read(`../${name}/secret.md`)).toEqual({
      kind: 'failed',
      reason: { id: 'file.outside', values: {} },
    })
  })

  test('never takes a document that was not saved for a file', async () => {
    write('a.md', 'saved')
    const uri = URI.file(join(root, 'a.md')).with({ scheme: 'untitled' }).toString()
    expect(open().accepts(uri)).toBe(false)
    expect(await open().readFile(uri)).toEqual({
      kind: 'failed',
      reason: { id: 'file.missing', values: {} },
      isGone: true,
    })
  })
})

describe('accepting files', () => {
  test('accepts what would be found, whether it is there or not, and nothing else', async () => {
    for (const [path, text] of Object.entries(IGNORE_TEXTS)) write(path, text)
    const workspace = open()
    const accepts = (path: string) => workspace.accepts(URI.file(join(root, path)).toString())
    const check = () => {
      expect(WANTED.filter((path) => !accepts(path))).toEqual([])
      expect([...UNWANTED, '../a.md'].filter(accepts)).toEqual([])
    }
    check()
    for (const path of [...WANTED, ...UNWANTED]) write(path)
    check()
    expect(await findPaths()).toEqual([...WANTED].sort())
  })

  test('accepts a link only where finding does', async () => {
    write('secret.md', 'secret', outside)
    write('notes/a.md')
    write('.store/b.md')
    symlinkSync(root, join(root, 'notes', 'loop'))
    symlinkSync(join(root, 'notes', 'a.md'), join(root, 'again.md'))
    symlinkSync(join(root, '.store', 'b.md'), join(root, 'b.md'))
    symlinkSync(join(outside, 'secret.md'), join(root, 'secret.md'))
    const paths = ['notes/a.md', 'notes/loop/notes/a.md', 'again.md', 'b.md', 'secret.md']
    const workspace = open()
    const accepted = paths.filter((path) =>
      workspace.accepts(URI.file(join(root, path)).toString()),
    )
    expect(accepted).toEqual(['notes/a.md', 'b.md'])
    expect(await findPaths()).toEqual(['b.md', 'notes/a.md'])
  })
})
