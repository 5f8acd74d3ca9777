import { findCurrencyBefore } from './currency.ts'
import { findAnchors } from './find-numerals.ts'
import { isDigit, isHan, isLatinLetter } from './matcher.ts'
import { negateBound } from './numerals/bound.ts'
import type { Numeral } from './numerals/numeral.ts'
import { type Piece, toPiece } from './piece.ts'
import { READERS } from './pipeline.ts'
import type { Site } from './readers/reader.ts'
import type { Reading } from './reading.ts'
import { findUnit } from './unit-behind.ts'

/** The numbers of a text with what each measures, in order and disjoint; those without a measure are kept for their neighbours. */
export function findPieces(reading: Reading): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const anchor of findAnchors(reading)) {
    if (anchor.kind === 'nothing') continue
    const piece =
      anchor.kind === 'piece'
        ? anchor.piece
        : readPiece(reading, inName(reading, anchor.numeral, pieces[pieces.length - 1]), end)
    if (piece.start < end) continue
    pieces.push(piece)
    end = piece.end
  }
  return pieces
}

/** The number marked as part of a name where a hyphen joins it to one: `10` in `Boeing 737-10`. */
function inName(reading: Reading, numeral: Numeral, last: Piece | undefined): Numeral {
  const isJoined =
    last?.refused === true &&
    last.end === numeral.start - 1 &&
    last.numeral.letter === undefined &&
    reading.folded.charAt(last.end) === '-'
  return isJoined ? { ...numeral, glued: true } : numeral
}

/** What the first reader that knows a number's notation makes of it. */
function readPiece(reading: Reading, numeral: Numeral, from: number): Piece {
  const site = toSite(reading, numeral, from)
  for (const read of READERS) {
    const piece = read(site)
    if (piece) return piece
  }
  return toBarePiece(site)
}

/** A number that nothing is known about, with its sign. */
function toBarePiece({ numeral, signStart, isNegative }: Site): Piece {
  const piece = { ...toPiece(numeral), start: signStart }
  if (!isNegative) return piece
  return { ...piece, low: negateBound(numeral.high), high: negateBound(numeral.low) }
}

function toSite(reading: Reading, numeral: Numeral, from: number): Site {
  const inner = readSign(reading, numeral.start, from)
  const currency = numeral.form === 'words' ? undefined : findCurrencyBefore(reading, inner.start)
  const isOutside =
    currency === undefined || currency.start < from || isDoubtful(reading, currency, numeral)
  const outer = isOutside ? inner : readSign(reading, currency.start, from)
  return {
    reading,
    numeral:
      isOutside && isLatinLetter(reading.source.charCodeAt(inner.start - 1))
        ? { ...numeral, glued: true }
        : numeral,
    unit: findUnit(reading, numeral.end),
    currency: isOutside ? undefined : currency,
    signStart: outer.start,
    isNegative: inner.isNegative || outer.isNegative,
  }
}

/** Codes that stand right before small whole numbers too: `USD5`. */
const COMMON = /^(?:.*\$|USD|EUR|GBP|CNY|RMB|Rmb|TWD|NTD|HKD|JPY|CHF|AUD|CAD|SGD|INR|KRW|Rs\.?)$/

/** Whether letters before a number are a currency only if the number looks like an amount: `R1` and `COP28` are none. */
function isDoubtful(
  reading: Reading,
  currency: { start: number; end: number },
  numeral: Numeral,
): boolean {
  if (numeral.form === 'hanzi' && !numeral.scaled)
    return !/^[元圆块]/.test(reading.folded.slice(numeral.end))
  const name = reading.source.slice(currency.start, currency.end)
  if (
    !/^[A-Za-z]/.test(name) ||
    COMMON.test(name) ||
    (name.length > 2 && currency.end < numeral.start)
  )
    return false
  return !numeral.scaled && !numeral.grouped && !numeral.letter && numeral.high.value.exponent >= 0
}

const SIGN_WORDS = /(?:(?<!or )\b(?:minus|negative) |(?<!正)负|零下)$/

/** A sign or a word for one before an offset, where it does not join two numbers. */
function readSign(
  reading: Reading,
  at: number,
  from: number,
): { start: number; isNegative: boolean } {
  const { folded } = reading
  const character = folded.charAt(at - 1)
  const isSign = character === '-' || character === '+'
  if (isSign && at - 1 >= from && !joinsNumbers(folded, at - 1, from))
    return { start: at - 1, isNegative: character === '-' }
  const word = SIGN_WORDS.exec(folded.slice(Math.max(from, at - 12), at))
  if (word) return { start: at - word[0].length, isNegative: true }
  return { start: at, isNegative: false }
}

/** Whether a sign stands right behind a word or a number, so that it is a hyphen or a dash. */
function joinsNumbers(folded: string, at: number, from: number): boolean {
  const before = folded.charCodeAt(at - 1)
  if (isDigit(before) || isLatinLetter(before)) return true
  if (at === from && from > 0) return true
  return (
    ('%)°+-'.includes(folded.charAt(at - 1)) && at > 0) ||
    (isHan(before) && '万亿兆元点个%'.includes(folded.charAt(at - 1)))
  )
}
