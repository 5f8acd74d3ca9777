import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

describe('a unit that tells how figures are stated is none', () => {
  test.each([
    '單位：百萬美元',
    '单位：百万美元',
    '營收（百萬美元）',
    '营收（百万美元）',
    '（單位：新台幣百萬元）',
    '(單位：新台幣百萬元)',
    '單位：新台幣百萬元',
    '單位：新台幣 百萬元',
    '單位：NT$百萬元',
    '单位：USD 百万',
    '單位：歐元百萬元',
    '單位：瑞士法郎千元',
    '单位：亿元',
    '（单位：人民币亿元）',
    '（新臺幣億元）',
    '(in millions of dollars)',
    'All amounts in thousands of dollars.',
  ])('%s', checkNothing)
})

describe('the same words as an amount', () => {
  test.each<[string, string[]]>([
    ['他有百萬美元的房子。', ['百萬美元 = USD 1 million']],
    ['近百万美元', ['百万美元 = nearly USD 1 million']],
    ['It lost millions of dollars.', ['millions of dollars = USD 1–10 million']],
  ])('%s', checkFigures)
})
