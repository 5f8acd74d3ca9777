import { fromNumber } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { PARTS, SMALL_NUMBERS } from '../locales/en.ts'
import { DIGITS, PLACES, SHARES } from '../locales/zh.ts'
import { isDigit } from '../matcher.ts'
import { scaleBound, toBoundOf } from '../numerals/bound.ts'
import { PLAIN_NUMERAL, type Numeral } from '../numerals/numeral.ts'
import { readDigitRun, readLatinWord, toDigitNumeral } from '../numerals/read-digits.ts'
import { readHanzi } from '../numerals/read-hanzi.ts'
import { toPiece, type Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { measureOf } from './build-piece.ts'

/**
 * Shares in words.
 *
 *     two-thirds of sales, 三分之二的用戶, 百分之十七
 *     ^^^^^^^^^^           ^^^^              ^^^^^^^^^^
 */
export function readFraction(reading: Reading, at: number): Piece | undefined {
  return (
    readPartOfPoint(reading, at) ??
    readPerHundred(reading, at) ??
    readChineseParts(reading, at) ??
    readChineseShare(reading, at) ??
    readParts(reading, at) ??
    readOutOf(reading, at)
  )
}

const PER: Readonly<Record<string, number>> = { 百分之: 0, 千分之: -1, 万分之: -2 }

/** `百分之十七`, `百分之1.5`, `千分之三`. */
function readPerHundred(reading: Reading, at: number): Piece | undefined {
  const power = PER[reading.folded.slice(at, at + 3)]
  if (power === undefined) return undefined
  const first = readNumber(reading, at + 3)
  if (!first || first.positional) return undefined
  const link = new RegExp(`^[至到-](?:${reading.folded.slice(at, at + 3)})?`).exec(
    reading.folded.slice(first.end, first.end + 4),
  )
  const to = link ? readNumber(reading, first.end + link[0].length) : undefined
  const last = to && !to.positional ? to : first
  return toShare(at, last.end, first, scaleBound(first.low, power), scaleBound(last.high, power))
}

// Takes `a quarter of a percentage point`, `quarter-point`, `half a percent`; refuses `a quarter of users`.
const PART_OF_POINT =
  /^(?:an? )?(?<part>quarter|half|three-quarters|three quarters)(?:[- ]of)?(?:[- ]an?)?[- ](?<unit>percentage[- ]points?|points?|percent|per cent)\b/
const PART_VALUES: Readonly<Record<string, bigint>> = {
  quarter: 25n,
  half: 50n,
  'three-quarters': 75n,
  'three quarters': 75n,
}

/** Parts of a point of percentage or of a percent. */
function readPartOfPoint(reading: Reading, at: number): Piece | undefined {
  const match = PART_OF_POINT.exec(reading.folded.slice(at, at + 48))
  const { part = '', unit = '' } = match?.groups ?? {}
  const value = PART_VALUES[part]
  if (!match || value === undefined) return undefined
  const bound = toBoundOf(part === 'half' ? 5n : value, part === 'half' ? -1 : -2, false)
  const end = at + match[0].length
  const share = toShare(
    at,
    end,
    { ...PLAIN_NUMERAL, start: at, end, low: bound, high: bound, form: 'words' },
    bound,
    bound,
  )
  return unit.includes('point')
    ? { ...share, measure: measureOf('percentage-points', 'pp') }
    : share
}

/** `三分之二`, `5分之1`. */
function readChineseParts(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  if (!folded.slice(at, at + 6).includes('分之')) return undefined
  const whole = readNumber(reading, at)
  if (!whole || !folded.startsWith('分之', whole.end)) return undefined
  const part = readNumber(reading, whole.end + 2)
  if (!part) return undefined
  return toRatio(at, part.end, part, Number(part.low.value.coefficient), toPlain(whole))
}

function toPlain(numeral: Numeral): number {
  return Number(numeral.low.value.coefficient) * 10 ** numeral.low.value.exponent
}

/** `一半`, `半數`, `對折`. */
function readChineseShare(reading: Reading, at: number): Piece | undefined {
  const name = reading.folded.slice(at, at + 2)
  const value = SHARES[name]
  if (value === undefined || /^(?:场|径|决赛|山|途)/.test(reading.folded.slice(at + 2, at + 4)))
    return undefined
  const bound = toBoundOf(BigInt(value), 0, false)
  return toShare(
    at,
    at + 2,
    { ...PLAIN_NUMERAL, start: at, end: at + 2, low: bound, high: bound, form: 'hanzi' },
    bound,
    bound,
  )
}

/** `two-thirds`, `three quarters of`, `a quarter of`, `half of`. */
function readParts(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const slash = /^(?<part>\d{1,2})\/(?<whole>\d{1,2})(?= of )/.exec(
    folded.slice(at, at + 9),
  )?.groups
  if (slash)
    return toSlashed(
      at,
      Number(slash.part),
      Number(slash.whole),
      `${slash.part}/${slash.whole}`.length,
    )
  const first = readLatinWord(folded, at)
  if (first === 'half') return readHalf(reading, at)
  const numerator = first === 'a' ? 1 : SMALL_NUMBERS[first]
  const joint = folded.charAt(at + first.length)
  if (numerator === undefined || numerator < 1 || (joint !== ' ' && joint !== '-')) return undefined
  const start = at + first.length + 1
  const name = readLatinWord(folded, start)
  const whole = PARTS[name]
  if (whole === undefined || numerator >= whole || numerator > 1 !== name.endsWith('s'))
    return undefined
  const end = start + name.length
  if (!isShareFrame(reading, at, end, name, first)) return undefined
  return toWordRatio(at, end, numerator, whole)
}

/** `1/3 of`. */
function toSlashed(at: number, part: number, whole: number, length: number): Piece | undefined {
  return 0 < part && part < whole ? toWordRatio(at, at + length, part, whole, 'digits') : undefined
}

/** Whether parts are a share rather than a quarter of a year, a third party or an hour. */
function isShareFrame(
  reading: Reading,
  at: number,
  end: number,
  name: string,
  first: string,
): boolean {
  const { folded } = reading
  const behind = folded.slice(end, end + 14)
  if (
    /^-|^ (?:party|parties|time|place|party|straight|consecutive|year|quarter|day|week|of a (?:second|mile|century|percent|point))/.test(
      behind,
    )
  )
    return false
  if (/^ of /.test(behind)) return true
  if (/^(?:quarter|half)/.test(name)) return isMeasuredBefore(folded, at)
  return first !== 'a' || isMeasuredBefore(folded, at)
    ? true
    : /^ (?:more|less|fewer|higher|lower|smaller|larger|the)\b/.test(behind)
}

const BEFORE_SHARE =
  /(?:\b(?:by|nearly|almost|about|roughly|around|over|than|under|least|most|approximately|some|only|just|to)) $/

function isMeasuredBefore(folded: string, at: number): boolean {
  return BEFORE_SHARE.test(folded.slice(Math.max(0, at - 16), at))
}

function readHalf(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const end = at + 4
  const behind = folded.slice(end, end + 10)
  const before = folded.slice(Math.max(0, at - 12), at)
  if (
    /(?:\b(?:first|second|latter|this|last|other|next|opening|final|the|better|early|late|year|back|front|each|a|h)|and a|[-\d])[ -]$/.test(
      before,
    )
  )
    return undefined
  const isFramed = /^ (?:of (?!a )|the |its |their |his |her |our |all |as |that )/.test(behind)
  const isQualified =
    BEFORE_SHARE.test(before) &&
    !/^[- ](?:an?\b|year|hour|time|dozen|point|percent|million|billion)/.test(behind) &&
    !/\b(?:some|to) $/.test(before)
  return isFramed || isQualified ? toWordRatio(at, end, 1, 2) : undefined
}

const OUT_OF = /^ (?:in|out of|of|out of every|in every|of every) /

/** `one in five`, `7 out of 10`: not a date, a result or a duration. */
function readOutOf(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const part = readSmall(reading, at)
  if (!part) return undefined
  const joint = OUT_OF.exec(folded.slice(part.end, part.end + 16))
  if (!joint || joint[0] === ' of ') return undefined
  const whole = readSmall(reading, part.end + joint[0].length)
  if (!whole || whole.value <= part.value || !ROUND_WHOLES.has(whole.value) || part.value < 1)
    return undefined
  if (
    /^(?:[-%,.:/]\d|[%\d]| (?:years|months|weeks|days|hours|minutes|percent|million|billion|games|matches|seasons|quarters|january|february|march|april|may|june|july|august|september|october|november|december)\b)/.test(
      folded.slice(whole.end, whole.end + 12),
    )
  )
    return undefined
  return toWordRatio(at, whole.end, part.value, whole.value)
}

const ROUND_WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000,
])

