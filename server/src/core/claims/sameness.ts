import type { Claim, TellingTerms } from './claim.ts'
import { areOfOneTongue, isSameTopic, sharesMeasure, sharesTopic } from './shared-topics.ts'

/**
 * How likely two claims speak of one thing, from their terms alone, about 0 to 1.1:
 * containment of the shorter context in the longer by 0.6, Jaccard similarity by 0.4, and a little more for a shared subject.
 * Between languages only what both can share counts: concepts, names and words with digits.
 * Where the score is less than one that is asked for, it may be given as 0.
 */
export function scoreSameness(one: Claim, other: Claim, wanted = 0): number {
  const isNeutral = !areOfOneTongue(one, other)
  const telling = isNeutral ? one.worths.concepts : one.worths.all
  const first = telling.total
  const second = isNeutral ? other.worths.concepts.total : other.worths.all.total
  const least = Math.min(first, second)
  if (least <= 0) return 0
  const elsewhere = sharedUnderOtherNames(one, other)
  const longest = Math.max(least, SHORT)
  const needed = leastShared(wanted, longest, Math.max(first, second))
  // Most pairs share far too little, and that shows after a few terms.
  const spare = needed <= least ? first + elsewhere - needed : Number.POSITIVE_INFINITY
  const shared = sharedUnderOneName(telling, other.terms, spare)
  if (shared === undefined) return 0
  const all = shared + elsewhere
  const containment = Math.min(1, all / longest)
  const jaccard = all / (first + second - all)
  const bonus = sharesTopic(one.subjects, other.subjects) ? SUBJECT_BONUS : 0
  return 0.6 * containment + 0.4 * jaccard + bonus
}

/** A context that tells less than this is short: that all of it is found tells little. */
const SHORT = 1.5
const SUBJECT_BONUS = 0.08

/** What two claims must share at least to reach a score, a little less: a union tells no less than the longer context. */
function leastShared(wanted: number, shorter: number, longer: number): number {
  return (wanted - SUBJECT_BONUS - 0.001) / (0.6 / shorter + 0.4 / longer)
}

/** What terms that both have tell, as far as they weigh in both; nothing where what is missing tells more than may be spared. */
function sharedUnderOneName(
  { terms, weights, worths }: TellingTerms,
  others: Claim['terms'],
  spare: number,
): number | undefined {
  let shared = 0
  let missing = 0
  for (let place = 0; place < terms.length; place++) {
    const worth = worths[place] ?? 0
    const here = (weights[place] ?? 0) * worth
    const there = others.get(terms[place] ?? '')
    if (there !== undefined) shared += Math.min(here, there * worth)
    else missing += here
    if (missing > spare) return undefined
  }
  return shared
}

/** What the two name differently but mean alike: `Delta` and `Delta Air Lines`. */
function sharedUnderOtherNames(one: Claim, other: Claim): number {
  if (!one.isLooselyNamed && !other.isLooselyNamed) return 0
  let shared = 0
  for (const topic of one.subjects) {
    const same = other.subjects.find((candidate) => isSameTopic(candidate, topic))
    if (!same || same.id === topic.id) continue
    const isNamedAlike = other.terms.has(topic.id) || one.terms.has(same.id)
    if (!isNamedAlike) shared += Math.min(topic.weight, same.weight) * 2
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
