import { add } from '../decimal.ts'
import type { Bound } from '../figure.ts'
import { addHalf, scaleBound } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import { mapBounds } from '../readers/percent.ts'
import type { Reading } from '../reading.ts'

/**
 * Adds what is spoken behind a whole and its unit: hundredths, a digit, a half.
 *
 *     3 dollars 50 cents, 2元5角, 三塊五, a dollar and a half
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^^^  ^^^^^^  ^^^^^^^^^^^^^^^^^^^
 */
export function addSubunits(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result[result.length - 1]
    const rest = last && readRest(last, piece, reading)
    if (last && rest) result[result.length - 1] = join(last, rest)
    else result.push(withHalf(piece, reading))
  }
  return result
}

/** A piece in the unit of the whole before it, where it is what the whole goes on with. */
function readRest(whole: Piece, rest: Piece, reading: Reading): Piece | undefined {
  if (whole.measure?.dimension !== 'currency' || whole.scaled) return undefined
  const gap = reading.folded.slice(whole.end, rest.start)
  if (rest.measure)
    return isSmallerUnit(whole, rest) && /^(?: | and )?$/.test(gap) ? rest : undefined
  return gap === '' && isLastDigit(rest, reading) ? toNextUnit(whole, rest, reading) : undefined
}

function isSmallerUnit(whole: Piece, rest: Piece): boolean {
  return rest.unitPower < whole.unitPower && whole.measure?.unit === rest.measure?.unit
}

/** Whether a bare digit ends an amount: `五` in `三塊五`, not in `三塊五花肉`. */
function isLastDigit({ numeral, start, end, refused }: Piece, { folded }: Reading): boolean {
  if (refused || end - start !== 1 || numeral.glued) return false
  return (
    !/[\u4e00-\u9fff\d.%]/.test(folded.charAt(end)) || /[的左以上多每钱]/.test(folded.charAt(end))
  )
}

/** A digit behind 塊 counts tenths of it, one behind 毛 and 角 hundredths. */
function toNextUnit(whole: Piece, rest: Piece, { folded }: Reading): Piece | undefined {
  if (!/[块毛角]/.test(folded.charAt(whole.end - 1))) return undefined
  const power = /块/.test(folded.charAt(whole.end - 1)) ? -1 : -2
  return mapBounds(rest, (bound) => scaleBound(bound, power))
}

const HALF_BEHIND = /^(?: and a half\b(?!-)|半(?![\u4e00-\u9fff]))/

/** `a dollar and a half`, `三塊半`: a half of the unit that stands before it. */
function withHalf(piece: Piece, { folded }: Reading): Piece {
  if (!piece.measure || /^(?:count|multiple|points)$/.test(piece.measure.dimension)) return piece
  if (piece.unitSide !== 'behind' || piece.scaled || piece.unitPower !== 0) return piece
  const half = HALF_BEHIND.exec(folded.slice(piece.end, piece.end + 12))
  if (!half || piece.low.value.exponent < 0 || folded.charAt(piece.end - 1) === '元') return piece
  const end = piece.end + half[0].length
  return { ...mapBounds(piece, addHalf), end, nounEnd: end }
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
