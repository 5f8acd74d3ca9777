import { SMALL_NUMBERS } from '../locales/en.ts'
import { readLatinWord } from './read-digits.ts'

/** Decimals in words: their digits, how many they are, and where they end. */
export interface Decimals {
  readonly digits: string
  readonly places: number
  readonly end: number
}

/**
 * Digits spoken behind `point`, one by one or as a number below a hundred.
 *
 *     three point two five percent, one point twenty-five
 *          ^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^^
 */
export function readSpokenDigits(folded: string, at: number): Decimals | undefined {
  const point = /^[ -]point[ -]/.exec(folded.slice(at, at + 7))
  return point ? readDigitWords(folded, at + point[0].length) : undefined
}

/** How many digits are spoken behind a point at most. */
const MOST_DECIMALS = 8

function readDigitWords(folded: string, from: number): Decimals | undefined {
  const first = readNumber(folded, from)
  if (!first) return undefined
  if (first.value > 9) return readTwoDigits(folded, first)
  let { end } = first
  let digits = `${first.value}`
  while (digits.length < MOST_DECIMALS) {
    const next = readNext(folded, end)
    if (!next || next.value > 9) break
    digits += next.value
    end = next.end
  }
  return { digits, places: digits.length, end }
}

/** `twenty-five` and `fifty` behind a point. */
function readTwoDigits(folded: string, tens: SpokenNumber): Decimals {
  const ones = tens.value >= 20 ? readNext(folded, tens.end) : undefined
  const isWhole = ones !== undefined && 0 < ones.value && ones.value < 10
  const digits = `${tens.value + (isWhole ? ones.value : 0)}`
  return { digits, places: 2, end: isWhole ? ones.end : tens.end }
}

interface SpokenNumber {
  readonly value: number
  readonly end: number
}

/** The number word behind a space or a hyphen. */
function readNext(folded: string, at: number): SpokenNumber | undefined {
  return /[ -]/.test(folded.charAt(at)) ? readNumber(folded, at + 1) : undefined
}

function readNumber(folded: string, at: number): SpokenNumber | undefined {
  const word = readLatinWord(folded, at)
  const value = word === 'oh' ? 0 : SMALL_NUMBERS.get(word)
  return value === undefined ? undefined : { value, end: at + word.length }
}

const PART_DIGITS: ReadonlyMap<string, string> = new Map([
  ['half', '5'],
  ['quarter', '25'],
  ['quarters', '75'],
])

// Takes `and a half`, `and one-quarter`, `and three quarters`; refuses `and a half-hour`.
const AND_PART = /^[ -]and[ -](?<count>an?|one|three)[ -](?<name>half|quarters?)\b(?!-)/

/** A part added to a whole: `two and a half`, `six and three quarters`. */
export function readPart(folded: string, at: number): Decimals | undefined {
  return toPart(AND_PART.exec(folded.slice(at, at + 26)), at)
}

// Takes `three quarters of a million`, `a quarter of a billion`, `half of a trillion`.
const PART_OF_SCALE =
  /^(?:(?<count>an?|one|three)[ -])?(?<name>half|quarters?) of an?(?= (?:million|billion|trillion))/

/** A part of a scale. */
export function findPartOfScale(folded: string, at: number): Decimals | undefined {
  return toPart(PART_OF_SCALE.exec(folded.slice(at, at + 32)), at)
}

function toPart(match: RegExpExecArray | null, at: number): Decimals | undefined {
  const { count, name = '' } = match?.groups ?? {}
  const digits = PART_DIGITS.get(name)
  if (!match || !digits || (count === 'three') !== (name === 'quarters')) return undefined
  return { digits, places: digits.length, end: at + match[0].length }
}

// Takes what makes `point` a decimal one: `point five percent`; refuses `at this point five`.
const BEHIND_POINT = /^(?: percent| per cent| million| billion| trillion)/
const BEFORE_OTHER_POINT =
  /(?:\b(?:this|that|the|a|one|no|some|what|any|which|each|every|starting)|\d)[ -]$/

/** `point five percent`: decimals without a whole. */
export function findPointFirst(folded: string, at: number): Decimals | undefined {
  const decimals = readDigitWords(folded, at + 'point '.length)
  if (!decimals || !BEHIND_POINT.test(folded.slice(decimals.end, decimals.end + 9)))
    return undefined
  return BEFORE_OTHER_POINT.test(folded.slice(Math.max(0, at - 10), at)) ? undefined : decimals
}
