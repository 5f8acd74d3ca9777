import { compareDecimals } from '../decimal.ts'
import type { Piece } from '../piece.ts'
import { type Reading, readClauseBefore, skipGapBefore } from '../reading.ts'
import { readJoint } from './share-units.ts'

/**
 * Joins two ends into one range, unless they are two points of a change.
 *
 *     between 3 and 5 percent, 5%到10%, rose from 3% to 5%
 *             ^^^^^^^^^^^^^^^  ^^^^^^^            ^^    ^^
 */
export function joinRanges(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    if (last && isRange(last, piece, reading)) result[result.length - 1] = join(last, piece)
    else result.push(piece)
  }
  return result
}

function isRange(one: Piece, other: Piece, reading: Reading): boolean {
  if (!isSameMeasure(one, other) || one.refused || other.refused) return false
  if (one.plusMinus || other.plusMinus || isRangeAlready(one)) return false
  const joint = readJoint(one, other, reading)
  if (one.unitPower !== other.unitPower) return false
  if (joint === 'range')
    return isOrdered(one, other) && (isDash(one, other, reading) || !isChange(one, reading))
  if (joint !== 'list' || !isOrdered(one, other)) return false
  return isApproximate(one, other, reading) || isBetween(one, other, reading)
}

function isRangeAlready(piece: Piece): boolean {
  return (
    piece.low !== piece.high &&
    !piece.vague &&
    compareDecimals(piece.low.value, piece.high.value) !== 0
  )
}

function isSameMeasure(one: Piece, other: Piece): boolean {
  return (
    one.measure !== undefined &&
    one.measure.dimension === other.measure?.dimension &&
    (one.measure.unit === other.measure.unit ||
      (one.measure.unit === '' && one.measure.dimension === 'count'))
  )
}

/** Whether the ends go up, or down from a minus that belongs to both as in `-1% to -3%`. */
function isOrdered(one: Piece, other: Piece): boolean {
  return compareDecimals(one.low.value, other.high.value) < 0
}

/** Whether a dash or a tilde joins two numbers rather than a word. */
function isDash(one: Piece, other: Piece, reading: Reading): boolean {
  return !/[a-z到至]/.test(reading.folded.slice(one.end, other.start))
}

/** Whether a verb of change and `from` stand before: then these are where it came from and went to. */
function isChange(one: Piece, reading: Reading): boolean {
  const clause = readClauseBefore(reading.folded, one.start)
  if (!one.lent && one.measure?.dimension !== 'percentage' && MOVE.test(clause)) return true
  if (
    !/(?:\bfrom|从|由|自)(?: about| around| nearly| roughly|约|近| a low of| a high of| just| some)? ?$/.test(
      clause,
    )
  )
    return false
  return (
    clause.split(/[^a-z]+/).some((word) => reading.lexicon.changeWords.has(word)) ||
    /[升降增减涨跌调提滑扩缩改变修]/.test(clause)
  )
}

// Takes what a move by the first amount to the second ends in: `rose $1.20 to $82.63`, `漲1.2美元至82.6美元`.
const MOVE =
  /(?:\b(?:rose|fell|gained|lost|added|jumped|dropped|climbed|slid|slipped|tumbled|plunged|surged|soared|sank|shed|advanced|declined|increased|decreased|grew|eased|edged up|edged down|up|down|higher|lower|rise|fall|drop|by)(?: by)?(?: about| around| nearly| roughly| more than| another| an additional)?|[涨跌升降增减加少落扬滑挫](?:了|约|近|逾|超过)?) ?$/

/** Whether two digits that follow each other mean roughly that many: `兩、三成`, `3、4萬份`. */
function isApproximate(one: Piece, other: Piece, reading: Reading): boolean {
  const [first, last] = [one.numeral.low, other.numeral.low]
  const areDigits = first.significantDigits === 1 && last.significantDigits === 1
  const next = first.value.coefficient + 1n === last.value.coefficient
  const isLent = one.lent && !other.lent
  return isLent && areDigits && next && reading.folded.slice(one.end, other.start) === '、'
}

function isBetween(one: Piece, other: Piece, reading: Reading): boolean {
  const { folded } = reading
  const before = folded.slice(Math.max(0, one.start - 20), one.start)
  if (
    /\bbetween (?:about |around |roughly |some |an estimated |nearly |approximately )?$|介于 ?约?$|介乎$/.test(
      before,
    )
  )
    return true
  if (reading.lexicon.rangeOpeners.matchBefore(folded, skipGapBefore(folded, one.start)))
    return true
  return /^ ?之?间/.test(folded.slice(other.end, other.end + 3))
}

function join(one: Piece, other: Piece): Piece {
  const isSigned = other.low.value.coefficient < 0n && one.low.value.coefficient >= 0n
  return {
    ...one,
    measure: other.measure,
    end: other.end,
    nounEnd: other.nounEnd,
    high: isSigned ? one.high : other.high,
    scaled: one.scaled || other.scaled,
    vague: one.vague || other.vague,
    numeral: { ...one.numeral, more: one.numeral.more || other.numeral.more },
    unitSide: one.unitSide,
  }
}
