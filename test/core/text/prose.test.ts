import { describe, expect, test } from 'vitest'
import {
  type Prose,
  plainProse,
  sliceProse,
  toSourceSpan,
} from '../../../server/src/core/text/prose.ts'

/** `**17**&nbsp;\%`, read as `17 %`. */
const PROSE: Prose = {
  text: '17\u00A0%',
  pieces: [
    { at: 0, length: 2, source: { start: 2, end: 4 } },
    { at: 2, length: 1, source: { start: 6, end: 12 } },
    { at: 3, length: 1, source: { start: 13, end: 14 } },
  ],
}

describe('the source of prose', () => {
  test.each([
    [0, 2, 2, 4],
    [1, 2, 3, 4],
    [0, 4, 2, 14],
    [2, 3, 6, 12],
    [3, 4, 13, 14],
    [2, 2, 6, 6],
  ])('%i to %i', (start, end, from, to) => {
    expect(toSourceSpan(PROSE, { start, end })).toEqual({ start: from, end: to })
  })

  test('Plain prose is its own source.', () => {
    expect(toSourceSpan(plainProse('abc', 10), { start: 1, end: 3 })).toEqual({
      start: 11,
      end: 13,
    })
  })

  test('Prose without a text has an empty source.', () => {
    expect(toSourceSpan({ text: '', pieces: [] }, { start: 0, end: 0 })).toEqual({
      start: 0,
      end: 0,
    })
  })
})

describe('a slice of prose', () => {
  test.each([
    [0, 4],
    [1, 3],
    [2, 4],
    [1, 2],
  ])('%i to %i maps as the whole does', (start, end) => {
    const slice = sliceProse(PROSE, { start, end })
    expect(slice.text).toBe(PROSE.text.slice(start, end))
    const whole = { start: 0, end: end - start }
    expect(toSourceSpan(slice, whole)).toEqual(toSourceSpan(PROSE, { start, end }))
  })

  test('An empty slice is empty.', () => {
    expect(sliceProse(PROSE, { start: 2, end: 2 })).toEqual({ text: '', pieces: [] })
  })
})
