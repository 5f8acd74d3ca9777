import { describe, expect, test } from 'vitest'
import type { Language } from '../../../server/src/core/figures/language.ts'
import { readLanguage } from '../../../server/src/core/figures/read-language.ts'

describe('what a text tells of itself', () => {
  test.each<[string, Language]>([
    ['The central bank kept its rate at 5%.', 'en'],
    ['TSMC (台積電) said its revenue rose in the fourth quarter.', 'en'],
    ['央行維持利率不變，經濟成長放緩。', 'zh-Hant'],
    ['央行维持利率不变，经济增长放缓。', 'zh-Hans'],
    ['NVIDIA與Broadcom的股價同時重挫', 'zh-Hant'],
    ['見 https://example.com/a/long/path/with-words 的說明與圖表', 'zh-Hant'],
    ['これはニュースの記事です', 'en'],
    ['이것은 뉴스 기사입니다', 'en'],
  ])('%s', (text, language) => expect(readLanguage(text, 'en')).toBe(language))
})

describe('what the document decides', () => {
  test.each<[string, Language]>([
    ['5%', 'zh-Hans'],
    ['GDP', 'zh-Hant'],
    ['中文', 'zh-Hans'],
    ['中文', 'zh-Hant'],
    ['成本上升百分之五', 'zh-Hans'],
    ['', 'en'],
  ])('%s in %s', (text, language) => expect(readLanguage(text, language)).toBe(language))
})

test('A short Chinese text in an English note is Chinese.', () => {
  expect(readLanguage('臺灣', 'en')).toBe('zh-Hant')
  expect(readLanguage('台湾', 'en')).toBe('zh-Hans')
})

describe('languages in Latin letters', () => {
  test.each<[string, Language]>([
    ['Die Bank hat den Zins nicht gesenkt, und das ist auch gut.', 'de'],
    ['La banque n’a pas baissé le taux, et les marchés sont calmes.', 'fr'],
    ['El banco no bajó los tipos, y los mercados se mantienen en calma.', 'es'],
    ['rund 17 Prozent', 'de'],
    ['2,4 milliards', 'fr'],
    ['1.200 millones', 'es'],
  ])('%s tells that it is in another one', (text, language) => {
    expect(readLanguage(text, 'en')).toBe(language)
    expect(readLanguage(text, language)).toBe(language)
  })

  test.each([
    'Der Spiegel',
    'Banco de la Nación',
    'Société Générale de Surveillance',
    'Knapp AG',
    'Environ Corp',
    'Die Zeit and Le Monde de la Musique said that the firm was sold for 1.234 million.',
    'Der Aufsichtsrat der Bayer AG is the board of the company, and it is not alone.',
    'Volkswagen von Wolfsburg',
  ])('%s is left in English', (text) => expect(readLanguage(text, 'en')).toBe('en'))

  test.each<[string, Language]>([
    ['1.234', 'de'],
    ['Siemens Energy', 'de'],
    ['CAC 40', 'fr'],
    ['Madrid', 'es'],
  ])('%s goes by the document', (text, language) =>
    expect(readLanguage(text, language)).toBe(language),
  )

  test('An English paragraph of a German note is English, and so is a Latin one of a Chinese note.', () => {
    const text = 'The bank kept the rate, and the markets are calm.'
    expect(readLanguage(text, 'de')).toBe('en')
    expect(readLanguage('Nvidia sold many more chips.', 'zh-Hant')).toBe('en')
    expect(readLanguage('央行維持利率不變，經濟成長放緩。', 'de')).toBe('zh-Hant')
  })
})
