const ORDINALS = ['first', 'second', 'third', 'fourth']
const CARDINALS = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  'twelve',
]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const CHINESE_DIGITS = '〇一二三四五六七八九'
const CHINESE_WEEKDAYS = '一二三四五六日天'

/** A number of a period: `4`, `fourth`, `four`, `4th`, 四, 十二, 二〇二四. */
export function readPeriodNumber(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10)
  if (word === 'final' || word === '末') return 4
  if (word === '首') return 1
  const listed = ORDINALS.indexOf(word) + 1 || CARDINALS.indexOf(word) + 1
  return listed || readChineseNumber(word)
}

function readChineseNumber(word: string): number {
  const digits = [...word.replaceAll('零', '〇').replace('元', '一')].map((sign) =>
    sign === '十' ? 10 : CHINESE_DIGITS.indexOf(sign),
  )
  if (!digits.includes(10)) return Number(digits.join(''))
  const at = digits.indexOf(10)
  return (at === 0 ? 10 : (digits[at - 1] ?? 1) * 10) + (digits[at + 1] ?? 0)
}

/** 1 to 12 for `jan`, `Sept.`, `december`, and for what `readPeriodNumber` takes. */
export function readMonthName(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1 || readPeriodNumber(word)
}

/** 0 to 6 for `monday`, 一, 天. */
export function readWeekday(word: string): number {
  const english = WEEKDAYS.indexOf(word.slice(0, 3))
  return english >= 0 ? english : Math.min(CHINESE_WEEKDAYS.indexOf(word), 6)
}

/** Two digits of a year as four: `24` is 2024, `98` is 1998. */
export function completeYear(digits: string): number {
  const value = readPeriodNumber(digits)
  if (value >= 100) return value
  return value + (value < 70 ? 2000 : 1900)
}
