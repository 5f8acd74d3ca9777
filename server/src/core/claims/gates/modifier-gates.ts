import type { Claim } from '../claim.ts'
import { areOfOneTongue, sharesMeasure, sharesTopic } from '../shared-topics.ts'
import { type Stop, wordsOf } from './gate.ts'

/** Modifiers of one group that differ: year on year against quarter on quarter. */
export function findContrastingModifier(one: Claim, other: Claim): Stop | undefined {
  for (const { group } of one.modifiers) {
    if (group === undefined) continue
    const first = one.modifiers.filter((modifier) => modifier.group === group)
    const second = other.modifiers.filter((modifier) => modifier.group === group)
    if (second.length === 0 || sharesTopic(first, second)) continue
    return { id: 'near.measure', values: () => ({ one: wordsOf(first), other: wordsOf(second) }) }
  }
  return undefined
}

/** Groups of modifiers that are often left unsaid; one on one side only tells nothing. */
const UNSAID = new Set(['vintage', 'per', 'dilution', 'tenor'])

/** Growth is meant on the year where nothing is said; on the quarter or the month it is said. */
function isUnsaid(id: string, group: string | undefined): boolean {
  return id === 'modifier.year-on-year' || UNSAID.has(group ?? '')
}

/** For a conflict neither side may be restricted by something the other does not have. */
export function findRestriction(one: Claim, other: Claim): Stop | undefined {
  const restricts = (claim: Claim, against: Claim) =>
    claim.modifiers.find(
      ({ id, group, broad, words }) =>
        !broad &&
        !isUnsaid(id, group) &&
        !isMeasured(words, claim, against) &&
        !against.modifiers.some((modifier) => modifier.id === id),
    )
  const modifier = restricts(one, other) ?? restricts(other, one)
  const words =
    modifier?.words ??
    findOwnCode(one, other) ??
    findOwnCode(other, one) ??
    findOwnNarrowing(one, other) ??
    findOwnNarrowing(other, one)
  return words === undefined ? undefined : { id: 'near.modifier', values: () => ({ words }) }
}

/** Whether the words also say what is measured, and the other measures it too: 新增 of power is an addition, and restricts none. */
function isMeasured(words: string, { measures }: Claim, against: Claim): boolean {
  return measures.some(
    (measure) => measure.words === words && sharesMeasure({ measures: [measure] }, against),
  )
}

/** A name with digits (`5g`) that says what kind is counted and that the other does not have. */
function findOwnCode(one: Claim, other: Claim): string | undefined {
  return [...one.nouns].find(
    (noun) => /^[a-z0-9-]{2,}$/.test(noun) && /\d/.test(noun) && !other.terms.has(noun),
  )
}

/** What narrows the measure of the one and stands nowhere near the other's figure; told only within a language. */
function findOwnNarrowing(one: Claim, other: Claim): string | undefined {
  if (!areOfOneTongue(one, other)) return undefined
  const shared = [...one.narrowing].filter(([id]) =>
    other.measures.some((topic) => topic.id === id),
  )
  const alone = (shared.length > 0 ? shared : [...one.narrowing]).map(([, words]) =>
    words.filter((term) => !other.terms.has(term)),
  )
  // One measure that is shared as it is suffices; one pair of characters is as likely a verb as a name.
  const [least = []] = alone.sort((first, second) => first.length - second.length)
  const tells = least.length > 1 || /^[a-z]/.test(least[0] ?? '')
  return tells ? [...least].reverse().join('') : undefined
}