function readSmall(reading: Reading, at: number): { value: number; end: number } | undefined {
  const { folded } = reading
  if (isDigit(folded.charCodeAt(at))) {
    const match =
      /^\d{1,4}(?![\d.,%])/.exec(folded.slice(at, at + 5)) ??
      /^\d{1,4}(?=[.,](?:\s|$))/.exec(folded.slice(at, at + 7))
    return match ? { value: Number(match[0]), end: at + match[0].length } : undefined
  }
  const word = readLatinWord(folded, at)
  const value = SMALL_NUMBERS[word]
  return value === undefined ? undefined : { value, end: at + word.length }
}

function readNumber(reading: Reading, at: number): Numeral | undefined {
  if (!isDigit(reading.folded.charCodeAt(at)))
    return isHanziNumber(reading.folded.charAt(at)) ? readHanzi(reading, at) : undefined
  const run = readDigitRun(reading, at)
  return run ? { ...toDigitNumeral(reading, at, run), letter: undefined } : undefined
}

function isHanziNumber(character: string): boolean {
  return DIGITS[character] !== undefined || PLACES[character] !== undefined || character === '几'
}

function toRatio(
  start: number,
  end: number,
  numeral: Numeral,
  part: number,
  whole: number,
): Piece | undefined {
  if (!(part > 0 && part <= whole && whole <= 1000)) return undefined
  return toWordRatio(start, end, part, whole, numeral.form)
}

function toWordRatio(
  start: number,
  end: number,
  part: number,
  whole: number,
  form: Numeral['form'] = 'words',
): Piece {
  const percent = Math.round((part / whole) * 1e6) / 1e4
  const value = fromNumber(percent)
  const digits = Math.max(2, String(Math.round(percent)).length)
  const bound: Bound = {
    value,
    quantum: fromNumber(1),
    trailingZeros: 0,
    significantDigits: digits,
  }
  return toShare(
    start,
    end,
    { ...PLAIN_NUMERAL, start, end, low: bound, high: bound, form },
    bound,
    bound,
  )
}

function toShare(start: number, end: number, numeral: Numeral, low: Bound, high: Bound): Piece {
  const piece = toPiece({ ...numeral, start, end })
  return {
    ...piece,
    low,
    high,
    measure: measureOf('percentage', '%'),
    unitSide: 'both',
    nounEnd: end,
  }
}
