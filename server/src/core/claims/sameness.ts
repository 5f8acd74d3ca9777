import type { Claim } from './claim.ts'
import { findShared, sharesMeasure, sharesTopic } from './shared-topics.ts'

/**
 * How likely two claims speak of one thing, from their terms alone, about 0 to 1.1:
 * containment of the shorter context in the longer by 0.6, Jaccard similarity by 0.4, and a little more for a shared subject.
 * Between languages only what both can share counts: concepts, names and words with digits.
 */
export function scoreSameness(one: Claim, other: Claim): number {
  const isNeutral = one.language.slice(0, 2) !== other.language.slice(0, 2)
  const [first, second] = isNeutral
    ? [one.worths.conceptTotal, other.worths.conceptTotal]
    : [one.worths.total, other.worths.total]
  const shared = sharedUnderOneName(one, other, isNeutral) + sharedUnderOtherNames(one, other)
  const least = Math.min(first, second)
  if (least <= 0) return 0
  const containment = Math.min(1, shared / Math.max(least, 1.5))
  const jaccard = shared / (first + second - shared)
  const bonus = sharesTopic(one.subjects, other.subjects) ? 0.08 : 0
  return 0.6 * containment + 0.4 * jaccard + bonus
}

/** What terms that both have tell, as far as they weigh in both. */
function sharedUnderOneName(one: Claim, other: Claim, isNeutral: boolean): number {
  const { each, concepts } = one.worths
  let shared = 0
  let place = 0
  for (const [term, weight] of one.terms) {
    const worth = each[place] ?? 0
    const isCounted = !isNeutral || concepts[place] === true
    place++
    const weightThere = isCounted ? other.terms.get(term) : undefined
    if (weightThere !== undefined) shared += Math.min(weight * worth, weightThere * worth)
  }
  return shared
}

/** What the two name differently but mean alike: `Delta` and `Delta Air Lines`. */
function sharedUnderOtherNames(one: Claim, other: Claim): number {
  let shared = 0
  for (const topic of one.subjects) {
    if (other.terms.has(topic.id)) continue
    const [same] = findShared(other.subjects, [topic])
    if (same && !one.terms.has(same.id)) shared += Math.min(topic.weight, same.weight) * 2
  }
  return shared
}

/** Extra for agreeing digits, which are rare by chance: 0.25 from three significant digits on, 0.08 for two. Never for conflicts. */
export function digitBonus(one: Claim, other: Claim): number {
  const digits = Math.min(digitsOf(one), digitsOf(other))
  if (digits >= 3) return 0.25
  return digits === 2 ? 0.08 : 0
}

/** How far a conflict loses credit because the values lie too far apart for one measure. */
export function ratioPenalty(one: Claim, other: Claim, gap: number): number {
  if (gap > 19) return 0.1 + (sharesMeasure(one, other) ? 0 : 0.2)
  return gap > 2 && !sharesMeasure(one, other) ? 0.2 : 0
}

/** The least number of significant digits of a figure's ends. */
export function digitsOf({ figure }: Claim): number {
  return Math.min(figure.quantity.low.significantDigits, figure.quantity.high.significantDigits)
}
