import { matchAt } from '../../text/match-at.ts'
import { EUROPEAN_SCALES, MONEY_SCALES, SCALE_LETTERS, SCALE_WORDS } from '../locales/en.ts'
import { isDigit, isLatinLetter } from '../matcher.ts'
import type { ScaleWord } from '../own-numbers.ts'
import { type Reading, skipGap } from '../reading.ts'
import { scaleBound, toBound } from './bound.ts'
import { buildNumeral, type Numeral } from './numeral.ts'

/** Digits with what groups and parts them. */
export interface DigitRun {
  readonly end: number
  /** Plain digits with at most one point. */
  readonly mantissa: string
  readonly grouped: boolean
}

// Takes `1,234,567`, `1,23,456`, `1’250`, `1 234` with a thin space, each with a fraction, and plain `1234.5`.
// Refuses `1,23`, `2024,5000` and `1,2345`, of which only the part before the comma is taken.
const GROUPED =
  /(?:\d{1,3}(?:,\d{3}){1,8}|\d{1,2}(?:,\d{2}){1,6},\d{3}|\d{1,3}(?:'\d{3}){1,8})(?!\d|,\d)/y
const THIN_GROUPED = /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,8}(?![\d\u00a0\u2009\u202f]\d)/y
const PLAIN = /\d{1,30}/y
const FRACTION = /\.\d{1,20}(?!\d)/y
// Takes `1.234,56` and `3,5` of languages with a decimal comma; the caller asks for a unit behind.
const DECIMAL_COMMA =
  /(?<whole>\d{1,3}(?:[. \u00a0\u202f]\d{3}){0,6}),(?<fraction>\d{1,2})(?![\d,.]\d|\d)/y
const COMMA_UNIT = /[ \u00a0\u202f]?(?:€|%|mrd|mio|milliard|million|euro|billones)/y

// Takes `300 000` before a currency of languages that group with spaces.
const SPACED = /\d{1,3}(?: \d{3}){1,5}(?= ?(?:€|₽|₴|zł|kč|euros?\b))/y
// Takes `1/2` behind the whole that it belongs to: `2 1/2 percent`; behind a hyphen only before a percentage.
const MIXED_FRACTION =
  /(?: |-(?=\d\/\d (?:%|per ?cent|pct)))(?<part>[1-7])\/(?<whole>[248])(?= ?(?:%|-?(?:inch|percent|per cent|pct|percentage|points?|million|billion|times|miles?|feet|ounces?|pounds?)\b))/y

/** Fractions that are one character. */
const VULGAR_FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '.5'],
  ['¼', '.25'],
  ['¾', '.75'],
  ['⅛', '.125'],
  ['⅜', '.375'],
  ['⅝', '.625'],
  ['⅞', '.875'],
])

/** The digits at an offset; `undefined` where they are too many to be a number. */
export function readDigitRun(reading: Reading, at: number): DigitRun | undefined {
  const { folded } = reading
  const grouped =
    matchSticky(GROUPED, folded, at) ??
    matchSticky(THIN_GROUPED, reading.source, at) ??
    matchSticky(SPACED, folded, at)
  const whole = grouped ?? matchSticky(PLAIN, folded, at)
  if (!whole || isDigit(folded.charCodeAt(at + whole.length))) return undefined
  const sign = VULGAR_FRACTIONS.get(folded.charAt(at + whole.length))
  const mixed = sign ? undefined : readMixedFraction(folded, at + whole.length)
  const fraction = mixed ? '' : (matchSticky(FRACTION, folded, at + whole.length) ?? '')
  const digits = whole.replace(/[^\d]/g, '')
  return {
    end: mixed ? mixed.end : at + whole.length + (sign ? 1 : fraction.length),
    mantissa: digits + (mixed?.decimals ?? sign ?? fraction),
    grouped: grouped !== undefined,
  }
}

/**
 * Digits with the separators of the text's language, where those are unlike English ones: `1.200`, `1 234,50`.
 * A mantissa without digits stands for a number of which nobody can tell what its separator is.
 */
export function readOwnDigits({ folded, lexicon }: Reading, at: number): DigitRun | undefined {
  if (!lexicon.own) return undefined
  const { digits, doubtful } = lexicon.own
  const doubt = matchSticky(doubtful, folded, at)
  if (doubt !== undefined) return { end: at + doubt.length, mantissa: '', grouped: false }
  const match = matchAt(digits, folded, at)
  if (!match) return undefined
  const { groups, plain = '', fraction } = match.groups
  const whole = groups?.replace(/\D/g, '') ?? plain
  return {
    end: match.end,
    mantissa: fraction === undefined ? whole : `${whole}.${fraction}`,
    // A space groups the digits of a number, or parts two numbers.
    grouped: groups !== undefined && !groups.includes(' '),
  }
}

/** Halves, quarters and eighths behind a whole, as decimals. */
function readMixedFraction(
  folded: string,
  at: number,
): { decimals: string; end: number } | undefined {
  const match = matchAt(MIXED_FRACTION, folded, at)
  const { part = '', whole = '' } = match?.groups ?? {}
  if (!match || Number(part) >= Number(whole)) return undefined
  return { decimals: String(Number(part) / Number(whole)).slice(1), end: match.end }
}

/** Digits with a decimal comma, where a unit behind proves it one: `3,5 %`, `1.234,56 €`. */
export function readDecimalComma(reading: Reading, at: number): DigitRun | undefined {
  const { folded } = reading
  const match = matchAt(DECIMAL_COMMA, folded, at)
  if (!match) return undefined
  const { end } = match
  const { whole = '', fraction = '' } = match.groups
  if (matchSticky(COMMA_UNIT, folded, end) === undefined) return undefined
  return { end, mantissa: `${whole.replace(/\D/g, '')}.${fraction}`, grouped: whole.length > 3 }
}

