import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_ENTRIES } from '../../../../server/src/core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../../../../server/src/core/claims/lexicon/create-lexicon.ts'
import { sliceSpan } from '../../../../server/src/core/text/span.ts'

const LEXICON = createLexicon(ALL_ENTRIES, [])

/** Each match as `words = id`, in order. */
function printMatches(text: string, lexicon = LEXICON): readonly string[] {
  return lexicon
    .findMatches(text)
    .map(({ entry, span }) => `${sliceSpan(text, span)} = ${entry.id}`)
}

function checkMatches(text: string, ...expected: readonly string[]): void {
  expect(printMatches(text)).toEqual(expected)
}

function ids(text: string): readonly string[] {
  return LEXICON.findMatches(text).map(({ entry }) => entry.id)
}

describe('one thing has one id in every script', () => {
  test.each([
    ['entity.nvidia', ['Nvidia', 'NVIDIA', 'NVDA', '輝達', '英偉達', '英伟达', 'ＮＶＩＤＩＡ']],
    ['entity.tsmc', ['TSMC', '台積電', '台积电', '臺積電']],
    ['entity.fed', ['the Fed', 'Federal Reserve', '聯準會', '美聯儲', '美联储', '聯儲局']],
    ['entity.us', ['US', 'U.S.', 'United States', '美國', '美国']],
    ['entity.nasdaq-composite', ['Nasdaq', 'Nasdaq Composite', '那斯達克', '納斯達克', '纳指']],
    ['measure.revenue', ['revenue', 'Revenues', 'net sales', '營收', '营业收入', '營業額']],
    ['measure.net-income', ['net income', 'net profit', '稅後純益', '归母净利润', '淨利潤']],
    ['measure.eps', ['EPS', 'earnings per share', '每股盈餘', '每股收益', '每股盈利']],
    ['measure.cpi', ['CPI', 'consumer prices', 'inflation', '通膨', '通脹', '消費者物價指數']],
    ['measure.market-value', ['market value', 'market cap', '市值', '總市值']],
    ['measure.utilization', ['capacity utilization', 'utilisation rate', '產能利用率', '稼動率']],
    ['measure.deaths', ['death toll', 'deaths', 'killed', '死亡人數', '罹難']],
    ['measure.deliveries', ['delivery', 'deliveries', 'delivered', '交付量', '交車量']],
    ['measure.capacity-additions', ['capacity additions', 'newly installed', '新增裝機']],
    ['modifier.year-on-year', ['year-on-year', 'year on year', 'YoY', '同比', 'from a year ago']],
    ['mood.forecast', ['forecast', 'expected', 'guidance', '預計', '预期', '財測', '展望']],
    ['mood.target', ['target', 'goal', 'planned', '目標', '计划', '計畫']],
  ])('%s', (id, names) => {
    for (const name of names) expect(ids(name), name).toEqual([id])
  })
})

describe('the longest name wins', () => {
  test.each([
    ['出生人口', '出生人口 = measure.births'],
    ['营业收入', '营业收入 = measure.revenue'],
    ['gross margin', 'gross margin = measure.gross-margin'],
    ['Bank of America', 'Bank of America = entity.bank-of-america'],
    ['the S&P 500', 'S&P 500 = entity.sp500'],
    ['納斯達克100指數', '納斯達克100指數 = entity.nasdaq-100'],
    ['海上風電', '海上風電 = entity.offshore-wind'],
  ])('%s', (text, expected) => checkMatches(text, expected))

  test('the part counts where the whole breaks off', () => {
    checkMatches('营业的收入', '收入 = measure.revenue')
    checkMatches('Bank of Americana')
  })
})

