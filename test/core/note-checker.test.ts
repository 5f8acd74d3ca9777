import { describe, expect, test } from 'vitest'
import type { CheckedNote } from '../../server/src/core/checked-note.ts'
import { createDocumentReader } from '../../server/src/core/document.ts'
import { createLibrary } from '../../server/src/core/library.ts'
import { NoteChecker } from '../../server/src/core/note-checker.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/core/settings.ts'
import { toMemoryUri } from '../support/memory-workspace.ts'

type Files = Readonly<Record<string, string>>

/** Checks a note against sources by path. */
function check(text: string, sources: Files, settings: Settings = DEFAULT_SETTINGS): CheckedNote {
  const reader = createDocumentReader(settings)
  const library = createLibrary(settings)
  for (const [path, source] of Object.entries(sources)) {
    const reading = reader.readDocument({ uri: toMemoryUri(path), path, text: source })
    const found = 'sources' in reading ? reading.sources : []
    library.setFile(toMemoryUri(path), source, found)
  }
  const document = { uri: toMemoryUri('note.md'), path: 'note.md', text }
  const reading = reader.readDocument(document)
  if (reading.kind !== 'note') throw new Error('no note')
  const checker = new NoteChecker({ ...document, reading: reading.options, settings }, library)
  checker.update(text)
  for (const _ of checker.steps());
  return checker.checked
}

/** Each figure as `text status: verdict source, verdict source`. */
function checkEvidence(text: string, sources: Files, ...expected: readonly string[]): void {
  const printed = check(text, sources).figures.map((figure) => {
    const said = figure.evidence.map(
      ({ verdict, sourceId }) => `${verdict} ${decodeURI(sourceId.slice(toMemoryUri('').length))}`,
    )
    return `${figure.text} ${figure.status}: ${said.join(', ')}`
  })
  expect(printed).toEqual(expected)
}

const NOTE = "Apple's revenue in 2023 was $383 billion"
const PARAGRAPHS = `Apple had revenue of $390 billion in 2023. The lamps in its shops were
made by Umbra, which has long made lamps for shops, streets and schools in many towns.`

function article(published: string, text: string, address = ''): string {
  const source = address === '' ? '' : `source: ${address}\n`
  return `---\n${source}published: ${published}\n---\n\n${text}\n`
}

describe('copies of one text count once', () => {
  test('of copies the cited one speaks', () => {
    const sources = {
      'sources/a.md': article('2024-01-01', PARAGRAPHS),
      'sources/b.md': article('2024-01-05', PARAGRAPHS),
    }
    checkEvidence(`${NOTE} [@b].`, sources, '$383 billion mismatched: conflict sources/b.md')
    checkEvidence(`${NOTE} [@a].`, sources, '$383 billion mismatched: conflict sources/a.md')
  })

  test('of copies that nobody cites the earliest speaks, else the first by path', () => {
    const later = article('2024-01-05', PARAGRAPHS)
    const sources = {
      'sources/a.md': later,
      'sources/b.md': article('2024-01-01', PARAGRAPHS),
      'sources/c.md': later,
    }
    checkEvidence(`${NOTE}.`, sources, '$383 billion unsourced: conflict sources/b.md')
    checkEvidence(
      `${NOTE}.`,
      { 'sources/a.md': later, 'sources/c.md': later },
      '$383 billion unsourced: conflict sources/a.md',
    )
  })

  test('two saves of one address are copies whatever they hold', () => {
    const address = 'https://wire.example/apple'
    checkEvidence(
      `${NOTE}.`,
      {
        'sources/a.md': article(
          '2024-01-05',
          'Apple had revenue of $390 billion in 2023.',
          address,
        ),
        'sources/b.md': article(
          '2024-01-01',
          '蘋果2023年營收為3,900億美元。',
          `${address}?utm_source=x`,
        ),
      },
      '$383 billion unsourced: conflict sources/b.md',
    )
  })

  test('different texts count each for itself', () => {
    const text = 'Apple had revenue of $390 billion in 2023.'
    const { figures } = check(`${NOTE}.`, {
      'sources/a.md': article('2024-01-01', PARAGRAPHS),
      'sources/b.md': article('2024-01-01', `Bread was sold out in all of the town. ${text}`),
    })
    expect(figures.map(({ evidence }) => evidence.length)).toEqual([2])
  })
})

