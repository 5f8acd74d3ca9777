import { simplify } from './chinese.ts'
import type { Language } from './language.ts'
import type { Random } from './random.ts'
import type { Currency, Fact, Period } from './world.ts'

/** A fact's value as a note or a source may write it; chance picks the form and how far it is rounded. */
export function printValue(fact: Fact, language: Language, random: Random): string {
  if (language === 'en') return printEnglish(fact, random)
  const printed = printChinese(fact, random)
  return language === 'zh-CN' ? simplify(printed) : printed
}

/** A period in words, such as `the third quarter of 2024` or `2024年第三季`. */
export function printPeriod({ year, quarter }: Period, language: Language, random: Random): string {
  if (language === 'en') return printEnglishPeriod(year, quarter, random)
  if (quarter === undefined) return `${year}年`
  const name = ['一', '二', '三', '四'][quarter - 1]
  return `${year}年第${name}季${language === 'zh-CN' ? '度' : ''}`
}

/** A percentage, in the forms that a language has for it. */
export function printPercent(value: number, language: Language, random: Random): string {
  const digits = value.toFixed(random.chance(0.7) ? 1 : 0)
  if (language === 'en') return random.chance(0.8) ? `${digits}%` : `${digits} percent`
  const whole = Math.round(value)
  const isSpelled = 10 < whole && whole < 100 && random.chance(0.12)
  return isSpelled ? `百分之${spellChinese(whole)}` : `${digits}%`
}

/** A count or an amount with commas, such as `1,234` or `12.3`. */
export function printNumber(value: number, random: Random): string {
  const decimals = value < 10 ? 2 : value < 100 || (value < 1000 && random.chance(0.3)) ? 1 : 0
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

function printEnglishPeriod(year: number, quarter: Period['quarter'], random: Random): string {
  if (quarter === undefined) return String(year)
  if (random.chance(0.4)) return `Q${quarter} ${year}`
  return `the ${['first', 'second', 'third', 'fourth'][quarter - 1]} quarter of ${year}`
}

function printEnglish({ company, measure, value }: Fact, random: Random): string {
  if (measure.kind === 'percent') return printPercent(value, 'en', random)
  if (measure.kind === 'money') return printEnglishMoney(value, company.currency, random)
  const unit = measure.unit?.en ?? ''
  if (value < 1e6) return `${printNumber(value, random)} ${unit}`
  return `${printNumber(value / 1e6, random)} million ${unit}`
}

function printEnglishMoney(value: number, currency: Currency, random: Random): string {
  const [amount, word, sign] =
    value < 1
      ? [printNumber(value * 1000, random), 'million', 'm']
      : [printNumber(value, random), 'billion', 'bn']
  const isShort = random.chance(0.3)
  const size = isShort ? sign : ` ${word}`
  switch (currency) {
    case 'USD':
      return `${random.chance(0.2) ? 'US$' : '$'}${amount}${size}`
    case 'TWD':
      return `NT$${amount}${size}`
    case 'CNY':
      return isShort ? `RMB ${amount}${size}` : `${amount} ${word} yuan`
  }
}

function printChinese({ company, measure, value }: Fact, random: Random): string {
  if (measure.kind === 'percent') return printPercent(value, 'zh-TW', random)
  if (measure.kind === 'money') return printChineseMoney(value * 10, company.currency, random)
  const unit = measure.unit?.zh ?? ''
  if (value < 1e4) return `${printNumber(value, random)}${unit}`
  return `${printNumber(value / 1e4, random)}萬${unit}`
}

/** An amount given in 億, ten of which are a billion. */
function printChineseMoney(value: number, currency: Currency, random: Random): string {
  const amount = `${printNumber(value, random)}億`
  switch (currency) {
    case 'USD':
      return `${amount}美元`
    case 'TWD':
      return random.chance(0.5) ? `新台幣${amount}元` : `${amount}元`
    case 'CNY':
      return random.chance(0.5) ? `人民幣${amount}元` : `${amount}元人民幣`
  }
}

/** A number from 11 to 99 in Chinese. */
function spellChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}
