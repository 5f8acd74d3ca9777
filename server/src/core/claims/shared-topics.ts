import type { Claim, Topic } from './claim.ts'
import { nameParts } from './names.ts'

/** What a claim is about by name: companies, indices, names and products. */
export function subjectsOf(claim: Claim): readonly Topic[] {
  return [...claim.actors, ...claim.products]
}

/** The topics of the one that the other has too: by id, or where all distinctive words of the one name are in the other. */
export function findShared(one: readonly Topic[], other: readonly Topic[]): readonly Topic[] {
  return one.filter((topic) => other.some((candidate) => isSameTopic(topic, candidate)))
}

function isSameTopic(one: Topic, other: Topic): boolean {
  if (one.id === other.id) return true
  const isNamed = one.kind === 'name' || other.kind === 'name'
  const isRelated = one.kind === 'product' || other.kind === 'product'
  if (!isNamed && !(isRelated && one.kind !== other.kind)) return false
  const [short = [], long = []] = [nameParts(one.words), nameParts(other.words)].sort(
    (first, second) => first.length - second.length,
  )
  return short.length > 0 && short.every((part) => long.includes(part))
}

/** Whether two measures cannot be one: two narrow ones that differ, or a broad one and a narrow one of another group. */
export function excludes(one: Topic, other: Topic): boolean {
  if (one.id === other.id) return false
  if (one.broad && other.broad) return false
  if (!one.broad && !other.broad) return true
  const [broad, narrow] = one.broad ? [one, other] : [other, one]
  if (broad.within.length === 0 || narrow.group === undefined) return false
  return !broad.within.includes(narrow.group)
}

/** The narrow measures both claims name. */
export function sharedMeasures(one: Claim, other: Claim): readonly Topic[] {
  return one.measures.filter(
    (measure) => !measure.broad && other.measures.some(({ id }) => id === measure.id),
  )
}

/** Whether the two share a term of a set: of what is counted, or of the words that open the clause. */
export function sharesTerm(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const term of one) if (other.has(term)) return true
  return false
}
