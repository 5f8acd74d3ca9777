import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../server/src/core/claims/claim.ts'
import { readOne } from './statements.ts'

describe('direction', () => {
  function checkDirection(text: string, figure: string, direction: Claim['direction']): void {
    expect(readOne(text, figure).direction).toBe(direction)
  }

  test.each([
    ['Sales rose 4%.', '4%', 'up'],
    ['Sales fell by 4%.', '4%', 'down'],
    ['Sales rose 4% and costs fell 2%.', '2%', 'down'],
    ['There was a 4% drop.', '4%', 'down'],
    ['銷量成長4%。', '4%', 'up'],
    ['銷量成長4%，成本下降2%。', '2%', 'down'],
    ['销量下降4%。', '4%', 'down'],
    ['Lamps and fans fell 5% and 7%.', '7%', 'down'],
  ] as const)('%s %s went %s', checkDirection)

  test.each([
    ['Sales were 4%.', '4%'],
    ['Sales fell. Costs were $4 million.', '$4 million'],
    ['銷量為4%。', '4%'],
    ['销量下降。成本为400万元。', '400万元'],
  ])('%s says no direction of %s', (text, figure) => checkDirection(text, figure, undefined))
})

describe('level or change', () => {
  function checkChange(text: string, figure: string, change: Claim['change']): void {
    expect(readOne(text, figure).change).toBe(change)
  }

  test.each([
    ['Sales fell by 4,000 lamps.', '4,000', 'change'],
    ['Sales fell $4 million.', '$4 million', 'change'],
    ['Sales rose nearly 4%.', '4%', 'change'],
    ['The fall took $4 million off its value.', '$4 million', 'change'],
    ['Sales rose to $4 million.', '$4 million', 'level'],
    ['Sales were $4 million.', '$4 million', 'level'],
    ['Sales reached $4 million.', '$4 million', 'level'],
    ['The rate rose to 4%.', '4%', 'level'],
    ['銷售額減少400萬元。', '400萬元', 'change'],
    ['銷售額增加了約400萬元。', '400萬元', 'change'],
    ['銷售額為400萬元。', '400萬元', 'level'],
    ['销售额减少400万元。', '400万元', 'change'],
    ['销售额达400万元。', '400万元', 'level'],
  ] as const)('%s %s is a %s', checkChange)

  test.each([
    ['Growth was 4%.', '4%'],
    ['Umbra sold 4,000 lamps.', '4,000'],
    ['增速為4%。', '4%'],
  ])('%s leaves open which %s is', (text, figure) => checkChange(text, figure, undefined))
})

describe('where a change starts', () => {
  function checkStart(text: string, figure: string, isStart: boolean): void {
    expect(readOne(text, figure).isStart).toBe(isStart)
  }

  test.each([
    ['The rate rose from 3.6% to 4.8%.', '3.6%', '4.8%'],
    ['The rate rose to 4.8% from about 3.6%.', '3.6%', '4.8%'],
    ['失業率由3.6%升至4.8%。', '3.6%', '4.8%'],
    ['失業率從約3.6%升至4.8%。', '3.6%', '4.8%'],
    ['失业率从3.6%升至4.8%。', '3.6%', '4.8%'],
  ])('%s', (text, start, end) => {
    checkStart(text, start, true)
    checkStart(text, end, false)
  })
})

