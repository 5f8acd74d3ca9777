import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checker, createChecker } from '../../server/src/core/checker.ts'
import { printQuantity } from '../../server/src/core/figures/print-figure.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings.ts'
import { toMemoryUri } from '../support/memory-workspace.ts'
import { type ChangingWorkspace, createChangingWorkspace } from './changing-workspace.ts'

type Files = Readonly<Record<string, string>>

interface Started {
  readonly checker: Checker
  readonly workspace: ChangingWorkspace
}

async function start(files: Files, settings: Partial<Settings> = {}): Promise<Started> {
  const workspace = createChangingWorkspace(files)
  const checker = createChecker(workspace, { ...DEFAULT_SETTINGS, ...settings })
  await checker.readWorkspace()
  return { checker, workspace }
}

/** The figures of a note as `text status`; `undefined` for what is no note. */
function printFigures(checker: Checker, path = 'note.md'): readonly string[] | undefined {
  const checked = checker.checkNote(toMemoryUri(path))
  return checked?.figures.map(({ text, status }) => `${text} ${status}`)
}

function checkFigures(checker: Checker, ...figures: readonly string[]): void {
  expect(printFigures(checker)).toEqual(figures)
}

/** The findings of a note as `severity rule`. */
function printFindings(checker: Checker, path = 'note.md'): readonly string[] {
  const findings = checker.checkNote(toMemoryUri(path))?.findings ?? []
  return findings.map(({ severity, rule }) => `${severity} ${rule}`)
}

const NOTE = "Apple's revenue in 2023 was $383 billion [@wire]."
const AGREES = 'Apple had revenue of $383.3 billion in 2023.'
const DIFFERS = 'Apple had revenue of $390 billion in 2023.'
const FILES: Files = { 'note.md': NOTE, 'sources/wire.md': AGREES }

describe('open documents', () => {
  test('an open note hides its file, and closing brings the file back', async () => {
    const { checker } = await start(FILES)
    const uri = toMemoryUri('note.md')
    checker.openDocument(uri, NOTE.replace('383', '390'))
    checkFigures(checker, '$390 billion mismatched')
    expect(checker.textOf(uri)).toContain('390')
    await checker.closeDocument(uri)
    checkFigures(checker, '$383 billion verified')
    expect(checker.textOf(uri)).toBe(NOTE)
  })

  test('a change of the file behind an open note waits until it is closed', async () => {
    const { checker, workspace } = await start(FILES)
    const uri = toMemoryUri('note.md')
    checker.openDocument(uri, NOTE)
    workspace.write('note.md', NOTE.replace('383', '390'))
    await checker.changeFile(uri)
    checkFigures(checker, '$383 billion verified')
    await checker.closeDocument(uri)
    checkFigures(checker, '$390 billion mismatched')
  })

  test('an open source counts as it is written in the editor', async () => {
    const { checker } = await start(FILES)
    checker.openDocument(toMemoryUri('sources/wire.md'), DIFFERS)
    checkFigures(checker, '$383 billion mismatched')
    await checker.closeDocument(toMemoryUri('sources/wire.md'))
    checkFigures(checker, '$383 billion verified')
  })

  test('a document without a file is gone when it is closed', async () => {
    const { checker } = await start({})
    const uri = toMemoryUri('new.md')
    checker.openDocument(uri, 'It has 40 lamps.')
    expect(checker.listNotes()).toEqual([uri])
    await checker.closeDocument(uri)
    expect(checker.listNotes()).toEqual([])
    expect(checker.checkNote(uri)).toBeUndefined()
    expect(checker.textOf(uri)).toBeUndefined()
  })

  test('reading the workspace afresh keeps open documents', async () => {
    const { checker, workspace } = await start(FILES)
    checker.openDocument(toMemoryUri('note.md'), 'It has 40 lamps.')
    workspace.delete('note.md')
    await checker.readWorkspace()
    checkFigures(checker, '40 unsourced')
  })
})

