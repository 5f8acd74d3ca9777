import type { Claim } from './claim.ts'
import { type Match, matchClaims } from './match.ts'
import { digitsOf } from './sameness.ts'

/** A figure of a note and one of a source that have something to do with each other. */
export interface Pair {
  readonly claim: Claim
  readonly candidate: Claim
  readonly match: Match
}

/** A pair whose match is of certain kinds. */
export type PairOf<Kind extends Match['kind']> = Pair & {
  readonly match: Extract<Match, { kind: Kind }>
}

/** Digits from which on an equal value is hardly met by chance in one source. */
const ECHO_DIGITS = 2

/** The pairs of a claim with candidates, in their order. Those that have nothing to do with each other are left out. */
export function listPairs(
  claim: Claim,
  candidates: readonly Claim[],
  isCited: (sourceId: string) => boolean,
): readonly Pair[] {
  const pairs = candidates.map((candidate): Pair => {
    const trust = isCited(candidate.place.id) ? 'cited' : 'none'
    return { claim, candidate, match: matchClaims(claim, candidate, trust) }
  })
  return pairs.filter((pair) => pair.match.kind !== 'none' || isEcho(pair))
}

/** Whether the match of a pair is of a kind. */
export function isKind<Kind extends Match['kind']>(
  kind: Kind,
): (pair: Pair) => pair is PairOf<Kind> {
  return (pair): pair is PairOf<Kind> => pair.match.kind === kind
}

/** A source that states the very digits, if perhaps of something else, does not contradict them. */
export function isEcho({ claim, match }: Pair): boolean {
  const echoes = (match.kind === 'none' || match.kind === 'near') && match.isEcho
  return echoes && digitsOf(claim) >= ECHO_DIGITS
}

/** Orders pairs by score, best first. */
export function byScore(
  one: PairOf<'agree' | 'conflict' | 'near'>,
  other: PairOf<'agree' | 'conflict' | 'near'>,
): number {
  return other.match.score - one.match.score
}

/** For each figure and source the best agreement, best first. */
export function bestPerSource(pairs: readonly PairOf<'agree'>[]): readonly PairOf<'agree'>[] {
  const seen = new Map<Claim, Set<string>>()
  return [...pairs].sort(byScore).filter(({ claim, candidate }) => {
    const sources = seen.get(claim) ?? new Set<string>()
    seen.set(claim, sources)
    const isFirst = !sources.has(candidate.place.id)
    sources.add(candidate.place.id)
    return isFirst
  })
}