describe('outcome, forecast or target', () => {
  function checkMood(text: string, figure: string, mood: Claim['mood']): void {
    expect(readOne(text, figure).mood).toBe(mood)
  }

  test.each([
    ['Sales were $4 million.', '$4 million', 'actual'],
    ['It expects sales of $4 million.', '$4 million', 'forecast'],
    ['Sales will be $4 million.', '$4 million', 'forecast'],
    ['Its target is $4 million.', '$4 million', 'target'],
    ['銷售額為400萬元。', '400萬元', 'actual'],
    ['預計銷售額為400萬元。', '400萬元', 'forecast'],
    ['目標銷售額為400萬元。', '400萬元', 'target'],
    ['预计销售额为400万元。', '400万元', 'forecast'],
    ['计划销售额为400万元。', '400万元', 'target'],
  ] as const)('%s %s is a %s', checkMood)

  test.each([
    ['It will open 4,000 shops; it had 3,000.', '4,000', '3,000'],
    ['預計開設4,000家門市，目前有3,000家。', '4,000家', '3,000家'],
    ['预计开设4000家门店，目前有3000家。', '4000家', '3000家'],
  ])('a forecast says nothing of the next clause: %s', (text, forecast, actual) => {
    checkMood(text, forecast, 'forecast')
    checkMood(text, actual, 'actual')
  })
})

describe('period', () => {
  function checkPeriod(text: string, figure: string, period: string | undefined): void {
    const known = readOne(text, figure, '2025-02-05').period
    expect(known && `${known.words} ${known.from}: ${known.period.from}`).toBe(period)
  }

  test.each([
    ['In 2023 sales were $4 million.', '$4 million', '2023 sentence: 2023-01-01'],
    [
      'Sales were $4 million in 2023 and $5 million in 2024.',
      '$4 million',
      '2023 sentence: 2023-01-01',
    ],
    [
      'Sales were $4 million in 2023 and $5 million in 2024.',
      '$5 million',
      '2024 sentence: 2024-01-01',
    ],
    ['2023年銷售額為400萬元。', '400萬元', '2023年 sentence: 2023-01-01'],
    ['銷售額2023年為400萬元，2024年為500萬元。', '500萬元', '2024年 sentence: 2024-01-01'],
    ['销售额2023年为400万元，2024年为500万元。', '400万元', '2023年 sentence: 2023-01-01'],
    ['In 2023 sales were high. Costs were $4 million.', '$4 million', '2023 passage: 2023-01-01'],
    ['2023年銷量很高。成本為400萬元。', '400萬元', '2023年 passage: 2023-01-01'],
    ['Sales were $4 million.', '$4 million', undefined],
    ['銷售額為400萬元。', '400萬元', undefined],
  ])('%s %s', checkPeriod)

  test.each([
    [
      'The Nasdaq fell 3.07% on 27 January 2025. A day later it rose 2.03%.',
      '27 January 2025 passage: 2025-01-28',
    ],
    ['指數2025年1月27日下跌3.07%。隔天上漲2.03%。', '2025年1月27日 passage: 2025-01-28'],
    ['指数2025年1月27日下跌3.07%。次日上涨2.03%。', '2025年1月27日 passage: 2025-01-28'],
    [
      'The Nasdaq fell 3.07% on 31 January 2025. The next day it rose 2.03%.',
      '31 January 2025 passage: 2025-02-01',
    ],
    [
      'The Nasdaq fell 3.07% on 27 January 2025. Then it rose 2.03%.',
      '27 January 2025 passage: 2025-01-27',
    ],
    ['The Nasdaq fell 3.07% in January 2025. The next day it rose 2.03%.', undefined],
  ])('the day after is that of the sentence before: %s', (text, period) =>
    checkPeriod(text, '2.03%', period),
  )

  test('a period that is not over cannot have an outcome', () => {
    const isOpen = (text: string) => readOne(text, '4%', '2025-02-05').period?.isOpen
    expect(isOpen('In 2025 sales grew 4%.')).toBe(true)
    expect(isOpen('2025年銷量成長4%。')).toBe(true)
    expect(isOpen('In January 2025 sales grew 4%.')).toBe(false)
    expect(isOpen('2024年销量增长4%。')).toBe(false)
    expect(isOpen('In fiscal 2025 sales grew 4%.')).toBe(false)
    expect(readOne('In 2025 sales grew 4%.').period?.isOpen).toBe(false)
  })
})
