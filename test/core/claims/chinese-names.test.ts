import { describe, expect, test } from 'vitest'
import { readChineseNames } from '../../../server/src/core/claims/chinese-names.ts'
import { foldText } from '../../../server/src/core/text/fold.ts'

function readNames(text: string): readonly string[] {
  return readChineseNames(text, foldText(text), []).map(({ span }) =>
    text.slice(span.start, span.end),
  )
}

describe('unknown companies are told by their trade', () => {
  test.each([
    ['恆岳電機2024年營收成長12%。', ['恆岳電機']],
    ['恒岳电机2024年营收增长12%。', ['恒岳电机']],
    ['2024年宁远动力出货量为85 GWh。', ['宁远动力']],
    ['去年，輝星電子和遠帆航運獲利。', ['輝星電子', '遠帆航運']],
    ['雲杉資本以8.5億美元收購藍潮軟體。', ['雲杉資本']],
  ])('%s', (text, names) => expect(readNames(text)).toEqual(names))
})

describe('a trade is no company', () => {
  test.each([
    '消費電子需求下滑4%。',
    '传统能源占比为60%。',
    '国内汽车销量增长4%。',
    '全球半導體市場成長19%。',
    '生物製藥業產值成長4%。',
    '当地的汽车销量增长4%。',
    '營收成長4%。',
  ])('%s', (text) => expect(readNames(text)).toEqual([]))

  test('nor is what is known by another name', () => {
    const text = '華碩電子營收成長4%。'
    expect(readChineseNames(text, foldText(text), [{ start: 0, end: 2 }])).toEqual([])
  })
})
