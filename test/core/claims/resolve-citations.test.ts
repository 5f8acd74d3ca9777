import { describe, expect, test } from 'vitest'
import { keyOf, resolveCitations } from '../../../server/src/core/claims/resolve-citations.ts'
import type { Note } from '../../../server/src/core/note/note.ts'
import { readNote } from '../../../server/src/core/note/read-note.ts'
import { createSourceFinder } from '../../../server/src/core/sources/find-source.ts'
import { readBlockFootnotes } from '../../../server/src/core/sources/formats/footnotes.ts'
import { readSources } from '../../../server/src/core/sources/read-source.ts'
import { shiftSpan } from '../../../server/src/core/text/span.ts'
import { toMemoryUri } from '../../support/memory-workspace.ts'

const WIRE = `---
title: The Week on the Wire
publisher: Wire Weekly
source: https://wire.example/nvidia
---

Nvidia fell 17%.
`
const REPORT = `---
title: 員工年度報告書
citekey: 員工2023
---

公司有5,200名員工。
`
const BIBLIOGRAPHY = '@book{lamps2023, title = {All About Street Lamps}, year = {2023}}'

const FILES = [
  { path: 'sources/wire.md', text: WIRE },
  { path: 'sources/report.md', text: REPORT },
  { path: 'references.bib', text: BIBLIOGRAPHY },
]

const SOURCES = FILES.flatMap(({ path, text }) => {
  const file = { uri: toMemoryUri(path), path, text, inSourceFolder: path.startsWith('sources/') }
  return readSources(file, { dollar: 'USD' }).sources
})

/** The citations of a note, with spans of the note. */
function resolveAll({ uri, text, blocks }: Note) {
  const parts = blocks.map(({ block, start }) => {
    const own = text.slice(start, start + block.length)
    return { block, start, own, quotes: readBlockFootnotes(uri, block, own) }
  })
  const definitions = parts.flatMap(({ block }) => block.definitions)
  const quotes = parts.flatMap((part) => part.quotes)
  const context = {
    uri,
    finder: createSourceFinder(SOURCES),
    isComplete: true,
    findDefinition: (kind: (typeof definitions)[number]['kind'], label: string) =>
      definitions.find((one) => keyOf(one.kind, one.label) === keyOf(kind, label)),
    findQuote: (meant: (typeof definitions)[number]) =>
      quotes.find(({ definition }) => definition === meant)?.source,
  }
  return parts.flatMap(({ block, start, own }) =>
    resolveCitations(block, own, context).map((found) => ({
      ...found,
      span: shiftSpan(found.span, start),
    })),
  )
}

/** Each citation of the first paragraph as `label -> keys of its sources`; `?` for one that is defined nowhere. */
function checkCitations(text: string, ...expected: readonly string[]): void {
  const note = readNote(toMemoryUri('notes/note.md'), text, { dollar: 'USD', mathematics: false })
  const found = resolveAll(note)
  const [paragraph = ''] = text.split('\n\n', 1)
  const inside = found.filter(({ span }) => span.end <= paragraph.length)
  const printed = inside.map(({ label, sources, defined }) =>
    `${label} -> ${sources.map(({ key }) => key).join(', ')}${defined ? '' : '?'}`.trim(),
  )
  expect(printed).toEqual(expected)
}

describe('keys', () => {
  test.each([
    ['It has 40 [@wire].', 'wire -> wire'],
    ['它有40個[@員工2023]。', '員工2023 -> 員工2023'],
    ['它有40个[@員工2023]。', '員工2023 -> 員工2023'],
    ['It has 40 [@lamps2023, p. 3].', 'lamps2023 -> lamps2023'],
    ['As @wire says, it has 40.', 'wire -> wire'],
    ['It has 40 [@nowhere].', '@nowhere -> ?'],
  ])('%s', checkCitations)

  test('a bare name that is no key is no citation', () => {
    checkCitations('As @somebody says, it has 40.')
  })
})

describe('addresses', () => {
  test.each([
    ['It has 40 ([so](https://wire.example/nvidia)).', 'wire -> wire'],
    ['It has 40 (<https://www.wire.example/nvidia/?utm_source=x#top>).', 'wire -> wire'],
    ['It has 40 ([so][a]).\n\n[a]: https://wire.example/nvidia', 'wire -> wire'],
  ])('%s', checkCitations)

  test('one that no source has is a citation all the same', () => {
    const mark = '[so](https://nowhere.example)'
    checkCitations(`It has 40 (${mark}).`, `${mark} ->`)
  })
})

