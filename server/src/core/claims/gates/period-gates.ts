import type { Claim } from '../claim.ts'
import { comparePeriods } from '../compare-periods.ts'
import { digitsOf } from '../sameness.ts'
import type { Stop, Trust } from './gate.ts'

/** An outcome against what was expected or aimed at. */
export function findOtherMood(one: Claim, other: Claim): Stop | undefined {
  // Two ends that both agree are hardly an outcome.
  if (one.extent.isRange && other.extent.isRange) return undefined
  const differs = (isOutcome(one) && isPlan(other)) || (isPlan(one) && isOutcome(other))
  return differs ? OTHER_MOOD : undefined
}

const OTHER_MOOD: Stop = { id: 'near.mood' }

function isOutcome({ mood, period }: Claim): boolean {
  return mood === 'actual' && period?.isOpen !== true
}

function isPlan({ mood }: Claim): boolean {
  return mood !== 'actual'
}

/** Another time, where both sentences say when. */
export function findOtherPeriod(one: Claim, other: Claim): Stop | undefined {
  if (one.period?.from !== 'sentence' || other.period?.from !== 'sentence') return undefined
  const first = one.period.loose
  const second = other.period.loose
  if (comparePeriods(first, second) !== 'different') return undefined
  // The rate of a month is often the change over the year to that month.
  const isRate = one.figure.quantity.dimension === 'percentage'
  if (isRate && first.to === second.to) return undefined
  // A month and its year differ as a rule, but rare digits tell that one moment of it is meant.
  const meet = first.from <= second.to && second.from <= first.to
  if (meet && Math.min(digitsOf(one), digitsOf(other)) >= 3) return undefined
  return otherPeriod(one, other)
}

/** For a conflict the periods must not merely overlap, and an unknown one must be told by the documents' dates. */
export function findLooseOtherPeriod(one: Claim, other: Claim, trust: Trust): Stop | undefined {
  const relation = comparePeriods(one.period?.period, other.period?.period)
  // What another sentence said of the time may be about something else.
  const isInherited = one.period?.from !== 'sentence' || other.period?.from !== 'sentence'
  if (relation === 'different')
    return trust === 'cited' && isInherited ? undefined : otherPeriod(one, other)
  if (relation === 'overlapping') {
    const fits = isVague(one) || isVague(other) || isRateTo(one, other)
    return fits ? undefined : otherPeriod(one, other)
  }
  if (relation === 'same') return undefined
  return trust === 'cited' || isWithinReach(one, other) ? undefined : otherPeriod(one, other)
}

/** The rate of a month that is told as the change over the year to it. */
function isRateTo(one: Claim, other: Claim): boolean {
  const isRate = one.figure.quantity.dimension === 'percentage'
  const grains = [one, other].map(({ period }) => period?.period.grain)
  const isYearTo = grains.includes('range') && grains.includes('month')
  return isRate && isYearTo && one.period?.period.to === other.period?.period.to
}

function otherPeriod(one: Claim, other: Claim): Stop {
  const words = ({ period, place }: Claim) => period?.words ?? place.date ?? '?'
  return { id: 'near.period', values: () => ({ one: words(one), other: words(other) }) }
}

/** Whether the words leave the day open: `mid-January`, 月底. */
function isVague({ period }: Claim): boolean {
  return (
    period !== undefined &&
    /^(?:mid|early|late|end|beginning)\b|[初底]$|[上中下]旬$/i.test(period.words)
  )
}

/** Days by which two undated statements' documents may differ. */
const DAYS_APART = 14
/** Days that may lie between a period's end and the document that means it without saying so. */
const DAYS_BACK = 150

function isWithinReach(one: Claim, other: Claim): boolean {
  if (one.period && other.period) return one.period.period.fiscal === other.period.period.fiscal
  if (!one.period && !other.period) return daysApart(one.place.date, other.place.date) <= DAYS_APART
  const [known, unknown] = one.period ? [one, other] : [other, one]
  const isUndated = unknown.place.date === undefined && known.place.date === undefined
  return isUndated || daysApart(known.period?.period.to, unknown.place.date) <= DAYS_BACK
}

/** Days between two dates: none where both are missing, as of statements of one day; without end where one is. */
function daysApart(one: string | undefined, other: string | undefined): number {
  if (one === undefined && other === undefined) return 0
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY
  const days = Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
  return Number.isNaN(days) ? 0 : days
}
