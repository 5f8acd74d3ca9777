import { describe, expect, test } from 'vitest'
import { matchClaims } from '../../../server/src/core/claims/match.ts'
import type { MessageId } from '../../../server/src/core/text/message.ts'
import { readOne } from './statements.ts'

type Pair = readonly [one: string, other: string]

/** The reason why the one figure of each text is not compared with the other, or how they compare. */
function print(one: string, other: string): string {
  const match = matchClaims(readOne(one), readOne(other))
  return match.kind === 'near' ? match.reason.id : match.kind
}

/** Both orders must give one answer. */
function checkStopped(reason: MessageId, one: string, other: string): void {
  expect([print(one, other), print(other, one)]).toEqual([reason, reason])
}

function checkCompared(one: string, other: string): void {
  expect(['agree', 'conflict']).toContain(print(one, other))
  expect(print(other, one)).toBe(print(one, other))
}

/** A gate: pairs that it stops, and pairs beside them that it lets through. */
interface GateCase {
  readonly gate: string
  readonly reason: MessageId
  readonly stopped: readonly Pair[]
  readonly compared: readonly Pair[]
}

const CASES: readonly GateCase[] = [
  {
    gate: 'a currency against another',
    reason: 'near.currency',
    stopped: [
      ["Apple's revenue in 2023 was $383 billion.", "Apple's revenue in 2023 was €350 billion."],
      ['蘋果2023年營收為3,830億美元。', '蘋果2023年營收為3,500億歐元。'],
      ['苹果2023年营收为3830亿美元。', '苹果2023年营收为3500亿欧元。'],
    ],
    compared: [
      ["Apple's revenue in 2023 was $383 billion.", "Apple's revenue in 2023 was $350 billion."],
      ['華為2023年營收為7,042億元。', '华为2023年营收为7042亿人民币。'],
    ],
  },
  {
    gate: 'a forecast against an outcome',
    reason: 'near.mood',
    stopped: [
      [
        'Nvidia expects revenue of $37.5 billion in 2024.',
        "Nvidia's revenue in 2024 was $35.1 billion.",
      ],
      ['輝達預計2024年營收為375億美元。', '輝達2024年營收為351億美元。'],
      ['英伟达2024年营收目标为375亿美元。', '英伟达2024年营收为351亿美元。'],
    ],
    compared: [
      [
        'Nvidia expects revenue of $37.5 billion in 2024.',
        'Nvidia forecasts revenue of $35.1 billion in 2024.',
      ],
      ['輝達預計2024年營收為375億美元。', '英伟达预计2024年营收为351亿美元。'],
    ],
  },
  {
    gate: 'a period against another',
    reason: 'near.period',
    stopped: [
      [
        "Apple's revenue in the third quarter of 2023 was $81.8 billion.",
        "Apple's revenue in the second quarter of 2023 was $94.8 billion.",
      ],
      [
        "Apple's revenue in January 2024 was $30 billion.",
        "Apple's revenue in 2024 was $391 billion.",
      ],
      [
        "Apple's revenue in fiscal 2024 was $391 billion.",
        "Apple's revenue in 2024 was $380 billion.",
      ],
      ['蘋果2023年第三季營收為818億美元。', '蘋果2023年第二季營收為948億美元。'],
      ['苹果2023年营收为3830亿美元。', '苹果2024年营收为3910亿美元。'],
    ],
    compared: [
      [
        "Apple's revenue in the third quarter of 2023 was $81.8 billion.",
        "Apple's revenue in the third quarter of 2023 was $94.8 billion.",
      ],
      ['蘋果2023年第三季營收為818億美元。', '苹果2023年第三季度营收为948亿美元。'],
      ["Apple's revenue in Q3 2023 was $81.8 billion.", '蘋果2023年第三季營收為948億美元。'],
    ],
  },
  {
    gate: 'a subject against another',
    reason: 'near.subject',
    stopped: [
      [
        "Apple's iPhone revenue in 2023 was $200 billion.",
        "Apple's Mac revenue in 2023 was $29 billion.",
      ],
      ['蘋果2023年iPhone營收為2,000億美元。', '蘋果2023年Mac營收為290億美元。'],
      ['苹果2023年iPhone营收为2000亿美元。', '苹果2023年Mac营收为290亿美元。'],
    ],
    compared: [
      [
        "Apple's iPhone revenue in 2023 was $200 billion.",
        "Apple's iPhone revenue in 2023 was $190 billion.",
      ],
      ['蘋果2023年iPhone營收為2,000億美元。', '苹果2023年iPhone营收为1900亿美元。'],
      ["Umbra's revenue in 2023 was $58 million.", "Umbra Works' revenue in 2023 was $61 million."],
    ],
  },
  {
    gate: 'a product that only one side names',
    reason: 'near.subject',
    stopped: [
      [
        "Apple's iPhone revenue in 2023 was $200 billion.",
        "Apple's revenue in 2023 was $383 billion.",
      ],
      ['蘋果2023年iPhone營收為2,000億美元。', '蘋果2023年營收為3,830億美元。'],
      ['苹果2023年iPhone营收为2000亿美元。', '苹果2023年营收为3830亿美元。'],
    ],
    compared: [
      [
        "Apple's iPhone revenue in 2023 was $383 billion.",
        "Apple's revenue in 2023 was $383 billion.",
      ],
    ],
  },
  {
    gate: 'a measure against another',
    reason: 'near.measure',
    stopped: [
      [
        "Nvidia's revenue in the fourth quarter of 2024 in China was $5.5 billion.",
        "Nvidia's net income in the fourth quarter of 2024 in China was $1.2 billion.",
      ],
      ["Umbra's revenue rose 3% quarter on quarter.", "Umbra's revenue rose 4.5% year on year."],
      ['台積電營收季增3%。', '台積電營收年增4.5%。'],
      ['台积电营收环比增长3%。', '台积电营收同比增长4.5%。'],
    ],
    compared: [
      ["Umbra's revenue rose 3.2% year on year.", "Umbra's revenue rose 4.5% year on year."],
      ['台積電營收年增3.2%。', '台积电营收同比增长4.5%。'],
    ],
  },
  {
    gate: 'a restriction that only one side states',
    reason: 'near.modifier',
    stopped: [
      ['In 2024 US core inflation was 3.2%.', 'In 2024 US inflation was 2.9%.'],
      ['2024年美國核心通膨率為3.2%。', '2024年美國通膨率為2.9%。'],
      ['2024年美国核心通胀率为3.2%。', '2024年美国通胀率为2.9%。'],
      ['Umbra sold 50,000 5G phones in 2024.', 'Umbra sold 90,000 phones in 2024.'],
    ],
    compared: [
      ['In 2024 US core inflation was 3.2%.', 'In 2024 US core inflation was 2.9%.'],
      ['2024年美國核心通膨率為3.2%。', '2024年美国核心通胀率为2.9%。'],
      ['Umbra sold 50,000 5G phones in 2024.', 'Umbra sold 90,000 5G phones in 2024.'],
    ],
  },
  {
    gate: 'a rate against another',
    reason: 'near.rate',
    stopped: [['The model costs $0.14 per million tokens.', 'The model costs $0.55 per hour.']],
    compared: [['GPT-4 costs $0.14 per hour.', 'GPT-4 costs $0.55 per hour.']],
  },
  {
    gate: 'a level against a change',
    reason: 'near.change',
    stopped: [
      [
        "TSMC's revenue rose by NT$730 billion in 2024.",
        "TSMC's revenue in 2024 was NT$2.89 trillion.",
      ],
      ['台積電2024年營收增加7,300億元。', '台積電2024年營收為2.89兆元。'],
      ['台积电2024年营收增加7300亿元。', '台积电2024年营收达2.89万亿元。'],
    ],
    compared: [
      [
        "TSMC's revenue rose to NT$2.16 trillion in 2024.",
        "TSMC's revenue in 2024 was NT$2.89 trillion.",
      ],
      ['台積電2024年營收增加7,300億元。', '台積電2024年營收增加6,500億元。'],
    ],
  },
  {
    gate: 'the start of a change against its end',
    reason: 'near.role',
    stopped: [
      [
        "Nvidia's shares fell from $142 on 24 January 2025.",
        "Nvidia's shares fell to $118 on 24 January 2025.",
      ],
      ['美國失業率2024年從3.6%上升。', '美國失業率2024年為4.2%。'],
      ['美国失业率2024年从3.6%上升。', '美国失业率2024年为4.2%。'],
    ],
    compared: [
      [
        "Nvidia's shares fell from $142 on 24 January 2025.",
        "Nvidia's shares fell from $118 on 24 January 2025.",
      ],
    ],
  },
  {
    gate: 'a count of one thing against a count of another',
    reason: 'near.counted',
    stopped: [
      ['特斯拉2023年開了40家門市。', '特斯拉2023年開了57家工廠。'],
      ['特斯拉2023年开了40家门店。', '特斯拉2023年开了57家工厂。'],
    ],
    compared: [
      ['特斯拉2023年開了40家門市。', '特斯拉2023年開了57家門市。'],
      ['Tesla opened 40 shops in 2023.', 'Tesla opened 57 shops in 2023.'],
    ],
  },
]

describe.each(CASES)('the gate against $gate', ({ reason, stopped, compared }) => {
  test.each(stopped)('stops %s | %s', (one, other) => checkStopped(reason, one, other))
  test.each(compared)('compares %s | %s', (one, other) => checkCompared(one, other))
})
