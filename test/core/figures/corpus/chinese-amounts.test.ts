import { describe, test } from 'vitest'
import { checkIn, checkNothing } from '../check-figures.ts'

describe('small money', () => {
  test.each<[string, string[]]>([
    ['5毛', ['5毛 = CNY 0.5']],
    ['十块五毛', ['十块五毛 = CNY 10.5']],
    ['三块五', ['三块五 = CNY 3.5']],
    ['三块二毛五', ['三块二毛五 = CNY 3.25']],
    ['两块八毛', ['两块八毛 = CNY 2.8']],
    ['一块半', ['一块半 = CNY 1.5']],
    ['1块2', ['1块2 = CNY 1.2']],
    ['两毛五', ['两毛五 = CNY 0.25']],
    ['半块钱', ['半块钱 = CNY 0.5']],
    ['三元五角二分', ['三元五角二分 = CNY 3.52']],
    ['卖到每斤三块五，比上月贵', ['三块五 = CNY 3.5 per 斤']],
    ['九毛九分', ['九毛九分 = CNY 0.99']],
  ])('%s', checkIn('zh-Hans'))
})

describe('numerals of all kinds before a unit', () => {
  test.each<[string, string[]]>([
    ['廿五萬人', ['廿五萬人 = 250,000 count']],
    ['卅萬元', ['卅萬元 = CNY 300,000']],
    ['廿三人', ['廿三人 = 23 count']],
    ['壹萬貳仟參佰肆拾伍元', ['壹萬貳仟參佰肆拾伍元 = CNY 12,345']],
    ['三億五千萬元整治河川', ['三億五千萬元 = CNY 350 million']],
    ['壹佰贰拾叁元整', ['壹佰贰拾叁元整 = CNY 123']],
    ['3万一坪', ['3万 = 30,000 count', '一坪 = 1 坪']],
    ['两兆三千亿元', ['两兆三千亿元 = CNY 2.3 trillion']],
    ['一百零八个', ['一百零八个 = 108 count']],
    ['三点五亿元', ['三点五亿元 = CNY 350 million']],
  ])('%s', checkIn('zh-Hans'))
})

describe('negative shares and half discounts', () => {
  test.each<[string, string[]]>([
    ['百分之负五', ['百分之负五 = -5 %']],
    ['负百分之三点二', ['负百分之三点二 = -3.2 %']],
    ['百分之 5', ['百分之 5 = 5 %']],
    ['半折', ['半折 = 50 %']],
    ['打半折', ['半折 = 50 %']],
  ])('%s', checkIn('zh-Hans'))
})

describe('a half behind a unit', () => {
  test.each<[string, string[]]>([
    ['三个半月', ['三个半月 = 3.5 months']],
    ['一个半小时', ['一个半小时 = 1.5 hours']],
    ['两倍半', ['两倍半 = 2.5x']],
  ])('%s', checkIn('zh-Hans'))
})

describe('currencies by their full names', () => {
  test.each<[string, string[]]>([
    ['5,000百慕大元', ['5,000百慕大元 = BMD 5,000']],
    ['300东加勒比元', ['300东加勒比元 = XCD 300']],
    ['2万埃塞俄比亚比尔', ['2万埃塞俄比亚比尔 = ETB 20,000']],
    ['5,000多米尼加比索', ['5,000多米尼加比索 = DOP 5,000']],
  ])('%s', checkIn('zh-Hans'))
})

describe('characters that are no amount', () => {
  test.each([
    '毛泽东、五毛党、三毛流浪记',
    '五角大楼、三分球、十分',
    '三块石、半折叠',
    '三块五花肉',
    '参加、参数、参考',
    '成千上万',
    '3纳米制程、2纳米工艺、5奈米晶片',
    '第廿五届',
  ])('%s', checkNothing)
})
