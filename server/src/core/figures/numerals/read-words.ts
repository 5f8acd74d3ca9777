import type { Span } from '../../text/span.ts'
import type { Bound } from '../figure.ts'
import { MAGNITUDES, SCALE_WORDS, SMALL_NUMBERS } from '../locales/en.ts'
import type { Reading } from '../reading.ts'
import { skipGap } from '../reading.ts'
import { scaleBound, toBoundOf } from './bound.ts'
import { buildNumeral, type Numeral } from './numeral.ts'
import { readLatinWord, readScaleWords } from './read-digits.ts'

/** A number word and where it stands. */
interface Word {
  readonly text: string
  readonly end: number
}

/** A number in English words: `six million`, `one hundred and fifty`, `a dozen`, `half a billion`, `tens of thousands`. */
export function readWords(reading: Reading, start: number): Numeral | undefined {
  const first = readWord(reading.folded, start)
  if (!first) return undefined
  if (MAGNITUDES.get(first.text) !== undefined) return readMagnitude(reading, start, first)
  if (first.text === 'half') return readHalf(reading, start, first)
  if (first.text === 'a' || first.text === 'an') return readArticle(reading, start, first)
  if (first.text === 'several') return readSeveral(reading, start, first)
  return readCardinal(reading, start)
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

/** How many words of one number are read at most. */
const MAXIMUM_WORDS = 12

/** `six million`, `twenty-five`, `one hundred and fifty thousand`, `two and a half billion`. */
function readCardinal(reading: Reading, start: number): Numeral | undefined {
  let sum: Sum = { total: 0, section: 0, lastPower: 0, scales: 0 }
  let end = start
  for (let count = 0; count < MAXIMUM_WORDS; count++) {
    const word = nextWord(reading.folded, end, start)
    const next = word && addWord(sum, word.text, count === 0)
    if (!word || !next) break
    sum = next
    end = word.end
  }
  if (end === start) return undefined
  return sum.scales === 0 ? withHalf(reading, start, end, sum.section) : toScaled(start, end, sum)
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

/** `seventeen`, `two and a half`, `one and a half million`. */
function withHalf(reading: Reading, start: number, end: number, value: number): Numeral {
  const half = /^[ -]and[ -]a[ -]half\b/.exec(reading.folded.slice(end, end + 12))
  if (!half) return toNumeral({ start, end }, toBoundOf(BigInt(value), 0, true))
  const scale = readScaleWords(reading, end + half[0].length)
  const bound = toBoundOf(BigInt(value) * 10n + 5n, -1, false)
  return scaled(toNumeral({ start, end: scale.end }, bound), scale.power)
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
  const match = /^[ -]an?[ -]/.exec(reading.folded.slice(first.end, first.end + 4))
  if (!match) return undefined
  const at = first.end + match[0].length
  const scale = readScaleWords(reading, at - 1)
  if (scale.power > 0) {
    return scaled(toNumeral({ start, end: scale.end }, toBoundOf(5n, -1, false)), scale.power)
  }
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
  if (word.text === 'few' || word.text === 'couple') return readSeveral(reading, start, word)
  if (word.text === 'dozen') return toNumeral({ start, end: word.end }, toBoundOf(12n, 0, true))
  if (word.text === 'hundred') return readHundred(reading, start, word)
  const scale = readScaleWords(reading, article.end)
  if (scale.power === 0) return undefined
  return scaled(toNumeral({ start, end: scale.end }, toBoundOf(1n, 0, true)), scale.power)
}

function readHundred(reading: Reading, start: number, word: Word): Numeral {
  const scale = readScaleWords(reading, word.end)
  return scaled(toNumeral({ start, end: scale.end }, toBoundOf(100n, 0, true)), scale.power)
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
