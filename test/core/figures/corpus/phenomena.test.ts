import { describe, test } from 'vitest'
import { checkFigures, checkNothing } from '../check-figures.ts'

/** The examples of the contract for figures, one by one. */
describe('scale', () => {
  test.each<[string, string[]]>([
    ['a market value of $593B', ['$593B = USD 593 billion']],
    ['sales of $5.2bn and £300m', ['$5.2bn = USD 5.2 billion', '£300m = GBP 300 million']],
    ['revenue rose to USD 5 mn', ['USD 5 mn = USD 5 million']],
    ['a $1.5tn pension system', ['$1.5tn = USD 1.5 trillion']],
    ['earned $25k last week', ['$25k = USD 25,000']],
    ['ARR of $12MM', ['$12MM = USD 12 million']],
    ['市值蒸發5,927億美元', ['5,927億美元 = USD 592.7 billion']],
    ['營收1.3兆元台幣', ['1.3兆元台幣 = TWD 1.3 trillion']],
    ['规模达1.2万亿元', ['1.2万亿元 = CNY 1.2 trillion']],
    ['投入1,100万美元', ['1,100万美元 = USD 11 million']],
    ['ein Umsatz von 3,5 Mrd. Euro', ['3,5 Mrd. Euro = EUR 3.5 billion']],
    ['un chiffre de 2,4 milliards d’euros', ['2,4 milliards d’euros = EUR 2.4 billion']],
    ['2 billones de euros', ['2 billones de euros = EUR 2 trillion']],
  ])('%s', checkFigures)
})

describe('currency form', () => {
  test.each<[string, string[]]>([
    ['paid US$6 million', ['US$6 million = USD 6 million']],
    ['paid $US6 million', ['$US6 million = USD 6 million']],
    ['raised USD10m', ['USD10m = USD 10 million']],
    ['raised $5bn USD', ['$5bn USD = USD 5 billion']],
    ['priced at €1.2 bn', ['€1.2 bn = EUR 1.2 billion']],
    [
      'NT$593 billion and HK$5.4m',
      ['NT$593 billion = TWD 593 billion', 'HK$5.4m = HKD 5.4 million'],
    ],
    ['RMB 1.5 billion', ['RMB 1.5 billion = CNY 1.5 billion']],
    ['新台幣300億元', ['新台幣300億元 = TWD 30 billion']],
    ['1000美金', ['1000美金 = USD 1,000']],
    ['每股盈餘5.03元', ['5.03元 = TWD 5.03 per 股']],
    [
      '1.23 billion shekels ($330 million)',
      ['1.23 billion shekels = ILS 1.23 billion', '$330 million = USD 330 million'],
    ],
    ['cost 3 dollars 50 cents', ['3 dollars 50 cents = USD 3.50']],
    ['12.50 € pro Stück', ['12.50 € = EUR 12.50']],
  ])('%s', checkFigures)
})

describe('percent', () => {
  test.each<[string, string[]]>([
    ['fell nearly 17%', ['17% = nearly 17 %']],
    ['17 per cent of users', ['17 per cent = 17 %']],
    ['up 0.4 percentage points', ['0.4 percentage points = 0.4 pp']],
    ['cut by 50 bps', ['50 bps = 50 bp']],
    ['同比升高0.6個百分點', ['0.6個百分點 = 0.6 pp']],
    ['百分之十七', ['百分之十七 = 17 %']],
    ['大約三成五的用戶', ['三成五 = about 35 %']],
    ['降到原來的七折', ['七折 = 70 %']],
    ['下跌１７％', ['１７％ = 17 %']],
    ['YoY +20%', ['+20% = 20 %']],
    ['CAC -1.7% DAX −1.6%', ['-1.7% = -1.7 %', '−1.6% = -1.6 %']],
    ['Stoxx 50 -1.3%', ['-1.3% = -1.3 %']],
    ['um 3,5 % gestiegen', ['3,5 % = 3.5 %']],
  ])('%s', checkFigures)
})

describe('range', () => {
  test.each<[string, string[]]>([
    ['只有5%到10%', ['5%到10% = 5–10 %']],
    ['between 3 and 5 percent', ['3 and 5 percent = 3–5 %']],
    ['a $5-6 billion deal', ['$5-6 billion = USD 5–6 billion']],
    ['from $10 to $15 billion', ['$10 to $15 billion = USD 10–15 billion']],
    ['from $800,000 to $1.3 million', ['$800,000 to $1.3 million = USD 800,000–1,300,000']],
    ['10–15%', ['10–15% = 10–15 %']],
    ['約3000~5000萬美元', ['3000~5000萬美元 = about USD 30–50 million']],
    ['三四萬噸', ['三四萬噸 = 30,000–40,000 t']],
  ])('%s', checkFigures)
})

describe('list', () => {
  test.each<[string, string[]]>([
    ['分別獲利41.2和38%', ['41.2 = 41.2 %', '38% = 38 %']],
    ['rose 5% and 7%, respectively', ['5% = 5 %', '7% = 7 %']],
    ['US$6 million and 5% to 10%', ['US$6 million = USD 6 million', '5% to 10% = 5–10 %']],
  ])('%s', checkFigures)
})

