import type { Span } from '../../text/span.ts'
import type { Bound } from '../figure.ts'
import { MAGNITUDES, SCALE_WORDS, SMALL_NUMBERS } from '../locales/en.ts'
import type { Reading } from '../reading.ts'
import { skipGap } from '../reading.ts'
import { scaleBound, toBoundOf } from './bound.ts'
import { buildNumeral, type Numeral } from './numeral.ts'
import { readLatinWord, readScaleWords } from './read-digits.ts'
import {
  type Decimals,
  findPartOfScale,
  findPointFirst,
  readPart,
  readSpokenDigits,
} from './spoken-decimals.ts'

/** A number word and where it stands. */
interface Word {
  readonly text: string
  readonly end: number
}

/** A number in English words: `six million`, `one point two million`, `a dozen`, `half a billion`, `tens of thousands`. */
export function readWords(reading: Reading, start: number): Numeral | undefined {
  const first = readWord(reading.folded, start)
  if (!first) return undefined
  return readPartOfScale(reading, start) ?? readFrom(reading, start, first)
}

function readFrom(reading: Reading, start: number, first: Word): Numeral | undefined {
  if (MAGNITUDES.get(first.text) !== undefined) return readMagnitude(reading, start, first)
  if (first.text === 'half') return readHalf(reading, start, first)
  if (first.text === 'a' || first.text === 'an') return readArticle(reading, start, first)
  if (first.text === 'several') return readSeveral(reading, start, first)
  if (first.text === 'hundred') return readHundred(reading, start)
  if (first.text === 'point') return readPointFirst(reading, start)
  return readCardinal(reading, start, start, NOTHING)
}

/** A number word of the text's own language with the scale words behind it: `zwei Milliarden`, `deux millions`. */
export function readSimpleWord(reading: Reading, start: number, end: number): Numeral | undefined {
  const value = reading.lexicon.own?.numberWords.get(reading.folded.slice(start, end))
  if (value === undefined) return undefined
  const scale = readScaleWords(reading, end)
  // `ein` and `une` are articles elsewhere.
  if (value === 1 && scale.power === 0) return undefined
  return scaled(
    toNumeral({ start, end: scale.end }, toBoundOf(BigInt(value), 0, true)),
    scale.power,
  )
}

/** What has been added up of a number in words. */
interface Sum {
  readonly total: number
  /** Below the next scale word. */
  readonly section: number
  readonly lastPower: number
  readonly scales: number
}

const NOTHING: Sum = { total: 0, section: 0, lastPower: 0, scales: 0 }
/** What an article counts before a scale: `a hundred`. */
const ONE: Sum = { total: 0, section: 1, lastPower: 0, scales: 0 }

/** How many words of one number are read at most. */
const MAXIMUM_WORDS = 12

/** `six million`, `twenty-five`, `one hundred and fifty thousand`, `two and a half billion`, from an offset on. */
function readCardinal(
  reading: Reading,
  start: number,
  from: number,
  known: Sum,
): Numeral | undefined {
  let sum = known
  let end = from
  for (let count = 0; count < MAXIMUM_WORDS; count++) {
    const word = nextWord(reading.folded, end, start)
    const next = word && addWord(sum, word.text, end === start)
    if (!word || !next) break
    sum = next
    end = word.end
  }
  if (end === from) return undefined
  if (sum.scales === 0) return withDecimals(reading, start, end, sum.section)
  return withPart(reading, toScaled(start, end, sum))
}

/** The sum with one more word, unless the word is none of this number's. */
function addWord(sum: Sum, word: string, isFirst: boolean): Sum | undefined {
  const { total, section, scales } = sum
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) {
    return canFollow(section, small, isFirst) ? { ...sum, section: section + small } : undefined
  }
  if (section === 0) return undefined
  if (word === 'dozen') return { ...sum, section: section * 12 }
  if (word === 'hundred') return section < 100 ? { ...sum, section: section * 100 } : undefined
  const power = SCALE_WORDS.get(word)
  if (power === undefined) return undefined
  return { total: total + section * 10 ** power, section: 0, lastPower: power, scales: scales + 1 }
}

function toScaled(start: number, end: number, sum: Sum): Numeral {
  const exponent = sum.section > 0 ? 0 : sum.lastPower
  const coefficient = BigInt(Math.round((sum.total + sum.section) / 10 ** exponent))
  const bound = toBoundOf(coefficient, exponent, true)
  const power = sum.scales === 1 && sum.section === 0 ? sum.lastPower : 0
  return { ...toNumeral({ start, end }, bound), scaled: true, power }
}

/** `seventeen`, `one point two million`, `two and a half`, `one and a quarter million`. */
function withDecimals(reading: Reading, start: number, end: number, value: number): Numeral {
  const { folded } = reading
  const whole = BigInt(value)
  const digits = readSpokenDigits(folded, end)
  const part = digits ?? readPart(folded, end)
  if (!part) return toNumeral({ start, end }, toBoundOf(whole, 0, true))
  return toDecimal(reading, start, { ...part, digits: `${whole}${part.digits}` })
}

/** A number of digits of which the last ones are decimals, with the scale words behind it. */
function toDecimal(reading: Reading, start: number, { digits, places, end }: Decimals): Numeral {
  const scale = readScaleWords(reading, end)
  const bound = toBoundOf(BigInt(digits), -places, false)
  return scaled(toNumeral({ start, end: scale.end }, bound), scale.power)
}

