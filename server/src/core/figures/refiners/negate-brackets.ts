import { isSameCurrency, toCurrencyMeasure } from '../currency.ts'
import { PLACES, SCALES } from '../locales/zh.ts'
import { negateBound, scaleBound } from '../numerals/bound.ts'
import { startsUnit } from '../numerals/hanzi-group.ts'
import { readScaleWords } from '../numerals/read-digits.ts'
import type { Measure, Piece } from '../piece.ts'
import { measureOf } from '../readers/build-piece.ts'
import type { Reading } from '../reading.ts'
import { findUnit } from '../unit-behind.ts'

/**
 * Reads bracketed amounts as negative, with the scale and the currency behind the brackets.
 *
 *     ($1,234) million, 虧損（1,234）百萬元, a loss of ($5m), a cell (1,234)
 *     ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^            ^^^^^          ^^^^^^^
 */
export function negateBrackets(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result: Piece[] = []
  let end = 0
  for (const piece of pieces) {
    // `百萬元` behind brackets was a number of its own until it was found to scale what they hold.
    if (piece.start < end) continue
    const read = readBracketed(piece, reading)
    result.push(read)
    end = read.end
  }
  return result
}

function readBracketed(piece: Piece, reading: Reading): Piece {
  const { folded } = reading
  if (folded.charAt(piece.start - 1) !== '(' || folded.charAt(piece.end) !== ')') return piece
  if (piece.refused || piece.numeral.form !== 'digits') return piece
  const behind = readBehind(piece, reading)
  return isNegative(piece, behind, reading) ? negate(piece, behind, reading) : piece
}

/** What closing brackets are followed by: a scale, a currency, both or nothing. */
interface Behind {
  readonly end: number
  readonly power: number
  readonly measure: Measure | undefined
}

function readBehind(piece: Piece, reading: Reading): Behind {
  const at = piece.end + 1
  const scale = piece.scaled ? { end: at, power: 0 } : readScale(reading, at)
  const end = scale.power > 0 ? scale.end : at
  const unit = findUnit(reading, end)
  if (unit?.value.kind !== 'currency') return { end, power: scale.power, measure: undefined }
  const measure = toCurrencyMeasure(reading, unit.value.unit)
  const isMoney = piece.measure?.dimension === 'currency'
  if (isMoney && !isSameCurrency(piece.measure.unit, unit.value.unit))
    return { end, power: scale.power, measure: undefined }
  return { end: unit.end, power: scale.power, measure: isMoney ? piece.measure : measure }
}

/** A scale in English words or Chinese characters. */
function readScale(reading: Reading, at: number): { end: number; power: number } {
  const words = readScaleWords(reading, at)
  if (words.power > 0) return words
  let end = at
  let power = 0
  while (end < at + 3 && !startsUnit(reading, end)) {
    const character = reading.folded.charAt(end)
    const step = SCALES.get(character) ?? PLACES.get(character)
    if (step === undefined) break
    power += step
    end++
  }
  return { end, power }
}

const LOSS =
  /\b(?:loss|losses|deficit|income|profit|earnings|ebit|ebitda|outflow|flow|result)(?: of| was|:)? ?$|(?:亏损|损失|净损|亏|赤字|逆差|损益|净利|净额|流出)(?:额|约|为|达|是|:)? ?$/

/** Whether brackets are a minus. A small whole number in them may count a list: `（1）百萬元以上`. */
function isNegative(piece: Piece, behind: Behind, reading: Reading): boolean {
  if (isWholeCell(piece, reading)) return isCellValue(piece, reading)
  const isMoney = piece.measure?.dimension === 'currency'
  if (isMoney && behind.power > 0) return true
  const isLoss = LOSS.test(reading.folded.slice(Math.max(0, piece.start - 24), piece.start - 1))
  if (isMoney || isLoss) return isLoss && (isMoney || behind.measure !== undefined)
  const isAmount = piece.numeral.grouped || piece.high.value.exponent < 0
  return isAmount && (behind.power > 0 || behind.measure !== undefined)
}

function isCellValue(piece: Piece, reading: Reading): boolean {
  return piece.measure !== undefined || reading.context.unit !== undefined || piece.numeral.grouped
}

/** Whether nothing else stands in a cell, save a label in a short one. */
function isWholeCell(piece: Piece, reading: Reading): boolean {
  if (reading.folded.slice(piece.end + 1).trim() !== '') return false
  const before = reading.source.slice(0, piece.start - 1)
  return before.length < 40 && /^\s*[-~≈]?\s*$|^\s*[A-Z]{2,8}\s$/.test(before)
}

function negate(piece: Piece, { end, power, measure }: Behind, { context }: Reading): Piece {
  return {
    ...piece,
    start: piece.start - 1,
    end,
    nounEnd: end,
    low: negateBound(scaleBound(piece.high, power)),
    high: negateBound(scaleBound(piece.low, power)),
    scaled: piece.scaled || power > 0,
    measure: measure ?? piece.measure ?? (context.unit ? undefined : measureOf('count', '')),
  }
}
