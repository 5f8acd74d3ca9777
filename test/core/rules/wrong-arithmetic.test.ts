import { expect, test } from 'vitest'
import { findFindings } from './find-findings.ts'

async function checkFindings(text: string, findings: readonly string[]): Promise<void> {
  const found = await findFindings('wrong-arithmetic', { 'note.md': text })
  expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual(findings)
}

/** What does not come out, with the calculation. */
const WRONG: readonly (readonly [text: string, findings: readonly string[]])[] = [
  [
    'Data centre revenue rose from $26.0B to $35.1B, an increase of 94%.',
    ['94%: From $26.0B to $35.1B is 35%, not 94%.'],
  ],
  [
    'Revenue climbed from $26.0 billion in the first quarter to $35.1 billion in the third, a 94% increase.',
    ['94%: From $26.0 billion to $35.1 billion is 35%, not 94%.'],
  ],
  [
    'Yet the 10-year yield rose from 3.62% in mid-September to 4.79% in mid-January, a climb of 127 bps.',
    ['127 bps: From 3.62% to 4.79% is 117 bps, not 127 bps.'],
  ],
  ['Revenue rose 94% from $26.0B to $35.1B.', ['94%: From $26.0B to $35.1B is 35%, not 94%.']],
  [
    'Sales fell 30% to $80 million from $100 million a year earlier.',
    ['30%: From $100 million to $80 million is 20%, not 30%.'],
  ],
  [
    'Sales fell to $80 million from $100 million, a drop of 30%.',
    ['30%: From $100 million to $80 million is 20%, not 30%.'],
  ],
  [
    'Headcount went from 1,204 to 1,806 people (60%).',
    ['60%: From 1,204 to 1,806 is 50%, not 60%.'],
  ],
  ['Revenue was $35.1B, up 94% from $26.0B.', ['94%: From $26.0B to $35.1B is 35%, not 94%.']],
  [
    'Deliveries were 1,850 units, down from 2,080 units, a decline of 20%.',
    ['20%: From 2,080 to 1,850 is 11%, not 20%.'],
  ],
  ['312 of 480 respondents (75%) said yes.', ['75%: 312 of 480 is 65%, not 75%.']],
  [
    'Exports of $120bn accounted for 35% of the $480bn total.',
    ['35%: $120bn of $480bn is 25%, not 35%.'],
  ],
  [
    '3 nm was 26% of wafer revenue, 5 nm 34% and 7 nm 14%, together 78%.',
    ['78%: 26% + 34% + 14% = 74%, not 78%.'],
  ],
  [
    'The fund holds a total of $90 million, made up of $50 million in bonds and $30 million in shares.',
    ['$90 million: $50 million + $30 million = $80 million, not $90 million.'],
  ],
  [
    'Costs of $12 million and $15 million make for a total of $29 million.',
    ['$29 million: $12 million + $15 million = $27 million, not $29 million.'],
  ],
  [
    'Revenue of $40 million minus costs of $25 million leaves $18 million.',
    ['$18 million: $40 million − $25 million = $15 million, not $18 million.'],
  ],
  [
    'Its capacity of 30 GW is five times the 10 GW of 2020.',
    ['five times: 30 GW ÷ 10 GW = 3, not five times.'],
  ],
  [
    'Online sales account for 45% of revenue, shops for 35%, and the remaining 30% comes from licences.',
    ['30%: 100% − 45% − 35% = 20%, not 30%.'],
  ],
  [
    'The unemployment rate increased from 4.1% to 4.6%, up 0.8 percentage points.',
    [
      '0.8 percentage points: From 4.1% to 4.6% is 0.5 percentage points, not 0.8 percentage points.',
    ],
  ],
  [
    'Profit jumped from $5 million to $20 million, a rise of $12 million.',
    ['$12 million: From $5 million to $20 million is $15 million, not $12 million.'],
  ],
  [
    '營收由260億美元增至351億美元，增幅94%。',
    ['94%: From 260億美元 to 351億美元 is 35%, not 94%.'],
  ],
  [
    '數據中心營收從2023年的260億美元成長到2024年的351億美元，年增94%。',
    ['94%: From 260億美元 to 351億美元 is 35%, not 94%.'],
  ],
  [
    '3奈米占第四季晶圓銷售金額26%，5奈米占34%，7奈米占14%，先進製程合計占78%。',
    ['78%: 26% + 34% + 14% = 74%, not 78%.'],
  ],
  [
    'PS5在2024財年出貨1,850萬台，少於2023財年的2,080萬台，減幅達20%。',
    ['20%: From 2,080萬台 to 1,850萬台 is 11%, not 20%.'],
  ],
  ['出口額120億美元，占總額480億美元的35%。', ['35%: 120億美元 of 480億美元 is 25%, not 35%.']],
  ['480名受訪者中，312名（75%）表示同意。', ['75%: 312名 of 480名 is 65%, not 75%.']],
  [
    '毛利率由53.1%升至59.0%，上升8.9個百分點。',
    ['8.9個百分點: From 53.1% to 59.0% is 5.9個百分點, not 8.9個百分點.'],
  ],
  [
    '北美營收50億元，歐洲營收30億元，合計90億元。',
    ['90億元: 50億元 + 30億元 = 80億元, not 90億元.'],
  ],
  ['線上占45%，門市占35%，其餘30%來自授權。', ['30%: 100% − 45% − 35% = 20%, not 30%.']],
  ['营收由260亿元增加到351亿元，增长94%。', ['94%: From 260亿元 to 351亿元 is 35%, not 94%.']],
  ['净利润30亿元，较去年的20亿元增长80%。', ['80%: From 20亿元 to 30亿元 is 50%, not 80%.']],
  ['收入40亿元减去成本25亿元，等于18亿元。', ['18亿元: 40亿元 − 25亿元 = 15亿元, not 18亿元.']],
  ['产能30吉瓦，是2020年10吉瓦的5倍。', ['5倍: 30吉瓦 ÷ 10吉瓦 = 3倍, not 5倍.']],
  [
    '资产总额90亿元，由50亿元债券和30亿元股票组成。',
    ['90亿元: 50亿元 + 30亿元 = 80亿元, not 90亿元.'],
  ],
  [
    '| Segment | 2023 | 2024 | Growth |\n|---|---|---|---|\n| A | $10m | $12m | 20% |\n| B | $20m | $25m | 45% |\n| Total | $30m | $37m | 23% |',
    ['45%: From $20m to $25m is 25%, not 45%.'],
  ],
  [
    '| Segment | Revenue ($m) |\n|---|---|\n| A | 120 |\n| B | 250 |\n| Total | 390 |',
    ['390: 120 + 250 = 370, not 390.'],
  ],
  [
    '| 部門 | 營收（百萬元） | 占比 |\n|---|---|---|\n| 甲 | 120 | 30% |\n| 乙 | 280 | 80% |\n| 合計 | 400 | 100% |',
    ['80%: 280 of 400 is 70%, not 80%.', '100%: 30% + 80% = 110%, not 100%.'],
  ],
  [
    '| 地区 | 收入（亿元） |\n|---|---|\n| 华东 | 12.5 |\n| 华南 | 8.5 |\n| 合计 | 24.0 |',
    ['24.0: 12.5 + 8.5 = 21.0, not 24.0.'],
  ],
  [
    'Shipments were 12.3 million units in China, 8.7 million in India and 23 million combined.',
    ['23 million: 12.3 million + 8.7 million = 21 million, not 23 million.'],
  ],
  [
    'Germany sold 1.2 million cars, 300,000 more than the 1.04 million of France.',
    ['300,000: 1.2 million − 1.04 million = 160,000, not 300,000.'],
  ],
  [
    '公司第三季雲端營收50億元、廣告營收31億元，兩者合計88億元。',
    ['88億元: 50億元 + 31億元 = 81億元, not 88億元.'],
  ],
  ['用户从1200万增至1800万，增加了900万。', ['900万: From 1200万 to 1800万 is 600万, not 900万.']],
  [
    '失業率從4.1%上升到4.6%，上升了0.8個百分點。',
    ['0.8個百分點: From 4.1% to 4.6% is 0.5個百分點, not 0.8個百分點.'],
  ],
  [
    'Revenue went up from €4.0 billion to €5.2 billion (+45%).',
    ['+45%: From €4.0 billion to €5.2 billion is +30%, not +45%.'],
  ],
  [
    'The price target was raised from $100 to $125, a 40% increase.',
    ['40%: From $100 to $125 is 25%, not 40%.'],
  ],
  [
    '出口由2023年的1,204億美元減少至2024年的1,083億美元，減幅達20%。',
    ['20%: From 1,204億美元 to 1,083億美元 is 10%, not 20%.'],
  ],
  [
    'The company cut its workforce from 12,500 to 11,250, or by 15%.',
    ['15%: From 12,500 to 11,250 is 10%, not 15%.'],
  ],
  [
    'Its debt doubled from $3.1 billion to $4.2 billion.',
    ['doubled: $4.2 billion ÷ $3.1 billion = 1.355, not doubled.'],
  ],
  [
    '公司年末员工为12,500人，比上年末的10,000人增加3,500人。',
    ['3,500人: From 10,000人 to 12,500人 is 2,500人, not 3,500人.'],
  ],
]

