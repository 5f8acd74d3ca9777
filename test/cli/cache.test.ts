import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '../support/memory-store.ts'
import { type MemoryWorldOptions, runInMemory } from '../support/memory-world.ts'

type Files = Readonly<Record<string, string>>

const SOURCE = 'sources/acme.md'
const FILES: Files = {
  [SOURCE]:
    '---\nurl: https://example.com/acme\n---\nAcme revenue grew 12% in 2023. Acme sold 5,000 cars.\n',
  'good.md': 'Acme revenue grew 12% in 2023 [@acme].\n',
  'bad.md': 'Acme revenue grew 19% in 2023 [@acme]. It sold 5,000 cars.[^a]\n\n[^a]: 5,100 cars.\n',
  'broken.md': '---\ntitle: [open\n---\nSales rose 17% in 2023.\n',
  'deep/a.md': 'Acme revenue grew 19% in 2023.\n',
}

/** Runs of one workspace over one store; each run is compared with one that knows nothing. */
function createRuns() {
  const store = createMemoryStore()
  const check = async (files: Files, args = 'check', options: MemoryWorldOptions = {}) => {
    const found = await runInMemory(files, args.split(' '), { ...options, store })
    expect(found).toEqual(await runInMemory(files, args.split(' '), options))
    return store.takeAdded()
  }
  return { store, check }
}

/** Every file is told apart once, and every note has a report. */
const ALL = Object.keys(FILES)
  .flatMap((path) => (path === SOURCE ? [path] : [path, path]))
  .sort()
const REPORTS = ALL.filter((path, index) => path === ALL[index - 1])

