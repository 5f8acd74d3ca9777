import { groupBy } from '../text/group-by.ts'
import type { Claim } from './claim.ts'
import type { Evidence, NearMiss } from './evidence.ts'
import { createEvidenceIndex, type EvidenceIndex } from './evidence-index.ts'
import { type Match, matchClaims } from './match.ts'
import { digitsOf } from './sameness.ts'

/** What the sources say of one figure. */
export interface FigureEvidence {
  /** At most one a source, agreements first, then by score. */
  readonly evidence: readonly Evidence[]
  /** Ids of sources that are about the claim but neither support nor contradict it. */
  readonly touching: readonly string[]
  /** The nearest of what cannot be compared, best first. */
  readonly nearMisses: readonly NearMiss[]
}

/** Claims looked at for one figure. */
const CANDIDATES = 40
/** Near misses shown for one figure. */
const NEAR_MISSES = 3
/** A source's figure that suits another figure of the note about as well is that one's evidence. */
const BETTER_BY = 0.12

/** Digits from which on an equal value is hardly met by chance in one source. */
const ECHO_DIGITS = 2
/** Agreements of one figure of a source, best first, that a conflict with it is held against. */
const RIVALS = 8

interface Pair {
  readonly claim: Claim
  readonly candidate: Claim
  readonly match: Match
}

type PairOf<Kind extends Match['kind']> = Pair & { readonly match: Extract<Match, { kind: Kind }> }

/**
 * What the sources of an index, and the quotes in the note's own footnotes, say of its figures.
 * The note is looked at as a whole, since a source's figure that supports one figure of the note is no contradiction of another.
 */
export function findEvidence(
  claims: readonly Claim[],
  index: EvidenceIndex,
  quoted: readonly Claim[],
  isCited: (claim: Claim, sourceId: string) => boolean,
): ReadonlyMap<Claim, FigureEvidence> {
  const quotes = createEvidenceIndex()
  for (const [id, said] of groupBy(quoted, ({ place }) => place.id)) quotes.setSource(id, said)
  const pairs = claims.flatMap((claim) =>
    [index, quotes]
      .flatMap((searched) => searched.findCandidates(claim, CANDIDATES))
      .map((candidate): Pair => {
        const trust = isCited(claim, candidate.place.id) ? 'cited' : 'none'
        return { claim, candidate, match: matchClaims(claim, candidate, trust) }
      }),
  )
  return gatherEvidence(claims, pairs)
}

/** The evidence among all pairs of two lists of claims. */
export function compareAll(
  claims: readonly Claim[],
  others: readonly Claim[],
): ReadonlyMap<Claim, FigureEvidence> {
  const pairs = claims.flatMap((claim) =>
    others.map((candidate): Pair => ({ claim, candidate, match: matchClaims(claim, candidate) })),
  )
  return gatherEvidence(claims, pairs)
}

function gatherEvidence(
  claims: readonly Claim[],
  pairs: readonly Pair[],
): ReadonlyMap<Claim, FigureEvidence> {
  const agreements = bestPerSource(pairs.filter(isKind('agree')))
  const echoes = pairs.filter(isEcho)
  const conflicts = chooseConflicts(pairs.filter(isKind('conflict')), agreements, echoes)
  const evidence = groupByClaim([...agreements, ...conflicts])
  const touching = groupByClaim(pairs.filter((pair) => pair.match.kind === 'touch' || isEcho(pair)))
  const near = groupByClaim(pairs.filter(isKind('near')))
  return new Map(
    claims.map((claim) => [
      claim,
      {
        evidence: (evidence.get(claim) ?? []).map(toEvidence),
        touching: (touching.get(claim) ?? []).map(({ candidate }) => candidate.place.id),
        nearMisses: listNearMisses(near.get(claim) ?? []),
      },
    ]),
  )
}

/** A source that states the very digits, if perhaps of something else, does not contradict them. */
function isEcho({ claim, match }: Pair): boolean {
  const echoes = (match.kind === 'none' || match.kind === 'near') && match.isEcho
  return echoes && digitsOf(claim) >= ECHO_DIGITS
}

function groupByClaim<P extends Pair>(pairs: readonly P[]): ReadonlyMap<Claim, readonly P[]> {
  return groupBy(pairs, ({ claim }) => claim)
}

function isKind<Kind extends Match['kind']>(kind: Kind): (pair: Pair) => pair is PairOf<Kind> {
  return (pair): pair is PairOf<Kind> => pair.match.kind === kind
}

function byScore(
  one: PairOf<'agree' | 'conflict' | 'near'>,
  other: PairOf<'agree' | 'conflict' | 'near'>,
): number {
  return other.match.score - one.match.score
}

/** For each figure and source the best pair, best first. */
function bestPerSource(pairs: readonly PairOf<'agree'>[]): readonly PairOf<'agree'>[] {
  const seen = new Map<Claim, Set<string>>()
  return [...pairs].sort(byScore).filter(({ claim, candidate }) => {
    const sources = seen.get(claim) ?? new Set<string>()
    seen.set(claim, sources)
    const isFirst = !sources.has(candidate.place.id)
    sources.add(candidate.place.id)
    return isFirst
  })
}

/**
 * The conflicts that stand: not where the source agrees with the figure elsewhere, not where the source's figure
 * supports another figure of the note that suits it as well, and each source's figure against one figure of the note only.
 */
function chooseConflicts(
  conflicts: readonly PairOf<'conflict'>[],
  agreements: readonly PairOf<'agree'>[],
  echoes: readonly Pair[],
): readonly PairOf<'conflict'>[] {
  const settled = new Set([...agreements, ...echoes].map(keyOf))
  const supports = groupBy(agreements, ({ candidate }) => candidate)
  const taken = new Map<Claim, Claim>()
  return [...conflicts].sort(byScore).filter((pair) => {
    if (settled.has(keyOf(pair))) return false
    const rivals = supports.get(pair.candidate)?.slice(0, RIVALS) ?? []
    if (rivals.some((other) => suitsBetter(other, pair))) return false
    const holder = taken.get(pair.candidate)
    if (holder && !saysSame(holder, pair.claim)) return false
    settled.add(keyOf(pair))
    taken.set(pair.candidate, holder ?? pair.claim)
    return true
  })
}

/** Tells a figure and a source from all other such pairs. */
function keyOf({ claim, candidate }: Pair): string {
  return `${claim.place.span.start} ${claim.place.id} ${candidate.place.id}`
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
