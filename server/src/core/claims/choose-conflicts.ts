import type { Claim } from './claim.ts'
import { matchClaims } from './match.ts'
import { byScore, type PairOf } from './pairs.ts'

/** A source's figure that suits another figure of the note about as well is that one's evidence. */
const BETTER_BY = 0.12

/** Agreements of one figure of a source, best first, that a conflict with it is held against. */
const RIVALS = 8

/** What one source says to a note besides contradicting it. */
export interface SourceSupport {
  /** Whether the source states the figure of a claim elsewhere, or its very digits. */
  isSettled(claim: Claim): boolean
  /** The figures of the note that one of the source's supports, best first. */
  supportedBy(candidate: Claim): readonly PairOf<'agree'>[]
}

/**
 * Of a note's conflicts with one source, in the note's order, those that stand:
 * not where the source agrees with the figure elsewhere, not where the source's figure supports another figure of the note
 * that suits it as well, and each source's figure against one figure of the note only.
 */
export function chooseConflicts(
  conflicts: readonly PairOf<'conflict'>[],
  { isSettled, supportedBy }: SourceSupport,
): readonly PairOf<'conflict'>[] {
  const chosen = new Set<Claim>()
  const taken = new Map<Claim, Claim>()
  return [...conflicts].sort(byScore).filter((pair) => {
    const { claim, candidate } = pair
    if (chosen.has(claim) || isSettled(claim)) return false
    const rivals = supportedBy(candidate).slice(0, RIVALS)
    if (rivals.some((other) => suitsBetter(other, pair))) return false
    const holder = taken.get(candidate)
    if (holder && !saysSame(holder, claim)) return false
    chosen.add(claim)
    taken.set(candidate, holder ?? claim)
    return true
  })
}

function suitsBetter(agreement: PairOf<'agree'>, pair: PairOf<'conflict'>): boolean {
  if (agreement.claim === pair.claim) return false
  if (agreement.match.score < pair.match.score - BETTER_BY) return false
  return !saysSame(agreement.claim, pair.claim)
}

/** Whether two figures of the note state one claim, so that one source's figure can speak of both. */
function saysSame(one: Claim, other: Claim): boolean {
  const { kind } = matchClaims(one, other)
  return kind === 'agree' || kind === 'conflict' || kind === 'touch'
}
