import { add, type Decimal, shiftDecimal } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { SCALES } from '../locales/zh.ts'
import { isDigit } from '../matcher.ts'
import type { Reading } from '../reading.ts'
import { toBoundOf } from './bound.ts'
import { isSome, isSomeCharacter, readGroup, startsUnit } from './hanzi-group.ts'
import type { HanziGroup } from './hanzi-sum.ts'
import { buildNumeral, type Numeral } from './numeral.ts'

/** Above every scale: the first group may have any. */
const NO_LIMIT = 20

/** Groups with their scales, added up so far. */
interface Sum {
  readonly low: Decimal
  readonly high: Decimal
  readonly end: number
  /** One unit in the last written digit, as a power of ten. */
  readonly quantum: number
  readonly isWhole: boolean
  readonly lastPower: number
  /** How many groups have a scale or follow one. */
  readonly scales: number
  readonly more: boolean
}

/**
 * A number with Chinese scales: `5,927億`, `2兆8,943.1億`, `一億兩千三百萬`, `三四萬`, `十幾萬`, `500多億`.
 * Western digits alone are left to the plain reader.
 */
export function readHanzi(reading: Reading, start: number): Numeral | undefined {
  const first = readGroup(reading, start)
  if (!first) return readScaleAlone(reading, start)
  const sum = addScales(reading, first)
  if (sum.scales === 0 && first.isArabic && !first.more && !first.vague) {
    return hasPlaces(reading, first) ? toNumeral(reading, start, first, sum) : undefined
  }
  return toNumeral(reading, start, first, sum)
}

/** Whether 百 or 千 stands behind western digits: `6千`. */
function hasPlaces(reading: Reading, group: HanziGroup): boolean {
  return !isDigit(reading.folded.charCodeAt(group.end - 1))
}

function toNumeral(reading: Reading, start: number, first: HanziGroup, sum: Sum): Numeral {
  const isSomeMore = sum.scales > 0 && isSome(reading, sum.end)
  return buildNumeral({
    start,
    end: isSomeMore ? sum.end + 1 : sum.end,
    low: toBoundAt(sum.low, sum),
    high: toBoundAt(sum.high, sum),
    form: first.isArabic ? 'digits' : 'hanzi',
    scaled: sum.scales > 0,
    power: sum.scales === 1 ? sum.lastPower : 0,
    grouped: first.grouped,
    vague: first.vague,
    more: sum.more || isSomeMore,
    implied: first.implied,
    positional: first.positional && sum.scales === 0,
  })
}

/** The first group with its scale, and the groups that follow it with smaller ones. */
function addScales(reading: Reading, first: HanziGroup): Sum {
  let sum = toSum(first)
  let scale = readScale(reading, first.end, NO_LIMIT)
  let group = first
  while (scale) {
    sum = addScaled(sum, group, scale)
    const next = readGroup(reading, sum.end)
    if (!next || next.vague || next.positional) return sum
    scale = readScale(reading, next.end, sum.lastPower)
    if (!scale) return addRest(reading, sum, next)
    group = next
  }
  return sum
}

function toSum({ low, high, end, more, fraction }: HanziGroup): Sum {
  const quantum = Math.min(0, low.exponent)
  return { low, high, end, quantum, isWhole: !fraction, lastPower: 0, scales: 0, more }
}

function addScaled(sum: Sum, group: HanziGroup, scale: Scale): Sum {
  const low = shiftDecimal(group.low, scale.power)
  const high = shiftDecimal(group.high, scale.power)
  const isFirst = sum.scales === 0
  return {
    low: isFirst ? low : add(sum.low, low),
    high: isFirst ? high : add(sum.high, high),
    end: scale.end,
    quantum: group.low.exponent + scale.power,
    isWhole: !group.fraction,
    lastPower: scale.power,
    scales: sum.scales + 1,
    more: sum.more || scale.more || group.more,
  }
}

