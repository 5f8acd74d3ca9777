import { compareDecimals } from '../figures/decimal.ts'
import { foldText } from '../text/fold.ts'
import type { Message } from '../text/message.ts'
import type { Claim, Topic } from './claim.ts'
import { compareExtents, measureConflict, type Relation, type Severity } from './compare.ts'
import { comparePeriods } from './compare-periods.ts'
import type { Evidence } from './evidence.ts'
import { explainMatch } from './explain.ts'
import { CONFLICT_GATES, VERDICT_GATES } from './gates/all-gates.ts'
import { type Gate, type Stop, type Trust, toMessage } from './gates/gate.ts'
import { areContrasted } from './gates/measure-gates.ts'
import { type Course, findOtherUnit, readCourse } from './same-unit.ts'
import { digitBonus, digitsOf, ratioPenalty, scoreSameness } from './sameness.ts'
import { areOfOneTongue, sharesMeasure, sharesTerm, sharesTopic } from './shared-topics.ts'
import { worthOf } from './terms.ts'

/** What two claims are to each other. */
export type Match =
  | { readonly kind: 'agree'; readonly score: number; readonly because: string }
  | {
      readonly kind: 'conflict'
      readonly score: number
      readonly because: string
      readonly severity: NonNullable<Evidence['severity']>
      readonly gap: number
    }
  /** About one thing, but neither support nor contradiction. */
  | { readonly kind: 'touch'; readonly score: number }
  /** Close, but not comparable. */
  | {
      readonly kind: 'near'
      readonly score: number
      readonly reason: Message
      /** Whether the values agree all the same. */
      readonly isEcho: boolean
    }
  | { readonly kind: 'none'; readonly isEcho: boolean }

/** Least score of an agreement, its bonus for rare digits included. */
const AGREE_SCORE = 0.3
/** Least score of a conflict. */
const CONFLICT_SCORE = 0.6
/** Least score of a pair that is worth telling about though it gives no verdict. */
const NEAR_SCORE = 0.6
/** What a citation is worth against the least scores. */
const CREDIT: Readonly<Record<Trust, number>> = { none: 0, cited: 0.1 }
/** Of values that are not equal nothing is told below this. */
const LEAST_SCORE = Math.min(NEAR_SCORE, CONFLICT_SCORE - CREDIT.cited)
const NONE: Match = { kind: 'none', isEcho: false }

/** Reasons that tell why the digits stand in the source all the same: last quarter's value, the forecast. */
const EXPLAINING = new Set<Message['id']>(['near.period', 'near.mood', 'near.change', 'near.rate'])
/** The values agree, but nothing shows that they are of one thing. */
const ECHO: Match = { kind: 'none', isEcho: true }

/** Decides whether two claims are about one thing and, if so, whether their quantities agree. */
export function matchClaims(one: Claim, other: Claim, trust: Trust = 'none'): Match {
  const first = readCourse(one, other)
  const second = readCourse(other, one)
  const otherUnit = findOtherUnit(first.extent, second.extent)
  if (otherUnit?.id === 'near.dimension') return NONE
  if (otherUnit) return toNear(scoreSameness(one, other, NEAR_SCORE), otherUnit)
  const relation = compareExtents(first.extent, second.extent)
  const isOpposed = areOpposed(one, other, first.direction, second.direction)
  const isEqual = relation === 'agree' && !isOpposed
  // Only equal values are told apart by scores lower than those of conflicts.
  const score = scoreSameness(one, other, isEqual ? 0 : LEAST_SCORE)
  if (relation !== 'agree' && score < LEAST_SCORE) return NONE
  const given = { one, other, first, second, score, relation, isOpposed, trust }
  const stop = findStop(VERDICT_GATES, one, other, trust)
  return isEqual ? matchEqual(given, stop) : matchUnequal(given, stop)
}

function matchEqual(given: Given, stopped: Stop | undefined): Match {
  const { one, other, score, trust } = given
  if (trust === 'cited' && areRareDigits(one, other, stopped)) {
    return { kind: 'agree', score: Math.max(score, AGREE_SCORE), because: explainMatch(one, other) }
  }
  if (stopped) return toNear(score, stopped, !EXPLAINING.has(stopped.id))
  return partWays(one, other) ? { kind: 'touch', score } : toAgreement(given)
}

