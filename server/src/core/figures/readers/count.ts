import { type CountedNoun, findCountedNoun, isLabelBefore } from '../counted-noun.ts'
import { compareDecimals, fromNumber } from '../decimal.ts'
import {
  CHINESE_INDEX_NAMES,
  CHINESE_TALLY_LINKS,
  CHINESE_TALLY_NOUNS,
  ENGLISH_TALLY_LINKS,
  INDEX_NAMES_IN_ENGLISH,
  QUALIFIERS_BEFORE,
  TALLY_NOUNS,
} from '../lexicon.ts'
import { isDigit, isHan, isLatinLetter } from '../matcher.ts'
import type { Piece } from '../piece.ts'
import { type Reading, skipGapBefore } from '../reading.ts'
import { buildPiece, measureOf, withLetter } from './build-piece.ts'
import type { Site } from './reader.ts'
import { isName } from './refusal.ts'

const THOUSAND = fromNumber(1000)

/**
 * Counts with a measure word, a counted noun or a scale, and bare numbers that complete a noun.
 *
 *     2,000 chips, 260名, 16 million downloads, deliveries were 1,789,226
 *     ^^^^^        ^^^^^  ^^^^^^^^^^                            ^^^^^^^^^
 */
export function readCount(site: Site): Piece | undefined {
  if (site.numeral.glued || site.numeral.positional) return undefined
  return (
    readMeasured(site) ??
    readLettered(site) ??
    readCounted(site) ??
    readTally(site) ??
    readScaled(site)
  )
}

/** `260名`, `1600萬次`. */
function readMeasured(site: Site): Piece | undefined {
  const { unit, numeral, reading } = site
  if (!unit || unit.joint === 'hyphen') return undefined
  if (unit.value.kind !== 'measure' && unit.value.kind !== 'noun') return undefined
  if (numeral.implied && !isImpliedNumber(site)) return undefined
  const name = reading.folded.slice(unit.start, unit.end)
  if (numeral.yearLike && name.length > 1 && !name.startsWith('个')) return undefined
  if (isName(site, unit.end)) return undefined
  const end = unit.value.kind === 'noun' ? numeral.end : unit.end
  return buildPiece(site, { end, nounEnd: unit.end, measure: measureOf('count', '') })
}

/** Whether a number without its first digit is one: `近百家`, `百萬人`, not `萬人空巷`. */
function isImpliedNumber(site: Site): boolean {
  const { numeral, reading } = site
  if (numeral.scaled && numeral.end - numeral.start > 1) return true
  return isQualified(reading, numeral.start)
}

function isQualified(reading: Reading, at: number): boolean {
  if (/[上数几]$/.test(reading.folded.charAt(at - 1))) return true
  return QUALIFIERS_BEFORE.matchBefore(reading.folded, at)?.value.qualifier !== undefined
}

/** `7B parameters`, `50K users`, `300m people`. */
function readLettered(site: Site): Piece | undefined {
  const { letter } = site.numeral
  if (!letter || site.reading.source.charAt(site.numeral.end) === ' ') return undefined
  const scaled = withLetter(site)
  const noun = findCountedNoun(site.reading, letter.end)
  const isMeasured = scaled.unit?.value.kind === 'measure' || scaled.unit?.value.kind === 'noun'
  if (!noun && !isMeasured)
    return isTallied(site, letter.end)
      ? toCounted(scaled, { text: 'count', end: letter.end })
      : undefined
  return noun ? toCounted(scaled, noun) : readMeasured(scaled)
}

/** Whether a number with a letter completes a counted noun: `customers rose to 8.2m`. */
function isTallied(site: Site, end: number): boolean {
  return !isJoined(site.reading, end) && findTallyKind(site.reading, site.signStart) === 'count'
}

/** `2,000 chips`, `16 million downloads`, `ten people`. */
function readCounted(site: Site): Piece | undefined {
  const { numeral, reading, unit } = site
  if (numeral.form === 'hanzi' || unit?.value.kind === 'duration') return undefined
  const noun = findCountedNoun(reading, skipOf(site))
  return noun && !isOtherNumber(site, noun) ? toCounted(site, noun) : undefined
}

/** Whether a number before a noun is a year, an age, a fraction or part of a name. */
function isOtherNumber(site: Site, noun: CountedNoun): boolean {
  const { numeral, reading } = site
  if (numeral.yearLike && !isPeople(noun)) return true
  if (isAge(reading, site.signStart) || isName(site, numeral.end)) return true
  if (numeral.scaled) return false
  if (numeral.high.value.exponent < 0) return true
  if (numeral.form === 'words' && noun.distance > 1) return true
  return !numeral.grouped && isLabelBefore(reading, site.signStart)
}

const AGE =
  /\b(?:adults|people|those|men|women|workers|patients|children|anyone|everyone|residents|voters|americans|aged|age|ages|kids|employees|drivers)(?: who are)? (?:aged |age )?(?:over|under|above|below|older than|younger than|at least|up to|between)? ?$/

/** Whether a number is an age: `adults over 65`. */
function isAge(reading: Reading, start: number): boolean {
  return AGE.test(reading.folded.slice(Math.max(0, start - 36), start))
}

