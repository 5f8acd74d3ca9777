import { describe, expect, test, vi } from 'vitest'
import { printProblem } from '../../../server/src/core/text/problem.ts'
import { read } from './read.ts'

/** No text of a test should have to overflow the parser's stack: here it fails at a word. */
vi.mock(import('../../../server/src/core/note/parse-markdown.ts'), async (original) => {
  const parser = await original()
  return {
    ...parser,
    parseMarkdown: (text) => (/_broken|dead/.test(text) ? undefined : parser.parseMarkdown(text)),
  }
})

function checkProblems(text: string, expected: readonly [string, string][]): void {
  const found = read(text).problems.map(({ message, span }) => [
    text.slice(span.start, span.end),
    message,
  ])
  expect(found).toEqual(expected)
}

describe('front matter', () => {
  const unclosed = 'This YAML is broken here: Flow sequence in block collection must be'

  test.each(['\n', '\r\n'])('It is reported where it is broken, with line ending %j.', (ending) => {
    const text = ['---', '標題：輝達', '目標價：  175', 'bad: [b', '---', 'It fell.'].join(ending)
    const [problem] = read(text).problems
    expect(problem?.message).toContain(unclosed)
    expect(text.slice(0, problem?.span.start)).toMatch(/bad: \[b\s*$/)
  })

  test('It is reported when it is nested too deeply to be parsed.', () => {
    checkProblems(`---\na: ${'['.repeat(30)}\n---\n`, [
      ['', 'This YAML is nested too deeply to be read.'],
    ])
  })

  test.each([
    'title: a: b',
    'author: @someone',
    'title: a: b\n# comment\n\ntags:\n- c: d\n- "[[e]]"',
    '標題：輝達：目標價 100%',
    '标题：英伟达\nsource: @x',
  ])('What can be read line by line is no problem: %j', (yaml) => {
    checkProblems(`---\n${yaml}\n---\n`, [])
  })
})

describe('Markdown', () => {
  test('A part that cannot be parsed is read without its markup, and says so.', () => {
    const text = '---\na: b\n---\nOne.\n\nIt _broken_ 5%.\n\nTwo.\n'
    checkProblems(text, [
      [
        'It _broken_ 5%.\n\n',
        'This part could not be parsed as Markdown, so figures and citations in it may be missing.',
      ],
    ])
    expect(read(text).blocks.map(({ block }) => block.passages.length)).toEqual([1, 1, 1])
  })

  test('Where even that fails, its place is kept.', () => {
    const text = 'One.\n\n_dead_ 5%.\n\nTwo.\n'
    const { blocks, problems } = read(text)
    expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['_dead_ 5%.\n\n'])
    expect(blocks.map(({ block, start }) => [start, block.length, block.kind])).toEqual([
      [0, 6, 'paragraph'],
      [6, 12, 'other'],
      [18, 5, 'paragraph'],
    ])
  })

  test.each([
    ['en', 'could not be parsed'],
    ['zh-tw', '無法當作 Markdown 剖析'],
    ['zh-cn', '无法作为 Markdown 解析'],
  ] as const)('It is said in %s.', (locale, words) => {
    const [problem] = read('_dead_').problems
    expect(problem && printProblem(problem, locale)).toContain(words)
  })
})
