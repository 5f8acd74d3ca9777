import type { Decimal } from '../decimal.ts'
import { add, shiftDecimal } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { DIGITS, PLACES, SCALES, UNITS_BEGINNING_WITH_SCALE } from '../locales/zh.ts'
import { createMatcher, isDigit, readNames } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { toBoundOf } from './bound.ts'
import { PLAIN_NUMERAL, type Numeral } from './numeral.ts'
import { readDigitRun, toDigitNumeral } from './read-digits.ts'

const UNIT_STARTS = createMatcher(readNames(UNITS_BEGINNING_WITH_SCALE).map((name) => [name, true]))

/** Words that end in 数, where it does not mean `several`. */
const NOT_SEVERAL = '人件家点指参次倍总基户辆台笔张例票天月年字计读个位工股销产店册分只条项名位头'

/** The part of a number before a scale of ten thousand: `三十五`, `8,943.1`, `十几`. */
interface Group {
  readonly end: number
  readonly low: Decimal
  readonly high: Decimal
  readonly isArabic: boolean
  readonly isSingleDigit: boolean
  readonly grouped: boolean
  readonly vague: boolean
  readonly more: boolean
  readonly implied: boolean
  readonly positional: boolean
  readonly fraction: boolean
}

/**
 * A number with Chinese scales: `5,927億`, `2兆8,943.1億`, `一億兩千三百萬`, `三四萬`, `十幾萬`, `500多億`.
 * Western digits alone are a plain numeral.
 */
export function readHanzi(reading: Reading, start: number): Numeral | undefined {
  const first = readGroup(reading, start)
  if (!first) return readScaleAlone(reading, start)
  let { low, high } = first
  let group = first
  let end = first.end
  let lastPower = 0
  let scaleCount = 0
  let more = first.more
  let quantum = Math.min(0, low.exponent)
  let scale = readScale(reading, end, 20)
  if (!scale && first.isArabic && !first.more) return undefined
  while (scale) {
    const power = scale.power
    const base = scaleCount === 0 ? first : group
    const scaledLow = shiftDecimal(base.low, power)
    const scaledHigh = shiftDecimal(base.high, power)
    low = scaleCount === 0 ? scaledLow : add(low, scaledLow)
    high = scaleCount === 0 ? scaledHigh : add(high, scaledHigh)
    quantum = base.low.exponent + power
    end = scale.end
    lastPower = power
    scaleCount++
    more ||= scale.more
    const next = readGroup(reading, end)
    if (
      !next ||
      next.vague ||
      next.positional ||
      (next.grouped && !readScale(reading, next.end, lastPower))
    )
      break
    const nextScale = readScale(reading, next.end, lastPower)
    if (!nextScale) {
      const rest = readRest(reading, next, lastPower)
      if (rest) {
        low = add(low, rest)
        high = add(high, rest)
        quantum = rest.exponent
        end = next.end
        more ||= next.more
        lastPower = 0
        scaleCount++
      }
      break
    }
    group = next
    scale = nextScale
  }
  if (scaleCount > 0 && isSome(reading, end)) {
    more = true
    end++
  }
  const isWhole = scaleCount > 0 ? !group.fraction : !first.fraction
  const bound = (value: Decimal): Bound => toBoundAt(value, quantum, isWhole)
  return {
    ...PLAIN_NUMERAL,
    start,
    end,
    low: bound(low),
    high: bound(high),
    form: first.isArabic ? 'digits' : 'hanzi',
    scaled: scaleCount > 0,
    power: scaleCount === 1 ? lastPower : 0,
    grouped: first.grouped,
    vague: first.vague,
    more,
    implied: first.implied,
    positional: first.positional && scaleCount === 0,
  }
}

/** `萬`, `億` alone behind a word such as 近, 上, 破: ten thousand, a hundred million. */
function readScaleAlone(reading: Reading, start: number): Numeral | undefined {
  const scale = readScale(reading, start, 20)
  if (!scale) return undefined
  const bound = toBoundOf(1n, scale.power, true)
  return {
    ...PLAIN_NUMERAL,
    start,
    end: scale.end,
    low: bound,
    high: bound,
    form: 'hanzi',
    scaled: true,
    implied: true,
  }
}

/** What follows the last scale without one of its own: 4,000 in `3萬4000`, 5,000 in `三萬五`. */
function readRest(reading: Reading, group: Group, lastPower: number): Decimal | undefined {
  if (group.fraction || group.implied) return undefined
  const next = reading.folded.charAt(group.end)
  if (next !== '' && '年月日%.:/-,号时'.includes(next)) return undefined
  if (group.isSingleDigit) return shiftDecimal(group.low, lastPower - 1)
  const digits = group.low.coefficient.toString().length + group.low.exponent
  return digits <= Math.min(4, lastPower) ? group.low : undefined
}

