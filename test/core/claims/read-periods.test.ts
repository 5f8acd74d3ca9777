import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedPeriod } from '../../../server/src/core/claims/period.ts'
import { readPeriods } from '../../../server/src/core/claims/read-periods.ts'
import { sliceSpan } from '../../../server/src/core/text/span.ts'

const REFERENCE = '2025-02-05'

/** `Jan. 27 = 2025-01-27`, `Q4 = 2024-10-01..2024-12-31 quarter`, `FY25 = FY2025 year`; `?` without a year, `<` for a baseline. */
function printPeriod(text: string, { period, span, baseline }: PlacedPeriod): string {
  const dates =
    period.grain === 'day' ? period.from : `${period.from}..${period.to} ${period.grain}`
  const meaning = period.fiscal === undefined ? dates : `${period.fiscal} ${period.grain}`
  const marks = `${baseline ? '< ' : ''}${period.yearKnown ? '' : '? '}`
  return `${sliceSpan(text, span)} = ${marks}${meaning}`
}

function printPeriods(text: string, reference: string | undefined): readonly string[] {
  const language = /[\u3400-\u9FFF]/.test(text) ? 'zh-Hant' : 'en'
  return readPeriods(text, language, reference).map((placed) => printPeriod(text, placed))
}

function checkPeriods(text: string, ...expected: readonly string[]): void {
  expect(printPeriods(text, REFERENCE)).toEqual(expected)
}

describe('days', () => {
  test.each([
    ['on Jan. 27 shares fell', 'Jan. 27 = 2025-01-27'],
    ['on January 27, 2025 shares fell', 'January 27, 2025 = 2025-01-27'],
    ['on 27 January 2025', '27 January 2025 = 2025-01-27'],
    ['on the 27th of January 2025', 'the 27th of January 2025 = 2025-01-27'],
    ['on Sept 3rd, 2024', 'Sept 3rd, 2024 = 2024-09-03'],
    ['at 2025-01-27 close', '2025-01-27 = 2025-01-27'],
    ['2025/1/27', '2025/1/27 = 2025-01-27'],
    ['on Dec. 20 last year', 'Dec. 20 last year = 2024-12-20'],
    ['on Dec. 20', 'Dec. 20 = 2024-12-20'],
    ['on Monday', 'Monday = 2025-02-03'],
    ['on Wednesday', 'Wednesday = 2025-02-05'],
    ['on Thursday', 'Thursday = 2025-01-30'],
    ['on Monday, Jan. 27, stocks fell', 'Monday, Jan. 27 = 2025-01-27'],
    ['it said yesterday', 'yesterday = 2025-02-04'],
    ['expected by March 3', 'March 3 = 2025-03-03'],
    ['1月27日', '1月27日 = 2025-01-27'],
    ['2025年1月27日收盤', '2025年1月27日 = 2025-01-27'],
    ['2024年8月5日重挫', '2024年8月5日 = 2024-08-05'],
    ['去年12月5日', '去年12月5日 = 2024-12-05'],
    ['二〇二五年一月二十七日', '二〇二五年一月二十七日 = 2025-01-27'],
    ['民國114年1月27日', '民國114年1月27日 = 2025-01-27'],
    ['股價27日大跌', '27日 = 2025-01-27'],
    ['股價4日大跌', '4日 = 2025-02-04'],
    ['週一大跌', '週一 = 2025-02-03'],
    ['周一大跌', '周一 = 2025-02-03'],
    ['星期一大跌', '星期一 = 2025-02-03'],
    ['上週五收盤', '上週五 = 2025-01-31'],
    ['1月27日（週一）大跌', '1月27日（週一 = 2025-01-27'],
    ['昨日公布', '昨日 = 2025-02-04'],
    ['上月27日', '上月27日 = 2025-01-27'],
    ['１月２７日', '１月２７日 = 2025-01-27'],
  ])('%s', (text, expected) => checkPeriods(text, expected))

  test('a bare day has the month of the date before it', () => {
    checkPeriods('2024年8月5日重挫，6日反彈', '2024年8月5日 = 2024-08-05', '6日 = 2024-08-06')
  })
})

