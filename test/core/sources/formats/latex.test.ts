import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLatex } from '../../../../server/src/core/sources/formats/latex.ts'
import { toSourceSpan } from '../../../../server/src/core/text/prose.ts'

function checkText(rows: Readonly<Record<string, string>>): void {
  for (const [source, text] of Object.entries(rows))
    expect([source, readLatex(source, 0).text]).toEqual([source, text])
}

/** The characters of the source that stand for some of the text. */
function sourceOf(source: string, words: string): string {
  const prose = readLatex(source, 0)
  const start = prose.text.indexOf(words)
  const span = toSourceSpan(prose, { start, end: start + words.length })
  return source.slice(span.start, span.end)
}

describe('readLatex', () => {
  test('reads escaped characters', () => {
    checkText({
      'about \\$593~billion (17\\%)': 'about $593\u00a0billion (17%)',
      'R\\&D \\#1 a\\_b \\{x\\}': 'R&D #1 a_b {x}',
      '1\\,000': '1\u2009000',
      'one\\\\two': 'one two',
    })
  })

  test('drops braces and markup, keeps what they hold', () => {
    checkText({
      '{GDP} rose \\textbf{17}\\%': 'GDP rose 17%',
      '\\emph{about} {\\bf 5}': 'about 5',
      '\\url{https://example.com}': 'https://example.com',
      '\\href{https://example.com/2025}{the report}': 'the report',
    })
  })

  test('reads dashes, quotes and symbols', () => {
    checkText({
      '5--6\\%': '5–6%',
      'a---b': 'a—b',
      "``quoted''": '“quoted”',
      '\\pounds 5 \\texteuro{}6 \\textyen 7': '£5 €6 ¥7',
      '$\\sim$17 $\\pm$2': '~17 ±2',
    })
  })

  test('reads accents', () => {
    checkText({
      "Caf\\'e \\'{e} {\\'e}": 'Café é é',
      'M\\"uller M{\\"u}ller': 'Müller Müller',
      '\\v{c} \\c c \\~n \\o \\ss': 'č ç ñ øß',
      "\\'{\\i}": 'í',
    })
  })

  test('a dollar sign before digits is money unless it opens mathematics', () => {
    checkText({
      'fell $593 billion': 'fell $593 billion',
      'from $5 to $6': 'from $5 to $6',
      '$5$ and $x^2$': '5 and x^2',
    })
  })

  test('joins lines and blanks', () => {
    checkText({ 'fell\n    17\\% \t on': 'fell 17% on', '營收\\%': '營收%' })
  })

  test('unknown commands say nothing', () => {
    checkText({ '\\unknown 5': '5', '\\': '', 'a\\': 'a', '\\1': '1' })
  })

  test('every character knows its source', () => {
    expect(sourceOf('fell \\textbf{17}\\%.', '17%')).toBe('17}\\%')
    expect(sourceOf('about \\$593~billion', '$593\u00a0billion')).toBe('$593~billion')
    expect(sourceOf('a 5--6\\% rise', '5–6%')).toBe('5--6\\%')
    expect(sourceOf("caf\\'{e} 3\\%", 'café')).toBe("caf\\'{e}")
  })

  test('pieces are in order and cover the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '\\',
            '{',
            '}',
            '$',
            '5',
            'é',
            '-',
            "'",
            ' ',
            '\n',
            '%',
            '~',
            'textbf',
            'pm',
            '"',
            'u',
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          const source = parts.join('')
          const { text, pieces } = readLatex(source, 7)
          let [at, end] = [0, 7]
          for (const piece of pieces) {
            expect(piece.at).toBe(at)
            expect(end <= piece.source.start && piece.source.end <= source.length + 7).toBe(true)
            at += piece.length
            end = piece.source.end
          }
          expect(at).toBe(text.length)
        },
      ),
    )
  })
})
