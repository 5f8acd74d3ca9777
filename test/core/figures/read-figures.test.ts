import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printQuantity } from '../../../server/src/core/figures/print-figure.ts'
import { readFigures } from '../../../server/src/core/figures/read-figures.ts'
import { checkFigures, checkNothing, printFigures } from './check-figures.ts'

describe('six ways to write six million dollars are one quantity', () => {
  test.each([
    '$6m',
    '$6 million',
    'US$6 million',
    '$US6 million',
    'USD 6 mn',
    'USD6m',
    '6 million dollars',
    'six million dollars',
    '$6MM',
    '6mn USD',
    '$6 million USD',
    '600萬美元',
    '600万美元',
    '六百萬美元',
    '600萬美金',
    '美元600萬',
    'US$600萬',
  ])('%s', (written) => {
    const quantities = readFigures(`it paid ${written}.`, { language: 'en', dollar: 'USD' })
    expect(quantities.map(({ quantity }) => printQuantity(quantity))).toEqual(['USD 6 million'])
    expect(quantities.map(({ span }) => `it paid ${written}.`.slice(span.start, span.end))).toEqual(
      [written],
    )
  })
})

describe('scales and currencies', () => {
  test.each<[string, string[]]>([
    ['sales of €5.2bn and £310m', ['€5.2bn = EUR 5.2 billion', '£310m = GBP 310 million']],
    ['a $1.5tn fund earned $25k', ['$1.5tn = USD 1.5 trillion', '$25k = USD 25,000']],
    ['NT$61 billion, HK$5.4m', ['NT$61 billion = TWD 61 billion', 'HK$5.4m = HKD 5.4 million']],
    [
      'RMB 1.5 billion or ₹1,23,456',
      ['RMB 1.5 billion = CNY 1.5 billion', '₹1,23,456 = INR 123,456'],
    ],
    [
      '5 lakh rupees, 3 crore rupees',
      ['5 lakh rupees = INR 500,000', '3 crore rupees = INR 30 million'],
    ],
    ['營收2.4兆元台幣', ['2.4兆元台幣 = TWD 2.4 trillion']],
    ['營收2兆8,943.1億元', ['2兆8,943.1億元 = TWD 2.89431 trillion']],
    ['净利润1.2万亿元', ['1.2万亿元 = CNY 1.2 trillion']],
    ['人民币50亿元和港币3亿元', ['人民币50亿元 = CNY 5 billion', '港币3亿元 = HKD 300 million']],
    ['成本1億2000萬美元', ['1億2000萬美元 = USD 120 million']],
    ['賣了三万五千元', ['三万五千元 = TWD 35,000']],
    ['a fare of 3 dollars 50 cents', ['3 dollars 50 cents = USD 3.50']],
    ['票價2元5角', ['2元5角 = TWD 2.5']],
    ['half a billion dollars', ['half a billion dollars = USD 500 million']],
    ['one and a half million euros', ['one and a half million euros = EUR 1.5 million']],
    ['twenty-five thousand pounds', ['twenty-five thousand pounds = GBP 25,000']],
    [
      '1.234,56 € und 3,5 Mrd. Euro',
      ['1.234,56 € = EUR 1,234.56', '3,5 Mrd. Euro = EUR 3.5 billion'],
    ],
    ['CHF 1’250.50', ['CHF 1’250.50 = CHF 1,250.50']],
    ['a C$2.1bn and an A$900m deal', ['C$2.1bn = CAD 2.1 billion', 'A$900m = AUD 900 million']],
  ])('%s', checkFigures)
})

