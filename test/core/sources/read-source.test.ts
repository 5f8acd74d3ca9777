import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFigures } from '../../../server/src/core/note/note.ts'
import { isSavedArticle, readSources } from '../../../server/src/core/sources/read-source.ts'
import type { Source } from '../../../server/src/core/sources/source.ts'

const OPTIONS = { dollar: 'USD' }

function toFile(path: string, text: string, inSourceFolder = false) {
  return { uri: `file:///w/${path}`, path, text, inSourceFolder }
}

function readOne(path: string, text: string, inSourceFolder = false): Source {
  const { sources } = readSources(toFile(path, text, inSourceFolder), OPTIONS)
  expect(sources).toHaveLength(1)
  return sources[0] as Source
}

/** The characters of the file that a source's figures stand for. */
function figuresOf({ blocks }: Source, text: string): readonly string[] {
  return listFigures(blocks).map(({ span }) => text.slice(span.start, span.end))
}

function withFront(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\nSales rose 17%.\n`
}

describe('isSavedArticle', () => {
  const check = (expected: boolean, rows: readonly string[], path = 'a.md') => {
    for (const text of rows)
      expect([text, isSavedArticle(toFile(path, text))]).toEqual([text, expected])
  }

  test('an address in the front matter makes an article', () => {
    check(true, [
      withFront('source: https://example.com/a'),
      withFront('source: "https://example.com/a?x=1"'),
      withFront('URL: http://example.com/a'),
      withFront('source_url: https://example.com'),
      withFront('doi: 10.1000/abc'),
      withFront('link: doi:10.1000/abc'),
      withFront('source: "[Chips](https://example.com/a)"'),
      withFront('source:', '  - https://example.com/a'),
      withFront('網址：https://example.com/a'),
      withFront('来源网址: https://example.com/a'),
      withFront('原文連結: https://example.com/a'),
      `\uFEFF${withFront('url: https://example.com/a')}`,
    ])
  })

  test('so does the tag of a clipping', () => {
    check(true, [
      withFront('tags:', '  - clippings'),
      withFront('tags: [news, Clipping]'),
      withFront('tags: "#clippings/web"'),
    ])
  })

  test('so does the header of a saved page', () => {
    check(true, [
      'Title: Chips\n\nURL Source: https://example.com/a\n\nMarkdown Content:\nSales rose 17%.',
    ])
    check(false, ['Title: Chips\n\nSales rose 17%.', 'URL Source:\n\ntext'])
  })

  test('a publisher’s name, a path or nothing makes none', () => {
    check(false, [
      withFront('source: Harbor Chronicle'),
      withFront('source: 財經日報'),
      withFront('url: /notes/a/'),
      withFront('title: Chips', 'tags: [clipped-wings, notes]'),
      withFront('sources: [https://example.com/a]'),
      'Sales rose 17%. Source: https://example.com/a',
      '',
    ])
  })

  test('a source folder makes one of any Markdown or text file, and of nothing else', () => {
    for (const path of ['a.md', 'a.txt', 'a.MARKDOWN'])
      expect(isSavedArticle(toFile(path, 'text', true))).toBe(true)
    for (const path of ['a.bib', 'a.json', 'a.png'])
      expect(isSavedArticle(toFile(path, 'text', true))).toBe(false)
  })
})

describe('articles', () => {
  test('are described by their front matter', () => {
    const text = withFront(
      'title: "Chips fall"',
      'source: https://www.example.com/a/?utm_source=x',
      'author:',
      '  - "[[Mei Chen]]"',
      '  - Jo Lee',
      'publisher: Harbor Chronicle',
      'published: 2025-01-27',
      'created: 2025-02-01',
      'citekey: "@chips2025"',
    )
    const source = readOne('clip/a.md', text)
    expect(source).toMatchObject({
      id: 'file:///w/clip/a.md',
      kind: 'article',
      key: 'chips2025',
      title: 'Chips fall',
      authors: ['Mei Chen', 'Jo Lee'],
      publisher: 'Harbor Chronicle',
      published: '2025-01-27',
      accessed: '2025-02-01',
      address: 'https://www.example.com/a/?utm_source=x',
      identity: 'example.com/a',
      hasText: true,
    })
    expect(text.slice(source.keySpan.start, source.keySpan.end)).toBe('chips2025')
    expect(figuresOf(source, text)).toEqual(['17%'])
  })

  test('are described in Chinese too', () => {
    const text = withFront(
      '標題：晶片下跌',
      '網址：https://example.com/a',
      '作者：王小明、李大同',
      '新聞來源：財經日報',
      '發布日期：2025年1月27日',
      '擷取日期：2025/2/1',
    )
    expect(readOne('a.md', text)).toMatchObject({
      title: '晶片下跌',
      authors: ['王小明', '李大同'],
      publisher: '財經日報',
      published: '2025-01-27',
      accessed: '2025-02-01',
    })
    const simplified = withFront(
      '标题: 芯片下跌',
      '来源: 财经日报',
      '链接: https://example.com/a',
      '发布日期: 2025年1月',
    )
    expect(readOne('a.md', simplified)).toMatchObject({
      title: '芯片下跌',
      publisher: '财经日报',
      published: '2025-01',
    })
  })

  test('take their key and title from the file where nothing else says it', () => {
    const source = readOne('sources/晶片 2025.md', 'Sales rose 17%.', true)
    expect(source).toMatchObject({
      key: '晶片 2025',
      title: '晶片 2025',
      keySpan: { start: 0, end: 0 },
    })
    expect(readOne('sources/a.md', '# Chips fall\n\nText.', true).title).toBe('Chips fall')
  })

  test('names may be listed in one text', () => {
    const authors = (line: string) =>
      readOne('a.md', withFront('url: https://example.com/a', line)).authors
    expect(authors('author: Mei Chen and Jo Lee')).toEqual(['Mei Chen', 'Jo Lee'])
    expect(authors('author: Mei Chen, Jo Lee')).toEqual(['Mei Chen', 'Jo Lee'])
    expect(authors('author: "Chen, Mei"')).toEqual(['Chen, Mei'])
    expect(authors('byline: By Mei Chen; Jo Lee')).toEqual(['Mei Chen', 'Jo Lee'])
  })

  test('may begin with the header of a saved page', () => {
    const text =
      'Title: Chips fall 5%\n\nURL Source: https://example.com/a\n\nPublished Time: 2025-01-27T10:00:00Z\n\nMarkdown Content:\nSales rose 17%.\n'
    const source = readOne('a.md', text)
    expect(source).toMatchObject({
      title: 'Chips fall 5%',
      published: '2025-01-27',
      identity: 'example.com/a',
    })
    expect(figuresOf(source, text)).toEqual(['17%'])
    const plain = readOne('a.txt', text)
    expect(figuresOf(plain, text)).toEqual(['17%'])
  })

  test('in plain text are read by paragraphs, without Markdown', () => {
    const text = 'Sales *rose*\nby 17%.\r\n\r\n    Profit fell 5%.\n\n\n營收年增38.8%。'
    const source = readOne('sources/a.txt', text, true)
    expect(figuresOf(source, text)).toEqual(['17%', '5%', '38.8%'])
    expect(source.blocks).toHaveLength(3)
  })

  test('without words have no text', () => {
    expect(readOne('a.md', '---\nurl: https://example.com/a\n---\n').hasText).toBe(false)
  })

  test('survive broken front matter', () => {
    const text = '---\ntitle: "Chips\nurl: https://example.com/a\n---\nSales rose 17%.'
    expect(readOne('a.md', text)).toMatchObject({ address: 'https://example.com/a', hasText: true })
  })
})

describe('bibliographies', () => {
  const bib = `@article{lee2025,
  title = {The {Great} Rush},
  author = {Lee, Jo and {Acme Corp.} and others},
  journal = "Chip Quarterly",
  year = 2025, month = jan, day = 27,
  url = {https://www.example.com/rush\\_on/},
  doi = {10.1000/ABC},
  urldate = {2025-02-01},
  abstract = {Sales rose 17\\% to \\$593~billion.},
  note = {In between: 5--6\\%.}
}
@misc{bare, title = {Nothing}, howpublished = {\\url{https://example.com/bare}}}
@misc{broken, title = {Oh
@misc{陳2025, date = {2025-01}, author = {陳美}, annotation = {營收年增38.8\\%。}}
`

  test('BibTeX entries are sources, and the broken one is named', () => {
    const { sources, problems } = readSources(toFile('refs.bib', bib), OPTIONS)
    expect(sources.map(({ key }) => key)).toEqual(['lee2025', 'bare', '陳2025'])
    expect(sources[0]).toMatchObject({
      id: 'file:///w/refs.bib#lee2025',
      kind: 'entry',
      title: 'The Great Rush',
      authors: ['Jo Lee', 'Acme Corp.'],
      publisher: 'Chip Quarterly',
      published: '2025-01-27',
      accessed: '2025-02-01',
      address: 'https://www.example.com/rush_on/',
      identity: 'example.com/rush_on',
      ties: ['10.1000/ABC'],
      hasText: true,
    })
    expect(sources[1]).toMatchObject({ identity: 'example.com/bare', hasText: false, blocks: [] })
    expect(sources[2]).toMatchObject({ authors: ['陳美'], published: '2025-01', hasText: true })
    expect(problems.map(({ message }) => message)).toEqual([
      'The entry broken is not closed: a brace is missing or one too many is open.',
    ])
    expect(sources.flatMap((source) => figuresOf(source, bib))).toEqual([
      '5--6\\%',
      '17\\%',
      '$593~billion',
      '38.8\\%',
    ])
    for (const { keySpan, key } of sources) expect(bib.slice(keySpan.start, keySpan.end)).toBe(key)
  })

  const items = [
    {
      id: 'lee2025',
      type: 'article-journal',
      title: 'The Rush',
      author: [{ family: 'Lee', given: 'Jo' }, { literal: 'Acme' }],
      'container-title': 'Chip Quarterly',
      issued: { 'date-parts': [[2025, 1, 27]] },
      URL: 'https://example.com/rush',
      abstract: 'Sales rose "17%" to\n$593 billion.',
    },
    {
      id: 7,
      type: 'webpage',
      issued: { raw: 'Jan 2025' },
      author: [{ family: '陳', given: '美' }],
      note: '營收年增38.8%。',
    },
    { id: 'other', type: 'no such type' },
    { type: 'book' },
  ]

  function checkItems(path: string, text: string): void {
    const { sources, problems } = readSources(toFile(path, text), OPTIONS)
    expect(problems).toEqual([])
    expect(sources).toHaveLength(2)
    expect(sources[0]).toMatchObject({
      key: 'lee2025',
      authors: ['Jo Lee', 'Acme'],
      publisher: 'Chip Quarterly',
      published: '2025-01-27',
      identity: 'example.com/rush',
      hasText: true,
    })
    expect(sources[1]).toMatchObject({
      key: '7',
      authors: ['陳美'],
      published: '2025-01',
      hasText: true,
    })
    expect(sources.flatMap((source) => figuresOf(source, text))).toEqual([
      '17%',
      '$593 billion',
      '38.8%',
    ])
    for (const { keySpan, key } of sources) expect(text.slice(keySpan.start, keySpan.end)).toBe(key)
  }

  test('CSL-JSON is a list or has references', () => {
    checkItems('refs.json', JSON.stringify(items))
    checkItems('refs.json', `\uFEFF${JSON.stringify({ references: items }, null, 2)}`)
  })

  test('CSL-YAML is a list or has references', () => {
    const entries = `- id: lee2025
  type: article-journal
  title: The Rush
  author:
    - family: Lee
      given: Jo
    - literal: Acme
  container-title: Chip Quarterly
  issued: 2025-01-27
  URL: https://example.com/rush
  abstract: >-
    Sales rose 17%
    to $593 billion.
- id: 7
  type: webpage
  issued: { year: 2025, month: 1 }
  author: [{ family: 陳, given: 美 }]
  note: '營收年增38.8%。'
- id: other
  type: no such type
`
    checkItems('refs.yaml', entries)
    checkItems('refs.yml', `---\nreferences:\n${entries}...\n`)
  })

  test('entries with one key are two sources all the same', () => {
    const text = '@misc{a, title={One}}\n@misc{a, title={Two}}\n@misc{A, title={Three}}'
    const { sources } = readSources(toFile('refs.bib', text), OPTIONS)
    expect(sources.map(({ key }) => key)).toEqual(['a', 'a', 'A'])
    expect(new Set(sources.map(({ id }) => id)).size).toBe(3)
  })

  test('front matter may hold references', () => {
    const text =
      '---\ntitle: A note\nreferences:\n- id: lee2025\n  type: book\n  note: "Sales rose 17%."\n---\nSales rose 5%.\n'
    const source = readOne('a.md', text)
    expect(source).toMatchObject({ kind: 'entry', key: 'lee2025', id: 'file:///w/a.md#lee2025' })
    expect(figuresOf(source, text)).toEqual(['17%'])
  })

  test('other data are no bibliography, broken or not', () => {
    const none = { sources: [], problems: [] }
    for (const text of [
      '',
      '{',
      '[1, 2]',
      '{"id": 1, "type": "book"}',
      '[{"id": 1, "type": 3}]',
      '[{"type": "Feature", "id": "a"}',
    ])
      expect([text, readSources(toFile('a.json', text), OPTIONS)]).toEqual([text, none])
    for (const text of ['', 'id: a\ntype: book', '- [', 'type: x\nid: {'])
      expect([text, readSources(toFile('a.yaml', text), OPTIONS)]).toEqual([text, none])
  })

  test('of a broken bibliography what can be read is read', () => {
    const json = readSources(
      toFile('a.json', '[{"id": "a", "type": "book"} {"id": "b", "type": "book"}, {"id": '),
      OPTIONS,
    )
    expect(json.sources.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(json.problems[0]?.message).toBe('This JSON is broken here: comma expected.')
    const yaml = readSources(
      toFile('a.yaml', '- id: a\n  type: book\n- id: b\n  type: book\n  note: "open\n'),
      OPTIONS,
    )
    expect(yaml.sources.map(({ key }) => key)).toContain('a')
    expect(yaml.problems.length).toBeGreaterThan(0)
  })

  test('nothing that is nested deeply, large or strange does harm', () => {
    const item = '{"id": "a", "type": "book", "note": '
    const json = readSources(toFile('a.json', `[${item}${'['.repeat(20_000)}`), OPTIONS)
    expect(json.problems[0]?.message).toBe('This JSON is nested too deeply to be read.')
    const yaml = readSources(toFile('a.yaml', `id: a\ntype: book\n${'- '.repeat(20_000)}`), OPTIONS)
    expect(yaml.problems[0]?.message).toBe('This YAML is nested too deeply to be read.')
    const bomb = '- &a {id: a, type: book}\n- &b [*a, *a]\n- [*b, *b]\n- *a\n'
    expect(readSources(toFile('a.yaml', bomb), OPTIONS).sources).toHaveLength(1)
  })

  test.each(['article.md', 'article.txt'])('An article tells of its front matter: %s', (path) => {
    const text = '---\nsource: https://a.example/b\ntags: [c\n---\n\nIt fell 17%.\n'
    const { sources, problems } = readSources(
      { ...toFile(path, text), inSourceFolder: true },
      OPTIONS,
    )
    expect(sources).toHaveLength(1)
    expect(problems.map(({ uri }) => uri)).toEqual([toFile(path, text).uri])
    expect(problems[0]?.message).toContain('This YAML is broken here')
  })

  test('any text is read', () => {
    const pieces = fc.constantFrom(
      '@misc{a,',
      'note={',
      '}',
      '"',
      '---\n',
      '- id: a\n',
      '  type: book\n',
      '[{"id":"a","type":"book","note":"',
      '17%',
      '\\',
      '\n',
      '$5',
      'url: https://example.com\n',
      '[^1]: ',
    )
    const paths = fc.constantFrom('a.bib', 'a.json', 'a.yaml', 'a.md', 'a.txt')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), paths, (parts, path) => {
        const text = parts.join('')
        for (const source of readSources(toFile(path, text, true), OPTIONS).sources) {
          for (const { span } of listFigures(source.blocks))
            expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
