import { matchAt } from '../text/match-at.ts'
import { CURRENCY_PREFIXES } from './lexicon.ts'
import { MAGNITUDES, SMALL_NUMBERS } from './locales/en.ts'
import { DIGITS, MULTIPLE_VERBS, PLACES, SCALES, SHARES, TENS } from './locales/zh.ts'
import { isDigit, isLatinLetter } from './matcher.ts'
import { toBoundOf } from './numerals/bound.ts'
import { buildNumeral, type Numeral } from './numerals/numeral.ts'
import {
  readDecimalComma,
  readDigitRun,
  readOwnDigits,
  toDigitNumeral,
} from './numerals/read-digits.ts'
import { readHanzi } from './numerals/read-hanzi.ts'
import { readSimpleWord, readWords } from './numerals/read-words.ts'
import type { Piece } from './piece.ts'
import { readChineseShare } from './readers/chinese-share.ts'
import { readEnglishShare } from './readers/english-share.ts'
import { readMultipleVerb, readMultipleWord } from './readers/multiple-word.ts'
import type { Reading } from './reading.ts'

/** A number found, or a figure that is one without a number such as `doubled`. */
export type Anchor =
  | { readonly kind: 'numeral'; readonly end: number; readonly numeral: Numeral }
  | { readonly kind: 'piece'; readonly end: number; readonly piece: Piece }
  | { readonly kind: 'nothing'; readonly end: number }

/** 〇, the first character that a Chinese number can start with. */
const FIRST_HAN = 0x3007

/** Chains of numbers that are dates, times, versions, telephone numbers and scores: `2025-01-27`, `14:30`, `2.10.3`, `24/7`. */
const CHAIN =
  /\d{1,20}(?:(?:-\d{1,20}){2,9}|(?:\.\d{1,20}){2,9}|(?::\d{1,20}){1,9}|(?:\/\d{1,20}){1,9})(?![\d%])/y

const HAN_STARTS: ReadonlySet<string> = new Set([
  ...DIGITS.keys(),
  ...PLACES.keys(),
  ...SCALES.keys(),
  ...TENS.keys(),
  '参',
  '数',
  '几',
  ...[...MULTIPLE_VERBS.keys(), ...SHARES.keys()].map((word) => word.charAt(0)),
])
const WORD_STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MAGNITUDES.keys(),
  'a',
  'an',
  'half',
  'several',
  'quarter',
  'hundred',
  'point',
])

/** The numbers of a text, in order; each place is looked at once. */
export function* findAnchors(reading: Reading): Generator<Anchor> {
  const { folded } = reading
  let at = 0
  while (at < folded.length) {
    const anchor = readAnchor(reading, at)
    if (anchor && anchor.kind !== 'nothing') yield anchor
    at = anchor ? anchor.end : at + 1
  }
}

/** What stands at an offset, if anything here can start there. */
function readAnchor(reading: Reading, at: number): Anchor | undefined {
  const unit = reading.folded.charCodeAt(at)
  if (isDigit(unit)) return readDigits(reading, at)
  if (isLatinLetter(unit)) return readLetters(reading, at)
  const isHan = unit >= FIRST_HAN && HAN_STARTS.has(reading.folded.charAt(at))
  return isHan ? readHan(reading, at) : undefined
}

function readDigits(reading: Reading, at: number): Anchor {
  const share = readEnglishShare(reading, at) ?? readChineseShare(reading, at)
  if (share) return toAnchor(share)
  const own = readOwnDigits(reading, at)
  if (own?.mantissa === '') return { kind: 'nothing', end: own.end }
  const chain = own?.grouped
    ? at
    : Math.max(findChainEnd(reading.folded, at), findSecondPointEnd(reading, at))
  if (chain > at) return { kind: 'nothing', end: chain }
  const numeral = own ? toDigitNumeral(reading, at, own) : readWesternNumeral(reading, at)
  if (!numeral) return { kind: 'nothing', end: findDigitsEnd(reading.folded, at) }
  const glued = isGluedBefore(reading, at)
  return { kind: 'numeral', end: numeral.end, numeral: glued ? { ...numeral, glued } : numeral }
}

/** A number that starts with western digits: `1,234.5`, `.5`, `3,5 %`, `5,927億`. */
function readWesternNumeral(reading: Reading, at: number): Numeral | undefined {
  const comma = readDecimalComma(reading, at)
  if (comma) return toDigitNumeral(reading, at, comma)
  const run = readDigitRun(reading, at)
  if (!run) return undefined
  if (startsWithPoint(reading.folded, at)) {
    return toDigitNumeral(reading, at - 1, { ...run, mantissa: `0.${run.mantissa}` })
  }
  const chinese = isHanBehind(reading.folded, run.end) ? readHanzi(reading, at) : undefined
  return chinese ?? toDigitNumeral(reading, at, run)
}

/** Whether a Chinese character stands behind digits, with or without a space. */
function isHanBehind(folded: string, end: number): boolean {
  return folded.charCodeAt(folded.charAt(end) === ' ' ? end + 1 : end) >= FIRST_HAN
}

function toAnchor(piece: Piece): Anchor {
  return { kind: 'piece', end: piece.end, piece }
}

