import {
  type CountedNoun,
  findCompoundNoun,
  findCountedNoun,
  isLabelBefore,
} from '../counted-noun.ts'
import { toCurrencyMeasure } from '../currency.ts'
import { CHINESE_MONEY_NOUNS, COINS } from '../lexicon.ts'
import { isLatinLetter } from '../matcher.ts'
import type { Piece } from '../piece.ts'
import { type Reading, readClauseBefore } from '../reading.ts'
import { buildPiece, measureOf, withLetter } from './build-piece.ts'
import type { Site } from './reader.ts'
import { isName } from './refusal.ts'
import { findTallyKind, isCounting, isJoined, readTally } from './tally.ts'

/**
 * Counts with a measure word, a counted noun or a scale, and bare numbers that complete a noun.
 *
 *     2,000 chips, 260名, 16 million downloads
 *     ^^^^^        ^^^^^  ^^^^^^^^^^
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
  if (/[上数几达破]$/.test(reading.folded.charAt(at - 1))) return true
  return (
    reading.lexicon.qualifiersBefore.matchBefore(reading.folded, at)?.value.qualifier !== undefined
  )
}

/** `7B parameters`, `50K users`, `300m people`. */
function readLettered(site: Site): Piece | undefined {
  const { letter } = site.numeral
  if (!letter || letter.isMoney) return undefined
  const isAttached = isLatinLetter(site.reading.source.charCodeAt(site.numeral.end))
  const noun = findCountedNoun(site.reading, letter.end)
  if (!isAttached && !(noun?.distance === 0 && isCapital(site, letter.end))) return undefined
  const scaled = withLetter(site)
  const isMeasured = scaled.unit?.value.kind === 'measure' || scaled.unit?.value.kind === 'noun'
  if (!noun && !isMeasured)
    return isTallied(site, letter.end)
      ? toCounted(scaled, { text: 'count', end: letter.end })
      : undefined
  return noun ? toCounted(scaled, noun) : readMeasured(scaled)
}

/** Whether the letter that stands alone is one that scales in capitals: `300 K users`, not `5 m people`. */
function isCapital({ reading, numeral }: Site, end: number): boolean {
  return /^ [KMB]$/.test(reading.source.slice(numeral.end, end))
}

/** Whether a number with a letter completes a counted noun, or a verb tells of counting: `customers rose to 8.2m`. */
function isTallied(site: Site, end: number): boolean {
  if (isCounting(site.reading, end)) return !isLabelBefore(site.reading, site.signStart)
  return !isJoined(site.reading, end) && findTallyKind(site.reading, site.signStart) === 'count'
}

/** `2,000 chips`, `16 million downloads`, `ten people`. */
function readCounted(site: Site): Piece | undefined {
  const { numeral, reading, unit } = site
  if (numeral.form === 'hanzi' || unit?.value.kind === 'duration') return undefined
  const compound = findCompoundNoun(reading, numeral.end)
  if (compound && !isPartOrName(site)) return toCounted(site, compound)
  const noun = findCountedNoun(reading, skipOf(site))
  return noun && !isOtherNumber(site, noun) ? toCounted(site, noun) : undefined
}

/** Whether a number before a noun is a year, an age, a fraction or part of a name. */
function isOtherNumber(site: Site, noun: CountedNoun): boolean {
  const { numeral, reading } = site
  if (numeral.yearLike && !isPeople(noun)) return true
  if (isAge(reading, site.signStart) || isName(site, numeral.end)) return true
  if (numeral.scaled) return false
  if (numeral.high.value.exponent < 0) return !isCoin(noun)
  if (numeral.form === 'words' && noun.distance > 1) return true
  return !numeral.grouped && isLabelBefore(reading, site.signStart)
}

/** Whether a number before a hyphen is a fraction or a name's: `Phase 3-patient`. */
function isPartOrName({ numeral, reading, signStart }: Site): boolean {
  if (numeral.scaled) return false
  return numeral.high.value.exponent < 0 || (!numeral.grouped && isLabelBefore(reading, signStart))
}

const AGE =
  /\b(?:adults|people|those|men|women|workers|patients|children|anyone|everyone|residents|voters|americans|aged|age|ages|kids|employees|drivers)(?: who are)? (?:aged |age )?(?:over|under|above|below|older than|younger than|at least|up to|between)? ?$/

/** Whether a number is an age: `adults over 65`. */
function isAge(reading: Reading, start: number): boolean {
  return AGE.test(reading.folded.slice(Math.max(0, start - 36), start))
}

/** Whether a noun is a coin, of which there are parts. */
function isCoin({ text }: CountedNoun): boolean {
  return COINS.has(text.toLowerCase().replace(/s$/, ''))
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

/** Where the counted noun is looked for: behind `of` after `millions`, behind the plus of `850+ goals`. */
function skipOf(site: Site): number {
  const { numeral, reading } = site
  const some = /^(?:\+|-plus|-odd)(?=[ \n])/.exec(
    reading.folded.slice(numeral.end, numeral.end + 6),
  )
  if (some) return numeral.end + some[0].length
  if (!numeral.scaled && !numeral.vague) return numeral.end
  const match = /^\s{1,2}of(?=\s)/.exec(reading.folded.slice(numeral.end, numeral.end + 6))
  return match ? numeral.end + match[0].length : numeral.end
}

/** A number with a scale and no unit: `rose to 1.4 billion`, `下載量達1600萬`. */
function readScaled(site: Site): Piece | undefined {
  const { numeral } = site
  if (!isMagnitude(site) || isName(site, numeral.end)) return undefined
  if (numeral.form === 'hanzi' && isPhrase(site)) return undefined
  const measure = isMoney(site) ? toCurrencyMeasure(site.reading, '元') : measureOf('count', '')
  return { ...buildPiece(site, { end: numeral.end, measure }), unitSide: undefined, weak: true }
}

/** Whether a scale stands by a number; of vague words only `tens of thousands` and the like count alone. */
function isMagnitude({ numeral, reading }: Site): boolean {
  if (!numeral.vague || numeral.form !== 'words') return numeral.scaled
  return / of /.test(reading.folded.slice(numeral.start, numeral.end))
}

/** Whether a Chinese number alone is a phrase: `百萬` without a word that qualifies it, `千萬不要`. */
function isPhrase({ numeral, reading }: Site): boolean {
  if (numeral.implied && !isQualified(reading, numeral.start)) return true
  return isIdiom(reading, numeral.start, numeral.end)
}

/** Whether a large Chinese number without a unit is money by the noun before it: `成交額1.14萬億`. */
function isMoney({ numeral, reading }: Site): boolean {
  const last = reading.folded.charAt(numeral.end - 1)
  if (!/[亿兆]/.test(last)) return false
  const clause = readClauseBefore(reading.folded, numeral.start).slice(-12)
  const noun = clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf('、')) + 1)
  for (let at = 0; at < noun.length; at++) {
    if (CHINESE_MONEY_NOUNS.matchAt(noun, at)) return true
  }
  return false
}

/** Whether characters of a number are a word: `萬一`, `千萬不要`. */
function isIdiom(reading: Reading, start: number, end: number): boolean {
  return /^(?:千万|万一|亿万|万万|百万富)/.test(
    reading.folded.slice(start, Math.max(end, start + 2)),
  )
}
