import { compareDecimals, shiftDecimal } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { multiplyBound, scaleBound } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** What stands between two numbers. */
export type Joint = 'range' | 'list' | 'comma' | undefined

const LONGEST_JOINT = 24

/**
 * Lends a bare number the unit and the scale of its neighbour.
 *
 *     獲利41.2和38%, $5-6 billion, 3, 5 and 8 percent
 *         ^^^^       ^^           ^  ^
 */
export function shareUnits(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result = [...pieces]
  let isInList = false
  for (let index = result.length - 2; index >= 0; index--) {
    const [one, other] = [result[index], result[index + 1]]
    if (!one || !other) continue
    const joint = readJoint(one, other, reading)
    const isJoined: boolean =
      joint === 'range' || joint === 'list' || (joint === 'comma' && isInList)
    const isYear = isYearBefore(one, other, reading)
    const [left, right]: readonly [Piece, Piece] =
      isJoined && !isYear ? share(one, other, joint) : [one, other]
    isInList = isJoined && joint !== 'range' && left.measure !== undefined
    result[index] = left
    result[index + 1] = right
  }
  return result
}

/** Whether the first of two numbers joined by a word is a year: `in 2023 to 20.1m units`. */
function isYearBefore(one: Piece, other: Piece, reading: Reading): boolean {
  if (!one.numeral.yearLike || !/[a-z]/.test(reading.folded.slice(one.end, other.start)))
    return false
  return (
    other.numeral.power > 0 ||
    /\b(?:in|since|during|until|by|from|fiscal|for|of) $/.test(
      reading.folded.slice(Math.max(0, one.start - 8), one.start),
    )
  )
}

/** How two neighbours are joined. */
export function readJoint(one: Piece, other: Piece, reading: Reading): Joint {
  if (other.start - one.end > LONGEST_JOINT || other.start < one.end) return undefined
  const gap = readGap(one, other, reading)
  const { rangeJoiners, listJoiners } = reading.lexicon
  if (rangeJoiners.has(gap)) return isOdds(gap, one, other) ? undefined : 'range'
  if (listJoiners.has(gap) || (listJoiners.has(gap.trim()) && gap.trim() !== '')) return 'list'
  if (gap === '' && reading.folded.charAt(other.start) === '-') return 'range'
  return gap === ', ' ? 'comma' : undefined
}

/** The text between two numbers, behind the letter of one that was refused for it. */
function readGap(one: Piece, other: Piece, { folded }: Reading): string {
  const start = one.refused ? (one.numeral.letter?.end ?? one.end) : one.end
  return folded.slice(start, other.start).replace('\n', ' ')
}

/** Whether two numbers are odds rather than a range: `ten-to-one`. */
function isOdds(gap: string, one: Piece, other: Piece): boolean {
  return gap === '-to-' && !isGreater(other, one)
}

function share(one: Piece, other: Piece, joint: Joint): readonly [Piece, Piece] {
  if (isLetteredCount(one, other))
    return [{ ...takeUnit(applyLetter(one), other, 0), lent: false }, other]
  if (one.refused || (other.refused && !isLettered(one, other, joint))) return [one, other]
  if (isBare(one) && !isBare(other)) return [lendLeft(one, other, joint), other]
  const right = isBare(other) && !isBare(one) ? lendRight(one, other, joint) : other
  if (isBare(one) && isBare(other)) return shareWeak(one, other, joint)
  return [spreadScale(one, right), right]
}

/** Whether a number with a letter stands beside a count in the same scale: `between 5m and 6m people`. */
function isLetteredCount(one: Piece, other: Piece): boolean {
  const { letter, glued } = one.numeral
  if (!one.refused || glued || letter === undefined) return false
  return other.measure?.dimension === 'count' && letter.power === other.numeral.power
}

/** Whether a number refused for the letter behind it is the end of a range of money: `$7.9-8.1B`. */
function isLettered(one: Piece, other: Piece, joint: Joint): boolean {
  return (
    joint === 'range' &&
    one.unitSide === 'before' &&
    other.numeral.letter !== undefined &&
    !other.numeral.glued
  )
}

/** Whether a number has no unit of its own yet. */
function isBare(piece: Piece): boolean {
  return piece.measure === undefined || piece.weak
}

/** `3到5萬`: neither has a unit, the right one has a scale. */
function shareWeak(one: Piece, other: Piece, joint: Joint): readonly [Piece, Piece] {
  if (one.measure || !other.measure || joint !== 'range' || one.numeral.yearLike)
    return [one, other]
  return [lendLeft(one, other, joint), other]
}

function lendLeft(one: Piece, other: Piece, joint: Joint): Piece {
  const { numeral } = one
  if (numeral.glued || numeral.positional || numeral.implied || numeral.form !== other.numeral.form)
    return one
  if (
    numeral.yearLike &&
    (joint !== 'range' || (other.numeral.power === 0 && !isGreater(other, one)))
  )
    return one
  if (other.unitSide === 'both') return one
  if (other.unitSide === 'before' && joint !== 'range' && joint !== 'list') return one
  return takeUnit(one, other, canSpread(one, other, joint) ? other.numeral.power : 0)
}

function isGreater(one: Piece, other: Piece): boolean {
  return compareDecimals(one.high.value, other.high.value) > 0
}

/** `$5-6 billion`: the right one takes the currency of the left. */
function lendRight(one: Piece, other: Piece, joint: Joint): Piece {
  if (one.unitSide !== 'before' || joint !== 'range' || other.numeral.yearLike) return other
  if (one.numeral.form !== other.numeral.form) return other
  return takeUnit(applyLetter(other), one, 0)
}

/** `8.1B` in `$7.9-8.1B`: beside a currency the letter is a scale. */
export function applyLetter(piece: Piece): Piece {
  const { letter } = piece.numeral
  if (!letter) return piece
  const { end, power } = letter
  return {
    ...piece,
    end,
    nounEnd: end,
    numeral: { ...piece.numeral, power, scaled: true, letter: undefined },
    low: scaleBound(piece.low, power),
    high: scaleBound(piece.high, power),
    scaled: true,
  }
}

/** A number with the measure of another, and its scale as a power of ten. */
export function takeUnit(piece: Piece, from: Piece, power: number): Piece {
  const shift = power + from.unitPower
  const scale = (bound: Bound): Bound => multiplyBound(scaleBound(bound, shift), from.unitFactor)
  return {
    ...piece,
    measure: from.measure,
    refused: false,
    lent: true,
    weak: from.weak,
    unitSide: from.unitSide,
    unitPower: from.unitPower,
    unitFactor: from.unitFactor,
    scaled: piece.scaled || power > 0,
    low: scale(piece.low),
    high: scale(piece.high),
  }
}

/** Whether the scale of the right number is meant for the left one too. */
function canSpread(one: Piece, other: Piece, joint: Joint): boolean {
  if (one.scaled || other.numeral.power === 0) return false
  if (compareDecimals(shiftDecimal(one.high.value, other.numeral.power), other.low.value) < 0)
    return true
  return (
    joint !== 'range' &&
    !one.numeral.grouped &&
    one.high.value.coefficient.toString().length + one.high.value.exponent <= 3
  )
}

/** `$10 to $15 billion`: a scale spreads to a number with its own unit where the order holds. */
function spreadScale(one: Piece, other: Piece): Piece {
  if (
    one.measure?.unit !== other.measure?.unit ||
    one.measure?.dimension !== other.measure?.dimension
  )
    return one
  if (one.unitSide !== 'before' || other.unitSide !== 'before' || !canSpread(one, other, 'range'))
    return one
  return takeUnit(one, other, other.numeral.power)
}
