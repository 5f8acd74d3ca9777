import type { Claim, Topic } from '../claim.ts'
import { TOPICS } from '../lexicon/entities/topics.ts'
import { areOfOneTongue, findShared, sharesTerm, sharesTopic } from '../shared-topics.ts'
import { isNear, NEAR, nearOf, type Stop, wordsOf } from './gate.ts'

/** Another company, index, product or country, named beside both figures. */
export function findOtherSubject(one: Claim, other: Claim): Stop | undefined {
  return (
    findDisjoint(nearOf(one.subjects), nearOf(other.subjects)) ??
    findContrast(one.actors, other.actors) ??
    findContrast(one.products, other.products) ??
    (areNamedTogether(one, other) ? undefined : findContrast(one.regions, other.regions))
  )
}

/** Whether a region of the one stands near the other's figure as well: a city beside its country. */
function areNamedTogether(one: Claim, other: Claim): boolean {
  const isNamed = (regions: readonly Topic[], claim: Claim) =>
    regions.some(({ id }) => claim.terms.has(id))
  return isNamed(one.regions, other) || isNamed(other.regions, one)
}

/** Both name things of one kind beside the figure, and none is shared. */
function findContrast(one: readonly Topic[], other: readonly Topic[]): Stop | undefined {
  if (one.length === 0 || other.length === 0) return undefined
  for (const { kind } of one) {
    if (kind === 'name' || kind === 'institution' || kind === 'person') continue
    const isMeant = (topic: Topic) => topic.kind === kind && isNear(topic)
    if (!one.some(isMeant) || !other.some(isMeant)) continue
    const [first, second] = [one.filter(isMeant), other.filter(isMeant)]
    if (!sharesTopic(first, second)) return otherTopics(first, second)
  }
  return undefined
}

/** For a conflict inherited subjects count as well, and a product or an unknown head on one side only is another thing. */
export function findLooseOtherSubject(one: Claim, other: Claim): Stop | undefined {
  return (
    findDisjoint(one.subjects, other.subjects) ??
    (areNamedTogether(one, other) ? undefined : findDisjoint(one.regions, other.regions)) ??
    findAlone(one, other) ??
    findAlone(other, one) ??
    findAloneActor(one, other) ??
    findAloneActor(other, one) ??
    findAloneRegion(one, other) ??
    findAloneRegion(other, one) ??
    findOtherHead(one, other)
  )
}

/** Both name something, and nothing is shared. */
function findDisjoint(one: readonly Topic[], other: readonly Topic[]): Stop | undefined {
  if (one.length === 0 || other.length === 0 || sharesTopic(one, other)) return undefined
  return otherTopics(one, other)
}

/** A product that only the one names in its figure's sentence. */
function findAlone(one: Claim, other: Claim): Stop | undefined {
  const alone = one.products.find(
    (product) =>
      isNear(product) &&
      (other.terms.get(product.id) ?? 0) < NEAR &&
      !sharesTopic([product], other.subjects),
  )
  return alone && otherSubject(() => ({ one: alone.words, other: '–' }))
}

/** Things of many: that both speak of an earthquake, or of coal, says nothing where only one tells whose. */
const COMMON_THINGS: ReadonlySet<string> = new Set(TOPICS.map(({ id }) => id))

/** Whoever only the one names in its figure's sentence, where nothing but a common thing is shared. */
function findAloneActor(one: Claim, other: Claim): Stop | undefined {
  const shared = findShared(one.subjects, other.subjects)
  if (shared.length === 0 || !shared.every(({ id }) => COMMON_THINGS.has(id))) return undefined
  const alone = one.actors.find((actor) => isNear(actor) && !other.terms.has(actor.id))
  return alone && otherSubject(() => ({ one: alone.words, other: '–' }))
}

/** Weight of what stands in the figure's own clause. */
const OWN_CLAUSE = 0.8

/** A region that only the one names beside a shared name: `Tesla's revenue in China`, or what nobody makes: `the earthquake in Morocco`. */
function findAloneRegion(one: Claim, other: Claim): Stop | undefined {
  const isNameless = one.subjects.length + other.subjects.length === 0
  const isOfActor = isNameless || sharesTopic(one.actors, other.actors)
  const region = one.regions.find(({ weight }) => weight >= OWN_CLAUSE)
  const isElsewhere = region !== undefined && !other.terms.has(region.id)
  if (!isElsewhere || other.regions.length > 0) return undefined
  if (isOfActor ? isHome(region, one) : !sharesTopic(one.products, other.products)) return undefined
  return otherSubject(() => ({ one: region.words, other: '–' }))
}

/** A region that describes the one who is named rather than where something was: `the US chip maker Nvidia`, 美股龍頭輝達. */
function isHome(region: Topic, claim: Claim): boolean {
  const { sentence } = claim.place
  const at = sentence.indexOf(region.words)
  const before = sentence.slice(Math.max(0, at - 5), at)
  return !/\bin (?:the )?$|在$|于$|於$/.test(before)
}

/** The unknown words that open two clauses, where nobody known is named, are most often their subjects. */
function findOtherHead(one: Claim, other: Claim): Stop | undefined {
  const isNameless = one.subjects.length + other.subjects.length === 0
  const hasHeads = one.heads.size > 0 && other.heads.size > 0
  const isOneLanguage = areOfOneTongue(one, other)
  if (!isNameless || !hasHeads || !isOneLanguage || sharesTerm(one.heads, other.heads))
    return undefined
  const words = ({ heads }: Claim) => [...heads].join('')
  return otherSubject(() => ({ one: words(one), other: words(other) }))
}

function otherTopics(one: readonly Topic[], other: readonly Topic[]): Stop {
  return otherSubject(() => ({ one: wordsOf(one), other: wordsOf(other) }))
}

function otherSubject(values: NonNullable<Stop['values']>): Stop {
  return { id: 'near.subject', values }
}
