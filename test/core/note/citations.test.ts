import { describe, expect, test } from 'vitest'
import { printCitations, read } from './read.ts'

function checkCitations(text: string, expected: readonly string[]): void {
  expect(printCitations(read(text))).toEqual(expected)
}

describe('footnotes and inline notes', () => {
  test.each([
    ['a[^x]\n\n[^x]: b', ['[^x] footnote ^x']],
    ['a[^gone]', ['[^gone] footnote ^gone']],
    ['| a[^gone] |\n|---|', ['[^gone] footnote ^gone']],
    ['a[^注1]\n\n[^注1]: b', ['[^注1] footnote ^注1']],
    ['a[^x][^y]\n\n[^x]: b', ['[^x] footnote ^x', '[^y] footnote ^y']],
    ['a^[see b]', ['^[see b] inline-note "see b"']],
    [
      'a^[see [b](https://b.example)]',
      [
        '^[see [b](https://b.example)] inline-note "see b"',
        '[b](https://b.example) link https://b.example',
      ],
    ],
  ])('%j', checkCitations)
})

describe('links', () => {
  test.each([
    ['[a](https://a.example)', ['[a](https://a.example) link https://a.example']],
    ['[a][r]\n\n[r]: https://a.example', ['[a][r] link https://a.example']],
    ['[r]\n\n[r]: https://a.example', ['[r] link https://a.example']],
    ['<https://a.example>', ['<https://a.example> link https://a.example']],
    ['see https://a.example/b_c.', ['https://a.example/b_c link https://a.example/b_c']],
    ['(https://a.example/b_(c))', ['https://a.example/b_(c) link https://a.example/b_(c)']],
    ['見https://a.example/b。後', ['https://a.example/b link https://a.example/b']],
    ['見https://a.example/b後來', ['https://a.example/b link https://a.example/b']],
    [
      'https://zh.example/wiki/輝達 是',
      ['https://zh.example/wiki/輝達 link https://zh.example/wiki/輝達'],
    ],
    ['www.a.example/b', ['www.a.example/b link http://www.a.example/b']],
    ['doi:10.1000/xyz123, then', ['doi:10.1000/xyz123 link doi:10.1000/xyz123']],
    ['[a](doi:10.1000/x)', ['[a](doi:10.1000/x) link doi:10.1000/x']],
    ['https://doi.org/10.1000/x', ['https://doi.org/10.1000/x link https://doi.org/10.1000/x']],
    ['[a](./sources/b%20c.md#d)', ['[a](./sources/b%20c.md#d) link ./sources/b c.md']],
    ['[a](<../b c.pdf>)', ['[a](<../b c.pdf>) link ../b c.pdf']],
    [
      '[https://a.example](https://b.example)',
      ['[https://a.example](https://b.example) link https://b.example'],
    ],
  ])('%j', checkCitations)
})

describe('what is no citation', () => {
  test.each([
    '[a](#section)',
    '[a](mailto:me@a.example)',
    'me@a.example',
    '![a](https://a.example/b.png)',
    '![[b.png]]',
    '[[#section]]',
    '`[@a]`',
    '\\[^a]',
    '@5 and @ home',
    '@fig-growth, [@tbl-sales] and @sec-2',
    '[1]',
    '[a](javascript:alert)',
    '<!-- source: someone -->',
    '（預估）',
    '(calculation)',
    'The source: a friend',
    '# Sources',
  ])('%j', (text) => checkCitations(text, []))
})

