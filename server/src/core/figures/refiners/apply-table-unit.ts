import type { UnitContext } from '../figure.ts'
import { scaleBound } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** Gives the bare numbers of a cell the unit of their column. */
export function applyTableUnit(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const { unit } = reading.context
  if (!unit) return pieces
  return pieces.map((piece) => (isBareCell(piece, pieces, reading) ? withUnit(piece, unit) : piece))
}

/** Whether a cell holds this number and no words. */
function isBareCell(piece: Piece, pieces: readonly Piece[], reading: Reading): boolean {
  const isPlain =
    piece.measure === undefined ||
    (piece.measure.dimension === 'count' &&
      piece.measure.unit === '' &&
      piece.end === piece.nounEnd)
  if (reading.folded.charAt(piece.start - 1) === '[') return false
  if (!isPlain || piece.numeral.form === 'words' || pieces.length > 3) return false
  const rest = reading.folded.slice(0, piece.start) + reading.folded.slice(piece.end)
  return (
    rest.length < 60 &&
    !/[a-z\u4e00-\u9fff]/.test(
      rest.replace(/\b(?:est|e|p|r|f|a|约|逾|超过|近|about|approx)\b|约|近|逾|超过/g, ''),
    )
  )
}

function withUnit(piece: Piece, unit: UnitContext): Piece {
  const power = piece.scaled ? 0 : unit.power
  const { dimension, unitCandidates, unitReason = 'table' } = unit
  return {
    ...piece,
    refused: false,
    measure: { dimension, unit: unit.unit, unitCandidates, unitReason },
    unitSide: 'behind',
    low: scaleBound(piece.low, power),
    high: scaleBound(piece.high, power),
    scaled: piece.scaled || power > 0,
  }
}
