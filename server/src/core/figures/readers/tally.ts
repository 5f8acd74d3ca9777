import { compareDecimals, fromNumber } from '../decimal.ts'
import {
  CHINESE_INDEX_NAMES,
  CHINESE_TALLY_LINKS,
  CHINESE_TALLY_NOUNS,
  COUNTING_VERBS,
  ENGLISH_TALLY_LINKS,
  INDEX_NAMES_IN_ENGLISH,
  TALLY_NOUNS,
} from '../lexicon.ts'
import { isDigit, isHan, isLatinLetter } from '../matcher.ts'
import type { Piece } from '../piece.ts'
import { type Reading, readClauseBefore, skipGap, skipGapBefore } from '../reading.ts'
import { buildPiece, measureOf } from './build-piece.ts'
import type { Site } from './reader.ts'

const THOUSAND = fromNumber(1000)

/**
 * Bare numbers that complete a counted noun or the name of an index, and those with separators.
 *
 *     deliveries were 1,789,226; the Dow closed at 38,239.98; 死亡人數為1,392
 *                     ^^^^^^^^^                   ^^^^^^^^^            ^^^^^
 */
export function readTally(site: Site): Piece | undefined {
  if (!isBare(site)) return undefined
  const kind = findTallyKind(site.reading, site.signStart)
  if (kind === 'level') return site.numeral.grouped ? toTally(site, 'points') : undefined
  const { value } = site.numeral.high
  const isFraction = value.exponent < 0
  const isLarge = compareDecimals(value, THOUSAND) >= 0
  if (kind === 'points') return isFraction || isLarge ? toTally(site, 'points') : undefined
  const isCount = isLarge && !isFraction && (kind === 'count' || site.numeral.grouped)
  return isCount ? toTally(site, 'count') : undefined
}

function toTally(site: Site, dimension: 'points' | 'count'): Piece {
  const measure = measureOf(dimension, dimension === 'points' ? 'points' : '')
  return buildPiece(site, { end: site.numeral.end, measure })
}

/** Whether nothing stands by a number: no unit, scale, letter or further number. */
function isBare({ numeral, reading, signStart, unit }: Site): boolean {
  if (numeral.form !== 'digits' || numeral.yearLike || numeral.scaled) return false
  if (unit?.value.kind === 'duration') return false
  return !isJoined(reading, numeral.end) && !isJoinedBefore(reading, signStart)
}

/** Whether a letter, a hyphen or a further digit is stuck on a number's end. */
export function isJoined(reading: Reading, end: number): boolean {
  const next = reading.folded.charCodeAt(end)
  if (isLatinLetter(next) || isDigit(next)) return true
  if (isHan(next)) return true
  const behind = reading.folded.slice(end, end + 8)
  return /^[-/:.,%°'][\da-z]/.test(behind) && !/^-(?:strong|plus|odd)\b/.test(behind)
}

function isJoinedBefore(reading: Reading, start: number): boolean {
  return /[-/:#.]/.test(reading.folded.charAt(start - 1))
}

/** A count, the points of an index, or its level right behind its name, which digits of a name could be too. */
type TallyKind = 'count' | 'points' | 'level'

/** An index right before a number. */
const INDEX_BEFORE = new RegExp(`${INDEX_NAMES_IN_ENGLISH.source}(?: 100| 225| 500| 50)?:? ?$`)

/** What a bare number completes: a count, an index, or nothing. */
export function findTallyKind(reading: Reading, start: number): TallyKind | undefined {
  const end = skipGapBefore(reading.folded, start)
  return isHan(reading.folded.charCodeAt(end - 1)) ||
    (reading.folded.charAt(end - 1) === ':' && isHan(reading.folded.charCodeAt(end - 2)))
    ? findChineseTally(reading, end)
    : findEnglishTally(reading, end)
}

function findEnglishTally(reading: Reading, end: number): TallyKind | undefined {
  const clause = readClauseBefore(reading.folded, end)
  if (INDEX_BEFORE.test(clause)) return 'level'
  if (TALLY_NOUNS.has(/(?<word>[a-z]+):? ?$/.exec(clause)?.groups?.word ?? '')) return 'count'
  if (!ENGLISH_TALLY_LINKS.matchBefore(reading.folded, end)) return undefined
  if (INDEX_NAMES_IN_ENGLISH.test(clause)) return 'points'
  const words = clause.split(/[^a-z]+/)
  return words.some((word) => TALLY_NOUNS.has(word)) ? 'count' : undefined
}

function findChineseTally(reading: Reading, end: number): TallyKind | undefined {
  const link = CHINESE_TALLY_LINKS.matchBefore(reading.folded, end)
  const clause = readClauseBefore(reading.folded, link ? link.end : end).slice(-24)
  const found = { noun: false, index: false }
  for (let at = 0; at < clause.length; at++) {
    if (CHINESE_INDEX_NAMES.matchAt(clause, at)) found.index = true
    else if (CHINESE_TALLY_NOUNS.matchAt(clause, at)) found.noun = true
  }
  if (!link && !CHINESE_TALLY_NOUNS.matchBefore(reading.folded, end)) return undefined
  return found.index ? 'points' : found.noun ? 'count' : undefined
}

/** Whether what stands behind a number tells what those it counts did: `83.9m travelled through the airport`. */
export function isCounting(reading: Reading, end: number): boolean {
  const start = skipGap(reading.folded, end)
  return start > end && COUNTING_VERBS.matchAt(reading.folded, start) !== undefined
}
