import type { Message } from '../text/message.ts'
import type { Claim, Topic } from './claim.ts'
import { comparePeriods } from './compare-periods.ts'
import { isRange } from './interval.ts'
import { digitsOf } from './sameness.ts'
import { excludes, findShared, sharesTerm, subjectsOf } from './shared-topics.ts'

/** Whether the author cites the other's source for the figure, and so says that it speaks of it. */
export type Trust = 'none' | 'cited'

/** A reason why two claims cannot be compared. */
export interface Gate {
  /** What it keeps two claims from: any verdict, or only a conflict, which needs more than an agreement does. */
  readonly stops: 'verdict' | 'conflict'
  find(one: Claim, other: Claim, trust: Trust): Message | undefined
}

/** The gates in order; the first that shuts gives the reason that is shown. */
export const GATES: readonly Gate[] = [
  { stops: 'verdict', find: findOtherMood },
  { stops: 'verdict', find: findOtherPeriod },
  { stops: 'verdict', find: findOtherSubject },
  { stops: 'verdict', find: findOtherMeasure },
  { stops: 'verdict', find: findContrastingModifier },
  { stops: 'verdict', find: findOtherRate },
  { stops: 'verdict', find: findOtherChange },
  { stops: 'conflict', find: findLooseOtherPeriod },
  { stops: 'conflict', find: findLooseOtherSubject },
  { stops: 'conflict', find: findLooseOtherMeasure },
  { stops: 'conflict', find: findRestriction },
  { stops: 'conflict', find: findOtherEnd },
  { stops: 'conflict', find: findOtherCounted },
]

/** Nearness from which on a topic was named beside the figure, not inherited from further off. */
const NEAR = 0.5

function findOtherMood(one: Claim, other: Claim): Message | undefined {
  const isOutcome = (claim: Claim) => claim.mood === 'actual' && claim.period?.isOpen !== true
  const isPlan = (claim: Claim) => claim.mood !== 'actual'
  // Two ends that both agree are hardly an outcome.
  if (isRange(one.figure.quantity) && isRange(other.figure.quantity)) return undefined
  const differs = (isOutcome(one) && isPlan(other)) || (isPlan(one) && isOutcome(other))
  return differs ? { id: 'near.mood', values: {} } : undefined
}

function findOtherPeriod(one: Claim, other: Claim): Message | undefined {
  if (one.period?.from !== 'sentence' || other.period?.from !== 'sentence') return undefined
  const first = one.period.period
  const second = other.period.period
  if (comparePeriods(first, second) !== 'different') return undefined
  // The rate of a month is often the change over the year to that month.
  const isRate = one.figure.quantity.dimension === 'percentage'
  if (isRate && first.to === second.to) return undefined
  // A month and its year differ as a rule, but rare digits tell that one moment of it is meant.
  const meet = first.from <= second.to && second.from <= first.to
  if (meet && Math.min(digitsOf(one), digitsOf(other)) >= 3) return undefined
  return { id: 'near.period', values: { one: one.period.words, other: other.period.words } }
}

/** For a conflict the periods must not merely overlap, and an unknown one must be told by the documents' dates. */
function findLooseOtherPeriod(one: Claim, other: Claim, trust: Trust): Message | undefined {
  const relation = comparePeriods(one.period?.period, other.period?.period)
  const words = (claim: Claim) => claim.period?.words ?? claim.place.date ?? '?'
  const message: Message = {
    id: 'near.period',
    values: { one: words(one), other: words(other) },
  }
  // What another sentence said of the time may be about something else.
  const isInherited = one.period?.from !== 'sentence' || other.period?.from !== 'sentence'
  if (relation === 'different') return trust === 'cited' && isInherited ? undefined : message
  if (relation === 'overlapping') return isVague(one) || isVague(other) ? undefined : message
  if (relation === 'same') return undefined
  return isWithinReach(one, other) ? undefined : message
}

/** Whether the words leave the day open: `mid-January`, 月底. */
function isVague({ period }: Claim): boolean {
  return period !== undefined && /^(?:mid|early|late|end|beginning)\b|[初底]$|[上中下]旬$/i.test(period.words)
}

/** Days by which two undated statements' documents may differ. */
const DAYS_APART = 14
/** Days that may lie between a period's end and the document that means it without saying so. */
const DAYS_BACK = 150

