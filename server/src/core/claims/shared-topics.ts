import { isChinese } from '../figures/language.ts'
import type { Claim, Topic } from './claim.ts'

/** The topics of the one that the other has too. */
export function findShared(one: readonly Topic[], other: readonly Topic[]): readonly Topic[] {
  return one.filter((topic) => isAmong(topic, other))
}

/** Whether the two have a topic in common. */
export function sharesTopic(one: readonly Topic[], other: readonly Topic[]): boolean {
  return one.some((topic) => isAmong(topic, other))
}

function isAmong(topic: Topic, topics: readonly Topic[]): boolean {
  return topics.some((candidate) => isSameTopic(topic, candidate))
}

/** Whether two topics are one: by id, or where all distinctive words of the one name are in the other. */
export function isSameTopic(one: Topic, other: Topic): boolean {
  if (one.id === other.id) return true
  const isNamed = one.kind === 'name' || other.kind === 'name'
  const isRelated = one.kind === 'product' || other.kind === 'product'
  if (!isNamed && !(isRelated && one.kind !== other.kind)) return false
  const [short, long] =
    other.parts.length < one.parts.length ? [other.parts, one.parts] : [one.parts, other.parts]
  return short.length > 0 && short.every((part) => long.includes(part))
}

/** Whether any of the topics may be one with a topic of another id, as unknown names and products may. */
export function areLooselyNamed(topics: readonly Topic[]): boolean {
  return topics.some(({ kind }) => kind === 'name' || kind === 'product')
}

/** Whether both are written in Chinese, in whatever script, or both in other languages. */
export function areOfOneTongue(one: Claim, other: Claim): boolean {
  return isChinese(one.language) === isChinese(other.language)
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

/** Whether both claims name one narrow measure. */
export function sharesMeasure(
  one: Pick<Claim, 'measures'>,
  other: Pick<Claim, 'measures'>,
): boolean {
  return one.measures.some(
    (measure) => !measure.broad && other.measures.some(({ id }) => id === measure.id),
  )
}

/** Whether the two share a term of a set: of what is counted, or of the words that open the clause. */
export function sharesTerm(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const term of one) if (other.has(term)) return true
  return false
}
