import { describe, expect, test } from 'vitest'
import {
  createSourceFinder,
  type SourceFinder,
} from '../../../server/src/core/sources/find-source.ts'
import { readSources } from '../../../server/src/core/sources/read-source.ts'
import type { Source } from '../../../server/src/core/sources/source.ts'

function readAll(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const uri = `file:///w/${encodeURI(path)}`
    return readSources({ uri, path, text, inSourceFolder: true }, { dollar: 'USD' }).sources
  })
}

const SOURCES = readAll({
  'sources/chips.md':
    '---\ntitle: Chips fall on Monday\nsource: https://www.example.com/chips\npublisher: Harbor Chronicle\n---\ntext',
  'sources/輝達 2025.md':
    '---\ntitle: 輝達單日蒸發\nurl: https://example.com/nv\npublisher: 島嶼財訊\n---\ntext',
  'sources/old/memo.md': 'old memo',
  'sources/new/memo.md': 'new memo',
  'sources/plain.txt': 'plain',
  'refs.bib':
    '@misc{Lee2025, title={A Survey of Memory}, url={https://example.org/lee}, doi={10.1000/ABC}}\n@misc{lee2025b, title={B}}',
})
const FINDER = createSourceFinder(SOURCES)

/** The keys of what is found, by the last folders of the file where several have one key. */
function check(
  find: (finder: SourceFinder, words: string) => readonly Source[],
  rows: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [words, expected] of Object.entries(rows)) {
    const found = find(FINDER, words).map(({ key, uri }) =>
      key === 'memo' ? uri.split('/').at(-2) : key,
    )
    expect([words, found]).toEqual([words, expected])
  }
}

describe('createSourceFinder', () => {
  test('finds by key, its own case first', () => {
    check((finder, words) => finder.byKey(words), {
      Lee2025: ['Lee2025'],
      lee2025: ['Lee2025'],
      '輝達 2025': ['輝達 2025'],
      memo: ['old', 'new'],
      nobody: [],
    })
  })

  test('finds by any address that leads there', () => {
    check((finder, words) => finder.byAddress(words), {
      'http://example.com/chips/?utm_source=x#top': ['chips'],
      'https://doi.org/10.1000/abc': ['Lee2025'],
      'https://example.org/lee': ['Lee2025'],
      'https://example.com/other': [],
      '': [],
    })
  })

  test('finds by path, as seen from the note', () => {
    check((finder, words) => finder.byPath(words, 'file:///w/notes/a.md'), {
      '../sources/chips.md': ['chips'],
      '../sources/chips.md#heading': ['chips'],
      '../sources/%E8%BC%9D%E9%81%94%202025.md': ['輝達 2025'],
      '../sources/chips': ['chips'],
      '/sources/chips.md': ['chips'],
      'sources/chips.md': ['chips'],
      '../sources/new/memo.md': ['new'],
      'old/memo': ['old'],
      '../other/chips.md': [],
      '../../../etc/passwd': [],
    })
  })

  test('finds wikilinks by name, title and key', () => {
    check((finder, words) => finder.byPath(words, 'file:///w/notes/a.md'), {
      chips: ['chips'],
      Chips: ['chips'],
      'chips.md': ['chips'],
      plain: ['plain'],
      '輝達 2025': ['輝達 2025'],
      輝達單日蒸發: ['輝達 2025'],
      'Chips fall on Monday': ['chips'],
      Lee2025: ['Lee2025'],
      memo: ['old'],
      nothing: [],
    })
    expect(FINDER.byPath('memo', 'file:///w/sources/old/b.md').map(({ uri }) => uri)).toEqual([
      'file:///w/sources/old/memo.md',
    ])
  })

  test('finds by words', () => {
    check((finder, words) => finder.byWords(words), {
      'Harbor Chronicle, 27 January 2025': ['chips'],
      'harbor chronicle': ['chips'],
      島嶼財訊: ['輝達 2025'],
      '島嶼財訊（2025年1月28日）': ['輝達 2025'],
      '“Chips fall on Monday”, Harbor Chronicle': ['chips'],
      'A survey of memory (2025)': ['Lee2025'],
      'see lee2025b': ['lee2025b'],
      'example.org': ['Lee2025'],
      'the company': [],
      '': [],
      B: [],
    })
  })
})
