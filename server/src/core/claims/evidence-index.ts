import { toNumber } from '../figures/decimal.ts'
import type { Claim } from './claim.ts'

/** The claims of all sources, found by what they are about and how large they are. */
export interface EvidenceIndex {
  /** Puts the claims of a source in; those it had before go. */
  setSource(id: string, claims: readonly Claim[]): void
  removeSource(id: string): void
  /** The claims that share most with the given one, best first, at most `limit`. */
  findCandidates(claim: Claim, limit: number): readonly Claim[]
}

/** What a value in the same place of the scale weighs against one shared term. */
const VALUE_WORTH = 3
/** Two values fall into one bucket when they differ by less than about this factor. */
const BUCKET_FACTOR = 1.1
/** Longer posting lists than this, and than a fiftieth of all claims, tell nothing. */
const COMMON_LIST = 400

/** An empty index. */
export function createEvidenceIndex(): EvidenceIndex {
  return new PostingIndex()
}

/** A term, or a place on one of two grids over the scale of values. */
type Key = string | number

/** The slots of the claims under each key, in the order they came. */
type Postings = Map<Key, number[]>

class PostingIndex implements EvidenceIndex {
  readonly #byDimension = new Map<string, Postings>()
  readonly #bySource = new Map<string, readonly number[]>()
  /** By slot; the slots of claims that went are used again. */
  readonly #claims: (Claim | undefined)[] = []
  readonly #freeSlots: number[] = []
  /** By slot, what a claim has gained in the search that runs; zero between searches. */
  readonly #gains: number[] = []

  setSource(id: string, claims: readonly Claim[]): void {
    this.removeSource(id)
    if (claims.length === 0) return
    const slots = claims.map((claim) => this.#add(claim))
    this.#bySource.set(id, slots)
  }

  removeSource(id: string): void {
    const slots = this.#bySource.get(id) ?? []
    const claims = slots.flatMap((slot) => this.#claims[slot] ?? [])
    for (const slot of slots) this.#claims[slot] = undefined
    const swept = new Set<readonly number[]>()
    for (const claim of claims) this.#sweep(claim, swept)
    for (const slot of slots) this.#freeSlots.push(slot)
    this.#bySource.delete(id)
  }

  findCandidates(claim: Claim, limit: number): readonly Claim[] {
    const postings = this.#byDimension.get(claim.extent.unit.dimension)
    const gains = this.#gains
    const size = roundSize(gains.length - this.#freeSlots.length)
    const longest = Math.max(COMMON_LIST, size / 50)
    const found: number[] = []
    visitKeys(claim, (key, worth) => {
      const slots = postings?.get(key)
      if (!slots || slots.length > longest) return
      const gain = worth * Math.log(1 + size / slots.length)
      for (const slot of slots) {
        const before = gains[slot] ?? 0
        if (before === 0) found.push(slot)
        gains[slot] = before + gain
      }
    })
    const best = this.#pickBest(found, limit)
    for (const slot of found) gains[slot] = 0
    return best.flatMap((slot) => this.#claims[slot] ?? [])
  }

  /** The slots with the highest gains, best first; of equals in the order of their sources, whenever these came. */
  #pickBest(found: readonly number[], limit: number): readonly number[] {
    const best: number[] = []
    for (const slot of found) {
      let place = best.length
      while (place > 0 && this.#precedes(slot, best[place - 1] ?? 0)) place--
      if (place >= limit) continue
      best.splice(place, 0, slot)
      if (best.length > limit) best.pop()
    }
    return best
  }

  #precedes(slot: number, other: number): boolean {
    const difference = (this.#gains[slot] ?? 0) - (this.#gains[other] ?? 0)
    if (difference !== 0) return difference > 0
    const [one, two] = [this.#claims[slot]?.place, this.#claims[other]?.place]
    if (!one || !two) return false
    return one.id === two.id ? one.span.start < two.span.start : one.id < two.id
  }

  #add(claim: Claim): number {
    const slot = this.#freeSlots.pop() ?? this.#claims.length
    this.#claims[slot] = claim
    this.#gains[slot] = 0
    const { dimension } = claim.extent.unit
    const postings = this.#byDimension.get(dimension) ?? new Map<Key, number[]>()
    this.#byDimension.set(dimension, postings)
    visitKeys(claim, (key) => {
      const slots = postings.get(key)
      if (slots) slots.push(slot)
      else postings.set(key, [slot])
    })
    return slot
  }

  /** Takes what is gone out of the lists of a claim that is gone, each list once. */
  #sweep(claim: Claim, swept: Set<readonly number[]>): void {
    const postings = this.#byDimension.get(claim.extent.unit.dimension)
    visitKeys(claim, (key) => {
      const slots = postings?.get(key)
      if (!postings || !slots || swept.has(slots)) return
      const kept = slots.filter((slot) => this.#claims[slot] !== undefined)
      swept.add(kept)
      if (kept.length > 0) postings.set(key, kept)
      else postings.delete(key)
    })
  }
}

/**
 * A number of claims, rounded up to a power of two: so a few claims more or less elsewhere do not change what is found for a claim
 * that shares nothing with them.
 */
export function roundSize(size: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, size)))
}

/** The keys under which claims are found, those of one dimension apart from those of another. */
export function listKeys(claims: Iterable<Claim>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const claim of claims) {
    visitKeys(claim, (key) => keys.add(`${claim.extent.unit.dimension} ${key}`))
  }
  return keys
}

/** The keys under which a claim of a dimension is found, each with its worth: its terms, and its value on two offset grids. */
function visitKeys(
  { figure, terms, extent }: Claim,
  visit: (key: Key, worth: number) => void,
): void {
  for (const term of terms.keys()) visit(term, 1)
  const { low } = figure.quantity
  const value = Math.abs(toNumber(low.value) * toNumber(extent.unit.factor))
  if (value === 0) return
  const place = Math.log(value) / Math.log(BUCKET_FACTOR)
  const worth = low.significantDigits >= 3 ? VALUE_WORTH : VALUE_WORTH / 2
  visit(2 * Math.floor(place), worth)
  visit(2 * Math.floor(place + 0.5) + 1, worth)
}