function isWithinReach(one: Claim, other: Claim): boolean {
  if (one.period && other.period) return one.period.period.fiscal === other.period.period.fiscal
  if (!one.period && !other.period) return daysApart(one.place.date, other.place.date) <= DAYS_APART
  const [known, unknown] = one.period ? [one, other] : [other, one]
  return daysApart(known.period?.period.to, unknown.place.date) <= DAYS_BACK
}

/** Days between two dates; none where either is missing. */
function daysApart(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 0
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
  return Number.isNaN(days) ? 0 : days
}

function findOtherSubject(one: Claim, other: Claim): Message | undefined {
  const first = subjectsOf(one).filter(isNear)
  const second = subjectsOf(other).filter(isNear)
  if (first.length > 0 && second.length > 0 && findShared(first, second).length === 0) {
    return otherSubject(first, second)
  }
  return (
    findContrast(one.actors, other.actors) ??
    findContrast(one.products, other.products) ??
    findContrast(one.regions, other.regions)
  )
}

/** Both name things of one kind beside the figure, and none is shared. */
function findContrast(one: readonly Topic[], other: readonly Topic[]): Message | undefined {
  for (const { kind } of one) {
    if (kind === 'name' || kind === 'institution' || kind === 'person') continue
    const first = one.filter((topic) => topic.kind === kind && isNear(topic))
    const second = other.filter((topic) => topic.kind === kind && isNear(topic))
    if (first.length === 0 || second.length === 0) continue
    if (findShared(first, second).length === 0) return otherSubject(first, second)
  }
  return undefined
}

/** For a conflict inherited subjects count as well, and a product or an unknown head on one side only is another thing. */
function findLooseOtherSubject(one: Claim, other: Claim): Message | undefined {
  const first = subjectsOf(one)
  const second = subjectsOf(other)
  if (first.length > 0 && second.length > 0 && findShared(first, second).length === 0) {
    return otherSubject(first, second)
  }
  if (findShared(one.regions, other.regions).length === 0) {
    if (one.regions.length > 0 && other.regions.length > 0) {
      return otherSubject(one.regions, other.regions)
    }
  }
  const alone = findAlone(one, other) ?? findAlone(other, one)
  if (alone) return { id: 'near.subject', values: { one: alone.words, other: '–' } }
  const isNameless = first.length === 0 && second.length === 0
  const hasHeads = one.heads.size > 0 && other.heads.size > 0
  const areChinese = one.language !== 'en' && other.language !== 'en'
  if (!isNameless || !hasHeads || !areChinese) return undefined
  return sharesTerm(one.heads, other.heads) ? undefined : { id: 'near.subject', values: { one: '–', other: '–' } }
}

/** A product that only the one names in its figure's sentence. */
function findAlone(one: Claim, other: Claim): Topic | undefined {
  return one.products.find(
    (product) =>
      isNear(product) &&
      (other.terms.get(product.id) ?? 0) < NEAR &&
      findShared([product], subjectsOf(other)).length === 0,
  )
}

function otherSubject(one: readonly Topic[], other: readonly Topic[]): Message {
  return { id: 'near.subject', values: { one: wordsOf(one), other: wordsOf(other) } }
}

function findOtherMeasure(one: Claim, other: Claim): Message | undefined {
  if (areRareAlike(one, other)) return undefined
  return findExclusion(one.measures.filter(isNear), other.measures.filter(isNear))
}

/** Three digits or more of one subject in one period are hardly met twice by chance, whatever the measure is called. */
function areRareAlike(one: Claim, other: Claim): boolean {
  if (Math.min(digitsOf(one), digitsOf(other)) < 3) return false
  const shared =
    findShared(subjectsOf(one), subjectsOf(other)).length > 0 ||
    findShared(one.regions, other.regions).length > 0
  const relation = comparePeriods(one.period?.period, other.period?.period)
  return shared && (relation === 'same' || relation === 'unknown')
}

function findLooseOtherMeasure(one: Claim, other: Claim): Message | undefined {
  return findExclusion(one.measures, other.measures)
}