/** 万, 亿, 兆 and their products below a limit; 多 and 余 before them count as `some`. */
function readScale(
  reading: Reading,
  at: number,
  limit: number,
): { end: number; power: number; more: boolean } | undefined {
  const { folded } = reading
  let end = at
  let more = false
  if (isSomeCharacter(folded, end) && SCALES[folded.charAt(end + 1)] !== undefined) {
    more = true
    end++
  } else if (folded.charAt(end) === ' ' && isDigit(folded.charCodeAt(end - 1))) {
    end++
  }
  let power = 0
  while (end < at + 4 && isScaleAt(reading, end)) {
    power += SCALES[folded.charAt(end)] ?? 0
    end++
  }
  return power === 0 || power >= limit ? undefined : { end, power, more }
}

/** Whether a scale stands at an offset and does not begin a unit such as 兆瓦; 兆 is one in simplified texts only before money. */
function isScaleAt(reading: Reading, at: number): boolean {
  const character = reading.folded.charAt(at)
  if (SCALES[character] === undefined) return false
  if (UNIT_STARTS.matchAt(reading.folded, at)) return false
  if (character !== '兆' || reading.context.language !== 'zh-Hans') return true
  return /^兆(?:元|美|日|韩|新台|台|人民|欧|港)/.test(reading.folded.slice(at, at + 4))
}

/** Whether 多 or 余 stands behind a number and means `some`. */
function isSome(reading: Reading, at: number): boolean {
  const { folded } = reading
  if (!isSomeCharacter(folded, at)) return false
  return !/^(?:多数|多半|多元|多月|余额|余下|多次|多空|多头|余波)/.test(folded.slice(at, at + 2))
}

function isSomeCharacter(folded: string, at: number): boolean {
  const character = folded.charAt(at)
  return character === '多' || character === '余' || character === '馀' || character === '来'
}

function readGroup(reading: Reading, at: number): Group | undefined {
  return isDigit(reading.folded.charCodeAt(at))
    ? readArabicGroup(reading, at)
    : readHanziGroup(reading, at)
}

/** Western digits, with 百, 千 and 十 behind them: `25`, `8,943.1`, `6千`. */
function readArabicGroup(reading: Reading, at: number): Group | undefined {
  const run = readDigitRun(reading, at)
  if (!run) return undefined
  const numeral = toDigitNumeral(reading, at, { ...run })
  if (numeral.scaled) return undefined
  let value = numeral.low.value
  let end = run.end
  let places = 0
  while (places < 2 && isPlaceAt(reading, end)) {
    value = shiftDecimal(value, PLACES[reading.folded.charAt(end)] ?? 0)
    end++
    places++
  }
  const more = isSome(reading, end) && isRound(value)
  const isFew = reading.folded.charAt(end) === '几' && isRound(value)
  const fraction = run.mantissa.includes('.')
  return {
    end: more || isFew ? end + 1 : end,
    low: isFew ? add(value, ONE) : value,
    high: isFew ? add(value, NINE) : value,
    isArabic: true,
    isSingleDigit: run.mantissa.length === 1 && places === 0,
    grouped: run.grouped,
    vague: isFew,
    more,
    implied: false,
    positional: false,
    fraction,
  }
}

const ONE: Decimal = { coefficient: 1n, exponent: 0 }
const NINE: Decimal = { coefficient: 9n, exponent: 0 }

function isPlaceAt(reading: Reading, at: number): boolean {
  const character = reading.folded.charAt(at)
  return PLACES[character] !== undefined && !UNIT_STARTS.matchAt(reading.folded, at)
}

/** Whether a value ends in a zero, so that `some` more can follow. */
function isRound(value: Decimal): boolean {
  return (
    value.exponent > 0 ||
    (value.exponent === 0 && value.coefficient % 10n === 0n && value.coefficient > 0n)
  )
}

/** Chinese digits and places: `三十五`, `一百二`, `十幾`, `數百`, `三四`. */
function readHanziGroup(reading: Reading, start: number): Group | undefined {
  const { folded } = reading
  const state = new HanziGroup()
  let at = start
  while (at < start + 12) {
    const character = folded.charAt(at)
    const digit = DIGITS[character]
    const place = PLACES[character]
    if (digit !== undefined) state.addDigit(digit)
    else if (place !== undefined && !UNIT_STARTS.matchAt(folded, at)) state.addPlace(place)
    else if (character === '几' && state.canTakeFew(folded, at)) state.addFew()
    else if (character === '数' && isSeveral(folded, at, start)) state.addFew()
    else break
    at++
  }
  if (at === start) return undefined
  const more = state.isRound() && isSome(reading, at)
  const group = state.finish(more ? at + 1 : at, more)
  return more || group.positional ? group : withDecimals(folded, group)
}

