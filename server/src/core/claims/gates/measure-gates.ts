import type { Claim, Topic } from '../claim.ts'
import { comparePeriods } from '../compare-periods.ts'
import { digitsOf } from '../sameness.ts'
import { excludes, sharesTopic } from '../shared-topics.ts'
import { isNear, nearOf, type Stop, wordsOf } from './gate.ts'

/** Another measure, named near both figures. */
export function findOtherMeasure(one: Claim, other: Claim): Stop | undefined {
  const stop = findExclusion(nearOf(one.measures), nearOf(other.measures))
  return stop && !areRareAlike(one, other) ? stop : undefined
}

/** Three digits or more of one subject in one period are hardly met twice by chance, whatever the measure is called. */
function areRareAlike(one: Claim, other: Claim): boolean {
  if (Math.min(digitsOf(one), digitsOf(other)) < 3 || areContrasted(one, other)) return false
  const shared =
    sharesTopic(one.subjects, other.subjects) || sharesTopic(one.regions, other.regions)
  const relation = comparePeriods(one.period?.period, other.period?.period)
  return shared && (relation === 'same' || relation === 'unknown')
}

/** Two measures of one statement, such as revenue and net income, are told apart for a reason. */
export function areContrasted(one: Claim, other: Claim): boolean {
  const narrow = (claim: Claim) => claim.measures.filter((topic) => !topic.broad && isNear(topic))
  const second = narrow(other)
  if (narrow(one).some(({ id }) => second.some((topic) => topic.id === id))) return false
  return narrow(one).some(
    ({ group }) => group !== undefined && second.some((topic) => topic.group === group),
  )
}

/** For a conflict measures that were named further off count as well. */
export function findLooseOtherMeasure(one: Claim, other: Claim): Stop | undefined {
  return findExclusion(one.measures, other.measures)
}

function findExclusion(one: readonly Topic[], other: readonly Topic[]): Stop | undefined {
  if (one.length === 0 || other.length === 0) return undefined
  const narrow = [one, other].map((measures) => measures.filter(({ broad }) => !broad))
  const [first = [], second = []] = narrow.every(({ length }) => length > 0) ? narrow : [one, other]
  const fits = first.some((measure) => second.some((candidate) => !excludes(measure, candidate)))
  if (fits) return undefined
  return { id: 'near.measure', values: () => ({ one: wordsOf(one), other: wordsOf(other) }) }
}
