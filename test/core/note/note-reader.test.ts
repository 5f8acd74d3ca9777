import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutChunks } from '../../../server/src/core/note/chunks.ts'
import { parseMarkdown } from '../../../server/src/core/note/parse-markdown.ts'
import { readPlainNode } from '../../../server/src/core/note/plain-nodes.ts'
import { printChunks, printNode, printWhole } from './print-nodes.ts'

const LINES = fc.constantFrom(
  'Plain words 5%.',
  'Words [^a] and [link](https://a.example) here.',
  'A [ref][r], *emphasis* and `code`.',
  '# Heading',
  '## Heading [^a]',
  '- item',
  '  - inner',
  '  more',
  '    deep',
  '1. one',
  '2) two',
  '> quote',
  '```',
  '~~~~',
  '  ```',
  '<div>',
  '<!-- open',
  'close -->',
  '<pre>',
  '</pre>',
  '| a | b |',
  '|---|---|',
  '===',
  '---',
  '[^a]: note',
  '[r]: https://r.example',
  '[^b]:',
  '\\',
  '2024. It rose.',
  '',
  '',
  '',
  ' ',
)

describe('parsing chunk by chunk', () => {
  test('It gives what parsing the whole gives.', () => {
    fc.assert(
      fc.property(
        fc.array(LINES, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, ending) => {
          const text = lines.join(ending)
          expect(printChunks(text)).toEqual(printWhole(text))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('Blocks that blank lines do not end stay whole.', () => {
    const texts = [
      '```\na\n\nb\n```\n\nc',
      '<!-- a\n\nb -->\n\nc',
      '<pre>\n\na\n\n</pre>\n\nc',
      '- a\n\n  b\n\n- c\n\nd',
      '[^a]: b\n\n    c\n\nd',
      '- ```\n  a\n\n  b\n  ```\n\nc\n\n```\nd\n\ne\n```',
    ]
    for (const text of texts) expect(printChunks(text)).toEqual(printWhole(text))
  })

  test('Chunks together hold all of the text.', () => {
    fc.assert(
      fc.property(fc.array(LINES, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const chunks = [...cutChunks(text)].map(({ start, end }) => text.slice(start, end))
        expect(chunks.join('')).toBe(text)
      }),
    )
  })
})

describe('plain paragraphs', () => {
  test('They are read as the parser reads them.', () => {
    const unit = fc.constantFrom(
      ...'ab5%$.,:;!?-+=#()]~^ \n',
      '\r\n',
      '營',
      '。',
      '[^a]',
      '[^b]',
      '[w](https://w.example/5)',
      '1. ',
      '- ',
      ' ',
      '😀',
      '[',
      '\uD800',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const text = units.join('')
        const plain = readPlainNode(text, (label) => label === 'a')
        fc.pre(plain !== undefined)
        const stub = '[^a]: .\n\n<!---->\n\n'
        const [, , ...parsed] = parseMarkdown(stub + text) ?? []
        expect(plain && [printNode(plain, 0)]).toEqual(
          parsed.map((node) => printNode(node, -stub.length)),
        )
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    '- a',
    '> a',
    '# a #',
    'a *b*',
    'a\n\nb',
    'a  \nb',
    '    a',
    '[a]: b',
    'a\n===',
    'a ![b](c)',
  ])('%j is not plain', (text) => expect(readPlainNode(text, () => true)).toBeUndefined())

  test.each([
    'A 5% rise.',
    '營收成長5%。[^a]',
    'See [it](https://a.example/b_c).',
    '### A heading',
    '2024 was.',
  ])('%j is plain', (text) => {
    const isPlain = readPlainNode(text, () => true) !== undefined
    expect(isPlain).toBe(!text.includes('_'))
  })
})
