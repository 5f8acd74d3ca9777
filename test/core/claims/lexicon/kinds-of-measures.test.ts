import { expect, test } from 'vitest'
import { ALL_ENTRIES } from '../../../../server/src/core/claims/lexicon/all-entries.ts'
import {
  GROWING_MEASURES,
  PARTIAL_MEASURES,
} from '../../../../server/src/core/claims/lexicon/kinds-of-measures.ts'

const NARROW = new Set(ALL_ENTRIES.filter(({ broad }) => !broad).map(({ id }) => id))

test('the measures that are listed are narrow ones of the lexicon', () => {
  const listed = [...GROWING_MEASURES, ...PARTIAL_MEASURES]
  expect(listed.filter((id) => !NARROW.has(id))).toEqual([])
})

test('what has no level in per cent is no part of a whole', () => {
  expect([...GROWING_MEASURES].filter((id) => PARTIAL_MEASURES.has(id))).toEqual([])
})