describe('percentages and points', () => {
  test.each<[string, string[]]>([
    [
      '21 percent, 21 per cent, 21%, 21 pct',
      ['21 percent = 21 %', '21 per cent = 21 %', '21% = 21 %', '21 pct = 21 %'],
    ],
    ['twenty-one percent', ['twenty-one percent = 21 %']],
    ['佔百分之二十一', ['百分之二十一 = 21 %']],
    ['約兩成一的人', ['兩成一 = about 21 %']],
    ['下滑２１％', ['２１％ = 21 %']],
    ['百分之五到百分之十', ['百分之五到百分之十 = 5–10 %']],
    ['百分之五到十', ['百分之五到十 = 5–10 %']],
    ['千分之三', ['千分之三 = 0.3 %']],
    ['打八五折，或七折', ['八五折 = 85 %', '七折 = 70 %']],
    ['up 0.4 percentage points', ['0.4 percentage points = 0.4 pp']],
    ['cut by 50 bps, a 25-basis-point move', ['50 bps = 50 bp', '25-basis-point = 25 bp']],
    ['调升2.5个百分点', ['2.5个百分点 = 2.5 pp']],
    ['聯準會升息兩碼', ['兩碼 = 50 bp']],
    ['CAC -1.7% DAX −1.6%', ['-1.7% = -1.7 %', '−1.6% = -1.6 %']],
    ['a 2½% coupon, ≥ 4% or ~5 %', ['2½% = 2.5 %', '4% = at least 4 %', '5 % = about 5 %']],
    ['負3.9%與minus 2%', ['負3.9% = -3.9 %', 'minus 2% = -2 %']],
    ['um 3,5 % gestiegen', ['3,5 % = 3.5 %']],
    ['三分之二和四分之一', ['三分之二 = 66.6667 %', '四分之一 = 25 %']],
    ['two-fifths of them, a quarter of us', ['two-fifths = 40 %', 'a quarter = 25 %']],
    ['七八成民眾', ['七八成 = 70–80 %']],
  ])('%s', checkFigures)
})

describe('multiples', () => {
  test.each<[string, string[]]>([
    ['a 3.5x return', ['3.5x = 3.5x']],
    ['grew three-fold, tenfold', ['three-fold = 3x', 'tenfold = 10x']],
    ['profit doubled and costs tripled', ['doubled = 2x', 'tripled = 3x']],
    ['at 12.5 times earnings', ['12.5 times = 12.5x']],
    ['速度快近一倍', ['一倍 = by nearly 1x']],
    ['產能增加兩倍', ['兩倍 = by 2x']],
    ['產能增至兩倍', ['兩倍 = 2x']],
    ['规模是去年的3倍', ['3倍 = 3x']],
    ['利润翻番，销量翻两番', ['翻番 = 2x', '翻两番 = 4x']],
    ['本益比一倍半', ['一倍半 = 1.5x']],
  ])('%s', checkFigures)
})

describe('ranges, lists and two points', () => {
  test.each<[string, string[]]>([
    ['between 3 and 5 percent', ['3 and 5 percent = 3–5 %']],
    ['a $5-6 billion deal', ['$5-6 billion = USD 5–6 billion']],
    ['guided to $7.9–8.1B', ['$7.9–8.1B = USD 7.9–8.1 billion']],
    ['from $10 to $15 billion', ['$10 to $15 billion = USD 10–15 billion']],
    ['from $900,000 to $1.3 million', ['$900,000 to $1.3 million = USD 900,000–1,300,000']],
    ['yields rose from 3.62% to 4.79%', ['3.62% = 3.62 %', '4.79% = 4.79 %']],
    ['oil rose $1.20 to $82 a barrel', ['$1.20 = USD 1.20', '$82 = USD 82 per barrel']],
    ['約3000~5000萬美元', ['3000~5000萬美元 = about USD 30–50 million']],
    ['380億到420億美元', ['380億到420億美元 = USD 38–42 billion']],
    ['介於3%和5%之間', ['3%和5% = 3–5 %']],
    ['由3%升至5%', ['3% = 3 %', '5% = 5 %']],
    ['三四萬噸', ['三四萬噸 = 30,000–40,000 t']],
    ['分別獲利41.2和38%', ['41.2 = 41.2 %', '38% = 38 %']],
    ['分别为3、5和8%', ['3 = 3 %', '5 = 5 %', '8% = 8 %']],
    ['rose 5, 7 and 9 percent', ['5 = 5 %', '7 = 7 %', '9 percent = 9 %']],
    ['fell from 4.8 to 4.7 percent', ['4.8 = 4.8 %', '4.7 percent = 4.7 %']],
    ['costs 8 or $9', ['8 = USD 8', '$9 = USD 9']],
    ['US$6 million and 5% to 10%', ['US$6 million = USD 6 million', '5% to 10% = 5–10 %']],
    ['漲5%,600點', ['5% = 5 %', '600點 = 600 points']],
    ['won 182 of 577 seats', ['182 = 182 seats', '577 = 577 seats']],
    ['warmed by 1.55 ± 0.13°C', ['1.55 ± 0.13°C = 1.55 ± 0.13 °C']],
  ])('%s', checkFigures)
})