function matchUnequal(given: Given, stopped: Stop | undefined): Match {
  const { score, relation, isOpposed } = given
  if (stopped) {
    const isEcho = relation === 'agree' && !EXPLAINING.has(stopped.id)
    return toNear(score, stopped, isEcho)
  }
  if (relation !== 'compatible' || isOpposed) return toConflict(given)
  return score >= NEAR_SCORE ? { kind: 'touch', score } : NONE
}

function findStop(
  gates: readonly Gate[],
  one: Claim,
  other: Claim,
  trust: Trust,
): Stop | undefined {
  for (const find of gates) {
    const stop = find(one, other, trust)
    if (stop) return stop
  }
  return undefined
}

/** A rise to one round value and a fall to another only look alike. */
function partWays(one: Claim, other: Claim): boolean {
  const isTurned = one.direction !== undefined && other.direction !== undefined
  return isTurned && one.direction !== other.direction && !haveEqualValues(one, other)
}

/** Whether one speaks of a rise and the other of a fall. */
function areOpposed(
  one: Claim,
  other: Claim,
  first: Claim['direction'],
  second: Claim['direction'],
): boolean {
  if (first === undefined || second === undefined || first === second) return false
  const moves = ({ change }: Claim) => change === 'change' || change === undefined
  return moves(one) && moves(other)
}

/** What a restriction that only one side states takes from an agreement. */
const LOOSE_PENALTY = 0.12

function toAgreement({ one, other, score, trust }: Given): Match {
  const least = AGREE_SCORE - CREDIT[trust]
  const most = score + digitBonus(one, other)
  if (most < least) return ECHO
  const stopped = findStop(CONFLICT_GATES, one, other, trust)
  const loose = stopped && stopped.id !== 'near.role' ? LOOSE_PENALTY : 0
  const total = most - loose
  if (total < least) return ECHO
  const areRare = Math.min(digitsOf(one), digitsOf(other)) >= 3
  const isTold =
    areRare ||
    haveEqualValues(one, other) ||
    isOpenMeasure(one, other) ||
    hasSharedMeasure(one, other)
  return isTold ? { kind: 'agree', score: total, because: explainMatch(one, other) } : ECHO
}

interface Given {
  readonly one: Claim
  readonly other: Claim
  readonly first: Course
  readonly second: Course
  readonly score: number
  readonly relation: Relation
  readonly isOpposed: boolean
  readonly trust: Trust
}

function toConflict(given: Given): Match {
  const { one, other, first, second, score, relation, isOpposed, trust } = given
  if (score < LEAST_SCORE) return NONE
  const stopped = findStop(CONFLICT_GATES, one, other, trust)
  if (stopped) return toNear(score, stopped)
  const { severity, gap } =
    relation === 'conflict' ? measureConflict(first.extent, second.extent) : TURNED
  if (isOtherKind(one, other, gap)) return toNear(score, { id: 'near.change' })
  const total = score - (isSlipOfPen(severity) ? 0 : ratioPenalty(one, other, gap))
  const isOfOne = hasSharedSubject(one, other) || (trust === 'cited' && isLeftOpen(one, other))
  const isTold = isOfOne && hasSharedMeasure(one, other)
  if (total < CONFLICT_SCORE - CREDIT[trust] || !isTold) return NONE
  return {
    kind: 'conflict',
    score: total,
    because: explainMatch(one, other),
    severity: isOpposed ? 'direction' : severity,
    gap,
  }
}

/** Values that do not conflict, one of a rise and one of a fall. */
const TURNED = { severity: 'direction', gap: 0 } as const

function isSlipOfPen(severity: Severity | 'direction'): boolean {
  return severity === 'scale' || severity === 'digits'
}

/** Amounts more than threefold apart of which only one is said to be a change: by how much against how much. */
function isOtherKind(one: Claim, other: Claim, gap: number): boolean {
  if (one.figure.quantity.dimension.startsWith('percentage') || gap <= 2) return false
  return (one.change === 'change') !== (other.change === 'change')
}

function toNear(score: number, stop: Stop, isEcho = false): Match {
  if (score >= NEAR_SCORE) return { kind: 'near', score, reason: toMessage(stop), isEcho }
  return isEcho ? ECHO : NONE
}

function haveEqualValues(one: Claim, other: Claim): boolean {
  const [first, second] = [one.figure.quantity, other.figure.quantity]
  return compareDecimals(first.low.value, second.low.value) === 0
}