describe('files that change', () => {
  test('a changed source checks its notes anew', async () => {
    const { checker, workspace } = await start(FILES)
    checkFigures(checker, '$383 billion verified')
    workspace.write('sources/wire.md', DIFFERS)
    await checker.changeFile(toMemoryUri('sources/wire.md'))
    checkFigures(checker, '$383 billion mismatched')
  })

  test('a deleted source supports nothing any more', async () => {
    const { checker, workspace } = await start(FILES)
    workspace.delete('sources/wire.md')
    await checker.changeFile(toMemoryUri('sources/wire.md'))
    checkFigures(checker, '$383 billion cited')
    expect(checker.listSources()).toEqual([])
    expect(printFindings(checker)).toEqual(['warning undefined-citation'])
  })

  test('a deleted note is no note, and reading afresh finds that too', async () => {
    const { checker, workspace } = await start(FILES)
    workspace.delete('note.md')
    await checker.readWorkspace()
    expect(checker.listNotes()).toEqual([])
    expect(printFigures(checker)).toBeUndefined()
  })

  test('a new source counts at once', async () => {
    const { checker, workspace } = await start({ 'note.md': NOTE })
    workspace.write('sources/wire.md', AGREES)
    await checker.changeFile(toMemoryUri('sources/wire.md'))
    checkFigures(checker, '$383 billion verified')
  })

  test('a file that cannot be read is a problem until it can', async () => {
    const { checker, workspace } = await start(FILES)
    workspace.lock('sources/wire.md')
    await checker.changeFile(toMemoryUri('sources/wire.md'))
    expect(checker.listProblems()).toEqual([
      {
        uri: toMemoryUri('sources/wire.md'),
        span: { start: 0, end: 0 },
        message: 'It may not be read.',
        wording: { id: 'file.forbidden', values: {} },
      },
    ])
    workspace.write('sources/wire.md', AGREES)
    await checker.changeFile(toMemoryUri('sources/wire.md'))
    expect(checker.listProblems()).toEqual([])
  })

  test('a bibliography that is broken is a problem, and its good entries count', async () => {
    const { checker } = await start({
      'note.md': 'Umbra has 40 lamps [@lamps].',
      'references.bib': '@book{lamps, title = {Lamps}}\n@book{fans, title = {Fans',
    })
    expect(checker.listProblems().map(({ uri }) => uri)).toEqual([toMemoryUri('references.bib')])
    checkFigures(checker, '40 cited')
  })

  test('progress is told file by file', async () => {
    const workspace = createChangingWorkspace(FILES)
    const progress: string[] = []
    const checker = createChecker(workspace, DEFAULT_SETTINGS)
    await checker.readWorkspace((done, total) => progress.push(`${done}/${total}`))
    expect(progress).toEqual(['1/2', '2/2'])
  })
})

