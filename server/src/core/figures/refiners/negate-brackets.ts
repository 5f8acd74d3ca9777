import { negateBound, scaleBound } from '../numerals/bound.ts'
import { readScaleWords } from '../numerals/read-digits.ts'
import type { Piece } from '../piece.ts'
import { measureOf } from '../readers/build-piece.ts'
import type { Reading } from '../reading.ts'

/** Reads bracketed amounts as negative: `($1,234) million`, a cell `(1,234)`, `a loss of ($5m)`. */
export function negateBrackets(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  return pieces.map((piece) => (isBracketed(piece, reading) ? negate(piece, reading) : piece))
}

const LOSS =
  /\b(?:loss|losses|deficit|income|profit|earnings|ebit|ebitda|outflow|flow|result)(?: of| was|:)? ?$/

function isBracketed(piece: Piece, reading: Reading): boolean {
  const { folded } = reading
  if (folded.charAt(piece.start - 1) !== '(' || folded.charAt(piece.end) !== ')') return false
  if (piece.refused || piece.numeral.form !== 'digits') return false
  if (isWholeCell(piece, reading))
    return (
      piece.measure !== undefined || reading.context.unit !== undefined || piece.numeral.grouped
    )
  if (piece.measure?.dimension !== 'currency') return false
  if (!piece.scaled && readScaleWords(folded, piece.end + 1).power > 0) return true
  return LOSS.test(folded.slice(Math.max(0, piece.start - 24), piece.start - 1))
}

/** Whether nothing else stands in a cell, save a label in a short one. */
function isWholeCell(piece: Piece, reading: Reading): boolean {
  if (reading.folded.slice(piece.end + 1).trim() !== '') return false
  const before = reading.source.slice(0, piece.start - 1)
  return before.length < 40 && /^\s*[-~≈]?\s*$|^\s*[A-Z]{2,8}\s$/.test(before)
}

function negate(piece: Piece, reading: Reading): Piece {
  const scale = piece.scaled
    ? { end: piece.end + 1, power: 0 }
    : readScaleWords(reading.folded, piece.end + 1)
  const end = scale.power > 0 ? scale.end : piece.end + 1
  return {
    ...piece,
    start: piece.start - 1,
    end,
    nounEnd: end,
    low: negateBound(scaleBound(piece.high, scale.power)),
    high: negateBound(scaleBound(piece.low, scale.power)),
    scaled: piece.scaled || scale.power > 0,
    measure: piece.measure ?? (reading.context.unit ? undefined : measureOf('count', '')),
  }
}
