import type { Claim } from '../claim.ts'
import { GROWING_MEASURES, PARTIAL_MEASURES } from '../lexicon/kinds-of-measures.ts'
import { sharesTerm } from '../shared-topics.ts'
import type { Stop } from './gate.ts'

/** Another denominator: per token, per user. */
export function findOtherRate(one: Claim, other: Claim): Stop | undefined {
  const first = one.figure.quantity.per
  const second = other.figure.quantity.per
  if (first === undefined || second === undefined || one.language !== other.language)
    return undefined
  if (first === second) return undefined
  return { id: 'near.rate', values: () => ({ one: first, other: second }) }
}

const OTHER_CHANGE: Stop = { id: 'near.change' }
const OTHER_END: Stop = { id: 'near.role' }

/** A level against a change. */
export function findOtherChange(one: Claim, other: Claim): Stop | undefined {
  // The level of a rate is often told as a change: `inflation rose 2.7 %`, `accelerated to 2.7 %`.
  if (one.figure.quantity.dimension === 'percentage') return undefined
  return findLooseOtherChange(one, other)
}

/** For a conflict a rate must be told in one way as well: a share of a whole is no growth. */
export function findLooseOtherChange(one: Claim, other: Claim): Stop | undefined {
  if (one.change === undefined || other.change === undefined) return undefined
  return one.change === other.change || isToldEitherWay(one, other) ? undefined : OTHER_CHANGE
}

/**
 * Whether a percentage of what both measure is one thing in whatever words: of what has no level in per cent its growth
 * (`prices rose 2.3 %`, `inflation was 2.3 %`), of a part its level (`5 % of the workforce`, `unemployment was 5 %`).
 */
function isToldEitherWay(one: Claim, other: Claim): boolean {
  if (one.figure.quantity.dimension !== 'percentage') return false
  const changes = [one.change, other.change]
  const measures = changes.includes('share') ? PARTIAL_MEASURES : GROWING_MEASURES
  if (changes.includes('share') && changes.includes('change')) return false
  return one.measures.some(
    ({ id }) => measures.has(id) && other.measures.some((measure) => measure.id === id),
  )
}

/** For a conflict both must be the start of a change, or neither. */
export function findOtherEnd(one: Claim, other: Claim): Stop | undefined {
  return one.isStart === other.isStart ? undefined : OTHER_END
}

/** Counts must share what is counted: a measure or a word beside the figure. */
export function findOtherCounted(one: Claim, other: Claim): Stop | undefined {
  if (one.figure.quantity.dimension !== 'count') return undefined
  const isShared =
    one.measures.some(({ id }) => other.measures.some((measure) => measure.id === id)) ||
    sharesTerm(one.nouns, other.nouns)
  if (isShared) return undefined
  const words = (claim: Claim) => claim.figure.quantity.unit || claim.place.text
  return { id: 'near.counted', values: () => ({ one: words(one), other: words(other) }) }
}