/** Digits behind 点, where they are decimals rather than minutes: `三點五億`. */
function withDecimals(folded: string, group: Group): Group {
  if (folded.charAt(group.end) !== '点' || group.vague) return group
  let end = group.end + 1
  let value = group.low
  while (end < group.end + 6 && DIGITS[folded.charAt(end)] !== undefined) {
    const digit = BigInt(DIGITS[folded.charAt(end)] ?? 0)
    value = { coefficient: value.coefficient * 10n + digit, exponent: value.exponent - 1 }
    end++
  }
  const isTime = end === group.end + 1 || /[十分刻半点整]/.test(folded.charAt(end))
  return isTime ? group : { ...group, end, low: value, high: value, fraction: true }
}

function isSeveral(folded: string, at: number, start: number): boolean {
  if (at !== start || !/^[十百千万亿兆]/.test(folded.charAt(at + 1))) return false
  return at === 0 || !NOT_SEVERAL.includes(folded.charAt(at - 1))
}

/** Adds up the digits and places of one group; lives while one group is read. */
class HanziGroup {
  #low = 0n
  #high = 0n
  #digits: number[] = []
  #few: { low: number; high: number } | undefined
  #lastPlace = 0
  #places = 0
  #zero = false
  #implied = false
  #vague = false

  addDigit(digit: number): void {
    if (digit === 0 && this.#places > 0) this.#zero = true
    else this.#digits.push(digit)
  }

  /** Whether 几 at an offset means a digit: before a place or a scale, or behind a place. */
  canTakeFew(folded: string, at: number): boolean {
    if (this.#digits.length > 0) return false
    return this.#places > 0 || /^[十百千万亿兆]/.test(folded.charAt(at + 1))
  }

  addFew(): void {
    this.#few = this.#places > 0 ? { low: 1, high: 9 } : { low: 2, high: 10 }
    this.#vague = true
  }

  addPlace(place: number): void {
    const factor = 10n ** BigInt(place)
    const { low, high } = this.#take(place)
    this.#low += low * factor
    this.#high += high * factor
    this.#lastPlace = place
    this.#places++
    this.#zero = false
  }

  isRound(): boolean {
    return this.#digits.length === 0 && this.#few === undefined && this.#places > 0
  }

  finish(end: number, more: boolean): Group {
    const positional = this.#places === 0 && this.#digits.length > 1 && !isNeighbours(this.#digits)
    const isSingleDigit = this.#places === 0 && this.#digits.length === 1
    if (positional)
      return this.#group(end, more, toInteger(this.#digits), toInteger(this.#digits), true, false)
    if (this.#digits.length > 0 || this.#few) {
      const isShort = this.#lastPlace > 1 && !this.#zero && this.#digits.length === 1
      const factor = isShort ? 10n ** BigInt(this.#lastPlace - 1) : 1n
      const { low, high } = this.#take(0)
      this.#low += low * factor
      this.#high += high * factor
    }
    return this.#group(end, more, this.#low, this.#high, false, isSingleDigit)
  }

  #take(place: number): { low: bigint; high: bigint } {
    const few = this.#few
    const digits = this.#digits
    this.#few = undefined
    this.#digits = []
    if (few) return { low: BigInt(few.low), high: BigInt(few.high) }
    const first = digits[0]
    if (first === undefined) {
      if (this.#places === 0 && place > 1) this.#implied = true
      return { low: 1n, high: 1n }
    }
    return { low: BigInt(first), high: BigInt(digits[digits.length - 1] ?? first) }
  }

  #group(
    end: number,
    more: boolean,
    low: bigint,
    high: bigint,
    positional: boolean,
    isSingleDigit: boolean,
  ): Group {
    return {
      end,
      low: { coefficient: low, exponent: 0 },
      high: { coefficient: high, exponent: 0 },
      isArabic: false,
      isSingleDigit,
      grouped: false,
      vague: this.#vague,
      more,
      implied: this.#implied,
      positional,
      fraction: false,
    }
  }
}

/** Whether two digits follow each other, so that together they mean a range: 三四, 七八, also 三五. */
function isNeighbours(digits: readonly number[]): boolean {
  const [one = 0, other = 0] = digits
  if (digits.length !== 2 || one === 0) return false
  return other === one + 1 || (one === 3 && other === 5)
}

function toInteger(digits: readonly number[]): bigint {
  return BigInt(digits.join(''))
}

/** The bound of a value known to a power of ten. */
function toBoundAt(value: Decimal, quantum: number, isWhole: boolean): Bound {
  const { coefficient, exponent } = value
  const raised =
    exponent >= quantum
      ? coefficient * 10n ** BigInt(exponent - quantum)
      : coefficient / 10n ** BigInt(quantum - exponent)
  return toBoundOf(raised, quantum, isWhole)
}