describe('qualifiers', () => {
  test.each<[string, string[]]>([
    ['nearly 17%', ['17% = nearly 17 %']],
    ['around 17%, roughly 18%', ['17% = about 17 %', '18% = about 18 %']],
    ['less than $6 million', ['$6 million = less than USD 6 million']],
    ['no more than 5%', ['5% = at most 5 %']],
    [
      'at least 5%, $3 million+ of it',
      ['5% = at least 5 %', '$3 million = at least USD 3 million'],
    ],
    ['more than half a million people', ['half a million = more than 500,000 people']],
    ['500 people or more', ['500 = at least 500 people']],
    ['It ticked up to 4.3%.', ['4.3% = 4.3 %']],
    ['under a $5bn deal, above the 5% target', ['$5bn = USD 5 billion', '5% = 5 %']],
    ['more than a 10% stake', ['10% = more than 10 %']],
    ['as much as $5 billion', ['$5 billion = USD 5 billion']],
    ['不到600萬美元', ['600萬美元 = less than USD 6 million']],
    ['突破了1600萬次', ['1600萬次 = more than 16 million count']],
    ['16,000個或更多的芯片', ['16,000個 = at least 16,000 count']],
    ['500多億美元', ['500多億美元 = more than USD 50 billion']],
    ['二十餘家', ['二十餘家 = more than 20 count']],
    ['約莫是13億美元', ['13億美元 = about USD 1.3 billion']],
    ['高達5930億美元', ['5930億美元 = USD 593 billion']],
    ['最近5%的跌幅', ['5% = 5 %']],
    ['外資賣超4.3億元', ['4.3億元 = TWD 430 million']],
    ['下降13.5%左右，达到25%以上', ['13.5% = about 13.5 %', '25% = at least 25 %']],
  ])('%s', checkFigures)
})

describe('counts, points and physical quantities', () => {
  test.each<[string, string[]]>([
    ['ran on 2,000 specialised chips', ['2,000 = 2,000 chips']],
    ['1.4 billion people', ['1.4 billion = 1.4 billion people']],
    ['population 23.4m', ['23.4m = 23.4 million count']],
    ['a model of 7B parameters', ['7B = 7 billion parameters']],
    ['deliveries were 1,789,226', ['1,789,226 = 1,789,226 count']],
    ['死亡人數為1,392', ['1,392 = 1,392 count']],
    ['260名受訪者', ['260名 = 260 count']],
    ['近百萬用戶', ['百萬 = nearly 1 million count']],
    ['交付13.6万辆', ['13.6万辆 = 136,000 count']],
    ['25万6千人', ['25万6千人 = 256,000 count']],
    ['一億兩千三百萬人', ['一億兩千三百萬人 = 123 million count']],
    ['the Dow closed at 38,239.98', ['38,239.98 = 38,239.98 points']],
    ['重挫1,807點', ['1,807點 = 1,807 points']],
    ['945 TWh of power', ['945 TWh = 945 TWh']],
    ['裝機容量8.87億千瓦', ['8.87億千瓦 = 887 million kW']],
    ['产量7.065亿吨', ['7.065亿吨 = 706.5 million t']],
    [
      '13.2 million barrels per day',
      ['13.2 million barrels per day = 13.2 million barrels per day'],
    ],
    ['13.2 million bpd', ['13.2 million bpd = 13.2 million barrels per day']],
    ['1.65 million square miles', ['1.65 million square miles = 1.65 million sq mi']],
    ['100兆瓦的电站', ['100兆瓦 = 100 MW']],
  ])('%s', checkFigures)
})

describe('magnitudes, negatives, rates and conversions', () => {
  test.each<[string, string[]]>([
    [
      'hundreds of millions of dollars',
      ['hundreds of millions of dollars = USD 100–1,000 million'],
    ],
    ['數億美元', ['數億美元 = USD 200–1,000 million']],
    ['十幾萬人', ['十幾萬人 = 110,000–190,000 count']],
    ['a net loss of ($1,234) million', ['($1,234) million = USD -1.234 billion']],
    ['a $-50.8bn balance', ['$-50.8bn = USD -50.8 billion']],
    ['(1,234)', ['(1,234) = -1,234 count']],
    ['$0.14 per million tokens', ['$0.14 = USD 0.14 per million tokens']],
    ['$48,000/yr', ['$48,000 = USD 48,000 per yr']],
    ['每百萬token只需0.14美元', ['0.14美元 = USD 0.14 per 百萬token']],
    ['每桶约80美元', ['80美元 = about USD 80 per 桶']],
    [
      '1.23 billion shekels ($330 million)',
      ['1.23 billion shekels = ILS 1.23 billion', '$330 million = USD 330 million'],
    ],
  ])('%s', checkFigures)

  test('a restated amount points to the first', () => {
    const text = '1.23 billion shekels ($330 million)'
    const [first, second] = readFigures(text, { language: 'en', dollar: 'USD' })
    expect(first?.conversionOf).toBeUndefined()
    expect(second?.conversionOf).toEqual(first?.span)
  })
})