/** The end of a chain of numbers, or the same offset. */
function findChainEnd(folded: string, at: number): number {
  return matchAt(CHAIN, folded, at)?.end ?? at
}

/** The end of digits behind a point that have another one, as `.3.2`, or the same offset: those are no number. */
function findSecondPointEnd(reading: Reading, at: number): number {
  const run = startsWithPoint(reading.folded, at) ? readDigitRun(reading, at) : undefined
  return run?.mantissa.includes('.') ? run.end : at
}

// Takes what makes digits the power of a number before them, raised or not: `10^6`, `3.2 × 106`.
const POWER_BEFORE = /(?:\^[-+]?\d{1,2}|\d ?× ?10)$/

/** Whether a number is part of a name: a letter, a hyphen behind a letter, `#` or `_` stands before it. */
function isGluedBefore(reading: Reading, at: number): boolean {
  const { source, folded } = reading
  const before = folded.charCodeAt(at - 1)
  if (POWER_BEFORE.test(folded.slice(Math.max(0, at - 4), at + 2))) return true
  if (before === 95 || before === 35 || folded.charAt(at - 1) === '每') return true
  if (/\b(?:per|every) $/.test(folded.slice(Math.max(0, at - 7), at))) return true
  if (isLatinLetter(before)) return CURRENCY_PREFIXES.matchBefore(source, at) === undefined
  const isHyphen = before === 45 || before === 46
  if (!isHyphen || !isLatinLetter(folded.charCodeAt(at - 2))) return false
  return !/\d[a-z]{1,3}-$/.test(folded.slice(Math.max(0, at - 6), at))
}

/** Whether a number starts with its point: `.5%`. */
function startsWithPoint(folded: string, at: number): boolean {
  return folded.charAt(at - 1) === '.' && /[\s($+-]|^$/.test(folded.charAt(at - 2))
}

function findDigitsEnd(folded: string, at: number): number {
  let end = at
  while (isDigit(folded.charCodeAt(end)) || folded.charAt(end) === ',') end++
  return end
}

/** A word: a number word, an address to pass over, or nothing. */
function readLetters(reading: Reading, at: number): Anchor {
  const { folded } = reading
  let end = at
  while (isLatinLetter(folded.charCodeAt(end))) end++
  if (folded.startsWith('://', end) || (end - at === 3 && folded.startsWith('www.', at))) {
    return { kind: 'nothing', end: findAddressEnd(folded, end) }
  }
  if (isDigit(folded.charCodeAt(at - 1))) return { kind: 'nothing', end }
  if (reading.lexicon.own) return readOwnWord(reading, at, end)
  const multiple = readMultipleWord(reading, at, end)
  if (multiple) return toAnchor(multiple)
  if (end - at > 9 || !WORD_STARTS.has(folded.slice(at, end))) return { kind: 'nothing', end }
  const share = readEnglishShare(reading, at)
  if (share) return toAnchor(share)
  const numeral = readWords(reading, at)
  return numeral ? { kind: 'numeral', end: numeral.end, numeral } : { kind: 'nothing', end }
}

/** A word in a language of which only simple number words are read. */
function readOwnWord(reading: Reading, at: number, end: number): Anchor {
  const numeral = readSimpleWord(reading, at, end)
  return numeral ? { kind: 'numeral', end: numeral.end, numeral } : { kind: 'nothing', end }
}

function findAddressEnd(folded: string, at: number): number {
  let end = at
  while (end < folded.length && isAddressUnit(folded.charCodeAt(end))) end++
  return end
}

function isAddressUnit(unit: number): boolean {
  return unit > 32 && unit < 0x2000
}

function readHan(reading: Reading, at: number): Anchor {
  if (reading.folded.startsWith('零下', at)) return { kind: 'nothing', end: at + 2 }
  const piece = readMultipleVerb(reading, at) ?? readChineseShare(reading, at)
  if (piece) return toAnchor(piece)
  const numeral = readHalf(reading, at) ?? readHanzi(reading, at)
  if (!numeral || isLoneScale(reading, numeral)) return { kind: 'nothing', end: at + 1 }
  const isGlued = /[第每]/.test(reading.folded.charAt(at - 1))
  return {
    kind: 'numeral',
    end: numeral.end,
    numeral: isGlued ? { ...numeral, glued: true } : numeral,
  }
}

/** Whether 萬 or 億 stands alone: without a word such as 近 before it, it is no number. */
function isLoneScale({ folded }: Reading, { start, end, implied }: Numeral): boolean {
  if (!implied || end - start > 1) return false
  return (
    !/[近逾超上约达破过数几]/.test(folded.charAt(start - 1)) ||
    folded.startsWith('成千上', start - 3)
  )
}

/** `半` where a unit that is halved stands behind: `半碼`, `半年`. */
function readHalf(reading: Reading, at: number): Numeral | undefined {
  if (reading.folded.charAt(at) !== '半') return undefined
  if (/[上下前后]/.test(reading.folded.charAt(at - 1))) return undefined
  if (
    !/^半(?:码|个百分点|年|个月|天|小时|公斤|斤|公里|块钱)/.test(reading.folded.slice(at, at + 5))
  )
    return undefined
  const bound = toBoundOf(5n, -1, false)
  return buildNumeral({ start: at, end: at + 1, low: bound, high: bound, form: 'hanzi' })
}
