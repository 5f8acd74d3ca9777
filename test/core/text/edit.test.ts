import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../server/src/core/text/edit.ts'

test('Edits apply at their places, whatever their order.', () => {
  const edits = [
    { span: { start: 8, end: 9 }, newText: '7' },
    { span: { start: 0, end: 4 }, newText: 'Costs' },
  ]
  expect(applyEdits('Rose by 5%', edits)).toBe('Costs by 7%')
  expect(applyEdits('Rose by 5%', edits.toReversed())).toBe('Costs by 7%')
})

test('Of insertions at one place the first comes first.', () => {
  const insert = (newText: string) => ({ span: { start: 1, end: 1 }, newText })
  expect(applyEdits('ab', [insert('1'), insert('2')])).toBe('a12b')
})

test('No edits change nothing.', () => {
  fc.assert(fc.property(fc.string(), (text) => applyEdits(text, []) === text))
})
