import { add, fromNumber, multiply, type Decimal } from '../decimal.ts'
import { MAGNITUDES, SCALE_WORDS, SMALL_NUMBERS } from '../locales/en.ts'
import type { Reading } from '../reading.ts'
import { skipGap } from '../reading.ts'
import { toBoundOfDecimal, toBoundOf } from './bound.ts'
import { PLAIN_NUMERAL, type Numeral } from './numeral.ts'
import { readLatinWord, readScaleWords } from './read-digits.ts'

const HALF: Decimal = { coefficient: 5n, exponent: -1 }

/** A number word and where it stands. */
interface Word {
  readonly text: string
  readonly end: number
}

/** A number in English words: `six million`, `one hundred and fifty`, `a dozen`, `half a billion`, `tens of thousands`. */
export function readWords(reading: Reading, start: number): Numeral | undefined {
  const first = readWord(reading.folded, start)
  if (!first) return undefined
  if (MAGNITUDES[first.text] !== undefined) return readMagnitude(reading, start, first)
  if (first.text === 'half') return readHalf(reading, start, first)
  if (first.text === 'a' || first.text === 'an') return readArticle(reading, start, first)
  if (first.text === 'several') return readSeveral(reading, start, first)
  return readCardinal(reading, start)
}

/** `six million`, `twenty-five`, `one hundred and fifty thousand`, `two and a half billion`. */
function readCardinal(reading: Reading, start: number): Numeral | undefined {
  const { folded } = reading
  let total = 0
  let section = 0
  let end = start
  let lastPower = 0
  let scales = 0
  for (let count = 0; count < 12; count++) {
    const word = nextWord(folded, end, start, section > 0 || total > 0)
    if (!word) break
    const small = SMALL_NUMBERS[word.text]
    const power = SCALE_WORDS[word.text]
    if (small !== undefined && canFollow(section, small, end === start)) section += small
    else if (word.text === 'hundred' && 0 < section && section < 100) section *= 100
    else if (word.text === 'dozen' && section > 0) section *= 12
    else if (power !== undefined && section > 0) {
      total += section * 10 ** power
      section = 0
      lastPower = power
      scales++
    } else break
    end = word.end
  }
  if (end === start) return undefined
  if (scales === 0) return withHalf(reading, start, end, section)
  const value = total + section
  const exponent = section > 0 ? 0 : lastPower
  const bound = toBoundOf(BigInt(Math.round(value / 10 ** exponent)), exponent, true)
  return {
    ...PLAIN_NUMERAL,
    start,
    end,
    low: bound,
    high: bound,
    form: 'words',
    scaled: true,
    power: scales === 1 && section === 0 ? lastPower : 0,
  }
}

/** `seventeen`, `two and a half`, `one and a half million`, `a hundred`. */
function withHalf(reading: Reading, start: number, end: number, value: number): Numeral {
  const half = /^[ -]and[ -]a[ -]half\b/.exec(reading.folded.slice(end, end + 12))
  if (!half) return toNumeral(start, end, BigInt(value), 0, 0)
  const halfEnd = end + half[0].length
  const scale = readScaleWords(reading.folded, halfEnd)
  const sum = add({ coefficient: BigInt(value), exponent: 0 }, HALF)
  return toNumeral(start, scale.end, sum.coefficient, sum.exponent, scale.power)
}

function toNumeral(
  start: number,
  end: number,
  coefficient: bigint,
  exponent: number,
  power: number,
): Numeral {
  const bound = toBoundOf(coefficient, exponent + power, exponent >= 0)
  return {
    ...PLAIN_NUMERAL,
    start,
    end,
    low: bound,
    high: bound,
    form: 'words',
    scaled: power > 0,
    power,
  }
}

/** The next word of a number, behind a space or hyphen and a possible `and`. */
function nextWord(folded: string, at: number, start: number, isInside: boolean): Word | undefined {
  if (at === start) return readWord(folded, at)
  const gap = folded.charAt(at) === '-' ? at + 1 : skipGap(folded, at)
  if (gap === at) return undefined
  const word = readWord(folded, gap)
  if (word?.text !== 'and' || !isInside) return word
  const behind = readWord(folded, skipGap(folded, word.end))
  return behind && SMALL_NUMBERS[behind.text] !== undefined && isHundredBefore(folded, at)
    ? behind
    : undefined
}

