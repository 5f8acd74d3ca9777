import { describe, expect, test } from 'vitest'
import { readWords } from '../../../server/src/core/claims/words.ts'
import { foldText } from '../../../server/src/core/text/fold.ts'
import type { Span } from '../../../server/src/core/text/span.ts'
import { SpanSet } from '../../../server/src/core/text/span-set.ts'

/** The terms of a text, the words in `taken` left out. */
function checkWords(text: string, terms: readonly string[], taken: readonly string[] = []): void {
  const spans = taken.map((words): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  })
  const found = readWords(foldText(text), new SpanSet(text.length, spans))
  expect(found.map(({ term }) => term)).toEqual(terms)
  for (const { span } of found) expect(span.end).toBeLessThanOrEqual(text.length)
}

describe('words that mean something become terms', () => {
  test.each([
    ['Lamps', ['lamp']],
    ['lamp', ['lamp']],
    ['the factories of lamps', ['factori', 'lamp']],
    ["the factory's lamps", ['factori', 'lamp']],
    ['H100 chips', ['h100', 'chip']],
    ['the 5G network', ['5g', 'network']],
    ['ＬＡＭＰ', ['lamp']],
    ['路燈工廠', ['路灯', '灯工', '工厂']],
    ['路灯工厂', ['路灯', '灯工', '工厂']],
    ['LED路燈', ['led', '路灯']],
  ])('%s', (text, terms) => checkWords(text, terms))
})

describe('words that only bind become none', () => {
  test.each([
    ['it was about the more than total of them', []],
    ['路燈的工廠', ['路灯', '工厂']],
    ['路灯和工厂', ['路灯', '工厂']],
    ['的了在是', []],
    ['a 4 % x', []],
    ['燈', []],
  ])('%s', (text, terms) => checkWords(text, terms))
})

test('what is taken by a figure or a name is left out, and so is a pair that touches it', () => {
  checkWords('Umbra lamps sold', ['lamp', 'sold'], ['Umbra'])
  checkWords('台積電路燈', ['路灯'], ['台積電'])
  checkWords('台积电路灯', ['路灯'], ['台积电'])
})
