import type { UnitMeaning } from './locales/locale.ts'
import { isDigit, isLatinLetter, type Match } from './matcher.ts'
import { type Reading, skipGap } from './reading.ts'
import { UNIT_SYMBOLS } from './unit-lexicon.ts'

/** A unit name behind a number. */
export interface UnitMatch {
  readonly start: number
  readonly end: number
  readonly value: UnitMeaning
  /** How it is joined to the number. */
  readonly joint: 'attached' | 'gap' | 'hyphen'
}

/** The unit that stands right behind a number, behind a space or behind a hyphen. */
export function findUnit(reading: Reading, at: number): UnitMatch | undefined {
  return findUnitRight(reading, at) ?? findUnitBehindOf(reading, at)
}

// Takes the link in `hundreds of millions of dollars`, `2 milliards d'euros`, `2 billones de euros`.
const LINK = /^[ \n](?:of |de |d')/

/** The unit behind a link such as `of`, where a money or physical unit stands there. */
function findUnitBehindOf(reading: Reading, at: number): UnitMatch | undefined {
  const start = findLinkEnd(reading, at)
  const match = start === undefined ? undefined : matchUnit(reading, start)
  return match && /^(?:currency|physical)$/.test(match.value.kind)
    ? toUnitMatch(match, 'gap')
    : undefined
}

/** The end of the link behind a scale word. */
function findLinkEnd({ folded, lexicon }: Reading, at: number): number | undefined {
  const own = lexicon.own?.unitLinks.matchAt(folded, at)
  if (own) return isScale(folded, at, lexicon) ? skipGap(folded, own.end) : undefined
  const link = LINK.exec(folded.slice(at, at + 5))
  const isNumber = /(?:ions|ands|reds|ens|ards|ones)$/.test(folded.slice(Math.max(0, at - 4), at))
  return link && isNumber ? at + link[0].length : undefined
}

/** Whether a scale word of the language stands right before an offset. */
function isScale(folded: string, at: number, { own }: Reading['lexicon']): boolean {
  const word = /[a-z\u00df-\u00ff]{1,14}(?=\.?$)/.exec(folded.slice(Math.max(0, at - 15), at))?.[0]
  return word !== undefined && own?.scaleWords.get(word) !== undefined
}

function findUnitRight(reading: Reading, at: number): UnitMatch | undefined {
  const attached = matchUnit(reading, at)
  if (attached) return toUnitMatch(attached, 'attached')
  if (reading.folded.charAt(at) === '-') return findHyphened(reading, at + 1)
  const gap = skipGap(reading.folded, at)
  const match = gap > at ? matchUnit(reading, gap) : undefined
  return match && !needsNoGap(reading, match) ? toUnitMatch(match, 'gap') : undefined
}

type PlainMatch = Match<UnitMeaning>

function toUnitMatch({ start, end, value }: PlainMatch, joint: UnitMatch['joint']): UnitMatch {
  return { start, end, value, joint }
}

/** The longest unit name at an offset; a symbol wins over a word of the same length. */
function matchUnit(reading: Reading, at: number): PlainMatch | undefined {
  const symbol = UNIT_SYMBOLS.matchAt(reading.source, at)
  const word = reading.lexicon.unitWords.matchAt(reading.folded, at)
  if (!symbol || (word && word.end > symbol.end)) return word
  return isCut(reading, symbol) || isOfNext(reading, symbol) ? word : symbol
}

/** Whether a currency's symbol belongs to the number behind it: `US$5bn-US$6bn`. */
function isOfNext({ source }: Reading, { end, value }: PlainMatch): boolean {
  return value.kind === 'currency' && isDigit(source.charCodeAt(end))
}

/** Whether a symbol is but the start of a name such as `m2` or `CO2`. */
function isCut(reading: Reading, match: PlainMatch): boolean {
  const last = reading.source.charCodeAt(match.end - 1)
  const next = reading.source.charCodeAt(match.end)
  return isLatinLetter(last) && (isDigit(next) || next === 95)
}

function findHyphened(reading: Reading, at: number): UnitMatch | undefined {
  const match = matchUnit(reading, at)
  if (!match || match.value.kind === 'measure' || match.value.kind === 'noun') return undefined
  const isLetter = match.end - match.start === 1 && isLatinLetter(reading.source.charCodeAt(at))
  return isLetter ? undefined : toUnitMatch(match, 'hyphen')
}

/** Names that only count right behind a number: `3x`, `50p`, `1st`. */
function needsNoGap(reading: Reading, match: PlainMatch): boolean {
  const name = reading.source.slice(match.start, match.end)
  return /^(?:x|X|p|st|nd|rd|th|fold)$/.test(name)
}
