import { compareDecimals } from './decimal.ts'
import type { Figure, ReadingContext } from './figure.ts'
import { findPieces } from './find-pieces.ts'
import type { Measure, Piece } from './piece.ts'
import { REFINERS } from './pipeline.ts'
import { createReading } from './reading.ts'

/**
 * The figures of a text: in come prose and what is known about it, out go figures in order, none overlapping.
 * Each number is read where it stands by the first reader that knows its notation; then neighbours are joined.
 * Nothing here knows of Markdown or reads across U+FFFC, and every step is linear in the text.
 */
export function readFigures(text: string, context: ReadingContext): readonly Figure[] {
  const reading = createReading(text, context)
  let pieces = findPieces(reading)
  for (const refine of REFINERS) pieces = refine(pieces, reading)
  return pieces.flatMap((piece) => (piece.measure ? [toFigure(piece, piece.measure)] : []))
}

function toFigure(piece: Piece, measure: Measure): Figure {
  return {
    span: { start: piece.start, end: piece.end },
    quantity: {
      dimension: measure.dimension,
      unit: measure.unit,
      unitCandidates: measure.unitCandidates,
      unitReason: isLent(piece, measure) ? 'neighbour' : measure.unitReason,
      low: piece.low,
      high: piece.high,
      qualifier: piece.qualifier,
      justBelow: piece.justBelow,
      vague: piece.vague,
      plusMinus: piece.plusMinus,
      change: piece.change,
      per: piece.per,
      scaled: piece.scaled,
      power: powerOf(piece),
    },
    qualifierSpan: piece.qualifierSpan,
    conversionOf: piece.conversionOf,
  }
}

/** What its own scale, that of a neighbour or of a table and a small unit (`cents`) come to. */
function powerOf({ numeral, low }: Piece): number {
  return numeral.power + low.quantum.exponent - numeral.low.quantum.exponent
}

/** Whether the unit stands at another figure; in a range that is one figure it stands in this one. */
function isLent({ lent, low, high }: Piece, { unit }: Measure): boolean {
  return lent && unit !== '' && compareDecimals(low.value, high.value) === 0
}
