import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { findFences } from '../../../server/src/core/note/find-fences.ts'
import { readFrontMatter } from '../../../server/src/core/note/read-front-matter.ts'
import { read } from './read.ts'

function checkFields(yaml: string, expected: Readonly<Record<string, unknown>>): void {
  for (const ending of ['\n', '\r\n']) {
    const text = `---\n${yaml}\n---\nbody`.replaceAll('\n', ending)
    const { fields, span } = readFrontMatter(text)
    expect(Object.fromEntries(fields)).toEqual(expected)
    expect(text.slice(span.end)).toBe('body')
  }
}

describe('fields', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['Title: A b', { title: 'A b' }],
    ['date: 2025-01-27', { date: '2025-01-27' }],
    ['date: 2024-05-15T00:42:49 (UTC -05:00)', { date: '2024-05-15T00:42:49 (UTC -05:00)' }],
    ['price: 1_000\nflag: yes\nnone: ~', { price: '1_000', flag: 'yes', none: '~' }],
    ['source: "https://a.example/b?c=d#e"', { source: 'https://a.example/b?c=d#e' }],
    ['標題：輝達\n目標價：175美元', { 標題: '輝達', 目標價: '175美元' }],
    ['title: a：b', { title: 'a：b' }],
    ['author: "[[Jane Roe]]"', { author: 'Jane Roe' }],
    ['author: [[Jane Roe]]', { author: 'Jane Roe' }],
    ['author:\n  - "[[Jane Roe|JR]]"\n  - John', { author: ['Jane Roe', 'John'] }],
    ['tags: [a, b]', { tags: ['a', 'b'] }],
    ['a:\nb: c', { a: '', b: 'c' }],
    ['references:\n  - id: x\n    title: T', { references: [{ id: 'x', title: 'T' }] }],
    ['a: 1\na: 2', { a: '1' }],
    ['# comment', {}],
    ['', {}],
  ])('%j', checkFields)
})

describe('broken YAML', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['title: a: b\ndate: 2025', { title: 'a: b', date: '2025' }],
    ['title: "open\ndate: 2025', { title: '"open', date: '2025' }],
    ['tags:\n- a\n- b\nbad: [', { tags: ['a', 'b'], bad: '[' }],
    ['title: x\n\tindent: y', { title: 'x' }],
    ['title: @x', { title: '@x' }],
  ])('%j', checkFields)

  test('It is reported where it stands.', () => {
    const text = '---\ntitle: a\nbad: [b\n---\n'
    const { problems, span } = readFrontMatter(text)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(problem.message).not.toBe('')
      expect(span.start).toBeLessThanOrEqual(problem.span.start)
      expect(problem.span.end).toBeLessThanOrEqual(span.end)
    }
  })
})

describe('what is none', () => {
  test.each([
    '',
    'a\n---\nb: c\n---\n',
    ' ---\na: b\n---\n',
    '---\na: b\n',
    '----\na: b\n----\n',
    '---',
  ])('%j', (text) => {
    const { span, fields } = readFrontMatter(text)
    expect(span).toEqual({ start: 0, end: 0 })
    expect(fields.size).toBe(0)
  })
})

test('A byte-order mark may stand before it.', () => {
  const { span, fields } = readFrontMatter('\uFEFF---\na: b\n---\nc')
  expect(fields.get('a')).toBe('b')
  expect(span).toEqual({ start: 1, end: 14 })
})

test('It may be empty, and end with dots or with the file.', () => {
  expect(readFrontMatter('---\n---\na').span).toEqual({ start: 0, end: 8 })
  expect(readFrontMatter('---\na: b\n...\nc').fields.get('a')).toBe('b')
  expect(readFrontMatter('---\na: b\n---').span.end).toBe(12)
})

test.each(['---', '...'])('It ends at the first fence, whichever is written: %j', (fence) => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const text = ['---', 'a: b\t\0', `${fence} `, 'c: d', '---', 'body'].join(ending)
    const { span, fields } = readFrontMatter(text)
    expect(text.slice(span.end)).toBe(['c: d', '---', 'body'].join(ending))
    expect([...fields.keys()]).toEqual(['a'])
  }
})

test('It ends where other tools end it, and dots do too.', () => {
  const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()
  const unit = fc.constantFrom(
    '---',
    '----',
    ' ',
    '\t',
    '\n',
    '\n',
    '\r\n',
    '\r',
    'a: b',
    '-',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = `---\n${units.join('')}`
      const [node] = parser.parse(text).children
      const parsed = node?.type === 'yaml' ? node.position?.end.offset : undefined
      const fences = findFences(text)
      expect(fences && text.slice(0, fences.span.end).replace(/(?:\r\n|\n|\r)$/, '').length).toBe(
        parsed,
      )
    }),
    { numRuns: 500 },
  )
})

test('A part of the body that begins with a rule is no front matter.', () => {
  const { blocks } = read('a\n\n---\nIt fell 17%.\n\n---\n')
  const figures = blocks.flatMap(({ block }) =>
    block.passages.flatMap((passage) => passage.figures),
  )
  expect(figures).toHaveLength(1)
})

test('Any text between the fences gives an answer.', () => {
  const unit = fc.constantFrom(
    ...':-[]{}"\'&*!|>%@`#,? \n\tab：',
    '\0',
    '\uD800',
    '- ',
    ': ',
    '\n  ',
    '<<: *a',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = `---\n${units.join('')}\n---\n`
      const { span, problems } = readFrontMatter(text)
      expect(span.end).toBeLessThanOrEqual(text.length)
      for (const problem of problems) expect(problem.span.end).toBeLessThanOrEqual(text.length)
    }),
  )
})