/** Three digits or more that a cited source has as well are those that were meant, whatever words stand beside them; unless they are explained. */
function areRareDigits(one: Claim, other: Claim, stopped: Stop | undefined): boolean {
  if (Math.min(digitsOf(one), digitsOf(other)) < 3 || areContrasted(one, other)) return false
  return stopped === undefined || stopped.id === 'near.change' || stopped.id === 'near.measure'
}

/** Neither, or only one, says what is measured. */
function isOpenMeasure(one: Claim, other: Claim): boolean {
  return one.measures.length === 0 || other.measures.length === 0
}

/** A conflict needs a shared name; or where neither names anybody, a shared region with a narrow measure, or a shared rare word. */
function hasSharedSubject(one: Claim, other: Claim): boolean {
  const first = one.subjects
  const second = other.subjects
  if (sharesTopic(first, second)) return true
  if (isNamedIn(first, other) || isNamedIn(second, one)) return true
  const isNameless = first.length + second.length === 0
  const isRegional = isNameless && sharesTopic(one.regions, other.regions)
  if (isRegional && sharesMeasure(one, other)) return true
  if (isWorldOfItsOwn(one, other)) return true
  const needed = !isNameless || !areOfOneTongue(one, other) ? 2 : 1
  return sharedWordWorth(one, other) >= needed
}

/** One side names nobody, and measure and period are the same: that the source is cited then tells whom both speak of. */
function isLeftOpen(one: Claim, other: Claim): boolean {
  const isNameless = one.subjects.length === 0 || other.subjects.length === 0
  if (!isNameless || !sharesMeasure(one, other)) return false
  return comparePeriods(one.period?.period, other.period?.period) === 'same'
}

/** Whether what the one is about stands near the other's figure as well. */
function isNamedIn(subjects: readonly Topic[], claim: Claim): boolean {
  return subjects.some(({ id }) => (claim.terms.get(id) ?? 0) >= 0.45)
}

/** Neither names anybody or anything, known or unknown, and one narrow measure in one stated period is all there is: 全國糧食產量. */
function isWorldOfItsOwn(one: Claim, other: Claim): boolean {
  const isNamed = [one, other].some((claim) => claim.subjects.length + claim.regions.length > 0)
  const hasHeads = one.heads.size + other.heads.size > 0
  if (isNamed || (hasHeads && !sharesTerm(one.heads, other.heads)) || !sharesMeasure(one, other))
    return false
  const isStated = one.period?.from === 'sentence' && other.period?.from === 'sentence'
  return isStated && comparePeriods(one.period?.period, other.period?.period) === 'same'
}

/** A conflict needs the same thing measured: a narrow measure, or a word right beside both figures, or a broad measure of a shared name. */
function hasSharedMeasure(one: Claim, other: Claim): boolean {
  if (sharesMeasure(one, other)) return true
  if (one.measures.some(({ id }) => other.measures.some((measure) => measure.id === id)))
    return true
  if (hasRelatedMeasure(one, other) || hasRelatedMeasure(other, one)) return true
  const isUnnamed = [...one.measures, ...other.measures].every(({ broad }) => broad)
  if (isUnnamed && one.direction !== undefined && one.direction === other.direction) return true
  return sharesTerm(one.nouns, other.nouns) || sharedWordWorth(one, other) >= 1
}

/** A broad measure of the one may stand for a narrow one of the other, where region or period are shared as well. */
function hasRelatedMeasure(one: Claim, other: Claim): boolean {
  const isRelated = one.measures.some(
    ({ broad, within }) =>
      broad &&
      other.measures.some(
        (topic) => !topic.broad && topic.group !== undefined && within.includes(topic.group),
      ),
  )
  if (!isRelated) return false
  const isSamePlace = sharesTopic(one.regions, other.regions)
  return isSamePlace || comparePeriods(one.period?.period, other.period?.period) === 'same'
}

/** Whether a word is part of the name of somebody or some place, which says nothing of what is measured. */
function isInName(term: string, one: Claim, other: Claim): boolean {
  return [one, other].some((claim) =>
    [...claim.subjects, ...claim.regions].some(({ words }) => foldText(words).includes(term)),
  )
}

/** Worth of the ordinary words both have in their own sentences. */
function sharedWordWorth(one: Claim, other: Claim): number {
  let worth = 0
  for (const [term, weight] of one.terms) {
    const isWord = !term.includes('.') && !term.startsWith('name:') && !isInName(term, one, other)
    if (isWord && Math.min(weight, other.terms.get(term) ?? 0) >= 0.5) worth += worthOf(term)
  }
  return worth
}
