import { describe, expect, test } from 'vitest'
import { compareStatements } from '../../../server/src/core/claims/compare-statements.ts'
import { LEXICON } from './statements.ts'

/** Pairs that a hasty reader would call a contradiction, by what keeps them apart. */
const NO_CONFLICTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'an outcome and the forecast beside it': [
    [
      'Fourth-quarter deliveries of 495,570 missed the 504,770 that analysts had forecast for Tesla.',
      'Tesla delivered 495,570 vehicles in the fourth quarter of 2024, below the 504,770 analysts had forecast.',
    ],
    ['台積電2024年營收為2.89兆元，高於市場預期的2.85兆元。', '台積電2024年營收2.89兆元。'],
  ],
  'the second company of a sentence': [
    [
      'Boeing had 377 net orders in 2024 against 826 for Airbus.',
      'Airbus booked 826 net orders in 2024, Boeing 377.',
    ],
    [
      '廣達營收1,480億元，緯創933億元，分別年增57.2%和24.8%。',
      '廣達1月營收1,480億元，年增57.2%；緯創1月營收933億元，年增24.8%。',
    ],
  ],
  'growth on the year and on the quarter': [
    [
      'TSMC revenue grew 38.8% in the fourth quarter of 2024.',
      '台積電第4季營收268.8億美元，季增14.4%。',
    ],
    [
      'Germany GDP shrank 0.2% in Q4 2024 on the quarter.',
      'Germany GDP shrank 0.4% in Q4 2024 on the year.',
    ],
    ['中国2024年四季度GDP环比增长1.6%。', '中国2024年四季度GDP增长5.4%。'],
  ],
  'a share of the whole and its growth': [
    ['China accounts for 32% of global emissions in 2024.', "China's emissions rose 0.2% in 2024."],
    ['德國2024年占全球排放量的2%。', '德國2024年排放量減少3.4%。'],
  ],
  'what was expected and what came': [
    [
      '輝達第二季營收467億美元，高於市場預期的461億美元。',
      'Nvidia reported second-quarter revenue of $46.7 billion.',
    ],
  ],
  'things that only the opening words name': [
    [
      'Vomiting affected 24.0% of patients on the top dose.',
      'Diarrhoea affected 23.1% of patients on the top dose.',
    ],
  ],
  'a change and a level': [
    ['Netflix added 18.9 million subscribers.', 'Netflix has 301.6 million subscribers.'],
  ],
  'instruments of another term or name': [
    ['The 10-year Treasury yield was 4.53%.', 'The 2-year Treasury yield was 4.2%.'],
    ['The ECB cut its deposit rate to 2.75%.', "The ECB's main refinancing rate is 2.90%."],
  ],
  'a part by place and the whole': [
    ['Intel cut 15,000 jobs in 2024.', 'Intel cut 1,300 jobs in Oregon in 2024.'],
    ['The company has 12,000 employees.', 'The company has 5,000 employees in Taiwan.'],
    ['TSMC will invest $165 billion in Arizona.', "TSMC's Arizona fab will cost $65 billion."],
  ],
}

/** Pairs whose digits fit and whose meaning does not. */
const NO_AGREEMENTS: readonly (readonly [string, string])[] = [
  ['Nvidia net profit was $593 million in 2024.', 'Nvidia revenue was $593 million in 2024.'],
  ['TSMC 2024 revenue rose 33.9%.', '台積電2024年5奈米占34%。'],
  ['Bitcoin rose to $100,000.', 'Bitcoin fell 5% to $95,000.'],
]

function checkVerdict(a: string, b: string, refused: 'agree' | 'conflict') {
  for (const [one, other] of [[a, b] as const, [b, a] as const]) {
    const statements = [one, other].map((text) => ({ text, date: undefined })) as [
      { text: string; date: undefined },
      { text: string; date: undefined },
    ]
    const verdicts = compareStatements(...statements, LEXICON).pairs.map(({ verdict }) => verdict)
    expect(verdicts, `${one} | ${other}`).not.toContain(refused)
  }
}

describe.each(Object.entries(NO_CONFLICTS))('no conflict is seen between %s', (_, pairs) => {
  test.each(pairs)('%s | %s', (a, b) => checkVerdict(a, b, 'conflict'))
})

describe('digits alone are no agreement', () => {
  test.each(NO_AGREEMENTS)('%s | %s', (a, b) => checkVerdict(a, b, 'agree'))
})
