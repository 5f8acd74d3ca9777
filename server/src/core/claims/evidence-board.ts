import { groupBy } from '../text/group-by.ts'
import { chooseConflicts } from './choose-conflicts.ts'
import { isEcho, type Pair, type PairOf } from './pairs.ts'

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
    const bySource = groupBy(pairs.filter(counts), ({ candidate }) => candidate.place.id)
    for (const [id, found] of bySource) {
      const source = this.#sources.get(id) ?? { pairs: new Map(), standing: NO_PAIRS }
      source.pairs.set(part, found)
      this.#sources.set(id, source)
      this.#unsettled.add(id)
    }
    if (bySource.size > 0) this.#sourcesOf.set(part, [...bySource.keys()])
  }

  /** Takes a part off the board. */
  remove(part: Part): void {
    for (const id of this.#sourcesOf.get(part) ?? []) {
      this.#sources.get(id)?.pairs.delete(part)
      this.#unsettled.add(id)
    }
    this.#sourcesOf.delete(part)
  }

  /** Decides anew where something changed; gives the parts of which some conflict has begun or ceased to stand. */
  settle(): ReadonlySet<Part> {
    const changed = new Set<Part>()
    for (const id of this.#unsettled) {
      const source = this.#sources.get(id)
      if (source) this.#settleSource(source, changed)
      if (source?.pairs.size === 0) this.#sources.delete(id)
    }
    this.#unsettled.clear()
    return changed
  }

  /** Whether a conflict stands. */
  stands(pair: PairOf<'conflict'>): boolean {
    return this.#sources.get(pair.candidate.place.id)?.standing.has(pair) === true
  }

  #settleSource(source: SourceBoard<Part>, changed: Set<Part>): void {
    const parts = [...source.pairs].sort(
      ([one], [other]) => this.#rankOf(one) - this.#rankOf(other),
    )
    const standing = new Set<Pair>(chooseConflicts(parts.flatMap(([, pairs]) => pairs)))
    const before = source.standing
    for (const [part, pairs] of parts) {
      if (pairs.some((pair) => standing.has(pair) !== before.has(pair))) changed.add(part)
    }
    source.standing = standing
  }
}

interface SourceBoard<Part> {
  readonly pairs: Map<Part, readonly Pair[]>
  standing: ReadonlySet<Pair>
}

const NO_PAIRS: ReadonlySet<Pair> = new Set()

/** Whether a pair has a say in which conflicts stand. */
function counts(pair: Pair): boolean {
  return pair.match.kind === 'agree' || pair.match.kind === 'conflict' || isEcho(pair)
}
