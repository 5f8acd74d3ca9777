import { CARRYING_LINKS } from '../lexicon.ts'
import type { Piece } from '../piece.ts'
import { measureOf } from '../readers/build-piece.ts'
import { type Reading, skipGap, skipGapBefore } from '../reading.ts'
import { applyLetter } from './share-units.ts'

/** How far apart two numbers of one sentence may stand. */
const LONGEST_DISTANCE = 80

/**
 * Reads a bare number with a letter as a count where a count in the same sentence goes before it.
 *
 *     fell 4.6m barrels to 425.2m; shipped 12.3m phones, while its rival shipped 9.8m
 *                          ^^^^^^                                                ^^^^
 */
export function carryUnits(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  let counted: Piece | undefined
  return pieces.map((piece) => {
    const carried =
      counted && isCarried(counted, piece, reading) ? carry(counted, piece, reading) : piece
    if (isCounted(carried)) counted = carried
    return carried
  })
}

/** Whether a number counts things in thousands or millions. */
function isCounted({ measure, scaled, numeral }: Piece): boolean {
  if (!measure || !scaled || numeral.form !== 'digits') return false
  return measure.dimension === 'count' || /^\[(?:bbl_us|bu_us|oz_tr)\]$|^t$/.test(measure.unit)
}

function isCarried(counted: Piece, piece: Piece, reading: Reading): boolean {
  const { letter, glued } = piece.numeral
  if (piece.measure || glued || !letter || piece.start - counted.end > LONGEST_DISTANCE)
    return false
  if (!isEnded(reading, letter.end)) return false
  if (/[.!?。！？\n] |[\n\uFFFC。]/.test(reading.folded.slice(counted.end, piece.start)))
    return false
  return hasLink(piece, reading) || isFraction(piece) || letter.power !== 6
}

/** Whether no noun stands behind a number, so that one before it is meant. */
function isEnded({ folded, lexicon }: Reading, end: number): boolean {
  const start = skipGap(folded, end)
  if (start === end) return !/[\w%°-]/.test(folded.charAt(end))
  const word = /^[a-z]{1,20}/.exec(folded.slice(start, start + 20))?.[0]
  return word === undefined ? folded.charAt(start) === '(' : lexicon.functionWords.has(word)
}

function hasLink(piece: Piece, { folded }: Reading): boolean {
  return CARRYING_LINKS.matchBefore(folded, skipGapBefore(folded, piece.start)) !== undefined
}

/** `9.8m` is rather millions than metres beside a count in millions. */
function isFraction({ numeral }: Piece): boolean {
  return numeral.high.value.exponent < 0
}

/** The number with the measure of the one before where a link joins them, else a count of something. */
function carry(counted: Piece, piece: Piece, reading: Reading): Piece {
  const measure =
    counted.measure && hasLink(piece, reading) ? counted.measure : measureOf('count', '')
  return { ...applyLetter(piece), refused: false, lent: true, measure, unitSide: 'behind' }
}
