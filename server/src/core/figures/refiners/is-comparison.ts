import type { QualifierMeaning } from '../locales/locale.ts'
import type { Match } from '../matcher.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/**
 * Whether a word such as `more than` compares with a stated value rather than qualifies it.
 *
 *     8% less than the €5.8 billion of 2023; 3 points above 50%; 3.4%, higher than 3.2% in June
 *        ^^^^^^^^^                                    ^^^^^              ^^^^^^^^^^^
 */
export function isComparison(
  match: Match<QualifierMeaning>,
  piece: Piece,
  last: Piece | undefined,
  reading: Reading,
): boolean {
  const { qualifier } = match.value
  if (qualifier !== 'lessThan' && qualifier !== 'moreThan') return false
  const { folded } = reading
  const name = folded.slice(match.start, match.end)
  if (/ than$/.test(name) && isDefinite(folded, match.end)) return true
  if (TIMES_BEFORE.test(folded.slice(Math.max(0, match.start - 8), match.start))) return true
  return last !== undefined && isAgainst(last, piece, match, reading)
}

/** Whether one certain value is spoken of: `fewer than the 735 of 2023`. */
function isDefinite(folded: string, at: number): boolean {
  return /^[ \n]the[ \n]/.test(folded.slice(at, at + 5))
}

const TIMES_BEFORE = /\b(?:twice|thrice|double|triple|half) $/

/** Whether a figure right before tells by how much, or is what is compared. */
function isAgainst(
  last: Piece,
  piece: Piece,
  match: Match<QualifierMeaning>,
  reading: Reading,
): boolean {
  if (!last.measure || last.refused || last.measure.dimension === 'duration') return false
  const gap = reading.folded.slice(last.end, match.start)
  if (/^[ \n]?$/.test(gap)) return !isOpening(last, match, reading)
  const isSame = last.measure.dimension === piece.measure?.dimension
  return isSame && /^[^.;。；]{0,24}, ?$/.test(gap) && hasReference(piece, reading)
}

/** Whether a number that stands for its noun opens the sentence: `Of the 500 more than 300 failed`. */
function isOpening(last: Piece, match: Match<QualifierMeaning>, reading: Reading): boolean {
  if (last.measure?.dimension !== 'count' || last.end === match.start) return false
  return /\b(?:of|among|with|for) (?:the |some |about )?$/.test(
    reading.folded.slice(Math.max(0, last.start - 12), last.start),
  )
}

// Takes what dates or names the other value: `in 2023`, `a year earlier`, `expected`, `的預期`.
const REFERENCE =
  /^ ?(?:in (?:19|20)\d\d|in (?:january|february|march|april|may|june|july|august|september|october|november|december|q\d|the (?:previous|prior|same))|a (?:year|month|quarter|week) (?:ago|earlier|before)|the (?:year|month|quarter) before|(?:last|the previous|the prior) |expected|forecast|estimated|projected|anticipated|(?:的|之)?(?:市场)?(?:预期|预估|预测|目标|前值|上月|上季|上年|去年))/

/** Whether what stands behind a figure ties it to another time or to a forecast. */
function hasReference(piece: Piece, reading: Reading): boolean {
  const { folded } = reading
  return (
    REFERENCE.test(folded.slice(piece.end, piece.end + 24)) ||
    REFERENCE.test(folded.slice(piece.nounEnd, piece.nounEnd + 24))
  )
}