describe('keys', () => {
  test.each([
    ['a [@smith2020]', ['@smith2020 pandoc @smith2020']],
    ['a [see @a, p. 3; -@b]', ['@a pandoc @a', '@b pandoc @b']],
    ['a [@Foo_bar.baz.]', ['@Foo_bar.baz pandoc @Foo_bar.baz']],
    ['a [@{https://a.example/b}]', ['@{https://a.example/b} pandoc @https://a.example/b']],
    ['a [@doi:10.1000/x]', ['@doi:10.1000/x pandoc @doi:10.1000/x']],
    ['a [@a--b]', ['@a pandoc @a']],
    ['a [@王2020]', ['@王2020 pandoc @王2020']],
    ['as @a [p. 3] says', ['@a bare-key @a']],
    ['根據@idc2024指出', ['@idc2024 bare-key @idc2024']],
    ['@a.', ['@a bare-key @a']],
    ['a [@own-calc]', ['@own-calc own own']],
    ['a [@a; @own-calc]', ['@a pandoc @a', '@own-calc own own']],
    ['[@a](https://a.example)', ['[@a](https://a.example) link https://a.example']],
  ])('%j', checkCitations)
})

describe('wikilinks', () => {
  test.each([
    ['[[a]]', ['[[a]] wikilink a']],
    ['[[sources/a.md#b|c]]', ['[[sources/a.md#b|c]] wikilink sources/a.md']],
    ['（[[經濟日報-2025]]）', ['[[經濟日報-2025]] wikilink 經濟日報-2025']],
    ['| [[a\\|b]] |\n|---|', ['[[a\\|b]] wikilink a']],
  ])('%j', checkCitations)
})

describe('named sources', () => {
  test.each([
    ['a (Source: Reuters)', ['(Source: Reuters) source-line "Reuters"']],
    ['甲（資料來源：財政部）', ['（資料來源：財政部） source-line "財政部"']],
    ['甲（来源：统计局）', ['（来源：统计局） source-line "统计局"']],
    ['a (Source: [R](https://r.example))', ['[R](https://r.example) link https://r.example']],
    ['Source: Reuters', ['Reuters source-line "Reuters"']],
    [
      '**Sources:** Reuters; the bank.',
      ['Reuters source-line "Reuters"', 'the bank source-line "the bank"'],
    ],
    ['*資料來源：財政部；央行*', ['財政部 source-line "財政部"', '央行 source-line "央行"']],
    [
      'Source: [@a], [R](https://r.example)',
      ['@a pandoc @a', '[R](https://r.example) link https://r.example'],
    ],
    ['資料來源：本研究估算', ['本研究估算 own own']],
  ])('%j', checkCitations)
})

describe("the author's own", () => {
  test.each([
    'a (own calculation)',
    "a (author's estimates)",
    'a (our own analysis)',
    'a <!-- source: own calculation -->',
    '甲（本研究估算）',
    '甲（筆者推算）',
    '甲（作者自行計算）',
    '甲（資料來源：本文整理）',
    '甲（笔者测算）',
  ])('%j', (text) => {
    const citations = read(text).blocks.flatMap(({ block }) => block.citations)
    expect(citations.map(({ kind, target }) => [kind, target.kind])).toEqual([['own', 'own']])
  })
})

describe('numbered sources', () => {
  const LIST = '\n\n## 參考資料\n\n1. https://a.example\n2. [B](https://b.example)\n'
  test.each([
    [`a [1]${LIST}`, ['[1] numbered [1]']],
    [`a [1, 2]${LIST}`, ['1 numbered [1]', '2 numbered [2]']],
    [`a [1-2]${LIST}`, ['[1-2] numbered [1]', '[1-2] numbered [2]']],
    [`甲【2】${LIST}`, ['【2】 numbered [2]']],
    [`a [2024]${LIST}`, []],
    [`a [[1]](#sources)${LIST}`, ['[[1]](#sources) numbered [1]']],
  ])('%j', (text, expected) => {
    expect(printCitations(read(text))).toEqual([
      ...expected,
      'https://a.example link https://a.example',
      '[B](https://b.example) link https://b.example',
    ])
  })

  test('Lines that begin with a number in brackets list sources too.', () => {
    const note = read('a [2]\n\n**References**\n\n[1] Reuters\n[2] The bank, https://b.example')
    expect(printCitations(note)).toEqual([
      '[2] numbered [2]',
      'https://b.example link https://b.example',
    ])
  })
})
