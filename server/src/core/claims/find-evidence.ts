import { groupBy } from '../text/group-by.ts'
import type { Claim } from './claim.ts'
import type { Evidence, NearMiss } from './evidence.ts'
import { EvidenceBoard } from './evidence-board.ts'
import {
  bestPerSource,
  byScore,
  isEcho,
  isKind,
  listPairs,
  type Pair,
  type PairOf,
} from './pairs.ts'

/** What the sources say of one figure. */
export interface FigureEvidence {
  /** At most one a source, agreements first, then by score. */
  readonly evidence: readonly Evidence[]
  /** Ids of sources that are about the claim but neither support nor contradict it. */
  readonly touching: readonly string[]
  /** The nearest of what cannot be compared, best first. */
  readonly nearMisses: readonly NearMiss[]
}

/** Near misses shown for one figure. */
const NEAR_MISSES = 3

/** What the pairs of one figure come to, given which of its conflicts stand. */
export function gatherEvidence(
  pairs: readonly Pair[],
  stands: (pair: PairOf<'conflict'>) => boolean,
): FigureEvidence {
  const agreements = bestPerSource(pairs.filter(isKind('agree')))
  const conflicts = pairs.filter(isKind('conflict')).filter(stands).sort(byScore)
  const touching = pairs.filter((pair) => pair.match.kind === 'touch' || isEcho(pair))
  return {
    evidence: [...agreements, ...conflicts].map(toEvidence),
    touching: touching.map(({ candidate }) => candidate.place.id),
    nearMisses: listNearMisses(pairs.filter(isKind('near'))),
  }
}

/** The evidence among all pairs of two lists of claims. */
export function compareAll(
  claims: readonly Claim[],
  others: readonly Claim[],
): ReadonlyMap<Claim, FigureEvidence> {
  const all = {}
  const pairs = claims.flatMap((claim) => listPairs(claim, others, () => false))
  const board = new EvidenceBoard<typeof all>(() => 0)
  board.setPairs(all, pairs)
  board.settle()
  const byClaim = groupBy(pairs, ({ claim }) => claim)
  const stands = (pair: PairOf<'conflict'>) => board.stands(pair)
  return new Map(claims.map((claim) => [claim, gatherEvidence(byClaim.get(claim) ?? [], stands)]))
}

function toEvidence({ candidate, match }: PairOf<'agree' | 'conflict'>): Evidence {
  const conflict = match.kind === 'conflict' ? match : undefined
  return {
    claim: candidate,
    sourceId: candidate.place.id,
    verdict: match.kind,
    because: match.because,
    severity: conflict?.severity,
    gap: conflict?.gap ?? 0,
    score: match.score,
  }
}

function listNearMisses(pairs: readonly PairOf<'near'>[]): readonly NearMiss[] {
  return [...pairs]
    .sort(byScore)
    .slice(0, NEAR_MISSES)
    .map(({ candidate, match }) => ({
      claim: candidate,
      sourceId: candidate.place.id,
      reason: match.reason,
      score: match.score,
    }))
}
