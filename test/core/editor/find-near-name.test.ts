import { expect, it } from 'vitest'
import { findNearName } from '../../../server/src/core/editor/find-near-name.ts'

const KNOWN = ['reuters-2025', 'reuters-2024', 'lin', 'idc', '年報二〇二四']

const ROWS: readonly (readonly [name: string, near: string | undefined])[] = [
  ['reuter-2025', 'reuters-2025'],
  ['Reuters-2025', 'reuters-2025'],
  ['retuers-2024', 'reuters-2024'],
  ['lim', 'lin'],
  ['年报二〇二四', '年報二〇二四'],
  ['idg-group', undefined],
  ['ab', undefined],
  ['x'.repeat(500), undefined],
]

it.each(ROWS)('%j is meant to be %j', (name, near) => {
  expect(findNearName(name, KNOWN)).toBe(near)
})
