import { describe, test } from 'vitest'
import { checkFigures } from '../check-figures.ts'

describe('a value that another is compared with has no qualifier', () => {
  test.each<[string, string[]]>([
    [
      'Revenue was 8% less than the €5.8 billion of 2023.',
      ['8% = 8 %', '€5.8 billion = EUR 5.8 billion'],
    ],
    ['It costs twice more than $5 million.', ['$5 million = USD 5 million']],
    ['The rate ended 3 points above 50%.', ['3 points = 3 points', '50% = 50 %']],
    [
      'Tolls are $3 million higher than $12 million.',
      ['$3 million = USD 3 million', '$12 million = USD 12 million'],
    ],
    [
      'They counted 41 strikes, fewer than the 735 strikes of 2023.',
      ['41 = 41 strikes', '735 = 735 strikes'],
    ],
    ['Growth of 3.4%, higher than 3.2% in June.', ['3.4% = 3.4 %', '3.2% = 3.2 %']],
    [
      'It sold 12% more than the 4.2 million units planned.',
      ['12% = 12 %', '4.2 million = 4.2 million units'],
    ],
    ['營收比去年的58億元少8%。', ['58億元 = TWD 5.8 billion', '8% = 8 %']],
    ['獲利較去年的58億元多出3億元。', ['58億元 = TWD 5.8 billion', '3億元 = TWD 300 million']],
    ['失業率3.4%，高於3.2%的預期。', ['3.4% = 3.4 %', '3.2% = 3.2 %']],
    ['营收比去年的58亿元多三成。', ['58亿元 = CNY 5.8 billion', '三成 = 30 %']],
    ['失业率3.4%，低于3.6%的市场预期。', ['3.4% = 3.4 %', '3.6% = 3.6 %']],
  ])('%s', checkFigures)
})

describe('a bound is a qualifier all the same', () => {
  test.each<[string, string[]]>([
    ['It paid less than $5.8 billion.', ['$5.8 billion = less than USD 5.8 billion']],
    [
      'It has 5,000 staff, more than 3,000 of them abroad.',
      ['5,000 = 5,000 staff', '3,000 = more than 3,000 count'],
    ],
    [
      'Of 2,000 patients more than 300 patients left.',
      ['2,000 = 2,000 patients', '300 = more than 300 patients'],
    ],
    ['For 3 years above 5%.', ['3 years = 3 years', '5% = more than 5 %']],
    ['Far more than $5 million was lost.', ['$5 million = more than USD 5 million']],
    [
      '營收少於58億元，多於50億元。',
      ['58億元 = less than TWD 5.8 billion', '50億元 = more than TWD 5 billion'],
    ],
    ['50多億元', ['50多億元 = more than TWD 5 billion']],
    [
      '失业率高于5%，人数超过200万人。',
      ['5% = more than 5 %', '200万人 = more than 2 million count'],
    ],
  ])('%s', checkFigures)
})
