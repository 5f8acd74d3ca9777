import { expect, test } from 'vitest'
import { groupBy, groupByEach } from '../../../server/src/core/text/group-by.ts'

test('Items stand under their key, in order.', () => {
  const groups = groupBy(['fig', 'apple', 'kiwi', 'ant'], (word) => word.length)
  expect([...groups]).toEqual([
    [3, ['fig', 'ant']],
    [5, ['apple']],
    [4, ['kiwi']],
  ])
})

test('Items stand once under each of their keys.', () => {
  expect([...groupByEach(['aba', 'b', ''], (word) => word)]).toEqual([
    ['a', ['aba']],
    ['b', ['aba', 'b']],
  ])
})
