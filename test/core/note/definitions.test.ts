import { describe, expect, test } from 'vitest'
import type { Definition } from '../../../server/src/core/note/note.ts'
import { listPassages, read } from './read.ts'

function listDefinitions(
  text: string,
): readonly (Definition & { readonly written: readonly string[] })[] {
  return read(text).blocks.flatMap(({ block, start }) =>
    block.definitions.map((definition) => ({
      ...definition,
      written: [definition.span, definition.labelSpan].map((span) =>
        text.slice(start + span.start, start + span.end),
      ),
    })),
  )
}

describe('footnotes', () => {
  test('One names its label, its addresses, keys, files and text.', () => {
    const text =
      'a[^x]\n\n[^x]: [Wire](https://a.example), https://b.example, [@k] and [[clip]].\n\n    More, 5%.\n'
    expect(listDefinitions(text)).toMatchObject([
      {
        kind: 'footnote',
        label: 'x',
        addresses: ['https://a.example', 'https://b.example'],
        keys: ['k'],
        wikilinks: ['clip'],
        text: 'Wire, ,  and clip.\nMore, 5%.',
        written: [text.slice(7, -1), '[^x]'],
      },
    ])
  })

  test('Its figures are evidence, and know whose they are.', () => {
    const passages = listPassages(read('a[^x]\n\n[^x]: A, 5%.\n    - B, 6%'))
    expect(passages.map(({ kind, footnote, figures }) => [kind, footnote, figures.length])).toEqual(
      [
        ['paragraph', undefined, 0],
        ['footnote', 'x', 1],
        ['footnote', 'x', 1],
      ],
    )
  })

  test('Nothing needs to refer to it.', () => {
    expect(listDefinitions('[^a]: b\n[^c]: d')).toMatchObject([{ label: 'a' }, { label: 'c' }])
  })

  test('A file it links to counts as an address.', () => {
    expect(listDefinitions('[^a]: [b](./sources/b.md)')).toMatchObject([
      { addresses: ['./sources/b.md'] },
    ])
  })
})

test('A reference link has its target.', () => {
  expect(listDefinitions('[A b]: https://a.example "c"')).toMatchObject([
    {
      kind: 'link',
      label: 'A b',
      addresses: ['https://a.example'],
      written: [expect.anything(), '[A b]'],
    },
  ])
})

test('An inline note defines itself where its citation stands.', () => {
  const [placed] = read('a ^[A, https://a.example, 5%]').blocks
  const citation = placed?.block.citations.find(({ kind }) => kind === 'inline-note')
  expect(placed?.block.definitions).toMatchObject([
    { kind: 'inline-note', span: citation?.span, addresses: ['https://a.example'] },
  ])
})

describe('numbered sources', () => {
  test.each([
    '## Sources\n\n1. A, 5%, https://a.example\n2. [@b]',
    '## 資料來源\n\n[1] A, 5%, https://a.example\n[2] [@b]',
    'Sources:\n\n1. A, 5%, https://a.example\n2. [@b]',
  ])('%j', (text) => {
    expect(listDefinitions(text)).toMatchObject([
      { kind: 'numbered', label: '1', addresses: ['https://a.example'] },
      { kind: 'numbered', label: '2', keys: ['b'] },
    ])
    const entries = listPassages(read(text)).filter(({ kind }) => kind === 'footnote')
    expect(entries.map(({ footnote }) => footnote)).toEqual(['[1]', '[2]'])
  })

  test('A list elsewhere defines nothing.', () => {
    expect(listDefinitions('## Results\n\n1. A\n2. B')).toEqual([])
  })
})
