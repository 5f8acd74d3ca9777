import { describe, expect, test } from 'vitest'
import { isDeeplyNested } from '../../../server/src/core/text/nesting.ts'

describe('isDeeplyNested', () => {
  test('finds what would overflow a stack', () => {
    for (const part of ['[', '{"a":', '- ', '? ', 'a: ', '[\n', '{ ', '[{'])
      expect([part, isDeeplyNested(part.repeat(3_000))]).toEqual([part, true])
    const steps = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`)
    expect(isDeeplyNested(steps.join(''))).toBe(true)
  })

  test('lets ordinary files pass', () => {
    const item = '- id: lee2025\n  type: book\n  note: "Rose [by 17%] - twice"\n'
    expect(isDeeplyNested(item.repeat(2_000))).toBe(false)
    expect(isDeeplyNested(JSON.stringify(Array(2_000).fill({ a: [{ b: [1] }] })))).toBe(false)
    expect(isDeeplyNested('')).toBe(false)
  })
})
