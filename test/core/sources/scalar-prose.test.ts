import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { toScalarProse } from '../../../server/src/core/sources/scalar-prose.ts'
import { toSourceSpan } from '../../../server/src/core/text/prose.ts'

/** Reads the value of `k` in YAML and checks that its prose is the value; gives the characters that stand for some of it. */
function sourceOf(yaml: string, words?: string): string {
  const map = parseDocument(yaml).contents
  const scalar = isMap(map) ? map.get('k', true) : undefined
  if (!isScalar(scalar) || !scalar.range) throw new Error('no scalar')
  const [start, end] = scalar.range
  const prose = toScalarProse(String(scalar.value), yaml.slice(start, end), start)
  expect(prose.text).toBe(String(scalar.value))
  const at = prose.text.indexOf(words ?? '')
  const span = toSourceSpan(prose, { start: at, end: at + (words ?? '').length })
  return yaml.slice(span.start, span.end)
}

describe('toScalarProse', () => {
  test('maps every style of YAML', () => {
    expect(sourceOf('k: fell 17% on Monday', '17%')).toBe('17%')
    expect(sourceOf("k: 'it''s 17%'", '17%')).toBe('17%')
    expect(sourceOf('k: "a \\"b\\" \\u0024593B"', '$593B')).toBe('\\u0024593B')
    expect(sourceOf('k: |\n  one\n    two 17%\n\n  three 5%\n', '5%')).toBe('5%')
    expect(sourceOf('k: >-\n  one\n  two 17%\n\n  three 5%\n', '5%')).toBe('5%')
    expect(sourceOf('k: plain\n  folded 17\n  percent', '17 percent')).toBe('17\n  percent')
    expect(sourceOf('k: "folded\n\n  twice \\\n   joined 5%"', '5%')).toBe('5%')
    expect(sourceOf('k: 營收年增 38.8%', '38.8%')).toBe('38.8%')
    expect(sourceOf('k: "\\U0001F4C8 5%"', '5%')).toBe('5%')
  })

  test('maps JSON strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const written = JSON.stringify(value)
        expect(toScalarProse(value, written, 3).text).toBe(value)
      }),
    )
  })

  test('maps whatever YAML writes', () => {
    const words = fc.constantFrom(
      '17%',
      ' ',
      '\n',
      '\n\n',
      "it's",
      '"',
      '\\',
      ': ',
      '# ',
      '營收',
      '- ',
      '\t',
      'word ',
      '  ',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 30 }),
        fc.constantFrom(
          ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const),
        ),
        (parts, type) => {
          sourceOf(stringify({ k: parts.join('') }, { defaultStringType: type, lineWidth: 30 }))
        },
      ),
    )
  })
})