describe('bound', () => {
  test.each<[string, string[]]>([
    ['less than $6 million', ['$6 million = less than USD 6 million']],
    ['no more than 5%', ['5% = at most 5 %']],
    ['不到600萬美元', ['600萬美元 = less than USD 6 million']],
    ['累計突破了1600萬次', ['1600萬次 = more than 16 million count']],
    ['16,000個或更多的芯片', ['16,000個 = at least 16,000 count']],
    ['500多億美元', ['500多億美元 = more than USD 50 billion']],
    ['近百萬用戶', ['百萬 = nearly 1 million count']],
    ['$3 million+ in bookings', ['$3 million = at least USD 3 million']],
    ['3.5 ± 0.2%', ['3.5 ± 0.2% = 3.5 ± 0.2 %']],
  ])('%s', checkFigures)
})

describe('negative', () => {
  test.each<[string, string[]]>([
    ['net loss of ($1,234) million', ['($1,234) million = USD -1.234 billion']],
    ['EBIT (1,234)', ['(1,234) = -1,234 count']],
    ['a $-50.8bn balance', ['$-50.8bn = USD -50.8 billion']],
    ['負3.9%', ['負3.9% = -3.9 %']],
  ])('%s', checkFigures)
})

describe('multiple', () => {
  test.each<[string, string[]]>([
    ['a 3.5x return', ['3.5x = 3.5x']],
    ['grew three-fold', ['three-fold = 3x']],
    ['profit doubled', ['doubled = 2x']],
    ['速度快近一倍', ['一倍 = by nearly 1x']],
    ['營收翻倍', ['翻倍 = 2x']],
    ['P/E 10倍', ['10倍 = 10x']],
    ['trades at 12.5 times earnings', ['12.5 times = 12.5x']],
  ])('%s', checkFigures)
})

describe('fraction', () => {
  test.each<[string, string[]]>([
    ['about a quarter of users', ['a quarter = about 25 %']],
    ['two-thirds of sales', ['two-thirds = 66.6667 %']],
    ['三分之二的受訪者', ['三分之二 = 66.6667 %']],
  ])('%s', checkFigures)
})

describe('words', () => {
  test.each<[string, string[]]>([
    ['six million dollars', ['six million dollars = USD 6 million']],
    ['seventeen percent', ['seventeen percent = 17 %']],
    ['half a billion dollars', ['half a billion dollars = USD 500 million']],
    ['兩千萬美元', ['兩千萬美元 = USD 20 million']],
    ['一億兩千三百萬人', ['一億兩千三百萬人 = 123 million count']],
  ])('%s', checkFigures)
})

describe('vague', () => {
  test.each<[string, string[]]>([
    ['數億美元', ['數億美元 = USD 200–1,000 million']],
    [
      'hundreds of millions of dollars',
      ['hundreds of millions of dollars = USD 100–1,000 million'],
    ],
    ['十幾萬人', ['十幾萬人 = 110,000–190,000 count']],
  ])('%s', checkFigures)
})

describe('count', () => {
  test.each<[string, string[]]>([
    ['trained on 2,000 chips', ['2,000 = 2,000 chips']],
    ['在260名受訪者中', ['260名 = 260 count']],
    ['跌幅超過600點', ['600點 = more than 600 points']],
    ['1.4 billion people', ['1.4 billion = 1.4 billion people']],
  ])('%s', checkFigures)
})

describe('rate', () => {
  test.each<[string, string[]]>([
    ['$0.14 per million tokens', ['$0.14 = USD 0.14 per million tokens']],
    ['每百萬token只需0.14美元', ['0.14美元 = USD 0.14 per 百萬token']],
    ['$48,000/yr', ['$48,000 = USD 48,000 per yr']],
  ])('%s', checkFigures)
})

describe('locale', () => {
  test.each<[string, string[]]>([
    ['1.234,56 € netto', ['1.234,56 € = EUR 1,234.56']],
    ['1 234,50 € hors taxe', ['1 234,50 € = EUR 1,234.50']],
    ['CHF 1’250.50', ['CHF 1’250.50 = CHF 1,250.50']],
    ['₹1,23,456', ['₹1,23,456 = INR 123,456']],
    ['5 lakh rupees', ['5 lakh rupees = INR 500,000']],
  ])('%s', checkFigures)
})

describe('what is refused as a whole', () => {
  test.each([
    '2025年到2030年',
    '1月27日開盤',
    'on 2025-01-27 at 14:30',
    'FY2024 and 1Q18/3Q18',
    'the 1990s and the 21st century',
    'GPT-4, Llama 3 and H100',
    'LK-99 and COVID-19',
    'Claude-3.5-Sonnet-1022',
    'v2.10.3 of node 20',
    'see Figure 3, Section 4.2, p. 17',
    'call +886 2 2345 6789',
    'https://x.com/a?p=30%25&id=5000',
    '[^1] and [12]',
    '訓練成本2。',
    'ISBN 978-0-306-40615-7',
    'commit 7ac5eb5',
    '成本、成功、半導體、數據',
    '花30分鐘做調研',
    'the S&P 500 and Fortune 100',
    '24/7 support, 50/50 odds',
    'the 40-yard line in Section 427 Row 21',
    'a 3-2 win',
  ])('%s', checkNothing)
})
