import { toNumber } from '../decimal.ts'
import { isHan, isLatinLetter } from '../matcher.ts'
import type { UnitMatch } from '../unit-behind.ts'
import type { Site } from './reader.ts'

/** Names that mean money only in some places: whether they mean something else here. */
const NAMES: Readonly<Record<string, (site: Site, unit: UnitMatch) => boolean>> = {
  won: ({ numeral }) => !numeral.scaled && toNumber(numeral.high.value) < 100,
  毛: (site, unit) => !isChange(site, unit),
  分: (site, unit) => !isChange(site, unit),
  块: (site, unit) => isGoods(site.reading.folded, unit.end) || !hasPrice(site, unit.end),
  p: isResolution,
  $: isFormula,
}

/** Whether a currency name is a verb or a measure here: `Team 3 won`, `三塊地`, `1080p`. */
export function isOtherSense(site: Site, unit: UnitMatch): boolean {
  const { reading, numeral } = site
  const name = reading.folded.slice(unit.start, unit.end)
  const isOther = NAMES[name]
  if (isOther) return isOther(site, unit)
  if (AMBIGUOUS.test(name) && !isAmount(site, unit)) return true
  if (numeral.form === 'hanzi' && isShape(site, unit)) return true
  if (numeral.implied && unit.value.unit === '元' && !numeral.scaled) return true
  return numeral.yearLike && isCodeBehindYear(name, unit)
}

/** Whether another dollar sign before a number makes the one behind it the end of a formula: `$n = 5$`. */
function isFormula({ numeral, reading }: Site): boolean {
  return reading.folded.slice(Math.max(0, numeral.start - 60), numeral.start).includes('$')
}

/** Whether `p` stands for the lines of a picture: `1080p`. */
function isResolution({ numeral, reading }: Site): boolean {
  const digits = reading.folded.slice(numeral.start, numeral.end)
  return numeral.yearLike || /^(?:240|360|480|720|1080|1440|2160)$/.test(digits)
}

/** Whether three letters behind a year need not be a currency: `in 2024 CAD files`. */
function isCodeBehindYear(name: string, { joint, value }: UnitMatch): boolean {
  const isCode = value.kind === 'currency' && /^[a-z]{3}$/.test(name) && !/yen|won/.test(name)
  return isCode && joint === 'gap'
}

/** Names of currencies that are English words or surnames of other things where the number is small. */
const AMBIGUOUS =
  /^(?:real|reals|lev|lek|leks|kip|kips|kina|pula|dram|drams|sen|fen|crowns|soles|tugrik|som|lari|盾|比尔|拉里|普拉|索尔|索姆|瑞尔)$/

/** Whether a number is large and no noun stands behind what may be a currency: not `3,000 real jobs`. */
function isAmount({ numeral, reading }: Site, { end }: UnitMatch): boolean {
  if (!numeral.scaled && !numeral.grouped) return false
  const next = /^[ \n-](?<word>[a-z]{1,20})/.exec(reading.folded.slice(end, end + 22))?.groups?.word
  return next === undefined || reading.lexicon.functionWords.has(next)
}

/** Whether 毛 and 分 are money: behind a larger unit, beside a price, or alone. */
function isChange({ numeral, reading }: Site, { start, end }: UnitMatch): boolean {
  const { folded } = reading
  if (/[元块毛角]/.test(folded.charAt(numeral.start - 1))) return true
  if (folded.startsWith('分', start) || isGoods(folded, end)) return false
  if (PRICE_BEFORE.test(folded.slice(Math.max(0, numeral.start - 6), numeral.start))) return true
  if (SMALL_CHANGE.test(folded.slice(end, end + 3))) return true
  return numeral.form === 'digits' || (numeral.start === 0 && end === folded.length)
}

// Takes what stands behind 塊 where it is money: `五毛`, `二毛五`, a last `五` or `半` alone.
const SMALL_CHANGE =
  /^(?:[一二两三四五六七八九\d](?:[毛角分]|(?![\u4e00-\u9fff\d.])|(?=[的左以上多每钱]))|半(?![\u4e00-\u9fff]))/

/** Whether what stands behind 塊 is counted in pieces: `三塊地`, `1.6万块H100`. */
function isGoods(folded: string, at: number): boolean {
  if (SMALL_CHANGE.test(folded.slice(at, at + 3))) return false
  const next = folded.charCodeAt(at)
  return (
    (isHan(next) && !/[左以多起的到至一每贵便涨跌降高低比]/.test(folded.charAt(at))) ||
    isLatinLetter(next)
  )
}

const PRICE_BEFORE = /[价卖买花付钱涨跌贵售费薪赚赔省要只每约近逾破元]/
const PRICE_BEHIND = /^(?:左右|以[上下]|多|起|[到至]|一[个斤杯份碗张瓶盒包]|每)/

/** Whether a price is spoken of, so that 塊 is money rather than a piece: ten and more, a fraction, or words for it. */
function hasPrice({ numeral, reading, signStart }: Site, end: number): boolean {
  const { value } = numeral.high
  if (value.exponent < 0 || toNumber(value) >= 10) return true
  if (PRICE_BEFORE.test(reading.folded.slice(Math.max(0, signStart - 6), signStart))) return true
  const behind = reading.folded.slice(end, end + 3)
  return PRICE_BEHIND.test(behind) || SMALL_CHANGE.test(behind)
}

/** Whether a Chinese digit before 角 or 元 makes a word: `三角`, `二〇元`; behind 元 it is money. */
function isShape({ numeral, reading }: Site, unit: UnitMatch): boolean {
  if (numeral.positional) return true
  return (
    reading.folded.startsWith('角', unit.start) &&
    !/[元块]/.test(reading.folded.charAt(numeral.start - 1))
  )
}
