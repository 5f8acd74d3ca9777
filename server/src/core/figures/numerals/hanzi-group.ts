import { add, type Decimal, shiftDecimal } from '../decimal.ts'
import { DIGITS, PLACES, TENS, UNITS_BEGINNING_WITH_SCALE } from '../locales/zh.ts'
import { createMatcher, isDigit, readNames } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { buildGroup, type HanziGroup, HanziSum } from './hanzi-sum.ts'
import { readDigitRun, readScaleWords } from './read-digits.ts'

const UNIT_STARTS = createMatcher(
  readNames(UNITS_BEGINNING_WITH_SCALE).map((name) => [name, true] as const),
)

const ONE: Decimal = { coefficient: 1n, exponent: 0 }
const NINE: Decimal = { coefficient: 9n, exponent: 0 }

/** Words that end in 数, where it does not mean `several`. */
const NOT_SEVERAL = '人件家点指参次倍总基户辆台笔张例票天月年字计读个位工股销产店册分只条项名头'

/** How many characters of one group are read at most. */
const LONGEST_GROUP = 12

/** The group that starts at an offset. */
export function readGroup(reading: Reading, at: number): HanziGroup | undefined {
  const isArabic = isDigit(reading.folded.charCodeAt(at))
  return isArabic ? readArabicGroup(reading, at) : readHanziGroup(reading, at)
}

/** Whether a unit such as 千瓦 or 兆赫 starts at an offset, so that its first character is no scale. */
export function startsUnit(reading: Reading, at: number): boolean {
  return UNIT_STARTS.matchAt(reading.folded, at) !== undefined
}

/** Whether 多 or 余 stands behind a number and means `some`. */
export function isSome(reading: Reading, at: number): boolean {
  const { folded } = reading
  if (!isSomeCharacter(folded, at)) return false
  return !/^(?:多数|多半|多元|多月|余额|余下|多米|多明|多次|多空|多头|余波|来自|来说|来到|来看)/.test(
    folded.slice(at, at + 2),
  )
}

/** Whether one of the characters for `some` stands at an offset. */
export function isSomeCharacter(folded: string, at: number): boolean {
  return '多余馀来'.includes(folded.charAt(at) || ' ')
}

/** Western digits, with 百, 千 and 十 behind them: `25`, `8,943.1`, `6千`. */
function readArabicGroup(reading: Reading, at: number): HanziGroup | undefined {
  const run = readDigitRun(reading, at)
  if (!run || readScaleWords(reading, run.end).power > 0) return undefined
  let end = run.end
  let power = 0
  for (let count = 0; count < 2 && isPlaceAt(reading, end); count++) {
    power += PLACES.get(reading.folded.charAt(end)) ?? 0
    end++
  }
  const value = shiftDecimal(toDecimal(run.mantissa), power)
  const more = isSome(reading, end) && isRound(value)
  const vague =
    reading.folded.charAt(end) === '几' &&
    isRound(value) &&
    !reading.folded.startsWith('几内亚', end)
  return buildGroup({
    end: more || vague ? end + 1 : end,
    low: vague ? add(value, ONE) : value,
    high: vague ? add(value, NINE) : value,
    isArabic: true,
    isSingleDigit: run.mantissa.length === 1 && power === 0,
    grouped: run.grouped,
    vague,
    more,
    fraction: run.mantissa.includes('.'),
  })
}

function toDecimal(mantissa: string): Decimal {
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { coefficient: BigInt(whole + fraction), exponent: -fraction.length }
}

function isPlaceAt(reading: Reading, at: number): boolean {
  return PLACES.get(reading.folded.charAt(at)) !== undefined && !startsUnit(reading, at)
}

/** Whether a value ends in a zero, so that `some` more can follow. */
function isRound({ coefficient, exponent }: Decimal): boolean {
  return exponent > 0 || (exponent === 0 && coefficient % 10n === 0n && coefficient > 0n)
}

/** Chinese digits and places: `三十五`, `一百二`, `十幾`, `數百`, `三四`. */
function readHanziGroup(reading: Reading, start: number): HanziGroup | undefined {
  const sum = new HanziSum()
  let at = start
  while (at < start + LONGEST_GROUP && addCharacter(sum, reading, at, start)) at++
  if (at === start) return undefined
  const more = sum.isRound() && isSome(reading, at)
  const group = sum.finish(more ? at + 1 : at, more)
  return more || group.positional ? group : withDecimals(reading.folded, group)
}

/** Adds one character to a sum; false where it is none of a number's. */
function addCharacter(sum: HanziSum, reading: Reading, at: number, start: number): boolean {
  const character = reading.folded.charAt(at)
  const digit = DIGITS.get(character) ?? (isFinancialThree(reading.folded, at) ? 3 : undefined)
  const place = PLACES.get(character)
  const tens = TENS.get(character)
  if (digit !== undefined) sum.addDigit(digit)
  else if (tens !== undefined) sum.addTens(tens)
  else if (place !== undefined && !startsUnit(reading, at)) sum.addPlace(place)
  else if (isFew(sum, reading.folded, at, start)) sum.addFew()
  else return false
  return true
}

/** Whether 参 stands at an offset and is a digit, as before a financial place or a unit: `貳仟參佰`, not 参加. */
function isFinancialThree(folded: string, at: number): boolean {
  return folded.charAt(at) === '参' && /[拾佰仟万亿元圆角]/.test(folded.charAt(at + 1))
}

/** Whether 幾 or 數 stands at an offset and means a digit: before a place or a scale, or behind a place. */
function isFew(sum: HanziSum, folded: string, at: number, start: number): boolean {
  const character = folded.charAt(at)
  if (character === '几' && sum.hasPlace()) return !sum.hasDigit()
  if (character !== '几' && character !== '数') return false
  if (at !== start || !/[十百千万亿兆]/.test(folded.charAt(at + 1))) return false
  return character === '几' || at === 0 || !NOT_SEVERAL.includes(folded.charAt(at - 1))
}

/** Digits behind 点, where they are decimals rather than minutes: `三點五億`. */
function withDecimals(folded: string, group: HanziGroup): HanziGroup {
  if (folded.charAt(group.end) !== '点' || group.vague) return group
  let end = group.end + 1
  let value = group.low
  while (end < group.end + 6 && DIGITS.get(folded.charAt(end)) !== undefined) {
    const digit = BigInt(DIGITS.get(folded.charAt(end)) ?? 0)
    value = { coefficient: value.coefficient * 10n + digit, exponent: value.exponent - 1 }
    end++
  }
  const isTime = end === group.end + 1 || /[十分刻半点整]/.test(folded.charAt(end))
  return isTime ? group : { ...group, end, low: value, high: value, fraction: true }
}