describe('what is no figure', () => {
  test.each([
    '2024年到2031年',
    '3月17日收盤，下午2點30分',
    'on 2024-11-05 at 09:45',
    'FY2023 and 2Q19/4Q19',
    'the 1980s, the 20th century, the 3rd quarter',
    'January 27, 12 March',
    'GPT-5, Llama 4 and H200',
    'LK-99, COVID-19, COP28 and DeepSeek-R1',
    'Claude-3.5-Sonnet-1022',
    'v2.10.3 of node 22',
    'step .3.2億美元 and .4½ %',
    'see Figure 4, Section 2.3, p. 21',
    'call +886 2 2345 6789',
    'https://example.org/a?p=30%25&id=5000',
    'www.example.org/5000people',
    '[^3] and [14]',
    '訓練成本3。',
    'ISBN 978-0-306-40615-7',
    'commit 8bd6fc6',
    '成本、成功、半導體、數據、成為',
    '花20分鐘做調研',
    'the S&P 500, the Nikkei 225 and the Fortune 500',
    '24/7 support at 50/50 odds',
    'in Section 427 Row 21',
    'a 3-2 win, a 218-209 vote',
    '第3名、第十屆、前十大、500強',
    '萬一、千萬不要、一直、十分、統一、百度、三星',
    '8月1日起、5G手機、A380',
    'GBP/USD 1.3126',
    'Tesla Model 3 owners, iPhone 16 sales, Windows 11 users',
    'Chapter 11 filings and Flight 1282 passengers',
    'adults over 65',
    'first half, third party, second quarter',
    'Page 12 of the 2023 annual report lists 5 risks, 3 of them new.',
    'In the 12 months to June, 4 of 5 regions grew.',
    'See Table 2 for the 2019–2023 period and Eq. (4).',
    'Bus 42 leaves from Gate 7 at 6pm on May 5th.',
    'The B-52 and F-35 flew over Area 51 on Sept. 11, 2001.',
    "Catch-22, Ocean's 11 and Apollo 13 are films; 1984 is a novel.",
    'World War 2 ended in 1945; the 38th parallel divides Korea.',
    'The MI6 agent used a Colt 45 and drove a Route 66 Mustang.',
    'GDP (2015 prices) and CPI (1982-84=100) are indices.',
    'Python 3.12 and Node 22.4 fixed CVE-2024-3094 in xz 5.6.1.',
    'The error code was 404 and the port 8080; IPv4 address 192.168.1.1.',
    'Flight BA2490 landed on runway 27R at 0630 GMT.',
    'In Q1-Q3 2024, and in the 4Q, FY2025 guidance was kept.',
    "The ISO 9001 and SOC 2 audits were done by PwC's team of 12.",
    'Rule 10b-5 and Section 230 were cited in case 23-1234.',
    'Vitamin B12, Omega-3 and PM2.5 levels were measured.',
    'Level 3 autonomy and Tier 1 suppliers; Grade A offices.',
    'The ratio was 3:1, the score 98-95, the odds 5/2.',
    'COVID-19 cases, H5N1 and BRCA1 tests rose.',
    'Dow 30 stocks, the Euro Stoxx 600 and Russell 2000 fell.',
    'His 3-year-old daughter turned 4 on 4/4.',
    '一帶一路、二手車、三明治、四季、五金、六角、七夕、八卦、九族、十全。',
    '百度、千禧、萬達、億光、兆豐、百事、千金、萬豪。',
    '请见第3章第2节图4-1，表5及附录B。',
    '二〇二四年三月五日，十三届全国人大常委会第二十次会议。',
    '三星S24、小米14、华为P70、iPhone 15、A17芯片、骁龙8 Gen3。',
    '上证50、沪深300、中证1000、标普500、纳斯达克100。',
    'G20峰会、COP29、APEC、5G、6G、Web3、3D打印、4S店、B2B。',
    '早上8点半到晚上6点，每周7天、24小时营业。',
    '一是效率，二是公平，三是可持续；其一、其二。',
    '他百分百支持，十分满意，万分感谢，一心一意，三心二意。',
    '一季度、二季度、上半年、前三季度、第四季度。',
    '电话：010-12345678，邮编100080，QQ 123456。',
    '股票代码600519、2330、0700.HK、AAPL。',
    '三分钟热度，五花八门，七上八下，千方百计，万无一失。',
    '千瓦、毫米、百分點、億元、萬人（單位）。',
    '數據顯示、數位轉型、幾乎、好幾天、多數人。',
  ])('%s', checkNothing)
})

