import { groupBy } from '../text/group-by.ts'
import { chooseConflicts } from './choose-conflicts.ts'
import type { Claim } from './claim.ts'
import { bestPerSource, byScore, isEcho, isKind, type Pair, type PairOf } from './pairs.ts'

/**
 * Keeps which conflicts of a note stand, while its parts change one by one.
 * The note is looked at as a whole, since a source's figure that supports one figure of the note is no contradiction of another;
 * but sources have nothing to do with each other, so only those that a part speaks of are gone through again.
 */
export class EvidenceBoard<Part extends object> {
  readonly #rankOf: (part: Part) => number
  readonly #sources = new Map<string, SourceBoard<Part>>()
  readonly #sourcesOf = new Map<Part, readonly string[]>()
  readonly #unsettled = new Set<string>()

  /** A board for parts that stand in the order of their ranks. */
  constructor(rankOf: (part: Part) => number) {
    this.#rankOf = rankOf
  }

  /** Puts the pairs of a part, in its order, in place of those it had. */
  setPairs(part: Part, pairs: readonly Pair[]): void {
    this.remove(part)
    const bySource = groupBy(pairs.filter(hasSay), ({ candidate }) => candidate.place.id)
    for (const [id, found] of bySource) {
      const source = this.#sources.get(id) ?? createSourceBoard()
      addPart(source, part, toPartPairs(found))
      this.#sources.set(id, source)
      this.#unsettled.add(id)
    }
    if (bySource.size > 0) this.#sourcesOf.set(part, [...bySource.keys()])
  }

  /** Takes a part off the board. */
  remove(part: Part): void {
    for (const id of this.#sourcesOf.get(part) ?? []) {
      const source = this.#sources.get(id)
      if (source) removePart(source, part)
      if (source?.parts.size === 0) this.#sources.delete(id)
      else this.#unsettled.add(id)
    }
    this.#sourcesOf.delete(part)
  }

  /** Decides anew where something changed; gives the parts of which some conflict has begun or ceased to stand. */
  settle(): ReadonlySet<Part> {
    const changed = new Set<Part>()
    for (const id of this.#unsettled) {
      const source = this.#sources.get(id)
      if (source) this.#settleSource(source, changed)
    }
    this.#unsettled.clear()
    return changed
  }

  /** Whether a conflict stands. */
  stands(pair: PairOf<'conflict'>): boolean {
    return this.#sources.get(pair.candidate.place.id)?.standing.has(pair) === true
  }

  #settleSource(source: SourceBoard<Part>, changed: Set<Part>): void {
    const parts = this.#inOrder([...source.contested])
    const conflicts = parts.flatMap((part) => source.parts.get(part)?.conflicts ?? [])
    const settled = new Set(parts.flatMap((part) => [...(source.parts.get(part)?.settled ?? [])]))
    const standing = new Set<Pair>(
      chooseConflicts(conflicts, {
        isSettled: (claim) => settled.has(claim),
        supportedBy: (candidate) => this.#listSupport(source, candidate),
      }),
    )
    const before = source.standing
    for (const part of parts) {
      const own = source.parts.get(part)?.conflicts ?? []
      if (own.some((pair) => standing.has(pair) !== before.has(pair))) changed.add(part)
    }
    source.standing = standing
  }

  /** The figures that one of a source's supports, best first; of equals the first in the note. */
  #listSupport(
    { parts, supporting }: SourceBoard<Part>,
    candidate: Claim,
  ): readonly PairOf<'agree'>[] {
    const inOrder = this.#inOrder([...(supporting.get(candidate) ?? [])])
    const pairs = inOrder.flatMap((part) => parts.get(part)?.agreements ?? [])
    return pairs.filter((pair) => pair.candidate === candidate).sort(byScore)
  }

  #inOrder(parts: readonly Part[]): readonly Part[] {
    return [...parts].sort((one, other) => this.#rankOf(one) - this.#rankOf(other))
  }
}

/** What the parts of a note have to do with one source. */
interface SourceBoard<Part> {
  readonly parts: Map<Part, PartPairs>
  /** The parts that conflict with it. */
  readonly contested: Set<Part>
  /** By each of its figures the parts that it supports. */
  readonly supporting: Map<Claim, Set<Part>>
  standing: ReadonlySet<Pair>
}

interface PartPairs {
  readonly conflicts: readonly PairOf<'conflict'>[]
  /** The best of each claim. */
  readonly agreements: readonly PairOf<'agree'>[]
  /** The claims that the source states, or whose digits it does. */
  readonly settled: ReadonlySet<Claim>
}

/** Whether a pair has a say in which conflicts stand. */
function hasSay(pair: Pair): boolean {
  return pair.match.kind === 'agree' || pair.match.kind === 'conflict' || isEcho(pair)
}

function createSourceBoard<Part>(): SourceBoard<Part> {
  return { parts: new Map(), contested: new Set(), supporting: new Map(), standing: new Set() }
}

function toPartPairs(pairs: readonly Pair[]): PartPairs {
  const agreements = bestPerSource(pairs.filter(isKind('agree')))
  const settled = [...agreements, ...pairs.filter(isEcho)].map(({ claim }) => claim)
  return { conflicts: pairs.filter(isKind('conflict')), agreements, settled: new Set(settled) }
}

function addPart<Part>(source: SourceBoard<Part>, part: Part, pairs: PartPairs): void {
  source.parts.set(part, pairs)
  if (pairs.conflicts.length > 0) source.contested.add(part)
  for (const { candidate } of pairs.agreements) {
    const supported = source.supporting.get(candidate)
    if (supported) supported.add(part)
    else source.supporting.set(candidate, new Set([part]))
  }
}

function removePart<Part>(source: SourceBoard<Part>, part: Part): void {
  for (const { candidate } of source.parts.get(part)?.agreements ?? []) {
    source.supporting.get(candidate)?.delete(part)
  }
  source.contested.delete(part)
  source.parts.delete(part)
}