function isHundredBefore(folded: string, at: number): boolean {
  return /(?:hundred|thousand|million)$/.test(folded.slice(Math.max(0, at - 8), at))
}

/** Whether a small number may follow what was read: `twenty five`, `hundred five`, not `five six`. */
function canFollow(section: number, small: number, isFirst: boolean): boolean {
  if (isFirst || section === 0) return true
  if (section % 100 === 0) return true
  return section % 10 === 0 && section % 100 >= 20 && small < 10 && small > 0
}

/** `half a million`, `half a percent`, `half a dozen`. */
function readHalf(reading: Reading, start: number, first: Word): Numeral | undefined {
  const match = /^[ -]an?[ -]/.exec(reading.folded.slice(first.end, first.end + 4))
  if (!match) return undefined
  const at = first.end + match[0].length
  const scale = readScaleWords(reading.folded, at - 1)
  if (scale.power > 0) return toNumeral(start, scale.end, 5n, -1, scale.power)
  const word = readWord(reading.folded, at)
  if (word?.text === 'dozen') return toNumeral(start, word.end, 6n, 0, 0)
  return toNumeral(start, at - 1, 5n, -1, 0)
}

/** `a million`, `a hundred`, `a dozen`, `a few hundred`, `a couple of thousand`. */
function readArticle(reading: Reading, start: number, article: Word): Numeral | undefined {
  const { folded } = reading
  const at = skipGap(folded, article.end)
  const word = readWord(folded, at)
  if (!word) return undefined
  if (word.text === 'few' || word.text === 'couple') return readSeveral(reading, start, word)
  if (word.text === 'dozen') return toNumeral(start, word.end, 12n, 0, 0)
  if (word.text === 'hundred') return readHundred(reading, start, word)
  const scale = readScaleWords(folded, article.end)
  return scale.power > 0 ? toNumeral(start, scale.end, 1n, 0, scale.power) : undefined
}

function readHundred(reading: Reading, start: number, word: Word): Numeral {
  const scale = readScaleWords(reading.folded, word.end)
  return toNumeral(start, scale.end, 100n, 0, scale.power)
}

/** `several hundred`, `a few thousand`, `a couple of million`: two to ten of them. */
function readSeveral(reading: Reading, start: number, word: Word): Numeral | undefined {
  const { folded } = reading
  const at = skipGap(folded, word.end)
  const next = readWord(folded, at)
  const name =
    next?.text === 'of' || next?.text === 'tens'
      ? readWord(folded, skipGap(folded, next.end))
      : next
  if (!name) return undefined
  const power =
    name.text === 'hundred'
      ? 2
      : (SCALE_WORDS[name.text] ?? (name.text === 'dozen' ? 1 : undefined))
  if (power === undefined) return undefined
  const further =
    name.text === 'hundred' ? readScaleWords(folded, name.end) : { end: name.end, power: 0 }
  return toVague(start, further.end, 2n, 10n, power + further.power)
}

/** `hundreds of millions`: one to ten of them; `dozens`: twenty to a hundred. */
function readMagnitude(reading: Reading, start: number, first: Word): Numeral | undefined {
  const { folded } = reading
  let power = MAGNITUDES[first.text] ?? 0
  let end = first.end
  const of = /^\s{1,2}of\s{1,2}/.exec(folded.slice(end, end + 6))
  const second = of ? readWord(folded, end + of[0].length) : undefined
  const further = second ? MAGNITUDES[second.text] : undefined
  if (second && further !== undefined && further > power) {
    power += further
    end = second.end
  } else if (first.text === 'tens') return undefined
  return first.text === 'dozens' && power === 1
    ? toVague(start, end, 2n, 10n, 1)
    : toVague(start, end, 1n, 10n, power)
}

function toVague(start: number, end: number, low: bigint, high: bigint, power: number): Numeral {
  return {
    ...PLAIN_NUMERAL,
    start,
    end,
    low: toBoundOf(low, power, true),
    high: toBoundOf(high, power, true),
    form: 'words',
    scaled: power > 2,
    vague: true,
  }
}

function readWord(folded: string, at: number): Word | undefined {
  const text = readLatinWord(folded, at)
  return text === '' ? undefined : { text, end: at + text.length }
}

/** The bound of a number that stands in a table as text, such as `0.5`. */
export function toWordBound(value: string): ReturnType<typeof toBoundOfDecimal> {
  return toBoundOfDecimal(multiply(fromNumber(Number(value)), { coefficient: 1n, exponent: 0 }))
}