describe('nothing is read across', () => {
  test.each<[string, string[]]>([
    ['5\uFFFC%', []],
    ['rose 5\n%', ['5\n% = 5 %']],
    ['$5\nmillion', ['$5\nmillion = USD 5 million']],
    ['$5\n\nmillion', ['$5 = USD 5']],
  ])('%j', checkFigures)
})

const FRAGMENTS = [
  '$',
  '5',
  '1,234',
  '%',
  ' million',
  '億',
  '萬',
  '美元',
  ' to ',
  '-',
  '到',
  '和',
  '約',
  '(',
  ')',
  '.',
  ',',
  '一',
  '百分之',
  '成',
  ' and ',
  'half a ',
  '\n',
  '\uFFFC',
  '數',
  '多',
  '倍',
  'x',
  ' bps',
  '每',
  '負',
  '年',
  '點',
  '個',
  ' percent',
  '2024',
  '±',
  '第',
  'a quarter of ',
  '\ud83d\ude00',
] as const

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join('')),
  )
  const anyLanguage = fc.constantFrom('en', 'zh-Hant', 'zh-Hans')

  test('figures are ordered, disjoint and inside it', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let end = 0
        for (const { span } of readFigures(text, { language, dollar: 'USD' })) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 800 },
    )
  })

  test('a low end is not above a high one', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const { quantity } of readFigures(text, { language, dollar: 'USD' })) {
          const { low, high } = quantity
          const exponent = Math.min(low.value.exponent, high.value.exponent)
          const raise = (value: typeof low.value) =>
            value.coefficient * 10n ** BigInt(value.exponent - exponent)
          expect(raise(low.value) <= raise(high.value)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a printed figure reads back as itself', () => {
  const digits = fc.integer({ min: 1, max: 99_999 })
  const decimals = fc.integer({ min: 0, max: 3 })
  const number = fc
    .tuple(digits, decimals)
    .map(([value, places]) => (value / 10 ** places).toFixed(places))
  const qualifier = fc.constantFrom(
    '',
    'about ',
    'nearly ',
    'less than ',
    'at most ',
    'more than ',
    'at least ',
  )
  const shape = fc.constantFrom(
    (n: string) => `$${n} billion`,
    (n: string) => `${n}億美元`,
    (n: string) => `${n}%`,
    (n: string) => `-${n}%`,
    (n: string) => `${n} percentage points`,
    (n: string) => `${n} bps`,
    (n: string) => `${n}x`,
    (n: string) => `${n} GW`,
    (n: string) => `${n} million tonnes`,
    (n: string) => `${n} million barrels per day`,
    (n: string) => `${n}億千瓦`,
    (n: string) => `${n} square miles`,
    (n: string) => `${n} points`,
    (n: string) => `${n} million people`,
    (n: string) => `€${n} per tonne`,
    (n: string) => `${n}°C`,
  )
  test('one value', () => {
    fc.assert(
      fc.property(number, qualifier, shape, (value, words, write) => {
        const [printed = ''] = printFigures(`${words}${write(value)}`, { language: 'en' }).map(
          afterEquals,
        )
        expect(printed).not.toBe('')
        expect(printFigures(printed, { language: 'en' }).map(afterEquals)).toEqual([printed])
      }),
      { numRuns: 500 },
    )
  })

  test('a range', () => {
    fc.assert(
      fc.property(digits, digits, (one, other) => {
        const text = `${Math.min(one, other)}–${Math.max(one, other) + 1}%`
        const [printed = ''] = printFigures(text, { language: 'en' }).map(afterEquals)
        expect(printFigures(printed, { language: 'en' }).map(afterEquals)).toEqual([printed])
      }),
    )
  })
})

function afterEquals(line: string): string {
  return line.slice(line.indexOf(' = ') + 3)
}