describe('words in a sentence', () => {
  test('English', () => {
    checkMatches(
      'Nvidia’s market value fell $593 billion on Monday.',
      'Nvidia = entity.nvidia',
      'market value = measure.market-value',
      'fell = direction.down',
    )
  })
  test('Traditional Chinese', () => {
    checkMatches(
      '輝達市值蒸發5,927億美元',
      '輝達 = entity.nvidia',
      '市值 = measure.market-value',
      '蒸發 = direction.down',
    )
  })
  test('Simplified Chinese', () => {
    checkMatches(
      '英伟达市值蒸发5927亿美元',
      '英伟达 = entity.nvidia',
      '市值 = measure.market-value',
      '蒸发 = direction.down',
    )
  })
  test('a word of two kinds gives two matches', () => {
    checkMatches(
      '營收年增3%',
      '營收 = measure.revenue',
      '年增 = modifier.year-on-year',
      '年增 = direction.up',
    )
  })
  test('a name that names its maker too gives both', () => {
    checkMatches('DeepSeek-V3', 'DeepSeek-V3 = entity.deepseek-v3', 'DeepSeek-V3 = entity.deepseek')
  })
  test('the end of a date begins no word', () => {
    checkMatches('2024年增長5%', '增長 = direction.up')
    checkMatches('1月增加14萬', '增加 = direction.up')
    checkMatches('全年成長2%', '成長 = direction.up')
    checkMatches('第四季減少2%', '減少 = direction.down')
    checkMatches(
      '營收月減2%',
      '營收 = measure.revenue',
      '月減 = modifier.month-on-month',
      '月減 = direction.down',
    )
  })
  test('將 looks ahead before a verb, not before an object', () => {
    checkMatches('央行將政策利率調升', '政策利率 = measure.policy-rate', '調升 = direction.up')
    checkMatches(
      '需求將增加',
      '需求 = measure.demand',
      '將增加 = direction.up',
      '將增加 = mood.will',
    )
  })
  test('環比 is over whatever period was before', () => {
    expect(ids('環比')).toEqual([
      'modifier.sequential',
      'modifier.quarter-on-quarter',
      'modifier.month-on-month',
    ])
  })
  test('a line break, a no-break space and a hyphen part words', () => {
    checkMatches('market\nvalue', 'market\nvalue = measure.market-value')
    checkMatches('market\u00A0value', 'market\u00A0value = measure.market-value')
    checkMatches('quarter-on-quarter', 'quarter-on-quarter = modifier.quarter-on-quarter')
  })
})

describe('what is no name', () => {
  test.each([
    'tell us who fed the cat with an apple',
    'wave your arm',
    'Armed',
    'charming alarms',
    'US$6 million',
    '6 million US dollars',
    'in order to see the price tag',
    '5萬新台幣',
    '600萬美元',
    '平台中的今日本',
    'The Wall Street Journal',
    '$3M',
  ])('%s', (text) => checkMatches(text))
})

describe('case tells where a name has capitals', () => {
  test.each([
    ['Arm', 'Arm = entity.arm'],
    ['ARM', 'ARM = entity.arm'],
    ['the US', 'US = entity.us'],
    ['WHO', 'WHO = entity.who'],
    ['TSMC', 'TSMC = entity.tsmc'],
    ['tsmc', 'tsmc = entity.tsmc'],
  ])('%s', (text, expected) => checkMatches(text, expected))
})

describe('the user’s names', () => {
  test('join the entry that has one of them', () => {
    const lexicon = createLexicon(ALL_ENTRIES, [['輝達', '老黃公司']])
    expect(printMatches('老黃公司', lexicon)).toEqual(['老黃公司 = entity.nvidia'])
  })
  test('make an entity of their own', () => {
    const lexicon = createLexicon(ALL_ENTRIES, [['Umbrella Corp', '保护伞公司']])
    expect(printMatches('保護傘公司', lexicon)).toEqual(['保護傘公司 = entity.alias:umbrella corp'])
    expect(printMatches('umbrella corp', lexicon)).toEqual([
      'umbrella corp = entity.alias:umbrella corp',
    ])
  })
  test('win over built-in ones', () => {
    const lexicon = createLexicon(ALL_ENTRIES, [['Bitdance', 'Bitcoin']])
    expect(printMatches('bitdance', lexicon)).toEqual(['bitdance = entity.bitcoin'])
    const merged = createLexicon(ALL_ENTRIES, [['比特幣', '以太幣']])
    expect(printMatches('以太幣', merged)).toEqual(['以太幣 = entity.bitcoin'])
  })
  test('keep their case where they are short', () => {
    const lexicon = createLexicon([], [['ACME', 'ZigZag']])
    expect(printMatches('ACME acme zigzag', lexicon)).toEqual([
      'ACME = entity.alias:acme',
      'zigzag = entity.alias:acme',
    ])
  })
  test('may be empty', () => {
    expect(createLexicon([], [[], [''], ['  ']]).findMatches('any text')).toEqual([])
  })
})

test('matches are in order, inside the text and do not cut into each other', () => {
  const names = ALL_ENTRIES.flatMap((entry) => [...entry.en, ...entry.zh])
  const text = fc.array(fc.oneof(fc.constantFrom(...names), fc.string()), { maxLength: 12 })
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join(' ')
      let last = { start: 0, end: 0 }
      for (const { span } of LEXICON.findMatches(joined)) {
        const isSame = span.start === last.start && span.end === last.end
        expect(isSame || last.end <= span.start).toBe(true)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(joined.length)
        last = span
      }
    }),
    { numRuns: 50 },
  )
})

test.each(['a', '中', '中國', 'United ', 'gross ', '-', ' ', '增', "s'"])(
  '%j repeated is read in linear time',
  (piece) => {
    const started = performance.now()
    LEXICON.findMatches(piece.repeat(30_000))
    expect(performance.now() - started).toBeLessThan(1500)
  },
)
