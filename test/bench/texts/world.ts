import { hashNumbers, type Random } from './random.ts'

/** A company that notes and sources write about. */
export interface Company {
  readonly en: string
  readonly zh: string
  readonly currency: Currency
  /** What a quarter brings in, in billions of its currency: gives its figures their size. */
  readonly size: number
}

/** The currencies that amounts are stated in. */
export type Currency = 'USD' | 'TWD' | 'CNY'

/** What is stated of a company, and in what kind of quantity. */
export interface Measure {
  readonly en: string
  readonly zh: string
  readonly kind: 'money' | 'percent' | 'count'
  /** Of money, its part of what a quarter brings in; of a percentage or a count, its usual value. */
  readonly usual: number
  /** What is counted. */
  readonly unit?: { readonly en: string; readonly zh: string }
}

/** A year, or a quarter of it. */
export interface Period {
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4 | undefined
}

/** One value that the world of these texts holds to be true. */
export interface Fact {
  readonly company: Company
  readonly measure: Measure
  readonly period: Period
  /** Of money in billions, of percentages in per cent, of counts in units. */
  readonly value: number
}

/** What a source reports on: one company in one period. */
export interface Topic {
  readonly company: Company
  readonly period: Period
}

/** A topic that chance picks. */
export function pickTopic(random: Random): Topic {
  const year = random.integer(2022, 2025)
  const quarters = [1, 2, 3, 4, undefined] as const
  return { company: random.pick(COMPANIES), period: { year, quarter: random.pick(quarters) } }
}

/** What is true of a measure of a topic. The same question always has the same answer. */
export function findFact({ company, period }: Topic, measure: Measure): Fact {
  const places = [COMPANIES.indexOf(company), MEASURES.indexOf(measure)]
  const draw = hashNumbers(...places, period.year, period.quarter ?? 0)
  const spread = 0.6 + 0.8 * draw
  const quarters = period.quarter === undefined ? 4 : 1
  const size = measure.kind === 'money' ? company.size * quarters : 1
  return { company, measure, period, value: measure.usual * size * spread }
}

/** The companies, of several markets and sizes. */
export const COMPANIES: readonly [Company, ...Company[]] = [
  { en: 'Nvidia', zh: '輝達', currency: 'USD', size: 35 },
  { en: 'TSMC', zh: '台積電', currency: 'TWD', size: 780 },
  { en: 'Apple', zh: '蘋果', currency: 'USD', size: 98 },
  { en: 'Microsoft', zh: '微軟', currency: 'USD', size: 65 },
  { en: 'Amazon', zh: '亞馬遜', currency: 'USD', size: 158 },
  { en: 'MediaTek', zh: '聯發科', currency: 'TWD', size: 131 },
  { en: 'Foxconn', zh: '鴻海', currency: 'TWD', size: 1850 },
  { en: 'Quanta', zh: '廣達', currency: 'TWD', size: 424 },
  { en: 'Micron', zh: '美光', currency: 'USD', size: 7.8 },
  { en: 'AMD', zh: '超微', currency: 'USD', size: 6.8 },
  { en: 'Intel', zh: '英特爾', currency: 'USD', size: 13.3 },
  { en: 'Qualcomm', zh: '高通', currency: 'USD', size: 10.2 },
  { en: 'Broadcom', zh: '博通', currency: 'USD', size: 13.1 },
  { en: 'Tesla', zh: '特斯拉', currency: 'USD', size: 25.2 },
  { en: 'BYD', zh: '比亞迪', currency: 'CNY', size: 201 },
  { en: 'Alibaba', zh: '阿里巴巴', currency: 'CNY', size: 236 },
  { en: 'Tencent', zh: '騰訊', currency: 'CNY', size: 167 },
  { en: 'Xiaomi', zh: '小米', currency: 'CNY', size: 92 },
  { en: 'Meituan', zh: '美團', currency: 'CNY', size: 93 },
  { en: 'Baidu', zh: '百度', currency: 'CNY', size: 33 },
  { en: 'Wiwynn', zh: '緯穎', currency: 'TWD', size: 97 },
  { en: 'Delta Electronics', zh: '台達電', currency: 'TWD', size: 112 },
  { en: 'Netflix', zh: '網飛', currency: 'USD', size: 9.8 },
  { en: 'Meta', zh: '臉書母公司', currency: 'USD', size: 40 },
]

/** What is stated of companies. */
export const MEASURES: readonly [Measure, ...Measure[]] = [
  { en: 'revenue', zh: '營收', kind: 'money', usual: 1 },
  { en: 'net profit', zh: '淨利', kind: 'money', usual: 0.22 },
  { en: 'operating income', zh: '營業利益', kind: 'money', usual: 0.27 },
  { en: 'capital expenditure', zh: '資本支出', kind: 'money', usual: 0.18 },
  { en: 'research spending', zh: '研發費用', kind: 'money', usual: 0.12 },
  { en: 'free cash flow', zh: '自由現金流', kind: 'money', usual: 0.2 },
  { en: 'inventory', zh: '存貨', kind: 'money', usual: 0.3 },
  { en: 'gross margin', zh: '毛利率', kind: 'percent', usual: 47 },
  { en: 'operating margin', zh: '營業利益率', kind: 'percent', usual: 26 },
  { en: 'market share', zh: '市占率', kind: 'percent', usual: 31 },
  { en: 'capacity utilisation', zh: '產能利用率', kind: 'percent', usual: 72 },
  {
    en: 'headcount',
    zh: '員工人數',
    kind: 'count',
    usual: 64_000,
    unit: { en: 'people', zh: '名' },
  },
  {
    en: 'shipments',
    zh: '出貨量',
    kind: 'count',
    usual: 3_400_000,
    unit: { en: 'units', zh: '台' },
  },
]
