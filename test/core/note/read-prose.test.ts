import { describe, expect, test } from 'vitest'
import { listFigures } from '../../../server/src/core/note/note.ts'
import { printProse, printSentences, read, readQuarto } from './read.ts'

/** The one figure of a note, in the file's characters. */
function checkFigure(text: string, written: string): void {
  const note = read(text)
  const figures = listFigures(note.blocks).map(({ span }) => text.slice(span.start, span.end))
  expect(figures).toEqual([written])
}

describe('figures map back to the file', () => {
  test.each([
    ['It fell **17**% then.', '17**%'],
    ['It fell **17%** then.', '17%'],
    ['It cost \\$5 million then.', '$5 million'],
    ['It fell 5&nbsp;% then.', '5&nbsp;%'],
    ['It cost &#36;5 million then.', '&#36;5 million'],
    ['It sold 1&#44;000 chips then.', '1&#44;000'],
    ['It fell <b>17</b>% then.', '17</b>%'],
    ['> It cost $5\n> million then.', '$5\n> million'],
    ['> It cost $5\nmillion then.', '$5\nmillion'],
    ['- It cost $5\n  million then.', '$5\n  million'],
    ['> - It cost $5\n>   million then.', '$5\n>   million'],
    ['It cost $5\r\nmillion then.', '$5\r\nmillion'],
    ['😀 It fell 17% then.', '17%'],
    ['它**下跌17%**了。', '17%'],
    ['它下跌**「17%」**了。', '17%'],
    ['| a \\| b | It fell 17% |\n|---|---|', '17%'],
    ['\uFEFFIt fell 17% then.', '17%'],
    ['---\ntitle: 5%\n---\nIt fell 17% then.', '17%'],
    ['It\tfell\t17% then.', '17%'],
    ['It &unknown; &amp;amp; fell 17% then.', '17%'],
    ['It &NotEqualTilde; &Afr; fell 17% then.', '17%'],
    ['A\0It fell 17% then.', '17%'],
    ['It fell [17% then](https://example.com/5%25).', '17%'],
    ['# It fell 17%', '17%'],
    ['It fell 17%\n=====', '17%'],
    ['~~It~~ fell 17% then.', '17%'],
  ])('%j', checkFigure)
})

describe('what is not prose', () => {
  test.each([
    'Call `5%` now.',
    'See ![fell 5%](chart.png).',
    'See <span title="5%">it</span>.',
    'See https://example.com/5%25?a=$5 now.',
    'See <https://example.com/5%25> now.',
    'See [it](https://example.com/5%25 "5%").',
    '```\n5%\n```',
    '    5%',
    '<div>\n5%\n</div>',
    '<!-- 5% -->',
    '[a]: https://example.com "5%"',
    'Source: The report, 5%',
    '資料來源：年報，5%',
    'See it (Source: report, 5%) now.',
    'See [@a, 5%] now.',
    '---\nrise: 5%\n---',
    'See [[a|b]] and ![[5% up.png]].',
  ])('%j', (text) => {
    expect(listFigures(read(text).blocks)).toEqual([])
  })
})

describe('text', () => {
  test.each([
    ['a *b* `c` d', ['a b ◊ d']],
    ['a\\*b &lt; c', ['a*b < c']],
    ['> a\n> b\n\nc', ['a\nb', 'c']],
    ['a  \nb\\\nc', ['a\nb\nc']],
    ['a <br> b', ['a ◊ b']],
    ['> a\n> \\> b', ['a\n> b']],
    ['- a\n      > b', ['a\n> b']],
    ['a[^1] b\n\n[^1]: c', ['a◊ b', 'c']],
    ['a ^[b [c](https://d.example)] e', ['a ◊ e', 'b c']],
    ['[[Acme]] rose, [[acme-2024|it]] did', ['◊Acme◊ rose, ◊it◊ did']],
    ['- [x] a\n- [ ] b', ['a', 'b']],
    ['| a | b |\n|---|---|\n| `c` | d \\| e |', ['a', 'b', '◊', 'd | e']],
    ['Setext\n---', ['Setext']],
    ['\\[^1] and \\@a', ['[^1] and @a']],
  ])('%j', (text, prose) => expect(printProse(read(text))).toEqual(prose))
})

test('Line endings make no difference to prose.', () => {
  const text =
    '# A\n\nb\nc  \nd\n\n> e\n> f\n\n- g\n  h\n\n| i | j |\n|---|---|\n| k | l |\n\n[^1]: m\n    n\n'
  const prose = printProse(read(text))
  expect(printProse(read(text.replaceAll('\n', '\r\n')))).toEqual(prose)
  expect(printProse(read(text.replaceAll('\n', '\r')))).toEqual(prose)
})

describe('sentences', () => {
  test.each([
    ['It rose. [Reuters](https://a.example) says so.', ['It rose.', 'Reuters says so.']],
    ['It rose. [Reuters](https://a.example)', ['It rose. Reuters']],
    ['It rose. [A](https://a.example), [B](https://b.example).', ['It rose. A, B.']],
    ['It rose. ([A](https://a.example)) It fell.', ['It rose. (A)', 'It fell.']],
    [
      'It rose. (see [A](https://a.example), p. 3) It fell.',
      ['It rose. (see A, p. 3)', 'It fell.'],
    ],
    ['It rose. https://a.example It fell.', ['It rose.', '◊ It fell.']],
    ['It rose. https://a.example', ['It rose. ◊']],
    ['它上升。（[報](https://a.example)）它下降。', ['它上升。（報）', '它下降。']],
    ['It rose. `code` fell.', ['It rose.', '◊ fell.']],
    ['It rose.[^1] It fell. [^2] Done.', ['It rose.◊', 'It fell. ◊', 'Done.']],
    ['It rose. [@a; @b] It fell.', ['It rose. ◊', 'It fell.']],
    ['It rose. [[a-1]]', ['It rose. ◊']],
    ['It rose (Source: B.). It fell.', ['It rose ◊.', 'It fell.']],
  ])('%j', (text, sentences) => expect(printSentences(read(text))).toEqual(sentences))
})

describe('mathematics', () => {
  test('It is left out of Quarto documents.', () => {
    const text = 'Where $p < 5\\%$ holds, it cost $5 million and \\$6 million.'
    const figures = listFigures(readQuarto(text).blocks)
    expect(figures.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '$5 million',
      '$6 million',
    ])
  })

  test('In other notes a dollar is money.', () => {
    const text = 'It cost $5 million, not $6 million.'
    expect(listFigures(read(text).blocks)).toHaveLength(2)
    expect(listFigures(readQuarto(text).blocks)).toHaveLength(2)
  })

  test('Attributes and fences of Quarto hold no figures.', () => {
    const text =
      '::: {.column width="40%"}\n\n![a](b.png){width=50%} {{< video x width="60%" >}}\n\n:::'
    expect(listFigures(readQuarto(text).blocks)).toEqual([])
  })
})