describe('weeks and stretches of days', () => {
  test.each([
    ['in the week ended January 25', 'the week ended January 25 = 2025-01-19..2025-01-25 week'],
    ['the week of January 20', 'the week of January 20 = 2025-01-20..2025-01-26 week'],
    ['last week', 'last week = 2025-01-27..2025-02-02 week'],
    ['上週', '上週 = 2025-01-27..2025-02-02 week'],
    ['January 27-31', 'January 27-31 = 2025-01-27..2025-01-31 range'],
    ['1月27日至31日', '1月27日至31日 = 2025-01-27..2025-01-31 range'],
    ['1月27至2月3日', '1月27至2月3日 = 2025-01-27..2025-02-03 range'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('months', () => {
  test.each([
    ['It fell in January.', 'January = 2025-01-01..2025-01-31 month'],
    ['in January', 'January = 2025-01-01..2025-01-31 month'],
    ['in December', 'December = 2024-12-01..2024-12-31 month'],
    ['in January 2025', 'January 2025 = 2025-01-01..2025-01-31 month'],
    ['in Feb. 2024', 'Feb. 2024 = 2024-02-01..2024-02-29 month'],
    ['in mid-September', 'mid-September = 2024-09-01..2024-09-30 month'],
    ['fell by 3% in June', 'June = 2024-06-01..2024-06-30 month'],
    ['to be built by June', 'June = 2025-06-01..2025-06-30 month'],
    ['by the end of June', 'June = 2025-06-01..2025-06-30 month'],
    ['預計6月量產', '6月 = 2025-06-01..2025-06-30 month'],
    ['last December', 'last December = 2024-12-01..2024-12-31 month'],
    ['in May', 'May = 2024-05-01..2024-05-31 month'],
    ['in March of last year', 'March of last year = 2024-03-01..2024-03-31 month'],
    ['for 2025-01', '2025-01 = 2025-01-01..2025-01-31 month'],
    ['last month', 'last month = 2025-01-01..2025-01-31 month'],
    ['1月份營收', '1月份 = 2025-01-01..2025-01-31 month'],
    ['12月營收', '12月 = 2024-12-01..2024-12-31 month'],
    ['去年12月', '去年12月 = 2024-12-01..2024-12-31 month'],
    ['2024年12月份', '2024年12月份 = 2024-12-01..2024-12-31 month'],
    ['24年12月', '24年12月 = 2024-12-01..2024-12-31 month'],
    ['十二月', '十二月 = 2024-12-01..2024-12-31 month'],
    ['上個月', '上個月 = 2025-01-01..2025-01-31 month'],
    ['本月', '本月 = 2025-02-01..2025-02-28 month'],
    ['2024年1-11月', '2024年1-11月 = 2024-01-01..2024-11-30 range'],
    ['2024年前11個月', '2024年前11個月 = 2024-01-01..2024-11-30 range'],
    ['2024年1至3月', '2024年1至3月 = 2024-01-01..2024-03-31 quarter'],
    [
      'the first nine months of 2024',
      'the first nine months of 2024 = 2024-01-01..2024-09-30 range',
    ],
    ['from January to March 2024', 'January to March 2024 = 2024-01-01..2024-03-31 quarter'],
    ['Jan-Nov 2024', 'Jan-Nov 2024 = 2024-01-01..2024-11-30 range'],
    ['10月至12月', '10月至12月 = 2024-10-01..2024-12-31 quarter'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('quarters', () => {
  const last = '2024-10-01..2024-12-31 quarter'
  test.each([
    'Q4 2024',
    '4Q24',
    '4Q2024',
    '2024Q4',
    '2024 Q4',
    'fourth quarter of 2024',
    'fourth-quarter 2024',
    'final quarter of 2024',
    'fourth quarter',
    'Q4',
    "Q4'24",
    "last year's fourth quarter",
    'last quarter',
    '2024年第四季',
    '2024年第四季度',
    '2024年四季度',
    '2024年Q4',
    '2024第4季',
    '去年第四季',
    '去年四季度',
    '第四季',
    '四季度',
    '上季',
    '末季',
    '民國113年第4季',
    '113年第四季',
  ])('%s is the fourth of 2024', (words) => {
    checkPeriods(`${words}`, `${words} = ${last}`)
  })
  test.each([
    ['in the quarter', 'the quarter = 2024-10-01..2024-12-31 quarter'],
    ['first quarter', 'first quarter = 2025-01-01..2025-03-31 quarter'],
    ['the December quarter', 'December quarter = 2024-10-01..2024-12-31 quarter'],
    ['三季度', '三季度 = 2024-07-01..2024-09-30 quarter'],
    ['首季', '首季 = 2025-01-01..2025-03-31 quarter'],
    [
      'the quarter ended Dec. 28, 2024',
      'the quarter ended Dec. 28, 2024 = 2024-10-01..2024-12-31 quarter',
    ],
    [
      'three months ended September 30',
      'three months ended September 30 = 2024-07-01..2024-09-30 quarter',
    ],
    [
      'the quarter ended Jan. 26, 2025',
      'the quarter ended Jan. 26, 2025 = 2024-10-27..2025-01-26 quarter',
    ],
    ['前三季', '前三季 = 2025-01-01..2025-09-30 range'],
    ['2024年前三季度', '2024年前三季度 = 2024-01-01..2024-09-30 range'],
    ['first three quarters of 2024', 'first three quarters of 2024 = 2024-01-01..2024-09-30 range'],
    ['2024年第一至第三季', '2024年第一至第三季 = 2024-01-01..2024-09-30 range'],
  ])('%s', (text, expected) => checkPeriods(text, expected))

  test('two of a list share their year', () => {
    checkPeriods(
      '2024年第三季和第四季',
      '2024年第三季 = 2024-07-01..2024-09-30 quarter',
      '第四季 = 2024-10-01..2024-12-31 quarter',
    )
    checkPeriods(
      '1Q18/3Q18',
      '1Q18 = 2018-01-01..2018-03-31 quarter',
      '3Q18 = 2018-07-01..2018-09-30 quarter',
    )
  })
})

describe('halves', () => {
  test.each([
    ['1H24', '1H24 = 2024-01-01..2024-06-30 half'],
    ['H1 2024', 'H1 2024 = 2024-01-01..2024-06-30 half'],
    ['first half of 2024', 'first half of 2024 = 2024-01-01..2024-06-30 half'],
    ['the second half', 'second half = 2024-07-01..2024-12-31 half'],
    ['2024年上半年', '2024年上半年 = 2024-01-01..2024-06-30 half'],
    ['下半年', '下半年 = 2024-07-01..2024-12-31 half'],
    ['2024年1-6月', '2024年1-6月 = 2024-01-01..2024-06-30 half'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('years', () => {
  const year = '2024-01-01..2024-12-31 year'
  test.each([
    ['in 2024', '2024'],
    ['Tesla’s 2024 deliveries', '2024'],
    ['2024', '2024'],
    ['2024E', '2024E'],
    ['full-year 2024 sales', 'full-year 2024'],
    ['calendar year 2024', 'calendar year 2024'],
    ['at the end of 2024', 'the end of 2024'],
    ['at year-end 2024', 'year-end 2024'],
    ['full-year profit', 'full-year'],
    ['last year', 'last year'],
    ['2024年', '2024年'],
    ['2024年全年', '2024年全年'],
    ['2024全年', '2024全年'],
    ['截至2024年底', '2024年底'],
    ['截至2024年末', '2024年末'],
    ['2024年度', '2024年度'],
    ['去年', '去年'],
    ['去年底', '去年底'],
    ['上年', '上年'],
    ['全年營收', '全年'],
    ['民國113年', '民國113年'],
    ['二零二四年', '二零二四年'],
    ['12月31日止年度', '12月31日'],
  ])('%s', (text, words) => {
    const isDate = words.endsWith('日')
    checkPeriods(text, `${words} = ${isDate ? '2024-12-31' : year}`)
  })
  test.each([
    ['for the year', 'the year = 2024-01-01..2024-12-31 year'],
    ['full-year guidance', 'full-year = 2025-01-01..2025-12-31 year'],
    ['全年財測', '全年 = 2025-01-01..2025-12-31 year'],
    ['this year', 'this year = 2025-01-01..2025-12-31 year'],
    ['今年', '今年 = 2025-01-01..2025-12-31 year'],
    ['next year', 'next year = 2026-01-01..2026-12-31 year'],
    ['明年', '明年 = 2026-01-01..2026-12-31 year'],
    ['前年', '前年 = 2023-01-01..2023-12-31 year'],
    ['the year ended June 30, 2024', 'the year ended June 30, 2024 = 2023-07-01..2024-06-30 range'],
    [
      'the year ended December 31, 2024',
      'the year ended December 31, 2024 = 2024-01-01..2024-12-31 year',
    ],
    ['in the year to June 2022', 'the year to June 2022 = 2021-07-01..2022-06-30 range'],
    [
      'over the 12 months to January 2025',
      'the 12 months to January 2025 = 2024-02-01..2025-01-31 range',
    ],
    ['截至2024年12月31日止年度', '2024年12月31日止年度 = 2024-01-01..2024-12-31 year'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('fiscal years and their parts', () => {
  test.each([
    ['fiscal 2025', 'fiscal 2025 = FY2025 year'],
    ['fiscal year 2025', 'fiscal year 2025 = FY2025 year'],
    ['FY2025', 'FY2025 = FY2025 year'],
    ['FY25', 'FY25 = FY2025 year'],
    ['Q4 FY25', 'Q4 FY25 = FY2025 Q4 quarter'],
    ['Q4 fiscal 2025', 'Q4 fiscal 2025 = FY2025 Q4 quarter'],
    ['FY25 Q4', 'FY25 Q4 = FY2025 Q4 quarter'],
    ['4QFY25', '4QFY25 = FY2025 Q4 quarter'],
    ['fiscal fourth quarter', 'fiscal fourth quarter = ? FY Q4 quarter'],
    ['fourth quarter of fiscal 2025', 'fourth quarter of fiscal 2025 = FY2025 Q4 quarter'],
    ['fiscal 2025 first quarter', 'fiscal 2025 first quarter = FY2025 Q1 quarter'],
    ['fourth fiscal quarter of 2025', 'fourth fiscal quarter of 2025 = FY2025 Q4 quarter'],
    ['first half of fiscal 2025', 'first half of fiscal 2025 = FY2025 H1 half'],
    ['2025財年', '2025財年 = FY2025 year'],
    ['2025财年第一季度', '2025财年第一季度 = FY2025 Q1 quarter'],
    ['2025會計年度第一季', '2025會計年度第一季 = FY2025 Q1 quarter'],
    ['2025會計年度', '2025會計年度 = FY2025 year'],
    ['25財年Q1', '25財年Q1 = FY2025 Q1 quarter'],
    ['FY2025第一季', 'FY2025第一季 = FY2025 Q1 quarter'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('ranges', () => {
  test.each([
    ['2020-2024', '2020-2024 = 2020-01-01..2024-12-31 range'],
    ['2020–2024', '2020–2024 = 2020-01-01..2024-12-31 range'],
    ['2024-25', '2024-25 = 2024-01-01..2025-12-31 range'],
    ['2024/25', '2024/25 = 2024-01-01..2025-12-31 range'],
    ['from 2020 to 2024', '2020 to 2024 = 2020-01-01..2024-12-31 range'],
    ['between 2020 and 2024', '2020 and 2024 = 2020-01-01..2024-12-31 range'],
    ['2025年到2030年', '2025年到2030年 = 2025-01-01..2030-12-31 range'],
    ['2025年至2030年', '2025年至2030年 = 2025-01-01..2030-12-31 range'],
    ['2020-2024年', '2020-2024年 = 2020-01-01..2024-12-31 range'],
    ['since 2020', 'since 2020 = 2020-01-01..2025-02-05 range'],
    ['2020年以來', '2020年以來 = 2020-01-01..2025-02-05 range'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

test('days and stretches of a change are no baseline', () => {
  checkPeriods(
    'rose 3% over the 12 months to January 2025',
    'the 12 months to January 2025 = 2024-02-01..2025-01-31 range',
  )
  checkPeriods('fell 17% on January 27', 'January 27 = 2025-01-27')
})

describe('what a figure is compared with', () => {
  test.each([
    ['up 4% from 2023', '2023 = < 2023-01-01..2023-12-31 year'],
    ['more than in 2023', '2023 = < 2023-01-01..2023-12-31 year'],
    [
      'compared with the fourth quarter of 2023',
      'fourth quarter of 2023 = < 2023-10-01..2023-12-31 quarter',
    ],
    ['較2023年成長', '2023年 = < 2023-01-01..2023-12-31 year'],
    ['the most since 2020', 'since 2020 = < 2020-01-01..2025-02-05 range'],
    ['2020年以來最大跌幅', '2020年以來 = < 2020-01-01..2025-02-05 range'],
    ['比去年增加', '去年 = < 2024-01-01..2024-12-31 year'],
  ])('%s', (text, expected) => checkPeriods(text, expected))
})

describe('without a reference date', () => {
  test.each([
    ['on Jan. 27', ['Jan. 27 = ? 0000-01-27']],
    ['1月27日', ['1月27日 = ? 0000-01-27']],
    ['in the fourth quarter', ['fourth quarter = ? 0000-10-01..0000-12-31 quarter']],
    ['第四季', ['第四季 = ? 0000-10-01..0000-12-31 quarter']],
    ['last year', ['last year = ? 0000-01-01..0000-12-31 year']],
    ['on Monday', []],
    ['yesterday', []],
    ['in the quarter', []],
    ['上個月', []],
    ['27日', []],
    ['in 2024', ['2024 = 2024-01-01..2024-12-31 year']],
  ])('%s', (text, expected) => {
    expect(printPeriods(text, undefined)).toEqual(expected)
  })
})

describe('what is no period', () => {
  test.each([
    '600點',
    '5,000',
    '2,024 units',
    '2024 units',
    '$2024',
    '2024元',
    '2024個',
    'about 2000 chips',
    '2024.5',
    'v2.10.3 of node 20',
    '2330.TW',
    'H100 and H20',
    'GPT-4, Llama 3',
    'COVID-19',
    'LK-99',
    'Claude-3.5-Sonnet-1022',
    'the 1990s',
    '1990年代',
    'Russell 2000',
    'the 1850–1900 average',
    '2019 levels',
    '2019年水平',
    'over four years',
    '四年',
    '3個月',
    '18天',
    '當天',
    'that day',
    'you may march on',
    'May I ask',
    'he may 5 times',
    '連續5日',
    '5日均線',
    '10日內',
    '一周一次',
    '每月',
    '以上年齡',
    '四季如春',
    'H1 and H2',
    '2020-2050元',
    '2000-2010 units',
    '24/7 support',
    'a 3-2 win',
    '14:30',
    '+886 2 2345 6789',
    'ISBN 978-0-306-40615-7',
    '7ac5eb5',
    '2h',
    'sections 2020.1',
    '目前年均',
  ])('%s', (text) => checkPeriods(text))
})

describe('in a sentence', () => {
  test('English', () => {
    checkPeriods(
      'On Jan. 27, 2025 the price fell 17%, and in the fourth quarter of 2024 sales were $39.3 billion.',
      'Jan. 27, 2025 = 2025-01-27',
      'fourth quarter of 2024 = 2024-10-01..2024-12-31 quarter',
    )
  })
  test('Traditional Chinese', () => {
    checkPeriods(
      '公司2024年第四季營收8,684億元，全年2.89兆元，1月27日股價下跌。',
      '2024年第四季 = 2024-10-01..2024-12-31 quarter',
      '全年 = 2024-01-01..2024-12-31 year',
      '1月27日 = 2025-01-27',
    )
  })
  test('Simplified Chinese', () => {
    checkPeriods(
      '截至2024年底，全国装机容量约33.5亿千瓦，同比增长14.6%。',
      '2024年底 = 2024-01-01..2024-12-31 year',
    )
  })
})

test('spans are in order and inside the text', () => {
  const words = [
    '2024',
    '年',
    '第四季',
    'Jan. 27',
    ' to ',
    '-',
    'Q4',
    'since ',
    'fiscal ',
    '上',
    '月',
    '31',
    '日',
    ',',
    'the year to ',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 10 })
  fc.assert(
    fc.property(text, (pieces) => {
      const joined = pieces.join('')
      let last = 0
      for (const { span, period } of readPeriods(joined, 'en', REFERENCE)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(period.from <= period.to).toBe(true)
        expect(period.from).toMatch(/^\d{4}-\d\d-\d\d$/)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(joined.length)
    }),
    { numRuns: 300 },
  )
})

test.each([
  '1',
  ',',
  '一',
  '2024',
  '2024-',
  'May ',
  'the ',
  'Q4 ',
  '年',
  '上',
  '2024年',
  '1月',
  'since ',
])('%j repeated is read in linear time', (piece) => {
  const started = performance.now()
  readPeriods(piece.repeat(Math.ceil(20_000 / piece.length)), 'en', REFERENCE)
  expect(performance.now() - started).toBeLessThan(1500)
})