describe('an entry and its article are one source', () => {
  const entry = (fields: string) => `@online{report, title = {The Report}, ${fields}}`
  const text = 'Apple had revenue of $390 billion in 2023.'

  test.each([
    ['address', 'url = {https://wire.example/apple}', 'sources/a.md'],
    ['key', 'year = {2024}', 'sources/report.md'],
  ])('joined by their %s', (_, fields, path) => {
    const sources = {
      'references.bib': entry(fields),
      [path]: article('2024-01-01', text, 'https://wire.example/apple'),
    }
    checkEvidence(`${NOTE} [@report].`, sources, `$383 billion mismatched: conflict ${path}`)
    expect(check(`${NOTE} [@report].`, sources).findings.map(({ rule }) => rule)).toEqual([
      'mismatched-figure',
    ])
  })

  test('not where they have neither', () => {
    const sources = {
      'references.bib': entry('year = {2024}'),
      'sources/a.md': article('2024-01-01', text),
    }
    checkEvidence(`${NOTE} [@report].`, sources, '$383 billion cited: conflict sources/a.md')
  })
})

describe('which figures are checked', () => {
  test.each([
    ['Umbra has 40 lamps.[^a]\n\n[^a]: It has 50 fans.', ['40']],
    ['Umbra has 40 lamps.^[It has 50 fans.]', ['40']],
    ['Umbra has 40 lamps.\n\nSource: the 50 fans', ['40']],
    ['# 40 lamps\n\n- 50 fans\n\n> 60 bulbs', ['40', '50', '60']],
    ['Umbra has 3 lamps and 40 fans.', ['40']],
    ['它有3盞燈、40台電扇。', ['40台']],
    ['它有3盏灯、40台电扇。', ['40台']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(check(text, {}).figures.map((figure) => figure.text)).toEqual(expected)
  })
})

describe('findings', () => {
  test('come in order of their place, several at one place by rule', () => {
    const sources = {
      'sources/a.md': article('2024-01-01', 'Apple had revenue of $390 billion in 2023.'),
    }
    const text = `${NOTE}. It has 40 lamps [@nowhere]. It has 50 fans.\n\n[^a]: Unused.`
    expect(check(text, sources).findings.map(({ rule }) => rule)).toEqual([
      'contested-figure',
      'unsourced-figure',
      'undefined-citation',
      'unsourced-figure',
      'unused-source',
    ])
  })

  test('have the severity that is set, and none where a rule is off', () => {
    const print = (rules: Settings['rules']) =>
      check('It has 40 lamps.\n\n[^a]: Unused.', {}, { ...DEFAULT_SETTINGS, rules }).findings.map(
        ({ severity, rule, unnecessary }) => `${severity} ${rule}${unnecessary ? ' grey' : ''}`,
      )
    expect(print({})).toEqual(['information unsourced-figure', 'hint unused-source grey'])
    expect(print({ 'unsourced-figure': 'error', 'unused-source': 'off' })).toEqual([
      'error unsourced-figure',
    ])
  })

  test('that are suppressed are left out, their figures are not', () => {
    const { figures, findings } = check(
      'It has 40 lamps. <!-- tickmark-disable-line unsourced-figure -->',
      {},
    )
    expect(findings).toEqual([])
    expect(figures.map(({ status }) => status)).toEqual(['unsourced'])
  })
})

test('a figure has the near misses of all sources, and no verdict from them', () => {
  const { figures } = check("Apple's revenue in Q3 2023 was $81.8 billion.", {
    'sources/a.md': "Apple's revenue in Q2 2023 was $94.8 billion.",
    'sources/b.md': '蘋果2023年第一季營收為1,172億美元。',
  })
  expect(figures.map(({ nearMisses, evidence }) => [nearMisses.length, evidence.length])).toEqual([
    [2, 0],
  ])
})

test('the date of a note tells which day its words mean', () => {
  const source = { 'sources/a.md': article('2025-01-28', 'Nvidia fell 17% on 27 January 2025.') }
  const statusOn = (date: string) =>
    check(`---\ndate: ${date}\n---\n\nNvidia fell 17% on Monday [@a].`, source).figures[0]?.status
  expect(statusOn('2025-01-28')).toBe('verified')
  expect(statusOn('2025-03-12')).toBe('unsupported')
})

test('what is looked at first is found before the rest is read, and stays while somebody asks', () => {
  const filler = 'Umbra sold lamps in many towns.\n\n'.repeat(200)
  const text = `It has 40 lamps.\n\n${filler}It has 50 fans.\n`
  const document = { uri: toMemoryUri('note.md'), path: 'note.md' }
  const reading = { dollar: 'USD', mathematics: false }
  const library = createLibrary(DEFAULT_SETTINGS)
  const checker = new NoteChecker({ ...document, reading, settings: DEFAULT_SETTINGS }, library)
  checker.update(text)
  const seen = { start: text.length - 20, end: text.length }
  for (const step of checker.steps(seen)) {
    checker.update(text)
    if (step === 'part') break
  }
  expect(checker.checked.isDone).toBe(false)
  expect(checker.checked.figures.map((figure) => figure.text)).toEqual(['50'])
  for (const _ of checker.steps(seen));
  expect(checker.checked.figures.map((figure) => figure.text)).toEqual(['40', '50'])
})
