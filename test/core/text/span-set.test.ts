import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Span } from '../../../server/src/core/text/span.ts'
import { SpanSet } from '../../../server/src/core/text/span-set.ts'

const LENGTH = 12

const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]): Span => ({ start, end: Math.min(start + length, LENGTH) }))

test('a span touches a set where it overlaps one of its spans', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const set = new SpanSet(LENGTH, spans)
      expect(set.touches(one)).toBe(spans.some((other) => overlaps(other, one)))
    }),
  )
})

test('a span that is added later counts as well', () => {
  const set = new SpanSet(LENGTH)
  expect(set.touches({ start: 2, end: 4 })).toBe(false)
  set.add({ start: 3, end: 5 })
  expect(set.touches({ start: 2, end: 4 })).toBe(true)
  expect(set.touches({ start: 5, end: 7 })).toBe(false)
})
