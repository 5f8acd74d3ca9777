import type { Claim } from './claim.ts'
import { findShared, sharedMeasures, subjectsOf } from './shared-topics.ts'
import { worthOf } from './terms.ts'

/**
 * How likely two claims speak of one thing, from their terms alone, about 0 to 1.1:
 * containment of the shorter context in the longer by 0.6, Jaccard similarity by 0.4, and a little more for a shared subject.
 * Between languages only what both can share counts: concepts, names and words with digits.
 */
export function scoreSameness(one: Claim, other: Claim): number {
  const isNeutral = one.language.slice(0, 2) !== other.language.slice(0, 2)
  const first = weigh(one, isNeutral)
  const second = weigh(other, isNeutral)
  let shared = 0
  for (const [term, weight] of first.weights) {
    shared += Math.min(weight, second.weights.get(term) ?? 0)
  }
  shared += sharedUnderOtherNames(one, other)
  const least = Math.min(first.total, second.total)
  if (least <= 0) return 0
  const containment = Math.min(1, shared / Math.max(least, 1.5))
  const jaccard = shared / (first.total + second.total - shared)
  const bonus = findShared(subjectsOf(one), subjectsOf(other)).length > 0 ? 0.08 : 0
  return 0.6 * containment + 0.4 * jaccard + bonus
}

/** What the two name differently but mean alike: `Delta` and `Delta Air Lines`. */
function sharedUnderOtherNames(one: Claim, other: Claim): number {
  let shared = 0
  for (const topic of subjectsOf(one)) {
    if (other.terms.has(topic.id)) continue
    const [same] = findShared(subjectsOf(other), [topic])
    if (same && !one.terms.has(same.id)) shared += Math.min(topic.weight, same.weight) * 2
  }
  return shared
}

interface Weighed {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

function weigh(claim: Claim, isNeutral: boolean): Weighed {
  const weights = new Map<string, number>()
  let total = 0
  for (const [term, weight] of claim.terms) {
    if (isNeutral && !isConcept(term)) continue
    const worth = weight * worthOf(term)
    weights.set(term, worth)
    total += worth
  }
  return { weights, total }
}

function isConcept(term: string): boolean {
  return term.includes('.') || term.startsWith('name:') || /\d/.test(term)
}

/** Extra for agreeing digits, which are rare by chance: 0.25 from three significant digits on, 0.08 for two. Never for conflicts. */
export function digitBonus(one: Claim, other: Claim): number {
  const digits = Math.min(digitsOf(one), digitsOf(other))
  if (digits >= 3) return 0.25
  return digits === 2 ? 0.08 : 0
}

/** How far a conflict loses credit because the values lie too far apart for one measure. */
export function ratioPenalty(one: Claim, other: Claim, gap: number): number {
  if (gap > 19) return 0.1 + (sharedMeasures(one, other).length > 0 ? 0 : 0.2)
  return gap > 2 && sharedMeasures(one, other).length === 0 ? 0.2 : 0
}

/** The least number of significant digits of a figure's ends. */
export function digitsOf({ figure }: Claim): number {
  return Math.min(figure.quantity.low.significantDigits, figure.quantity.high.significantDigits)
}
