import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineIndex } from '../../../server/src/core/text/line-index.ts'

const TEXT = 'ab\ncd\r\ne\rf'

describe('positions', () => {
  test.each([
    [0, 0, 0],
    [2, 0, 2],
    [3, 1, 0],
    [5, 1, 2],
    [7, 2, 0],
    [9, 3, 0],
    [10, 3, 1],
  ])('offset %i is line %i, character %i', (offset, line, character) => {
    const index = createLineIndex(TEXT)
    expect(index.positionAt(offset)).toEqual({ line, character })
    expect(index.offsetAt({ line, character })).toBe(offset)
  })
})

test('Places outside the text are clamped to it.', () => {
  const index = createLineIndex(TEXT)
  expect(index.lineCount).toBe(4)
  expect(index.positionAt(-1)).toEqual({ line: 0, character: 0 })
  expect(index.positionAt(99)).toEqual({ line: 3, character: 1 })
  expect(index.offsetAt({ line: -1, character: 5 })).toBe(0)
  expect(index.offsetAt({ line: 0, character: 99 })).toBe(3)
  expect(index.offsetAt({ line: 99, character: 0 })).toBe(10)
  expect(index.lineStart(2)).toBe(7)
})

test('An empty text has one line.', () => {
  expect(createLineIndex('').lineCount).toBe(1)
})

test('Every offset comes back from its position.', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀'))
    .map((units) => units.join(''))
  fc.assert(
    fc.property(text, fc.nat(40), (written, at) => {
      const index = createLineIndex(written)
      const offset = Math.min(at, written.length)
      expect(index.offsetAt(index.positionAt(offset))).toBe(offset)
    }),
  )
})
