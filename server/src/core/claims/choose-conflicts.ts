import { groupBy } from '../text/group-by.ts'
import type { Claim } from './claim.ts'
import { matchClaims } from './match.ts'
import { bestPerSource, byScore, isEcho, isKind, type Pair, type PairOf } from './pairs.ts'

/** A source's figure that suits another figure of the note about as well is that one's evidence. */
const BETTER_BY = 0.12

/** Agreements of one figure of a source, best first, that a conflict with it is held against. */
const RIVALS = 8

/**
 * Of all pairs of a note's figures with one source, in the note's order, the conflicts that stand:
 * not where the source agrees with the figure elsewhere, not where the source's figure supports another figure of the note
 * that suits it as well, and each source's figure against one figure of the note only.
 */
export function chooseConflicts(pairs: readonly Pair[]): readonly PairOf<'conflict'>[] {
  const conflicts = pairs.filter(isKind('conflict'))
  if (conflicts.length === 0) return []
  const agreements = bestPerSource(pairs.filter(isKind('agree')))
  const settled = new Set([...agreements, ...pairs.filter(isEcho)].map(({ claim }) => claim))
  const supports = groupBy(agreements, ({ candidate }) => candidate)
  const taken = new Map<Claim, Claim>()
  return [...conflicts].sort(byScore).filter((pair) => {
    if (settled.has(pair.claim)) return false
    const rivals = supports.get(pair.candidate)?.slice(0, RIVALS) ?? []
    if (rivals.some((other) => suitsBetter(other, pair))) return false
    const holder = taken.get(pair.candidate)
    if (holder && !saysSame(holder, pair.claim)) return false
    settled.add(pair.claim)
    taken.set(pair.candidate, holder ?? pair.claim)
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