function findExclusion(one: readonly Topic[], other: readonly Topic[]): Message | undefined {
  if (one.length === 0 || other.length === 0) return undefined
  const fits = one.some((measure) => other.some((candidate) => !excludes(measure, candidate)))
  if (fits) return undefined
  return { id: 'near.measure', values: { one: wordsOf(one), other: wordsOf(other) } }
}

/** Modifiers of one group that differ: year on year against quarter on quarter. */
function findContrastingModifier(one: Claim, other: Claim): Message | undefined {
  for (const { group } of one.modifiers) {
    if (group === undefined) continue
    const first = one.modifiers.filter((modifier) => modifier.group === group)
    const second = other.modifiers.filter((modifier) => modifier.group === group)
    if (second.length === 0 || findShared(first, second).length > 0) continue
    return { id: 'near.measure', values: { one: wordsOf(first), other: wordsOf(second) } }
  }
  return undefined
}

/** Groups of modifiers that are often left unsaid; one on one side only tells nothing. */
const UNSAID = new Set(['comparison', 'vintage', 'per', 'dilution'])

function findRestriction(one: Claim, other: Claim): Message | undefined {
  const restricts = (claim: Claim, against: Claim) =>
    claim.modifiers.find(
      ({ id, group, broad }) =>
        !broad && !UNSAID.has(group ?? '') && !against.modifiers.some((modifier) => modifier.id === id),
    )
  const modifier = restricts(one, other) ?? restricts(other, one)
  const words =
    modifier?.words ??
    findOwnCode(one, other) ??
    findOwnCode(other, one) ??
    findOwnNarrowing(one, other) ??
    findOwnNarrowing(other, one)
  return words === undefined ? undefined : { id: 'near.modifier', values: { words } }
}

/** A name with digits (`5g`) that says what kind is counted and that the other does not have. */
function findOwnCode(one: Claim, other: Claim): string | undefined {
  return [...one.nouns].find((noun) => /^[a-z0-9-]{2,}$/.test(noun) && /\d/.test(noun) && !other.terms.has(noun))
}

/** What narrows the measure of the one and stands nowhere near the other's figure; told only within a language. */
function findOwnNarrowing(one: Claim, other: Claim): string | undefined {
  if (one.language.slice(0, 2) !== other.language.slice(0, 2)) return undefined
  const shared = [...one.narrowing].filter(([id]) => other.measures.some((topic) => topic.id === id))
  const alone = (shared.length > 0 ? shared : [...one.narrowing]).map(([, words]) =>
    words.filter((term) => !other.terms.has(term)),
  )
  // One measure that is shared as it is suffices; one pair of characters is as likely a verb as a name.
  const [least = []] = alone.sort((first, second) => first.length - second.length)
  const tells = least.length > 1 || /^[a-z]/.test(least[0] ?? '')
  return tells ? [...least].reverse().join('') : undefined
}

function findOtherRate(one: Claim, other: Claim): Message | undefined {
  const first = one.figure.quantity.per
  const second = other.figure.quantity.per
  if (first === undefined || second === undefined || one.language !== other.language) return undefined
  if (first === second) return undefined
  return { id: 'near.rate', values: { one: first, other: second } }
}

function findOtherChange(one: Claim, other: Claim): Message | undefined {
  if (one.change === undefined || other.change === undefined) return undefined
  return one.change === other.change ? undefined : { id: 'near.change', values: {} }
}

function findOtherEnd(one: Claim, other: Claim): Message | undefined {
  return one.isStart === other.isStart ? undefined : { id: 'near.role', values: {} }
}

/** Counts must share what is counted: a measure or a word beside the figure. */
function findOtherCounted(one: Claim, other: Claim): Message | undefined {
  if (one.figure.quantity.dimension !== 'count') return undefined
  const isShared =
    one.measures.some(({ id }) => other.measures.some((measure) => measure.id === id)) ||
    sharesTerm(one.nouns, other.nouns)
  if (isShared) return undefined
  const words = (claim: Claim) => claim.figure.quantity.unit || claim.place.text
  return { id: 'near.counted', values: { one: words(one), other: words(other) } }
}

function isNear(topic: Topic): boolean {
  return topic.weight >= NEAR
}

function wordsOf(topics: readonly Topic[]): string {
  return topics.map(({ words }) => words).join(', ')
}
