import { describe, expect, test } from 'vitest'
import { type Reading, readSentence } from '../../../server/src/core/claims/reading.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { readLanguage } from '../../../server/src/core/figures/read-language.ts'
import { LEXICON } from './statements.ts'

function read(text: string): Reading {
  const language = readLanguage(text, 'en')
  const figures = readFigures(text, { language, dollar: 'USD' })
  return readSentence(text, figures, language, { lexicon: LEXICON, date: '2025-02-05' })
}

/** The named things of a sentence as written: companies, institutions, people, indices, names. */
function checkNamed(text: string, ...named: readonly string[]): void {
  const kinds = ['company', 'institution', 'person', 'index', 'name']
  const mentions = read(text).mentions.filter(({ kind }) => kinds.includes(kind))
  expect(mentions.map(({ words }) => words)).toEqual(named)
  for (const { span, words } of mentions) expect(text.slice(span.start, span.end)).toBe(words)
}

describe('who only says so is not what a figure is about', () => {
  test.each([
    ['According to Bloomberg, Nvidia lost $593 billion.', 'Nvidia'],
    ['According to the Umbra Survey, Nvidia lost $593 billion.', 'Nvidia'],
    ['Microsoft said OpenAI lost $5 billion.', 'OpenAI'],
    ['Umbra Research estimates that Nvidia lost $593 billion.', 'Nvidia'],
    ['Umbra Research and Penumbra Data said Nvidia lost $593 billion.', 'Nvidia'],
    ['據高盛報導，輝達蒸發5,930億美元。', '輝達'],
    ['高盛指出，輝達蒸發5,930億美元。', '輝達'],
    ['据高盛报道，英伟达蒸发5930亿美元。', '英伟达'],
    ['微软表示，OpenAI亏损50亿美元。', 'OpenAI'],
  ])('%s', (text, named) => checkNamed(text, named))

  test.each([
    ['Nvidia said its revenue rose 94%.', 'Nvidia'],
    ['Nvidia lost $593 billion, analysts said.', 'Nvidia'],
    ['輝達表示營收成長94%。', '輝達'],
    ['英伟达公布营收增长94%。', '英伟达'],
  ])('a company that speaks of itself stays: %s', (text, named) => checkNamed(text, named))

  test('names of a list that does something stay together', () => {
    checkNamed('Microsoft, Apple and Nvidia lost $593 billion.', 'Microsoft', 'Apple', 'Nvidia')
    checkNamed('微軟、蘋果和輝達蒸發5,930億美元。', '微軟', '蘋果', '輝達')
    checkNamed('微软、苹果和英伟达蒸发5930亿美元。', '微软', '苹果', '英伟达')
  })
})

describe('a duration that is part of a period is no figure of the sentence', () => {
  function checkFigures(text: string, ...figures: readonly string[]): void {
    const reading = read(text)
    expect(reading.figures.map(({ span }) => text.slice(span.start, span.end))).toEqual(figures)
  }

  test.each([
    ['Prices rose 3% over the 12 months to January 2025.', '3%'],
    ['Prices rose 3% in the first nine months of 2024.', '3%'],
    ['2024年前9個月物價上漲3%。', '3%'],
    ['2024年前9个月物价上涨3%。', '3%'],
  ])('%s', (text, ...figures) => checkFigures(text, ...figures))

  test.each([
    ['Building took 18 months and cost $3 million.', '18 months', '$3 million'],
    ['工期18個月，造價300萬元。', '18個月', '300萬元'],
    ['工期18个月，造价300万元。', '18个月', '300万元'],
  ])('any other is one: %s', (text, ...figures) => checkFigures(text, ...figures))
})

test('what a figure or a period takes is neither a name nor a word', () => {
  const { mentions, words, periods } = read('Umbra sold 4,000 lamps in March 2024.')
  expect(periods).toHaveLength(1)
  expect(words.map(({ term }) => term)).not.toContain('march')
  expect(mentions.filter(({ kind }) => kind === 'name')).toEqual([])
})
