import { describe, expect, test } from 'vitest'
import { listFigures } from '../../../../server/src/core/note/note.ts'
import { readNote } from '../../../../server/src/core/note/read-note.ts'
import { readFootnoteSources } from '../../../../server/src/core/sources/formats/footnotes.ts'

/** Each source as `key: figures`, `no text` where it has none. */
function checkSources(text: string, expected: readonly string[]): void {
  const note = readNote('file:///w/a.md', text, { dollar: 'USD', mathematics: false })
  const sources = readFootnoteSources(note)
  const printed = sources.map(({ key, blocks, hasText }) => {
    const figures = listFigures(blocks).map(({ span }) => text.slice(span.start, span.end))
    return `${key}: ${hasText ? figures.join(' ') : 'no text'}`
  })
  expect(printed).toEqual(expected)
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
}

describe('readFootnoteSources', () => {
  test('reads footnote definitions', () => {
    checkSources(
      'Sales rose 5%.[^a]\n\n[^a]: They rose 17%, says the report.\n[^b]: See [there](https://example.com/a).\n',
      ['^a: 17%', '^b: no text'],
    )
  })

  test('reads each definition for itself, with its paragraphs', () => {
    checkSources(
      'Text.[^1][^乙]\n\n[^1]: First 17%.\n\n    More: 18%.\n\n[^乙]: 營收年增38.8%。\n',
      ['^1: 17% 18%', '^乙: 38.8%'],
    )
  })

  test('reads inline notes', () => {
    checkSources('Sales rose 5%.^[They rose 17%.] Profit fell.^[See there.]\n', [
      '^[They rose 17%.]: 17%',
      '^[See there.]: no text',
    ])
  })

  test('a label that stands twice still gives two sources', () => {
    checkSources('Text.[^a]\n\n[^a]: One 17%.\n\n[^a]: Two 18%.\n', ['^a: 17%', '^a: 18%'])
  })

  test('what a definition names ties it to other sources', () => {
    const text =
      'Text.[^a]\n\n[^a]: See [there](https://www.example.com/a#b), [@lee2025] and [[Chips]].\n'
    const note = readNote('file:///w/a.md', text, { dollar: 'USD', mathematics: false })
    const [source] = readFootnoteSources(note)
    expect(source).toMatchObject({
      id: 'file:///w/a.md#^a',
      kind: 'footnote',
      identity: 'example.com/a',
    })
    expect([...(source?.ties ?? [])].sort()).toEqual([
      'Chips',
      'https://www.example.com/a#b',
      'lee2025',
    ])
    expect(source && text.slice(source.keySpan.start, source.keySpan.end)).toBe('[^a]')
  })

  test('link definitions are no sources', () => {
    checkSources('See [there][a].\n\n[a]: https://example.com/a\n', [])
  })
})
