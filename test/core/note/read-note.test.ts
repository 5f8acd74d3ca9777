import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCoverage } from '../../../server/src/core/note/coverage.ts'
import type { Block } from '../../../server/src/core/note/note.ts'
import { createSuppression } from '../../../server/src/core/note/suppression.ts'
import { toSourceSpan } from '../../../server/src/core/text/prose.ts'
import { contains, type Span } from '../../../server/src/core/text/span.ts'
import { listPassages, printProse, read } from './read.ts'

describe('blocks', () => {
  test('They have a kind, and the headings above.', () => {
    const text = [
      '# A',
      '## B',
      'Words.',
      '- item',
      '| a |\n|---|',
      '> quote',
      '## C',
      'Source: X',
      '[^1]: note',
      '```\ncode\n```',
    ].join('\n\n')
    expect(
      read(text).blocks.map(({ block, headings }) => `${block.kind}: ${headings.join(' > ')}`),
    ).toEqual([
      'heading: ',
      'heading: A',
      'paragraph: A > B',
      'list: A > B',
      'table: A > B',
      'quote: A > B',
      'heading: A',
      'source-line: A > C',
      'definition: A > C',
      'other: A > C',
    ])
  })

  test('Cells know their headers and labels.', () => {
    const note = read('| 項目 | 營收[^1] |\n|---|---|\n| 手機 [^2] | 5 |')
    expect(listPassages(note).map(({ cell }) => cell)).toEqual([
      { row: 0, column: 0, header: '項目', rowLabel: '', table: 0 },
      { row: 0, column: 1, header: '營收', rowLabel: '項目', table: 0 },
      { row: 1, column: 0, header: '項目', rowLabel: '', table: 0 },
      { row: 1, column: 1, header: '營收', rowLabel: '手機', table: 0 },
    ])
  })

  test.each([
    '| a | Revenue (US$ m) |\n|---|---|\n| b | 1,234 |',
    '單位：百萬美元\n\n| a | b |\n|---|---|\n| c | 1,234 |',
    '| a | 營收（百萬美元） |\n|---|---|\n| b | 1,234 |',
    '| a | 营收（百万美元） |\n|---|---|\n| b | 1,234 |',
    '(in US$ million)\n\n| a | b |\n|---|---|\n| c | 1,234 |',
    '| a | b |\n|---|---|\n| Revenue (US$ m) | 1,234 |',
  ])('A unit above bare numbers holds for them: %j', (text) => {
    const [figure, ...others] = listPassages(read(text)).flatMap(({ figures }) => figures)
    expect(others).toEqual([])
    expect(figure?.quantity).toMatchObject({ dimension: 'currency', unit: 'USD' })
    expect(figure?.quantity.low.value).toMatchObject({ coefficient: 1234n, exponent: 6 })
  })

  test('The language is the document’s unless a passage tells otherwise.', () => {
    const note = read(
      '# 台灣經濟成長率\n\n央行維持利率不變，經濟成長放緩。\n\nThe bank kept its rate.\n\n5%',
    )
    expect(note.language).toBe('zh-Hant')
    expect(listPassages(note).map(({ language }) => language)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'en',
      'zh-Hant',
    ])
  })
})

const UNITS = fc.constantFrom(
  ...'ab5%$.*_`[]()<>&\\|#-~^@!: \n',
  '\r\n',
  '\n\n',
  '營收',
  '。',
  '😀',
  '\uD800',
  '\0',
  '[^a]',
  '[^a]: ',
  '^[',
  '[@k]',
  '[[w]]',
  'https://a.example ',
  '(Source: ',
  '資料來源：',
  '- ',
  '> ',
  '| a |\n|---|\n',
  '&nbsp;',
  '<!-- tickmark-disable -->',
  '---\n',
  '\uFFFC',
  '\uE000',
)

const TEXTS = fc.array(UNITS, { maxLength: 40 }).map((units) => units.join(''))

test('Whatever the text, spans lie inside and in order.', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const note = read(text)
      let at = note.blocks[0]?.start ?? 0
      for (const { block, start } of note.blocks) {
        expect(start).toBe(at)
        at += block.length
        checkBlock(block)
      }
      if (note.blocks.length > 0) expect(at).toBe(text.length)
      findCoverage(note.blocks, 'paragraph')
      createSuppression(note).suppresses('unsourced-figure', { start: 0, end: 1 })
    }),
    { numRuns: 400 },
  )
})

function checkBlock(block: Block): void {
  const { passages, citations, definitions, directives, length } = block
  const starts = passages.map(({ span }) => span.start)
  expect(starts).toEqual(starts.toSorted((one, other) => one - other))
  const sources = passages.flatMap(({ prose, figures }) =>
    figures.map(({ span }) => toSourceSpan(prose, span)),
  )
  const written = [...passages, ...citations, ...definitions, ...directives].map(({ span }) => span)
  checkInside({ start: 0, end: length }, [...sources, ...written])
  for (const { prose, sentences, figures } of passages) {
    const spans = [...sentences, ...figures.map(({ span }) => span)]
    checkInside({ start: 0, end: prose.text.length }, spans)
  }
  for (const { passage, at } of citations) {
    expect(passages[passage]?.prose.text.length).toBeGreaterThanOrEqual(at)
  }
}

function checkInside(whole: Span, spans: readonly Span[]): void {
  for (const span of spans) expect(contains(whole, span)).toBe(true)
}

test('Every plain word of prose is the word at its source.', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const note = read(text)
      for (const { block, start } of note.blocks) {
        for (const { prose } of block.passages) {
          for (const match of prose.text.matchAll(/[a-z5營收]+/g)) {
            const span = toSourceSpan(prose, {
              start: match.index,
              end: match.index + match[0].length,
            })
            const written = text.slice(start + span.start, start + span.end)
            expect(written.replace(/&nbsp;|[^a-z5營收]/g, '')).toContain(match[0])
          }
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('Line endings make no difference.', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const unix = text.replaceAll('\r\n', '\n')
      expect(printProse(read(unix.replaceAll('\n', '\r\n')))).toEqual(printProse(read(unix)))
    }),
    { numRuns: 200 },
  )
})

describe('text that no author writes', () => {
  const LENGTH = 10_000
  test.each([
    '[',
    '[^',
    '](',
    '![',
    '[a](',
    '*a_ ',
    '**',
    '> ',
    '>',
    '- ',
    '1. ',
    '[^1]: ',
    '```\n',
    '<!--',
    '<',
    '|',
    '^[',
    '[[',
    '(Source: ',
    '\0',
    '\uD800',
    '&',
    '\\',
    '{',
    '\r',
    '`',
    'a\n---\n',
    '$',
    '。',
    '.',
    '@a',
    '\uFFFC',
  ])('%j over and over is read', (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length))
    const note = read(text)
    expect(findCoverage(note.blocks, 'sentence').size).toBe(0)
    expect(note.text).toBe(text)
  })

  test('Lists nested by indentation are read.', () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- 5% up`).join(
      '\n',
    )
    expect(listPassages(read(text)).length).toBeGreaterThan(30)
  })

  test('An unclosed fence hides the rest.', () => {
    expect(printProse(read('a\n\n```\nb 5%\n\nc'))).toEqual(['a'])
  })
})
