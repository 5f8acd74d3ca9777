import { expect, test } from 'vitest'
import { listMatches } from '../../../server/src/core/text/list-matches.ts'

test('each text is looked through from its start', () => {
  const digits = /\d{1,2}/g
  const find = (text: string) =>
    listMatches(digits, text).map(({ 0: words, index }) => [words, index])
  expect(find('a 123 b 4')).toEqual([
    ['12', 2],
    ['3', 4],
    ['4', 8],
  ])
  expect(find('5')).toEqual([['5', 0]])
  expect(find('none')).toEqual([])
})
