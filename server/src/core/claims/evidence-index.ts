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
  const postings = new Map<string, Set<Claim>>()
  const bySource = new Map<string, readonly Claim[]>()
  let size = 0
  const removeSource = (id: string) => {
    for (const claim of bySource.get(id) ?? []) {
      for (const { key } of keysOf(claim)) removeFrom(postings, key, claim)
      size--
    }
    bySource.delete(id)
  }
  return {
    removeSource,
    setSource(id, claims) {
      removeSource(id)
      bySource.set(id, claims)
      size += claims.length
      for (const claim of claims) for (const { key } of keysOf(claim)) addTo(postings, key, claim)
    },
    findCandidates(claim, limit) {
      const longest = Math.max(COMMON_LIST, size / 50)
      const scores = new Map<Claim, number>()
      for (const { key, worth } of keysOf(claim)) {
        const list = postings.get(key)
        if (!list || list.size > longest) continue
        const gain = worth * Math.log(1 + size / list.size)
        for (const found of list) scores.set(found, (scores.get(found) ?? 0) + gain)
      }
      const ranked = [...scores].sort(([, one], [, other]) => other - one)
      return ranked.slice(0, limit).map(([found]) => found)
    },
  }
}

function addTo(postings: Map<string, Set<Claim>>, key: string, claim: Claim): void {
  const list = postings.get(key)
  if (list) list.add(claim)
  else postings.set(key, new Set([claim]))
}

function removeFrom(postings: Map<string, Set<Claim>>, key: string, claim: Claim): void {
  const list = postings.get(key)
  list?.delete(claim)
  if (list?.size === 0) postings.delete(key)
}

interface Key {
  readonly key: string
  readonly worth: number
}

/** The keys under which a claim is found: its dimension with each term, and with its value on two offset grids. */
function keysOf(claim: Claim): readonly Key[] {
  const { quantity } = claim.figure
  const { dimension, factor } = claim.extent.unit
  const keys = [...claim.terms.keys()].map((term) => ({ key: `${dimension} ${term}`, worth: 1 }))
  const value = Math.abs(toNumber(quantity.low.value) * toNumber(factor))
  if (value === 0) return keys
  const place = Math.log(value) / Math.log(BUCKET_FACTOR)
  const worth = quantity.low.significantDigits >= 3 ? VALUE_WORTH : VALUE_WORTH / 2
  return [
    ...keys,
    { key: `${dimension} =${Math.floor(place)}`, worth },
    { key: `${dimension} ~${Math.floor(place + 0.5)}`, worth },
  ]
}