describe('settings', () => {
  async function printWith(files: Files, settings: Partial<Settings>) {
    const { checker } = await start(files, settings)
    return { figures: printFigures(checker), findings: printFindings(checker) }
  }

  test('a rule can be off or of another severity', async () => {
    const files = { 'note.md': 'Umbra has 40 lamps. 它有40盞燈。' }
    const { checker } = await start(files)
    const count = async (rules: Settings['rules']) => {
      await checker.changeSettings({ ...DEFAULT_SETTINGS, rules })
      return printFindings(checker)
    }
    expect(await count({})).toEqual([
      'information unsourced-figure',
      'information unsourced-figure',
    ])
    expect(await count({ 'unsourced-figure': 'off' })).toEqual([])
    expect(await count({ 'unsourced-figure': 'error' })).toEqual([
      'error unsourced-figure',
      'error unsourced-figure',
    ])
    expect(await count({ 'unused-source': 'off' })).toHaveLength(2)
  })

  test('aliases join two names', async () => {
    const files = {
      'note.md': 'Lumina Works had revenue of NT$803 million in 2023 [@report].',
      'sources/report.md': '光華燈廠2023年營收為新台幣8.03億元，光華燈廠2023年有5,200名員工。',
    }
    const aliases = [['Lumina Works', '光華燈廠', '光华灯厂']]
    expect((await printWith(files, { aliases })).figures).toEqual(['NT$803 million verified'])
  })

  test('the scope of citations, small counts, durations and the dollar', async () => {
    const text = 'Umbra has 40 lamps. It has 30 fans [@wire]. Making 5 of them took 18 months.'
    const files = { 'note.md': text, 'sources/wire.md': 'Bread.' }
    const { citations, figures } = DEFAULT_SETTINGS
    const print = async (settings: Partial<Settings>) => (await printWith(files, settings)).figures
    expect(await print({})).toEqual(['40 unsourced', '30 unsupported'])
    expect(await print({ citations: { ...citations, scope: 'paragraph' } })).toEqual([
      '40 unsupported',
      '30 unsupported',
    ])
    expect(await print({ figures: { ...figures, minimumCount: 35 } })).toEqual(['40 unsourced'])
    expect(await print({ figures: { durations: true, minimumCount: 100 } })).toEqual([
      '18 months unsourced',
    ])
    const dollars = await printWith(
      {
        'note.md': 'Qantas had revenue of $21.9 billion in 2024 [@wire].',
        'sources/wire.md': 'Qantas had revenue of A$21.9 billion in 2024.',
      },
      { currency: { dollar: 'AUD' } },
    )
    expect(dollars.figures).toEqual(['$21.9 billion verified'])
  })

  test('nothing is checked where checking is off, and all again where it is on', async () => {
    const { checker } = await start(FILES)
    await checker.changeSettings({ ...DEFAULT_SETTINGS, enable: false })
    expect(printFigures(checker)).toBeUndefined()
    await checker.changeSettings(DEFAULT_SETTINGS)
    checkFigures(checker, '$383 billion verified')
  })

  test('what is a note and what a source depends on the globs', async () => {
    const { checker } = await start({ 'a.md': 'It has 40.', 'b/c.md': 'It has 50.' })
    const kinds = () => ['a.md', 'b/c.md'].map((path) => checker.kindOf(toMemoryUri(path)))
    expect(kinds()).toEqual(['note', 'note'])
    await checker.changeSettings({ ...DEFAULT_SETTINGS, sources: { include: ['b/**'] } })
    expect(kinds()).toEqual(['note', 'article'])
    await checker.changeSettings({
      ...DEFAULT_SETTINGS,
      files: { include: ['**/*.md'], exclude: ['a.md'] },
    })
    expect(kinds()).toEqual(['none', 'note'])
  })

  test('a language that is set is read whatever the words say', async () => {
    const { checker } = await start({ 'note.md': 'The lamps of the city were sold for €1.234.' })
    checkFigures(checker, '€1.234 unsourced')
    const values = () =>
      checker
        .checkNote(toMemoryUri('note.md'))
        ?.figures.map(({ figure }) => printQuantity(figure.quantity))
    expect(values()).toEqual(['EUR 1.234'])
    await checker.changeSettings({ ...DEFAULT_SETTINGS, language: 'de' })
    expect(values()).toEqual(['EUR 1,234'])
    expect(checker.checkNote(toMemoryUri('note.md'))?.note.language).toBe('de')
  })

  test('a longer note than allowed is not checked', async () => {
    const { checker } = await start({ 'note.md': NOTE }, { maxFileLength: NOTE.length - 1 })
    expect(printFigures(checker)).toBeUndefined()
    await checker.changeSettings({ ...DEFAULT_SETTINGS, maxFileLength: NOTE.length })
    checkFigures(checker, '$383 billion cited')
  })
})

describe('settings in the workspace', () => {
  const OFF = '{ "rules": { "unsourced-figure": "off" } }'
  const PLAIN = { 'note.md': 'Umbra has 40 lamps.' }

  test('go on top of those given', async () => {
    const { checker } = await start({ ...PLAIN, '.tickmark.json': OFF })
    expect(printFindings(checker)).toEqual([])
    await checker.changeSettings({ ...DEFAULT_SETTINGS, rules: { 'unsourced-figure': 'error' } })
    expect(printFindings(checker)).toEqual([])
  })

  test('take hold as they change and go with their file', async () => {
    const { checker, workspace } = await start(PLAIN)
    const uri = toMemoryUri('.tickmark.json')
    workspace.write('.tickmark.json', OFF)
    await checker.changeFile(uri)
    expect(printFindings(checker)).toEqual([])
    checker.openDocument(uri, OFF.replace('off', 'hint'))
    expect(printFindings(checker)).toEqual(['hint unsourced-figure'])
    workspace.delete('.tickmark.json')
    await checker.closeDocument(uri)
    expect(printFindings(checker)).toEqual(['information unsourced-figure'])
  })

  test('that cannot be understood are problems and change nothing', async () => {
    const { checker } = await start({ ...PLAIN, '.tickmark.json': '{ "enabled": false, ' })
    const problems = checker.listProblems()
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map(({ uri }) => uri))).toEqual(
      new Set([toMemoryUri('.tickmark.json')]),
    )
    expect(printFindings(checker)).toEqual(['information unsourced-figure'])
  })
})

