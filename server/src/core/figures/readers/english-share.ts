import { fromNumber } from '../decimal.ts'
import { PARTS, SMALL_NUMBERS } from '../locales/en.ts'
import { isDigit } from '../matcher.ts'
import { toBoundOfDecimal } from '../numerals/bound.ts'
import { readLatinWord } from '../numerals/read-digits.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { measureOf } from './build-piece.ts'
import { toRatioPiece, toSharePiece, toWordNumeral } from './share.ts'

/**
 * Shares in English words.
 *
 *     two-thirds of sales, half of it, one in five, a quarter point
 *     ^^^^^^^^^^           ^^^^        ^^^^^^^^^^^  ^^^^^^^^^^^^^^^
 */
export function readEnglishShare(reading: Reading, at: number): Piece | undefined {
  if (isDigit(reading.folded.charCodeAt(at))) {
    return readSlashed(reading, at) ?? readOutOf(reading, at)
  }
  return (
    readPartOfPoint(reading, at) ??
    readHalf(reading, at) ??
    readParts(reading, at) ??
    readOutOf(reading, at)
  )
}

// Takes `a quarter of a percentage point`, `quarter-point`, `half a percent`, `two-tenths of one percent`;
// refuses `a quarter of users`.
const PART_OF_POINT =
  /^(?:(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[- ])?(?<part>half|quarters?|fifths?|eighths?|tenths?|hundredths?)(?:[- ]of)?(?:[- ](?:an?|one))?[- ](?<unit>percentage[- ]points?|points?|percent|per cent)\b/
/** Parts that are decimals, in ten thousandths. */
const DECIMAL_PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 5000],
  ['quarter', 2500],
  ['fifth', 2000],
  ['eighth', 1250],
  ['tenth', 1000],
  ['hundredth', 100],
])

/** Parts of a point of percentage or of a percent. */
function readPartOfPoint(reading: Reading, at: number): Piece | undefined {
  const match = PART_OF_POINT.exec(reading.folded.slice(at, at + 56))
  if (!match?.groups) return undefined
  const { count = 'one', part = '', unit = '' } = match.groups
  const one = DECIMAL_PARTS.get(part.replace(/s$/, ''))
  if (one === undefined) return undefined
  const bound = toBoundOfDecimal(fromNumber(((SMALL_NUMBERS.get(count) ?? 1) * one) / 1e4))
  const span = { start: at, end: at + match[0].length }
  const share = toSharePiece(toWordNumeral(span, bound, 'words'))
  const isPoint = unit.includes('point')
  return isPoint ? { ...share, measure: measureOf('percentage-points', 'pp') } : share
}

/** `1/3 of`. */
function readSlashed(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  if (folded.charAt(at + 1) !== '/' && folded.charAt(at + 2) !== '/') return undefined
  const match = /^(?<part>\d{1,2})\/(?<whole>\d{1,2})(?= of )/.exec(folded.slice(at, at + 9))
  const [part, whole] = [Number(match?.groups?.part), Number(match?.groups?.whole)]
  if (!match || !(0 < part && part < whole)) return undefined
  return toRatioPiece({ start: at, end: at + match[0].length, part, whole, form: 'digits' })
}

/** `two-thirds`, `three quarters of`, `a quarter of`. */
function readParts(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const first = readLatinWord(folded, at)
  const part = first === 'a' ? 1 : (SMALL_NUMBERS.get(first) ?? 0)
  const start = at + first.length + 1
  if (part < 1 || !/[ -]/.test(folded.charAt(start - 1))) return undefined
  const name = readLatinWord(folded, start)
  const whole = PARTS.get(name) ?? 0
  const agrees = part < whole && part > 1 === name.endsWith('s')
  const end = start + name.length
  if (!agrees || !isShare(folded, at, end)) return undefined
  return toRatioPiece({ start: at, end, part, whole, form: 'words' })
}

// Takes what makes parts something else: a quarter of a year, a third party, an hour, a second.
const NO_SHARE =
  /^(?:-|s? (?:party|parties|times?|place|straight|consecutive|year|quarter|day|week|of (?:an?|one) (?:second|mile|century|per ?cent)))/
