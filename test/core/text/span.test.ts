import { expect, test } from 'vitest'
import { contains, overlaps, shiftSpan, sliceSpan } from '../../../server/src/core/text/span.ts'

const at = (start: number, end: number) => ({ start, end })

test('Spans that only touch do not overlap.', () => {
  expect(overlaps(at(0, 2), at(1, 3))).toBe(true)
  expect(overlaps(at(0, 2), at(2, 3))).toBe(false)
  expect(overlaps(at(1, 1), at(0, 2))).toBe(true)
})

test('A span contains itself and what lies inside.', () => {
  expect(contains(at(0, 3), at(0, 3))).toBe(true)
  expect(contains(at(0, 3), at(1, 2))).toBe(true)
  expect(contains(at(0, 3), at(2, 4))).toBe(false)
})

test('A span outside the text gives what lies inside.', () => {
  expect(sliceSpan('about $593B', at(6, 11))).toBe('$593B')
  expect(sliceSpan('abc', at(2, 9))).toBe('c')
})

test('A shifted span keeps its length.', () => {
  expect(shiftSpan(at(1, 4), 10)).toEqual(at(11, 14))
  expect(shiftSpan(at(11, 14), -10)).toEqual(at(1, 4))
})
