import type { QualifierMeaning } from '../locales/locale.ts'
import type { Match } from '../matcher.ts'
import type { Piece } from '../piece.ts'
import { type Reading, skipGap, skipGapBefore } from '../reading.ts'
import { isComparison } from './is-comparison.ts'

/** Reads how the words around each figure qualify it. */
export function attachQualifiers(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (!piece.measure) return piece
    return qualify(piece, pieces[index - 1], reading)
  })
}

function qualify(piece: Piece, last: Piece | undefined, reading: Reading): Piece {
  const before = findBefore(piece, last?.end ?? 0, reading)
  if (before?.value.qualifier && !isComparison(before, piece, last, reading))
    return withQualifier(piece, before)
  const behind = findBehind(piece, reading)
  if (behind) return withQualifier(piece, behind)
  return piece.numeral.more ? { ...piece, qualifier: 'moreThan' } : piece
}

function withQualifier(piece: Piece, match: Match<QualifierMeaning>): Piece {
  return {
    ...piece,
    qualifier: match.value.qualifier,
    justBelow: match.value.justBelow,
    qualifierSpan: { start: match.start, end: match.end },
  }
}

/** How many words may stand between a qualifier and its number. */
const MAXIMUM_LINKS = 2

/** The qualifier before a figure, past words that only stress or link. */
function findBefore(
  piece: Piece,
  from: number,
  reading: Reading,
): Match<QualifierMeaning> | undefined {
  const { folded } = reading
  let at = skipGapBefore(folded, piece.start)
  for (let count = 0; count <= MAXIMUM_LINKS && at > from; count++) {
    const match = findQualifier(piece, at, reading)
    if (match) {
      const isPlace = count > 0 && isPreposition(match, at, folded)
      return match.start >= from && !isPlace ? match : undefined
    }
    const link = reading.lexicon.qualifierLinks.matchBefore(folded, at)
    if (!link) return undefined
    at = skipGapBefore(folded, link.start)
  }
  return undefined
}

/** Whether a word before an article tells a place rather than a size: `under a $5bn deal`, `above the 5% target`. */
function isPreposition(match: Match<QualifierMeaning>, at: number, folded: string): boolean {
  const name = folded.slice(match.start, match.end)
  const hasArticle = /^ (?:an?|the|another) /.test(folded.slice(at, at + 9))
  return hasArticle && /^(?:over|under|above|below|within|near|beyond|beneath|around)$/.test(name)
}

function findQualifier(
  piece: Piece,
  at: number,
  reading: Reading,
): Match<QualifierMeaning> | undefined {
  const { folded } = reading
  if (piece.numeral.implied && folded.charAt(at - 1) === '上')
    return { start: at - 1, end: at, value: { qualifier: 'moreThan', justBelow: false } }
  const match = reading.lexicon.qualifiersBefore.matchBefore(folded, at)
  if (!match) return undefined
  if (isRise(match, folded)) return undefined
  const isTime = piece.measure?.dimension === 'duration'
  return isTime && /^(?:over|within|under)$/.test(folded.slice(match.start, match.end))
    ? undefined
    : match
}

const RISE =
  /\b(?:ticked|rose|rise|went|moved|edged|crept|inched|bumped|climbed|pushed|picked|jumped|shot|lifted|stepped|creeping|back|nudged|revised|ramped|ramp|scaled|scale|build|built|bringing|bring|brings|it|them|add|adds|adding|added) $/

/** Whether `up to` tells where a rise led: `ticked up to 4.3%`. */
function isRise(match: Match<QualifierMeaning>, folded: string): boolean {
  return (
    folded.startsWith('up to', match.start) &&
    RISE.test(folded.slice(Math.max(0, match.start - 12), match.start))
  )
}

/** The qualifier behind a figure or behind the noun that it counts. */
function findBehind(piece: Piece, reading: Reading): Match<QualifierMeaning> | undefined {
  return (
    matchBehind(piece.end, reading) ??
    (piece.nounEnd > piece.end ? matchBehind(piece.nounEnd, reading) : undefined)
  )
}

function matchBehind(at: number, reading: Reading): Match<QualifierMeaning> | undefined {
  const { folded, lexicon } = reading
  const match =
    lexicon.qualifiersBehind.matchAt(folded, at) ??
    lexicon.qualifiersBehind.matchAt(folded, skipGap(folded, at))
  if (!match) return undefined
  const name = folded.slice(match.start, match.end)
  const behind = folded.slice(match.end, match.end + 6)
  if (OTHER_WORDS.get(name)?.test(behind) || (name === '+' && match.start > at)) return undefined
  return NEXT_NUMBER.test(behind) ? undefined : match
}

/** What follows a qualifier behind a number where it belongs to the next one or to another word: `and more than 5`. */
const NEXT_NUMBER = /^(?: ?than\b|[ \n]?[$€£¥]?\d)/

/** What follows characters that are no qualifier but the start of another word. */
const OTHER_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['多', /^(?:[数元空头次月额下家年个名出了一两二三四五六七八九十]|达)/],
  ['plus', /^ (?!in |of |per )/],
  ['余', /^[数额下]/],
  ['内', /^[部容需外地在政]/],
  ['起', /^[来步飞初源]/],
  ['许', /^[多可]/],
  ['以下', /^[是为简几列]/],
  ['之下', /^[是为简几列]/],
  ['以上', /^[是为简几列]/],
])