const COMPARED = /^ (?:more|less|fewer|higher|lower|smaller|larger|the)\b/

/** Whether parts between two offsets are a share of something. */
function isShare(folded: string, start: number, end: number): boolean {
  const behind = folded.slice(end, end + 16)
  if (NO_SHARE.test(behind)) return false
  if (/^ of an? (?:m|b|tr)illion\b/.test(behind)) return false
  if (behind.startsWith(' of ') || isMeasuredBefore(folded, start)) return true
  const words = folded.slice(start, end)
  if (/quarter|half/.test(words)) return false
  return !words.startsWith('a ') || COMPARED.test(behind)
}

const BEFORE_SHARE =
  /\b(?:by|nearly|almost|about|roughly|around|over|than|under|least|most|approximately|only|just|some|to) $/

function isMeasuredBefore(folded: string, at: number): boolean {
  return BEFORE_SHARE.test(folded.slice(Math.max(0, at - 16), at))
}

// Takes what makes `half` a time, a number or a part of a word: `first half`, `two and a half`, `1-half`.
const BEFORE_OTHER_HALF =
  /(?:\b(?:first|second|latter|this|last|other|next|opening|final|the|better|early|late|year|back|front|each|a|h|some|to)|[-\d])[ -]$/
const BEHIND_HALF = /^ (?:of (?!a )|the |its |their |his |her |our |all |as |that )/
const BEHIND_OTHER_HALF = /^[- ](?:an?\b|year|hour|time|dozen|point|percent|million|billion)/

/** `half of it`, `nearly half`, `half the voters`. */
function readHalf(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const end = at + 4
  if (readLatinWord(folded, at) !== 'half') return undefined
  if (BEFORE_OTHER_HALF.test(folded.slice(Math.max(0, at - 12), at))) return undefined
  const behind = folded.slice(end, end + 10)
  const isQualified = isMeasuredBefore(folded, at) && !BEHIND_OTHER_HALF.test(behind)
  if (!isQualified && !BEHIND_HALF.test(behind)) return undefined
  return toRatioPiece({ start: at, end, part: 1, whole: 2, form: 'words' })
}

const OUT_OF = /^(?: (?:in|out of)(?: every)? |-(?:in|out-of)-)/
// Takes what makes `one in five` something else: `one in 5%`, `3 in 10 years`.
const BEHIND_OTHER_RATIO =
  /^(?:[-%,.:/]\d|[%\d]| (?:years|months|weeks|days|hours|minutes|percent|million|billion|games|matches|seasons|quarters|january|february|march|april|may|june|july|august|september|october|november|december)\b)/
const ROUND_WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000,
])

/** `one in five`, `7 out of 10`: not a date, a result or a duration. */
function readOutOf(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  const part = readSmall(folded, at)
  const joint = part && OUT_OF.exec(folded.slice(part.end, part.end + 16))
  const whole = joint ? readSmall(folded, part.end + joint[0].length) : undefined
  if (!part || !whole || !(0 < part.value && part.value < whole.value)) return undefined
  if (!ROUND_WHOLES.has(whole.value)) return undefined
  if (BEHIND_OTHER_RATIO.test(folded.slice(whole.end, whole.end + 12))) return undefined
  const form = isDigit(folded.charCodeAt(at)) ? 'digits' : 'words'
  return toRatioPiece({ start: at, end: whole.end, part: part.value, whole: whole.value, form })
}

/** A whole number below ten thousand in digits, or below a hundred in one word. */
function readSmall(folded: string, at: number): { value: number; end: number } | undefined {
  if (!isDigit(folded.charCodeAt(at))) {
    const word = readLatinWord(folded, at)
    const value = SMALL_NUMBERS.get(word)
    return value === undefined ? undefined : { value, end: at + word.length }
  }
  const match = /^\d{1,4}(?![\d%]|[.,]\d)/.exec(folded.slice(at, at + 7))
  return match ? { value: Number(match[0]), end: at + match[0].length } : undefined
}
