import { negateBound, scaleBound } from '../numerals/bound.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { type Measure, type Piece, toPiece } from '../piece.ts'
import { findUnit } from '../unit-behind.ts'
import type { Site } from './reader.ts'

/** What a reader found out about a number. */
export interface Finding {
  readonly start?: number
  readonly end: number
  readonly measure: Measure
  readonly unitSide?: Piece['unitSide']
  readonly nounEnd?: number
}

/** The piece of a number with its sign and measure. */
export function buildPiece(site: Site, finding: Finding): Piece {
  const { numeral, isNegative } = site
  const piece = toPiece(numeral)
  return {
    ...piece,
    start: finding.start ?? site.signStart,
    end: finding.end,
    nounEnd: finding.nounEnd ?? finding.end,
    measure: finding.measure,
    unitSide: finding.unitSide ?? 'behind',
    low: isNegative ? negateBound(numeral.high) : numeral.low,
    high: isNegative ? negateBound(numeral.low) : numeral.high,
  }
}

/** The same site with the letter behind its number taken for a scale: `5m` as five million. */
export function withLetter(site: Site): Site {
  const { letter } = site.numeral
  if (!letter) return site
  const numeral: Numeral = {
    ...site.numeral,
    end: letter.end,
    low: scaleBound(site.numeral.low, letter.power),
    high: scaleBound(site.numeral.high, letter.power),
    scaled: true,
    power: letter.power,
    letter: undefined,
    yearLike: false,
  }
  return { ...site, numeral, unit: findUnit(site.reading, letter.end) }
}

/** A measure that is certain. */
export function measureOf(dimension: string, unit: string): Measure {
  return { dimension, unit, unitCandidates: [], unitReason: undefined }
}
