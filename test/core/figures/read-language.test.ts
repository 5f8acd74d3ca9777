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