/** What comes out, what rounding explains, and what is not stated without doubt. */
const RIGHT: readonly string[] = [
  'Data centre revenue rose from $26.0B to $35.1B, an increase of 35%.',
  'Revenue rose from $26.0B to $35.1B, up 94% year on year.',
  'Revenue rose from $30B in the second quarter to $35.1B in the third, up 94% from a year earlier.',
  'The rate rose from 3.62% to 4.79%, a climb of 117 bps.',
  'Revenue grew from $10B in 2019 to $20B in 2024, a compound annual growth rate of 15%.',
  'Revenue rose 10% to $35.1B, while net income climbed 30% to $19.3B from $15B.',
  'Sales fell 20% to $80 million from $100 million a year earlier.',
  '312 of 480 respondents (65%) said yes.',
  '3 nm was 26% of wafer revenue, 5 nm 34% and 7 nm 14%, together 74%.',
  'The share fell from $100 to $80, and the index lost 3%.',
  'The rate rose from 20% to 25%, an increase of 25%.',
  'The rate rose from 20% to 25%, an increase of 5%.',
  'Output rose from about 30 GW to 40 GW, or 30%.',
  'The top five vendors hold 78% in total, with Apple at 26% and Samsung at 20%.',
  'Apple has 26%, Samsung 20%, and the top five together hold 78%.',
  'Online sales account for 45% of revenue, shops for 35%, and the remaining 20% comes from licences.',
  'Users went from 10 million to 30 million, a threefold increase.',
  'The price was cut from $50 to $40, or 20%.',
  'Profit was $20 million, compared with $25 million expected, up 10% on the year.',
  '營收由260億美元增至351億美元，年增94%。',
  '營收由260億美元增至351億美元，增幅35%。',
  '營收351億美元，季增17%，年增94%。',
  '用戶由1,000萬增至3,000萬，增加兩倍。',
  '前五大廠商合計市占78%，其中蘋果26%、三星20%。',
  '蘋果26%、三星20%，前五大合計78%。',
  '新增30例，境外移入20例，累計共計1,200例。',
  '净利润30亿元，较去年的20亿元增长50%。',
  '营收从2019年的100亿元增至2024年的200亿元，年均复合增长率15%。',
  '| Segment | 2023 | 2024 | Growth |\n|---|---|---|---|\n| A | $10m | $12m | 20% |\n| B | $20m | $25m | 25% |\n| Total | $30m | $37m | 23% |',
  '| Region | Revenue ($m) |\n|---|---|\n| Asia | 120 |\n| Japan | 70 |\n| China | 50 |\n| Europe | 80 |\n| Total | 200 |',
  '| Year | Rate |\n|---|---|\n| 2023 | 5% |\n| 2024 | 6% |\n| Total | 12% |',
  'Sales rose from $2.0bn to $2.4bn, while profit climbed 5% to $300m.',
  'Net income rose 35% to $19.3 billion, or $0.78 a share, from $14.3 billion.',
  'Of the $90 million, $50 million went to bonds and 30% to shares.',
  '美國占40%，中國占35%，合計75%。',
  '營業利益為1.41兆日圓，年增16%。',
  '營收由第二季的300億元增至第三季的351億元，年增94%。',
  '全球市占率由20%升至25%，出貨量成長30%。',
  'Germany sold 1.2 million cars, 15% more than the 1.04 million of France.',
  'Prices rose 2.9% in the year to December, up from 2.7% in November.',
  'The index rose 0.4% from November, up 0.1 percentage points.',
  'Energy made up 10% of imports, food 15%, and the rest was machinery, up 4%.',
  'About 60% of 1,000 households, or 600, own a car.',
  '公司第三季營收100億元，其中雲端50億元、廣告30億元，兩者合計80億元。',
  '毛利率由53.1%升至59.0%，上升5.9個百分點。',
  'Shipments were 12.3 million units in China, 8.7 million in India and 21 million combined.',
]

test.each(WRONG)('%s', checkFindings)

test.each(RIGHT)('%s', (text) => checkFindings(text, []))

test('The operands stand beside the finding, each where it is in the note.', async () => {
  const text = '# Umbra\n\nWords.\n\nSales rose from $2.0 million to $3.0 million, a rise of 80%.'
  const [found] = await findFindings('wrong-arithmetic', { 'note.md': text })
  expect(found?.related).toEqual([
    'note.md $2.0 million: $2.0 million is part of the calculation',
    'note.md $3.0 million: $3.0 million is part of the calculation',
  ])
})

test('A long list of figures costs no more than its length, and states nothing.', async () => {
  const text = 'It rose from $5 million to $6 million, up 3%, and '.repeat(400)
  await checkFindings(text, [])
})