/** The numeral of a run of digits, with the scale words behind it. */
export function toDigitNumeral(reading: Reading, start: number, run: DigitRun): Numeral {
  const scale = readExponent(reading.folded, run) ?? readScaleWords(reading, run.end)
  const plain = toBound(run.mantissa, 0)
  const bound = scaleBound(plain, scale.power)
  return buildNumeral({
    start,
    end: scale.end,
    low: bound,
    high: bound,
    form: 'digits',
    scaled: scale.power > 0,
    power: scale.power,
    grouped: run.grouped,
    yearLike: !run.grouped && scale.power === 0 && isYearLike(run.mantissa),
    letter: scale.end > run.end ? undefined : readScaleLetter(reading, run.end),
  })
}

// Takes `× 10^6`, `x 10^-3`, `·10⁶`, each with a power of ten that says it is one; refuses `× 106`.
const TIMES_TEN =
  / ?[×x·*⋅∙] ?10(?:\^\(?(?<plain>[+-]?\d{1,2})\)?|(?<raised>[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![\d.⁰¹²³⁴-⁹])/y
// Takes `e6` of `1.5e6` and `e-3` of `2e-3`.
const E_NOTATION = /e(?<plain>[+-]?\d{1,2})(?![\d.a-z])/y
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A power of ten behind digits in scientific notation. */
function readExponent(
  folded: string,
  { end, mantissa }: DigitRun,
): { end: number; power: number } | undefined {
  const match = matchAt(TIMES_TEN, folded, end) ?? matchAt(E_NOTATION, folded, end)
  if (!match) return undefined
  const { plain, raised } = match.groups
  const isPlainE = folded.charAt(end) === 'e' && /^\d/.test(plain ?? '')
  if (isPlainE && !mantissa.includes('.')) return undefined
  return { end: match.end, power: Number(plain ?? readRaised(raised ?? '')) }
}

/** Raised digits as plain ones. */
function readRaised(raised: string): string {
  return [...raised]
    .map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '' : SUPERSCRIPTS.indexOf(sign)))
    .join('')
}

/** Scale words in Latin letters behind a number: ` million`, `bn`, ` thousand billion`, ` Mrd.`. */
export function readScaleWords(reading: Reading, at: number): { end: number; power: number } {
  let end = at
  let power = 0
  for (let count = 0; count < 2; count++) {
    const scale = readScaleWord(reading, end)
    if (!scale) break
    end = scale.end
    power += scale.power
  }
  return { end, power }
}

function readScaleWord(
  { folded, lexicon }: Reading,
  at: number,
): { end: number; power: number } | undefined {
  const hyphen = folded.charAt(at) === '-' ? 1 : 0
  const start = hyphen ? at + 1 : skipGap(folded, at)
  const word = readLatinWord(folded, start)
  if (word.length < 2 || word.length > 12) return undefined
  const own = lexicon.own?.scaleWords.get(word)
  if (own) return toScale(folded, start + word.length, own)
  const european = EUROPEAN_SCALES.get(word)
  if (european !== undefined) {
    const end = start + word.length
    return { end: folded.startsWith('. ', end) ? end + 1 : end, power: european }
  }
  const power =
    SCALE_WORDS.get(word) ?? (word.length > 4 ? SCALE_WORDS.get(word.replace(/s$/, '')) : undefined)
  return power === undefined ? undefined : { end: start + word.length, power }
}

/** A scale word that ends at an offset, with the full stop of an abbreviation. */
function toScale(
  folded: string,
  end: number,
  { power, isShort }: ScaleWord,
): { end: number; power: number } {
  return { end: isShort && folded.charAt(end) === '.' ? end + 1 : end, power }
}

/** Letters right behind digits, or a gap behind them, that may scale them. */
function readScaleLetter(reading: Reading, at: number): Numeral['letter'] {
  const { source, folded } = reading
  const start = skipGap(folded, at)
  const word = readLatinWord(source, start)
  const end = start + word.length
  if (word.length > 2 || word === '') return readMoneyScale(reading, at)
  const power = SCALE_LETTERS.get(word)
  if (power === undefined || isDigit(source.charCodeAt(end))) return undefined
  return start > at && isNamePart(folded, end) ? undefined : { end, power, isMoney: false }
}

/** Whether a word goes on behind a letter that stands alone: `$20 T-shirts`, `$90 B&B`; not in `$5 m-a-year`. */
function isNamePart(folded: string, end: number): boolean {
  return /^(?:[&']|-(?!(?:a|per|plus|odd|worth)\b))[a-z]/.test(folded.slice(end, end + 8))
}

/** An abbreviation that scales money, with the full stop that is not the sentence's: `3.4 mil. euros`. */
function readMoneyScale({ folded }: Reading, at: number): Numeral['letter'] {
  const start = folded.charAt(at) === '-' ? at + 1 : skipGap(folded, at)
  const word = readLatinWord(folded, start)
  const power = MONEY_SCALES.get(word)
  const end = start + word.length
  if (power === undefined || isDigit(folded.charCodeAt(end))) return undefined
  const isStopped = /^\.(?: ?[a-z\d$€£¥(]|[,;:)])/.test(folded.slice(end, end + 3))
  return { end: isStopped ? end + 1 : end, power, isMoney: true }
}

/** The letters at an offset, of which no more than 24 are read. */
export function readLatinWord(text: string, at: number): string {
  let end = at
  while (end < at + 24 && isLatinLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

function isYearLike(mantissa: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(mantissa)
}

function matchSticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
