import { describe, expect, test } from 'vitest'
import { compareStatements } from '../../../server/src/core/claims/compare-statements.ts'
import { LEXICON } from './statements.ts'

function compare(a: string, b: string): string {
  return compareStatements({ text: a, date: undefined }, { text: b, date: undefined }, LEXICON)
    .verdict
}

/** Pairs that contradict each other in other words, by what makes them hard to see. */
const CONFLICTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a name that holds an ordinary word': [
    [
      'Larkfield Foods employed 18,200 people at the end of 2024.',
      'At the end of 2024 Larkfield Foods had 16,900 staff.',
    ],
    [
      'In 2024 revenue at Ostrava Steel was €640 million.',
      'Ostrava Steel took in €580 million in 2024.',
    ],
  ],
  'an unknown company in another script': [
    ['輝星電子2024年營收為86億元。', '辉星电子2024年营收为78亿元。'],
    ['海風能源2024年獲利42億元，淨利創新高。', '海风能源2024年净利润为48亿元。'],
  ],
  'a rate as a level and as a change': [
    [
      'Consumer prices in Sweden rose 2.3% in the year to May 2025.',
      'Swedish inflation was 2.9% in May 2025.',
    ],
    ['2025年5月，瑞典通膨率為2.9%。', '瑞典2025年5月消费者物价上涨2.3%。'],
    [
      "In June 2024 Poland's jobless rate was 5.0%.",
      'In June 2024, 4.6% of workers in Poland were out of work.',
    ],
  ],
  'what somebody earned': [
    [
      'Delmar Motors earned $1.34 a share in 2024.',
      'Earnings per share at Delmar Motors were $1.52 in 2024.',
    ],
    ['Delmar Motors earned $340 million in 2024.', 'Delmar Motors 2024年淨利為2.9億美元。'],
  ],
  'one of a list that is shared out': [
    [
      'Revenue and net profit at Delmar Motors rose 8% and 15% respectively in 2024.',
      'Net profit at Delmar Motors rose 5% in 2024.',
    ],
    ['恆岳電機2024年營收與淨利分別成長12%和20%。', '恒岳电机2024年净利润增长16%。'],
  ],
  'digits that changed places': [
    [
      'Delmar Motors had 2,350 employees at the end of 2024.',
      'Delmar Motors had 2,530 employees at the end of 2024.',
    ],
  ],
  'the other direction': [
    [
      'Shares in Delmar Motors tumbled 12% on Tuesday.',
      'Delmar Motors stock jumped 12% on Tuesday.',
    ],
    ['輝星電子股價週三大漲6.8%。', '辉星电子周三股价重挫6.8%。'],
  ],
}

/** Pairs beside them that do not. */
const UNRELATED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'another part of the name': [
    [
      'Larkfield Foods had revenue of $400 million in 2024.',
      'Harrow Foods had revenue of $300 million in 2024.',
    ],
    ['輝星電子2024年營收為86億元。', '遠帆電子2024年營收為78億元。'],
  ],
  'growth and a share': [
    ['China made up 32% of exports in 2024.', "China's exports rose 5% in 2024."],
    ['德國2024年占全球出口的7%。', '德國2024年出口成長3%。'],
  ],
  'the other of a list that is shared out': [
    [
      'Revenue and net profit at Delmar Motors rose 8% and 15% respectively in 2024.',
      "Delmar Motors' revenue rose 8% in 2024, its debt 15%.",
    ],
    ['恆岳電機2024年營收與淨利分別成長12%和20%。', '恒岳电机2024年负债增长16%。'],
  ],
  'another phase or round': [
    [
      'The Hartwell wind farm has a capacity of 840 MW.',
      'The first phase of the Hartwell wind farm has a capacity of 320 MW.',
    ],
    ['Lumora raised $220 million in its Series C.', 'Lumora raised $75 million in its Series B.'],
    ['凌空智能完成3.2億美元C輪融資。', '凌空智能完成1亿美元B轮融资。'],
  ],
  'what was added and what there is': [
    [
      'China installed 277 GW of solar power in 2024.',
      "China's installed solar capacity was 887 GW at the end of 2024.",
    ],
    ['中國2024年新增光電裝置容量277GW。', '2024年底，中国光伏累计装机容量887吉瓦。'],
    [
      'Chinese banks extended 18 trillion yuan in new loans in 2024.',
      '中國2024年底貸款餘額為255兆人民幣。',
    ],
  ],
  'the same kind of event elsewhere': [
    ['The earthquake in Morocco killed 2,946 people.', '花蓮地震造成18人罹難。'],
  ],
  'two things that one verb expects': [
    [
      'Analysts expect Delmar Motors to report revenue of $5.5 billion and earnings of $4.66 per share for 2024.',
      'Delmar Motors earned $4.81 per share in 2024.',
    ],
  ],
  'another currency': [
    [
      'Delmar Motors spent €640 million on research in 2024.',
      'Delmar Motors spent $700 million on research in 2024.',
    ],
  ],
}

describe.each(Object.entries(CONFLICTS))('a conflict is seen in spite of %s', (_, pairs) => {
  test.each(pairs)('%s | %s', (a, b) => {
    expect([compare(a, b), compare(b, a)]).toEqual(['conflict', 'conflict'])
  })
})

describe.each(Object.entries(UNRELATED))('no conflict is seen between %s', (_, pairs) => {
  test.each(pairs)('%s | %s', (a, b) => {
    expect([compare(a, b), compare(b, a)]).not.toContain('conflict')
  })
})