/** A last group without a scale: 4,000 in `3萬4000`, 5,000 in `三萬五`. */
function addRest(reading: Reading, sum: Sum, group: HanziGroup): Sum {
  const rest = readRest(reading, group, sum.lastPower)
  if (!rest) return sum
  return {
    ...sum,
    low: add(sum.low, rest),
    high: add(sum.high, rest),
    end: group.end,
    quantum: rest.exponent,
    isWhole: true,
    scales: sum.scales + 1,
    more: sum.more || group.more,
  }
}

function readRest(reading: Reading, group: HanziGroup, lastPower: number): Decimal | undefined {
  if (group.fraction || group.implied) return undefined
  const next = reading.folded.charAt(group.end)
  if (next !== '' && '年月日%.:/-,号时'.includes(next)) return undefined
  if (isPerOne(reading.folded, group)) return undefined
  if (group.isSingleDigit) return shiftDecimal(group.low, lastPower - 1)
  const digits = group.low.coefficient.toString().length + group.low.exponent
  return digits <= Math.min(4, lastPower) ? group.low : undefined
}

/** Whether 一 behind western digits and a scale says by what is counted: `3萬一坪`. */
function isPerOne(folded: string, { isSingleDigit, end }: HanziGroup): boolean {
  return isSingleDigit && folded.charAt(end - 1) === '一' && isDigit(folded.charCodeAt(end - 3))
}

/** A scale behind a group. */
interface Scale {
  readonly end: number
  readonly power: number
  /** Whether 多 or 余 stands before it. */
  readonly more: boolean
}

/** 万, 亿, 兆 and their products below a limit; 多 and 余 before them count as `some`. */
function readScale(reading: Reading, at: number, limit: number): Scale | undefined {
  const { folded } = reading
  const more = isSomeCharacter(folded, at) && SCALES.get(folded.charAt(at + 1)) !== undefined
  const hasSpace = folded.charAt(at) === ' ' && isDigit(folded.charCodeAt(at - 1))
  let end = more || hasSpace ? at + 1 : at
  let power = 0
  while (end < at + 4 && isScaleAt(reading, end)) {
    power += SCALES.get(folded.charAt(end)) ?? 0
    end++
  }
  return power === 0 || power >= limit ? undefined : { end, power, more }
}

// Takes 兆 before money, or before a number that goes on in 亿: `两兆三千亿元`; refuses `5兆`, `兆字节`.
const BEFORE_MONEY =
  /^兆(?:元|美|日|韩|新台|台|人民|欧|港|[\d.,一二两三四五六七八九十百千零〇]{1,12}亿)/

/** Whether a scale stands at an offset and does not begin a unit such as 兆瓦; 兆 is one in simplified texts only before money. */
function isScaleAt(reading: Reading, at: number): boolean {
  const character = reading.folded.charAt(at)
  if (SCALES.get(character) === undefined || startsUnit(reading, at)) return false
  if (character !== '兆' || reading.context.language !== 'zh-Hans') return true
  return BEFORE_MONEY.test(reading.folded.slice(at, at + 16))
}

/** `萬`, `億` alone behind a word such as 近, 上, 破: ten thousand, a hundred million. */
function readScaleAlone(reading: Reading, start: number): Numeral | undefined {
  const scale = readScale(reading, start, NO_LIMIT)
  if (!scale) return undefined
  const bound = toBoundOf(1n, scale.power, true)
  return buildNumeral({
    start,
    end: scale.end,
    low: bound,
    high: bound,
    form: 'hanzi',
    scaled: true,
    implied: true,
  })
}

/** The bound of a value in units of the last written digit. */
function toBoundAt({ coefficient, exponent }: Decimal, { quantum, isWhole }: Sum): Bound {
  const shift = exponent - quantum
  const raised =
    shift >= 0 ? coefficient * 10n ** BigInt(shift) : coefficient / 10n ** BigInt(-shift)
  return toBoundOf(raised, quantum, isWhole)
}
