import { describe, test } from 'vitest'
import { checkFigures } from '../check-figures.ts'

describe('what a figure is counted by', () => {
  test.each<[string, string[]]>([
    [
      'It costs $5 a second, or $48,000 a year.',
      ['$5 = USD 5 per second', '$48,000 = USD 48,000 per year'],
    ],
    [
      'A £1,000-a-head dinner for $82 a barrel.',
      ['£1,000 = GBP 1,000 per head', '$82 = USD 82 per barrel'],
    ],
    [
      'It carries 24 ships a day at £150 per sq ft.',
      ['24 = 24 ships per day', '£150 = GBP 150 per sq ft'],
    ],
    [
      '每箱1,850美元，每場吸引9,214人。',
      ['1,850美元 = USD 1,850 per 箱', '9,214人 = 9,214 count per 場'],
    ],
    ['Cocoa hit $11,722 a tonne before it fell.', ['$11,722 = USD 11,722 per tonne']],
    ['Prices rose 4% a year.', ['4% = 4 % per year']],
    ['Seats at $120 a ticket, $3/kWh.', ['$120 = USD 120 per ticket', '$3 = USD 3 per kwh']],
    ['每噸500元', ['500元 = TWD 500 per 噸']],
    ['每桶80美元，每吨约500元', ['80美元 = USD 80 per 桶', '500元 = about CNY 500 per 吨']],
  ])('%s', checkFigures)
})

describe('no rate', () => {
  test.each<[string, string[]]>([
    ['By then 47% had got a second dose.', ['47% = 47 %']],
    ['It fell 3% a second time, 2% a second straight month.', ['3% = 3 %', '2% = 2 %']],
    ['A cut of 5% a unit chief had asked for.', ['5% = 5 %']],
    ['Sales were $5 million a year earlier.', ['$5 million = USD 5 million']],
    ['It cost $5bn/NT$160bn.', ['$5bn = USD 5 billion', 'NT$160bn = TWD 160 billion']],
    ['47%的人已接種第二劑。', ['47% = 47 %']],
    ['47%的人已接种第二剂。', ['47% = 47 %']],
  ])('%s', checkFigures)
})