describe('documents', () => {
  test('are what their paths and texts make them', async () => {
    const { checker } = await start({
      'note.md': 'It has 40 lamps.',
      '筆記/研究.markdown': '它有40盞燈。',
      'report.qmd': 'It has 40 lamps.',
      'sources/wire.md': 'It has 40 lamps.',
      'sources/wire.txt': 'It has 40 lamps.',
      'references.bib': '@book{lamps, title = {Lamps}}',
      'a/.tickmark.json': '{}',
      'README.md': 'It has 40 lamps.',
      'package.json': '{ "name": "lamps" }',
      'plain.txt': 'It has 40 lamps.',
    })
    const kinds = {
      'note.md': 'note',
      '筆記/研究.markdown': 'note',
      'report.qmd': 'note',
      'sources/wire.md': 'article',
      'sources/wire.txt': 'article',
      'references.bib': 'bibliography',
      'a/.tickmark.json': 'settings',
      'README.md': 'none',
      'package.json': 'none',
      'plain.txt': 'none',
      'nowhere.md': 'none',
    }
    const paths = Object.keys(kinds)
    const found = paths.map((path) => [path, checker.kindOf(toMemoryUri(path))])
    expect(Object.fromEntries(found)).toEqual(kinds)
    const checked = paths.map(toMemoryUri).filter((uri) => checker.checkNote(uri) !== undefined)
    expect(checker.listNotes()).toEqual(checked.sort())
    expect(checked).toHaveLength(3)
  })

  test('sources are listed by file, with footnotes only where asked for', async () => {
    const { checker } = await start({
      'note.md': 'It has 40.[^a]\n\n[^a]: A chat.',
      'sources/b.md': 'Lamps.',
      'sources/a.md': 'Fans.',
      'refs.bib': '@book{x, title = {X}}\n@book{y, title = {Y}}',
    })
    const keys = (options?: { readonly footnotes: boolean }) =>
      checker.listSources(options).map(({ key }) => key)
    expect(keys()).toEqual(['x', 'y', 'a', 'b'])
    expect(keys({ footnotes: false })).toEqual(['x', 'y', 'a', 'b'])
    expect(keys({ footnotes: true })).toEqual(['^a', 'x', 'y', 'a', 'b'])
  })
})

describe('what is kept', () => {
  test('a note is checked again only when something it rests on changed', async () => {
    const { checker } = await start({ ...FILES, 'other.md': 'It has 40 lamps.' })
    const uri = toMemoryUri('note.md')
    const first = checker.checkNote(uri)
    expect(checker.checkNote(uri)).toBe(first)
    checker.openDocument(toMemoryUri('other.md'), 'It has 50 lamps.')
    expect(checker.checkNote(uri)).toBe(first)
    checker.openDocument(toMemoryUri('sources/wire.md'), DIFFERS)
    expect(checker.checkNote(uri)).not.toBe(first)
  })

  test('a note that was let go of is checked again, with the same outcome', async () => {
    const { checker } = await start({ 'note.md': NOTE, 'sources/wire.md': AGREES })
    const uri = toMemoryUri('note.md')
    const before = checker.checkNote(uri)
    checker.releaseNote(uri)
    expect(checker.checkNote(uri)).not.toBe(before)
    checkFigures(checker, '$383 billion verified')
    checker.openDocument(uri, NOTE)
    checker.releaseNote(uri)
    checkFigures(checker, '$383 billion verified')
  })

  test('a summary counts the figures by status', async () => {
    const { checker } = await start({
      ...FILES,
      'note.md': `${NOTE} It sold 40 lamps. It has 50 fans [@wire].`,
      'sources/ledger.md': DIFFERS,
    })
    expect(checker.checkNote(toMemoryUri('note.md'))?.summary).toEqual({
      figures: 3,
      verified: 1,
      cited: 0,
      unsourced: 1,
      mismatched: 0,
      unsupported: 1,
      contested: 1,
    })
  })
})

test('nothing that is typed makes it throw', async () => {
  const { checker } = await start(FILES)
  const pieces = fc.oneof(
    { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'binary' }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...['[^a]', '\n[^a]: ', '[@', ']', '$593 billion', '5,927億', '|a|b|\n|-|-|\n|', '---\n'],
        ...[
          '<!-- tickmark-disable ',
          '-->',
          'in 2023',
          '去年',
          'Umbra ',
          '輝達',
          '±',
          '{"',
          '@book{',
        ],
        ...['9'.repeat(40), '\n\n', '```', '::: ', '\u0000', '\ud800', '](', ' %', '～', ':'],
      ),
    },
  )
  const text = fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join(''))
  const paths = ['note.md', 'note.qmd', 'sources/a.md', 'b.bib', 'c.json', 'd.yaml']
  fc.assert(
    fc.property(fc.constantFrom(...paths), text, (path, typed) => {
      checker.openDocument(toMemoryUri(path), typed)
      for (const uri of checker.listNotes()) checker.checkNote(uri)
      checker.listSources({ footnotes: true })
      checker.listProblems()
    }),
    { numRuns: 15 },
  )
})