/** Whether a noun is one that even a number like a year's counts. */
function isPeople(noun: { text: string; distance: number }): boolean {
  return (
    noun.distance === 0 &&
    /^(?:people|jobs|employees|workers|troops|staff|homes|units|men|women|children|students|patients|chips|cars|vehicles|soldiers|customers|participants)$/.test(
      noun.text,
    )
  )
}

function toCounted(site: Site, noun: { text: string; end: number }): Piece {
  const unit = noun.text === 'count' ? '' : noun.text
  return buildPiece(site, {
    end: site.numeral.end,
    measure: measureOf('count', unit),
    nounEnd: noun.end,
  })
}

/** Behind `hundreds` and `millions`, the place behind `of`. */
function skipOf(site: Site): number {
  const { numeral, reading } = site
  if (!numeral.scaled && !numeral.vague) return numeral.end
  const match = /^\s{1,2}of(?=\s)/.exec(reading.folded.slice(numeral.end, numeral.end + 6))
  return match ? numeral.end + match[0].length : numeral.end
}

/** A number with a scale and no unit: `rose to 1.4 billion`, `下載量達1600萬`. */
function readScaled(site: Site): Piece | undefined {
  const { numeral, reading } = site
  const isHanzi = numeral.form === 'hanzi'
  if (!numeral.scaled && !(numeral.vague && numeral.form === 'words')) return undefined
  if (isName(site, numeral.end)) return undefined
  if (isHanzi && numeral.implied && !isQualified(reading, numeral.start)) return undefined
  if (isHanzi && isIdiom(reading, numeral.start, numeral.end)) return undefined
  if (
    numeral.vague &&
    numeral.form === 'words' &&
    !/ of /.test(reading.folded.slice(numeral.start, numeral.end))
  )
    return undefined
  return {
    ...buildPiece(site, { end: numeral.end, measure: measureOf('count', '') }),
    unitSide: undefined,
    weak: true,
  }
}

/** Whether characters of a number are a word: `萬一`, `千萬不要`. */
function isIdiom(reading: Reading, start: number, end: number): boolean {
  return /^(?:千万|万一|亿万|万万|百万富)/.test(
    reading.folded.slice(start, Math.max(end, start + 2)),
  )
}

/** `deliveries were 1,789,226`, `the Dow closed at 38,239.98`, `死亡人數為1,392`. */
function readTally(site: Site): Piece | undefined {
  const { numeral, reading } = site
  if (numeral.form !== 'digits' || numeral.yearLike || site.unit?.value.kind === 'duration')
    return undefined
  if (numeral.scaled || isJoined(reading, numeral.end) || isJoinedBefore(reading, site.signStart))
    return undefined
  const kind = findTallyKind(reading, site.signStart) ?? (numeral.grouped ? 'count' : undefined)
  const isFraction = numeral.high.value.exponent < 0
  if (
    kind === 'points' &&
    (isFraction || numeral.grouped || compareDecimals(numeral.high.value, THOUSAND) >= 0)
  ) {
    return buildPiece(site, { end: numeral.end, measure: measureOf('points', 'points') })
  }
  if (kind !== 'count' || isFraction || compareDecimals(numeral.high.value, THOUSAND) < 0)
    return undefined
  return buildPiece(site, { end: numeral.end, measure: measureOf('count', '') })
}

/** Whether a letter, a hyphen or a further digit is stuck on a number's end. */
function isJoined(reading: Reading, end: number): boolean {
  const next = reading.folded.charCodeAt(end)
  if (isLatinLetter(next) || isDigit(next)) return true
  if (isHan(next)) return true
  return /^[-/:.,%°'][\da-z]/.test(reading.folded.slice(end, end + 2))
}

function isJoinedBefore(reading: Reading, start: number): boolean {
  return /[-/:#.]/.test(reading.folded.charAt(start - 1))
}

/** What a bare number completes: a count, an index, or nothing. */
function findTallyKind(reading: Reading, start: number): 'count' | 'points' | undefined {
  const end = skipGapBefore(reading.folded, start)
  return isHan(reading.folded.charCodeAt(end - 1)) ||
    (reading.folded.charAt(end - 1) === ':' && isHan(reading.folded.charCodeAt(end - 2)))
    ? findChineseTally(reading, end)
    : findEnglishTally(reading, end)
}

function findEnglishTally(reading: Reading, end: number): 'count' | 'points' | undefined {
  if (!ENGLISH_TALLY_LINKS.matchBefore(reading.folded, end)) return undefined
  const clause = readClauseBefore(reading.folded, end)
  if (INDEX_NAMES_IN_ENGLISH.test(clause)) return 'points'
  const words = clause.split(/[^a-z]+/)
  return words.some((word) => TALLY_NOUNS.has(word)) ? 'count' : undefined
}

function findChineseTally(reading: Reading, end: number): 'count' | 'points' | undefined {
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

/** The clause before an offset, of which no more than 80 units are looked at. */
export function readClauseBefore(folded: string, end: number): string {
  const window = folded.slice(Math.max(0, end - 80), end)
  const cut = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('; '),
    window.lastIndexOf('。'),
    window.lastIndexOf('；'),
    window.lastIndexOf('\n'),
    window.lastIndexOf('!'),
    window.lastIndexOf('?'),
    window.lastIndexOf('\uFFFC'),
  )
  return window.slice(cut + 1)
}
