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
  const pairs: Pair[] = []
  for (const candidate of candidates) {
    const trust = isCited(candidate.place.id) ? 'cited' : 'none'
    const match = matchClaims(claim, candidate, trust)
    if (match.kind !== 'none' || echoes(claim, match)) pairs.push({ claim, candidate, match })
  }
  return pairs
}

/** Whether the match of a pair is of a kind. */
export function isKind<Kind extends Match['kind']>(
  kind: Kind,
): (pair: Pair) => pair is PairOf<Kind> {
  return (pair): pair is PairOf<Kind> => pair.match.kind === kind
}

/** A source that states the very digits, if perhaps of something else, does not contradict them. */
export function isEcho({ claim, match }: Pair): boolean {
  return echoes(claim, match)
}

function echoes(claim: Claim, match: Match): boolean {
  const isEqual = (match.kind === 'none' || match.kind === 'near') && match.isEcho
  return isEqual && digitsOf(claim) >= ECHO_DIGITS
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
