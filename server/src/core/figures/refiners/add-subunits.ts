import { add } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** Adds hundredths to the whole before them: `3 dollars 50 cents`, `2元5角`. */
export function addSubunits(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    if (last && isRest(last, piece, reading)) result[result.length - 1] = join(last, piece)
    else result.push(piece)
  }
  return result
}

function isRest(whole: Piece, rest: Piece, reading: Reading): boolean {
  if (whole.measure?.dimension !== 'currency' || rest.measure?.dimension !== 'currency')
    return false
  if (rest.unitPower === 0 || whole.unitPower !== 0 || whole.scaled) return false
  const gap = reading.folded.slice(whole.end, rest.start)
  return whole.measure.unit === rest.measure.unit && /^(?: | and )?$/.test(gap)
}

function join(whole: Piece, rest: Piece): Piece {
  return {
    ...whole,
    end: rest.end,
    nounEnd: rest.nounEnd,
    low: sum(whole.low, rest.low),
    high: sum(whole.high, rest.high),
  }
}

function sum(whole: Bound, rest: Bound): Bound {
  return {
    ...rest,
    value: add(whole.value, rest.value),
    trailingZeros: 0,
    significantDigits: whole.significantDigits + 2,
  }
}
