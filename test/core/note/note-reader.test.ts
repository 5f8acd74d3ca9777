import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutChunks } from '../../../server/src/core/note/chunks.ts'
import { printChunks, printWhole } from './print-nodes.ts'

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