/** A scaled number with a part of its scale: `a million and a half`. */
function withPart(reading: Reading, numeral: Numeral): Numeral {
  const part = numeral.power > 0 ? readPart(reading.folded, numeral.end) : undefined
  if (!part) return numeral
  const { value } = scaleBound(numeral.low, -numeral.power)
  const whole = value.coefficient * 10n ** BigInt(Math.max(0, value.exponent))
  const bound = toBoundOf(BigInt(`${whole}${part.digits}`), -part.places, false)
  return scaled({ ...numeral, end: part.end, low: bound, high: bound }, numeral.power)
}

/** `three quarters of a million`. */
function readPartOfScale(reading: Reading, start: number): Numeral | undefined {
  const part = findPartOfScale(reading.folded, start)
  return part && toDecimal(reading, start, part)
}

/** `point five percent`: decimals without a whole. */
function readPointFirst(reading: Reading, start: number): Numeral | undefined {
  const decimals = findPointFirst(reading.folded, start)
  return decimals && toDecimal(reading, start, decimals)
}

function toNumeral({ start, end }: Span, bound: Bound): Numeral {
  return buildNumeral({ start, end, low: bound, high: bound, form: 'words' })
}

/** A numeral with a scale applied. */
function scaled(numeral: Numeral, power: number): Numeral {
  const bound = scaleBound(numeral.low, power)
  return { ...numeral, low: bound, high: bound, scaled: power > 0, power }
}

/** The next word of a number, behind a space or hyphen and a possible `and`. */
function nextWord(folded: string, at: number, start: number): Word | undefined {
  if (at === start) return readWord(folded, at)
  const gap = folded.charAt(at) === '-' ? at + 1 : skipGap(folded, at)
  if (gap === at) return undefined
  const word = readWord(folded, gap)
  if (word?.text !== 'and') return word
  const behind = readWord(folded, skipGap(folded, word.end))
  return behind && SMALL_NUMBERS.get(behind.text) !== undefined && isHundredBefore(folded, at)
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
  const match = /^[ -](?:an?[ -])?/.exec(reading.folded.slice(first.end, first.end + 4))
  if (!match) return undefined
  const at = first.end + match[0].length
  const scale = readScaleWords(reading, at - 1)
  if (scale.power > 0) {
    return scaled(toNumeral({ start, end: scale.end }, toBoundOf(5n, -1, false)), scale.power)
  }
  if (match[0].length === 1) return undefined
  const word = readWord(reading.folded, at)
  if (word?.text === 'dozen') return toNumeral({ start, end: word.end }, toBoundOf(6n, 0, true))
  return toNumeral({ start, end: at - 1 }, toBoundOf(5n, -1, false))
}

/** `a million`, `a hundred`, `a dozen`, `a few hundred`, `a couple of thousand`. */
function readArticle(reading: Reading, start: number, article: Word): Numeral | undefined {
  const { folded } = reading
  const at = skipGap(folded, article.end)
  const word = readWord(folded, at)
  if (!word) return undefined
  if (word.text === 'half') return readHalf(reading, start, word)
  if (word.text === 'few' || word.text === 'couple') return readSeveral(reading, start, word)
  const isScale = SCALE_WORDS.get(word.text) !== undefined || /^(?:hundred|dozen)$/.test(word.text)
  if (isScale) return readCardinal(reading, start, article.end, ONE)
  return AND_A_HALF.test(folded.slice(word.end, word.end + 11))
    ? toNumeral({ start, end: article.end }, toBoundOf(1n, 0, true))
    : undefined
}

// Takes what makes an article a number before a unit: `a dollar and a half`.
const AND_A_HALF = /^ and a half\b/
// Takes what tells how many hundreds there are: `a few hundred`, `15 hundred`.
const BEFORE_HUNDREDS = /(?:\b(?:few|several|many|couple|of|some|tens)|\d|[a-z]ty|-)[ -]?$/

/** `hundred and fifty`, which is a hundred where nothing before it says how many there are. */
function readHundred(reading: Reading, start: number): Numeral | undefined {
  if (BEFORE_HUNDREDS.test(reading.folded.slice(Math.max(0, start - 9), start))) return undefined
  if (!reading.folded.startsWith(' and ', start + 7)) return undefined
  return readCardinal(reading, start, start, ONE)
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
      : (SCALE_WORDS.get(name.text) ?? (name.text === 'dozen' ? 1 : undefined))
  if (power === undefined) return undefined
  const further =
    name.text === 'hundred' ? readScaleWords(reading, name.end) : { end: name.end, power: 0 }
  return toVague({ start, end: further.end }, 2n, power + further.power)
}

/** `hundreds of millions`: one to ten of them; `dozens`: twenty to a hundred. */
function readMagnitude(reading: Reading, start: number, first: Word): Numeral | undefined {
  const { folded } = reading
  let power = MAGNITUDES.get(first.text) ?? 0
  let end = first.end
  const of = /^\s{1,2}of\s{1,2}/.exec(folded.slice(end, end + 6))
  const second = of ? readWord(folded, end + of[0].length) : undefined
  const further = second ? MAGNITUDES.get(second.text) : undefined
  if (second && further !== undefined && further > power) {
    power += further
    end = second.end
  } else if (first.text === 'tens') return undefined
  const isDozens = first.text === 'dozens' && power === 1
  return toVague({ start, end }, isDozens ? 2n : 1n, power)
}

/** From the low to the high number of a power of ten. */
function toVague({ start, end }: Span, low: bigint, power: number): Numeral {
  return buildNumeral({
    start,
    end,
    low: toBoundOf(low, power, true),
    high: toBoundOf(10n, power, true),
    form: 'words',
    scaled: power > 2,
    vague: true,
  })
}

function readWord(folded: string, at: number): Word | undefined {
  const text = readLatinWord(folded, at)
  return text === '' ? undefined : { text, end: at + text.length }
}