describe('what earlier runs found', () => {
  test('is all that a run needs where nothing has changed, in every format', async () => {
    const { check } = createRuns()
    expect(await check(FILES)).toEqual(ALL)
    for (const args of ['check', 'check --format json', 'check deep', 'check -q good.md']) {
      expect([args, await check(FILES, args)]).toEqual([args, []])
    }
    expect(await check(FILES, 'check --fail-on information', { folder: 'deep' })).toEqual([])
  })

  test('is told in the same words, with problems of notes in their place', async () => {
    const { check, store } = createRuns()
    await check(FILES, 'check --format json')
    const { output, status } = await runInMemory(FILES, ['check', '--format', 'json'], { store })
    const { problems, summary } = JSON.parse(output)
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(['broken.md'])
    expect([summary.figures, status]).toEqual([5, 1])
  })

  test('is added to by runs of a few notes', async () => {
    const { check } = createRuns()
    const paths = Object.keys(FILES).sort()
    expect(await check(FILES, 'check good.md')).toEqual([...paths, 'good.md'].sort())
    expect(await check(FILES)).toEqual(REPORTS.filter((path) => path !== 'good.md'))
  })

  test('does not hold for a note whose text has changed', async () => {
    const { check } = createRuns()
    await check(FILES)
    const changed = { ...FILES, 'bad.md': 'Acme revenue grew 12% in 2023 [@acme].\n' }
    expect(await check(changed)).toEqual(['bad.md', 'bad.md'])
    expect(await check(FILES)).toEqual([])
  })

  test('does not hold for a note that lies elsewhere now, though its text is the same', async () => {
    const { check } = createRuns()
    const text = 'Acme revenue grew 12% in 2023 ([it](../sources/acme.md)).\n'
    await check({ [SOURCE]: FILES[SOURCE] ?? '', 'notes/a.md': text })
    expect(await check({ [SOURCE]: FILES[SOURCE] ?? '', 'a.md': text })).toEqual(['a.md', 'a.md'])
  })

  test('does not hold for any note once a source has changed, come or gone', async () => {
    const { check } = createRuns()
    await check(FILES)
    const { [SOURCE]: text = '', ...notes } = FILES
    const changed = { ...FILES, [SOURCE]: text.replace('12%', '19%') }
    expect(await check(changed)).toEqual([...REPORTS, SOURCE].sort())
    expect(await check(notes)).toEqual(REPORTS)
    const more = { ...FILES, 'lib.bib': '@misc{b, note = {Acme sold 4,000 cars in 2023.}}\n' }
    expect(await check(more)).toEqual([...REPORTS, SOURCE, 'lib.bib'].sort())
    const renamed = { ...notes, 'sources/other.md': text }
    expect(await check(renamed)).toEqual([...REPORTS, 'sources/other.md'].sort())
  })

  test('does not hold for any note once one with references of its own has changed', async () => {
    const { check } = createRuns()
    const reference = (count: string) =>
      `---\nreferences:\n  - id: own\n    type: book\n    note: Acme sold ${count} cars in 2023.\n---\nNothing.\n`
    const before = {
      'own.md': reference('5,000'),
      'a.md': 'Acme sold 5,000 cars in 2023 [@own].\n',
    }
    await check(before)
    expect(await check({ ...before, 'own.md': reference('4,000') })).toEqual([
      'a.md',
      'own.md',
      'own.md',
    ])
  })

  test('holds for all other notes when one has changed that is no source', async () => {
    const { check } = createRuns()
    await check(FILES)
    const { 'broken.md': _, ...fewer } = FILES
    expect(await check({ ...fewer, 'new.md': 'Sales rose 3%.\n' })).toEqual(['new.md', 'new.md'])
  })

  test('does not hold under other settings, and holds again under the old ones', async () => {
    const { check } = createRuns()
    await check(FILES)
    const root = { ...FILES, '.tickmark.json': '{ "aliases": [["Acme", "Zenith"]] }' }
    expect(await check(root)).toEqual([...ALL, '.tickmark.json'].sort())
    const deep = { ...FILES, 'deep/.tickmark.json': '{ "rules": { "unsourced-figure": "error" } }' }
    expect(await check(deep)).toEqual(['deep/.tickmark.json', 'deep/a.md', 'deep/a.md'])
    const off = { ...FILES, 'deep/.tickmark.json': '{ "enable": false }' }
    expect(await check(off)).toEqual(['deep/.tickmark.json', 'deep/a.md'])
    expect(await check(off)).toEqual([])
    expect(await check(FILES)).toEqual([])
  })

  test('does not hold in another language', async () => {
    const { check } = createRuns()
    await check(FILES)
    expect(await check(FILES, 'check --locale zh-tw')).toEqual(REPORTS)
    expect(await check(FILES, 'check --locale zh-tw')).toEqual([])
    expect(await check(FILES, 'check --locale en')).toEqual([])
  })

  test('does not hold for another build of the program', async () => {
    const { check } = createRuns()
    await check(FILES)
    expect(await check(FILES, 'check', { build: 'other' })).toEqual(ALL)
  })

  test('is forgotten with its file', async () => {
    const { check, store } = createRuns()
    await check(FILES)
    await check({ 'good.md': FILES['good.md'] ?? '' })
    expect(new Set([...store.values.values()].map(({ owner }) => owner))).toEqual(
      new Set(['good.md']),
    )
  })

  test('is neither asked nor added to with --no-cache', async () => {
    const { check, store } = createRuns()
    expect(await check(FILES, 'check --no-cache')).toEqual([])
    await check(FILES)
    for (const [key, { owner }] of store.values) {
      store.values.set(key, { owner, value: new TextEncoder().encode('{}') })
    }
    expect(await check(FILES, 'check --no-cache')).toEqual([])
  })

  test('is not mixed with a text that is in no file', async () => {
    const { check } = createRuns()
    await check(FILES)
    const input = '---\nurl: https://example.com/new\n---\nAcme revenue grew 19% in 2023.\n'
    expect(await check(FILES, 'check - good.md', { input })).toEqual([])
    expect(await check(FILES, 'check --stdin-filename bad.md --stdin good.md', { input })).toEqual(
      [],
    )
    expect(await check(FILES)).toEqual([])
  })

  test('names a folder by an option, which must not be a file', async () => {
    const refused = await runInMemory(FILES, ['check', '--cache-location', 'good.md'])
    expect(refused).toMatchObject({ status: 2, warnings: 'tickmark: good.md is no folder.\n' })
  })
})
