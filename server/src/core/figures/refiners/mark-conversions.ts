import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** Notes which figure restates the one before it: `1.23 billion shekels ($330 million)`. */
export function markConversions(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  return pieces.map((piece, index) => {
    const last = pieces[index - 1]
    return last && isConversion(last, piece, reading)
      ? { ...piece, conversionOf: { start: last.start, end: last.end } }
      : piece
  })
}

const BRACKET =
  /^[a-z ]{0,24}(?:\(|（)(?:or |about |around |roughly |approximately |some |nearly |equivalent to |equal to |~|≈|约合|约为|约|折合|合|相当于|相當於|换算约){0,2}\s?$/
const PHRASE =
  /^(?:,? or |,? equivalent to |,? equal to |,约合|,折合|约合|折合|,相当于|,约)(?:about |around |roughly |some |nearly |约)?$/

function isConversion(one: Piece, other: Piece, reading: Reading): boolean {
  if (
    !one.measure ||
    one.measure.dimension !== other.measure?.dimension ||
    one.measure.unit === other.measure.unit
  )
    return false
  if (one.measure.dimension === 'count') return false
  const gap = reading.folded.slice(one.end, other.start)
  return gap.length < 40 && (BRACKET.test(gap) || PHRASE.test(gap))
}
