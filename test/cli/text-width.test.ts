import { describe, expect, test } from 'vitest'
import { drawLine } from '../../server/src/cli/draw-line.ts'
import { fitText, fitTextEnd, measureText } from '../../server/src/cli/text-width.ts'
import { createLineIndex } from '../../server/src/core/text/line-index.ts'

/** Draws the line on which some words stand. */
function draw(text: string, words: string): readonly string[] {
  const start = text.indexOf(words)
  const file = { path: 'a.md', text, lines: createLineIndex(text) }
  const { line, carets } = drawLine(file, { start, end: start + words.length })
  return [line, carets]
}

describe('widths', () => {
  test('Chinese characters, full-width forms and emoji take two columns', () => {
    const rows = {
      abc: 3,
      營收: 4,
      '１７％': 6,
      é: 1,
      'e\u0301': 1,
      '📈': 2,
      '，': 2,
      '': 0,
      𠮷: 2,
    }
    for (const [text, width] of Object.entries(rows))
      expect([text, measureText(text)]).toEqual([text, width])
  })

  test('texts are cut between characters', () => {
    expect(fitText('營收年增', 5)).toBe('營收')
    expect(fitTextEnd('營收年增', 5)).toBe('年增')
    expect(fitText('abc', 9)).toBe('abc')
  })
})

describe('drawLine', () => {
  test('underlines what the span covers', () => {
    expect(draw('First.\nSales rose 17% in May.\nLast.', '17%')).toEqual([
      'Sales rose 17% in May.',
      '           ^^^',
    ])
  })

  test('carets stand right below Chinese text', () => {
    expect(draw('輝達市值蒸發5,927億美元。', '5,927億美元')).toEqual([
      '輝達市值蒸發5,927億美元。',
      '            ^^^^^^^^^^^',
    ])
  })

  test('cuts a long line on both sides', () => {
    const [line = '', carets = ''] = draw(
      `${'before '.repeat(50)}17% ${'behind '.repeat(50)}`,
      '17%',
    )
    expect(line).toMatch(/^….{43}17% .{28}…$/)
    expect(carets.indexOf('^')).toBe(line.indexOf('17%'))
  })

  test('stops at the end of the line', () => {
    expect(draw('a 5\npercent b', '5\npercent')).toEqual(['a 5', '  ^'])
    expect(draw('a 5\r\npercent b', '5\r\npercent')).toEqual(['a 5', '  ^'])
  })

  test('draws nothing that a terminal would obey', () => {
    expect(draw('\uFEFF\tred \u001b[31m17%\u202e', '17%')).toEqual([
      'red ·[31m17%·',
      '         ^^^',
    ])
  })

  test('an empty span has one caret', () => {
    expect(draw('abc', '')).toEqual(['abc', '^'])
  })
})