describe('files', () => {
  test.each([
    ['It has 40 ([[wire]]).', 'wire -> wire'],
    ['It has 40 ([[wire|so]]).', 'wire -> wire'],
    ['它有40個（[[report]]）。', '員工2023 -> 員工2023'],
    ['It has 40 ([so](../sources/wire.md)).', 'wire -> wire'],
  ])('%s', checkCitations)

  test.each(['It has 40 ([[plans]]).', 'It has 40 ([so](plans.md)).'])(
    'one that is no source makes no citation: %s',
    (text) => checkCitations(text),
  )
})

describe('footnotes', () => {
  test.each([
    ['It has 40.[^a]\n\n[^a]: https://wire.example/nvidia', 'wire -> wire'],
    ['It has 40.[^a]\n\n[^a]: [@lamps2023, p. 3]', 'lamps2023 -> lamps2023'],
    ['It has 40.[^a]\n\n[^a]: [[wire]]', 'wire -> wire'],
    ['It has 40.[^A]\n\n[^a]: [@wire]', 'wire -> wire'],
    ['It has 40.[^a]\n\n[^a]: Wire Weekly, page 3', 'wire -> wire, ^a'],
    ['它有40個。[^甲]\n\n[^甲]: 員工年度報告書，頁3', '員工2023 -> 員工2023, ^甲'],
    ['It has 40.[^a]\n\n[^a]: A chat with a friend.', '[^a] -> ^a'],
    ['它有40个。[^甲]\n\n[^甲]: 与朋友的谈话。', '[^甲] -> ^甲'],
  ])('%s', checkCitations)

  test('the own words of a footnote with a link count only where they hold a figure', () => {
    const link = 'https://wire.example/nvidia'
    checkCitations(`It has 40.[^a]\n\n[^a]: See ${link}`, 'wire -> wire')
    checkCitations(`It fell 17%.[^a]\n\n[^a]: “Nvidia fell 17%”, ${link}`, 'wire -> wire, ^a')
  })

  test('an inline note has its own words', () => {
    const mark = '^[Nvidia fell 17%.]'
    const note = readNote('memory:/a.md', `It fell 17%.${mark}`, {
      dollar: 'USD',
      mathematics: false,
    })
    const [found] = resolveAll(note)
    expect(found?.label).toBe(mark)
    expect(found?.sources.map(({ kind, hasText }) => [kind, hasText])).toEqual([['footnote', true]])
  })

  test('one that is defined nowhere has no source', () => {
    checkCitations('It has 40.[^nowhere]', '[^nowhere] -> ?')
  })
})

describe('words and numbers', () => {
  test.each([
    ['It has 40 people (Source: Wire Weekly).', 'wire -> wire'],
    ['它有40個人（資料來源：員工年度報告書）。', '員工2023 -> 員工2023'],
    ['它有40个人（资料来源：員工年度報告書）。', '員工2023 -> 員工2023'],
    ['It has 40 [1].\n\n## Sources\n\n1. https://wire.example/nvidia', 'wire -> wire'],
  ])('%s', checkCitations)

  test('words that name no source here are a citation without one', () => {
    checkCitations('It has 40 people (Source: my aunt).', '(Source: my aunt) ->')
    checkCitations('它有40個人（資料來源：我的阿姨）。', '（資料來源：我的阿姨） ->')
  })
})

test('the author’s own has no source and is defined', () => {
  checkCitations('It has 40 [@own-calc].', '@own-calc ->')
  checkCitations('它有40個（筆者推算）。', '（筆者推算） ->')
  checkCitations('它有40个（笔者推算）。', '（笔者推算） ->')
})

test('citations come in the order of the note, and each is found where it is written', () => {
  const text = 'It has 40 [@wire; @lamps2023].\n\nIt fell 17% ([[wire]]).[^a]\n\n[^a]: [@wire]'
  const note = readNote(toMemoryUri('notes/note.md'), text, { dollar: 'USD', mathematics: false })
  const found = resolveAll(note)
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '@wire',
    '@lamps2023',
    '[[wire]]',
    '[^a]',
    '@wire',
  ])
})
