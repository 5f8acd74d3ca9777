import { describe, expect, test } from 'vitest'
import { type Checker, createChecker } from '../../server/src/core/checker.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts'
import { createMemoryReadings } from '../support/memory-readings.ts'
import { createMemoryWorkspace, toMemoryUri } from '../support/memory-workspace.ts'

const FILES: Readonly<Record<string, string>> = {
  'sources/acme.md':
    '---\nurl: https://example.com/acme\n---\nAcme revenue grew 12% in 2023. Acme sold 5,000 cars.\n',
  'sources/plain.txt': 'Zenith revenue grew 7% in 2023.\n',
  'saved.md': 'Title: Zenith\nURL Source: https://example.com/z\n\nZenith sold 300 vans in 2023.\n',
  'sources/cars.csv': 'firm,year,cars\nAcme,2023,5000\nZenith,2023,300\n',
  'elsewhere/cars.csv': 'firm,year,cars\nAcme,2023,4000\n',
  'lib.bib': '@misc{b, note = {Acme sold 4,000 cars in 2023.}}\n@misc{broken, title = {open\n',
  'data.json': '{ "name": "no bibliography" }',
  'own.md':
    '---\nreferences:\n  - id: own\n    type: book\n    note: 營收成長19%。\n---\nNothing.\n',
  'notes/a.md': 'Acme revenue grew 19% in 2023 [@acme]. Acme sold 5,000 cars in 2023 [@b].\n',
  'notes/b.md':
    '---\ntitle: B\n---\nZenith revenue grew 7% in 2023 [@plain]. It sold 300 vans.[^a]\n\n[^a]: 310.\n',
}

async function read(
  files: Readonly<Record<string, string>>,
  known = createMemoryReadings(),
  settings = DEFAULT_SETTINGS,
): Promise<Checker> {
  const checker = createChecker(createMemoryWorkspace(files), settings, known)
  await checker.readWorkspace()
  return checker
}

/** All that a checker tells of its workspace. */
function tell(checker: Checker) {
  return {
    sources: checker.listSources({ footnotes: true }),
    notes: checker.listNotes().map((uri) => {
      const { figures, citations, findings, summary } = checker.checkNote(uri) ?? {}
      return { uri, figures, citations, findings, summary }
    }),
    problems: checker.listProblems(),
  }
}

const uris = (...paths: readonly string[]) => paths.map(toMemoryUri)

/** Every file but those that are told from notes at a glance. */
const KEPT = uris(
  'data.json',
  'lib.bib',
  'own.md',
  'saved.md',
  'sources/acme.md',
  'sources/cars.csv',
  'sources/plain.txt',
)

describe('what is known of files', () => {
  test('comes to the same as reading them', async () => {
    const known = createMemoryReadings()
    const fresh = tell(await read(FILES, known))
    expect(fresh.sources).toHaveLength(7)
    expect(known.takeKept()).toEqual(KEPT)
    expect(tell(await read(FILES, known))).toStrictEqual(fresh)
    expect(known.takeKept()).toEqual([])
  })

  test('is read again of files that have changed', async () => {
    const known = createMemoryReadings()
    await read(FILES, known)
    known.takeKept()
    const changed = { ...FILES, 'lib.bib': '@misc{b, note = {Acme sold 5,000 cars in 2023.}}\n' }
    const checker = await read(changed, known)
    expect(known.takeKept()).toEqual(uris('lib.bib'))
    expect(tell(checker)).toStrictEqual(tell(await read(changed)))
  })

  test('is read again under other settings, and known under the old ones', async () => {
    const known = createMemoryReadings()
    await read(FILES, known)
    known.takeKept()
    const canadian = { ...FILES, 'sources/.tickmark.json': '{ "currency.dollar": "CAD" }' }
    expect(tell(await read(canadian, known))).toStrictEqual(tell(await read(canadian)))
    expect(known.takeKept()).toEqual(
      uris('sources/acme.md', 'sources/cars.csv', 'sources/plain.txt'),
    )
    const named = { ...FILES, '.tickmark.json': '{ "aliases": [["Acme", "Zenith"]] }' }
    expect(tell(await read(named, known))).toStrictEqual(tell(await read(named)))
    expect(known.takeKept()).toEqual(KEPT)
    const checker = await read(FILES, known)
    expect(known.takeKept()).toEqual([])
    await checker.changeSettings({ ...DEFAULT_SETTINGS, currency: { dollar: 'CAD' } })
    expect(known.takeKept()).toEqual(KEPT)
    await checker.changeSettings(DEFAULT_SETTINGS)
    expect(known.takeKept()).toEqual([])
    expect(tell(checker)).toStrictEqual(tell(await read(FILES)))
  })

  test('is not added to while a source is edited, but once it is closed', async () => {
    const known = createMemoryReadings()
    const files = { ...FILES }
    const checker = await read(files, known)
    known.takeKept()
    const [uri = ''] = uris('sources/acme.md')
    for (const text of ['Acme', 'Acme revenue', 'Acme revenue grew 19% in 2023.\n']) {
      checker.openDocument(uri, text)
    }
    expect(known.takeKept()).toEqual([])
    const [note = ''] = uris('notes/a.md')
    expect(checker.checkNote(note)?.figures[0]?.status).toBe('verified')
    await checker.closeDocument(uri)
    expect(known.takeKept()).toEqual([])
    expect(tell(checker)).toStrictEqual(tell(await read(FILES)))
  })
})
