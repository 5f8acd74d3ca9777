import { toNumber } from '../figures/decimal.ts'
import { foldText } from '../text/fold.ts'
import type { Claim } from './claim.ts'
import { matchClaims } from './match.ts'

/** Two statements of one claim that cannot both be right. */
export interface Contradiction<Part> {
  readonly one: Statement<Part>
  readonly other: Statement<Part>
}

/** A claim and the part of a note that it stands in. */
export interface Statement<Part> {
  readonly claim: Claim
  readonly part: Part
}

/** More values than this under one name are values of things that the words do not tell apart. */
const MOST_VALUES = 3
/** More statements than this are a collection of data. */
const MOST_STATEMENTS = 24

/**
 * Keeps what a note says of one thing in several places, while its parts change one by one.
 * Statements lie together that name one subject, measure, period and unit, so that an edit costs what shares these with it;
 * which of them contradict each other does not depend on the order in which they came.
 */
export class StatementBoard<Part extends object> {
  readonly #groups = new Map<string, Group<Part>>()
  readonly #keysOf = new Map<Part, ReadonlySet<string>>()
  /** Groups that changed, and those in which statements contradict each other. */
  readonly #unsettled = new Set<Group<Part>>()
  readonly #contradicted = new Map<Group<Part>, readonly Contradiction<Part>[]>()

  /** Puts the claims of a part in place of those it had. */
  setClaims(part: Part, claims: Iterable<Claim>): void {
    this.remove(part)
    const keys = new Set<string>()
    for (const claim of claims) {
      const key = keyOf(claim)
      if (key === undefined) continue
      keys.add(key)
      const group = this.#groups.get(key) ?? createGroup<Part>()
      this.#groups.set(key, group)
      const own = group.statements.get(part)
      if (own) own.push(claim)
      else group.statements.set(part, [claim])
    }
    if (keys.size > 0) this.#keysOf.set(part, keys)
    this.#refresh(keys)
  }

  /** Takes a part off the board. */
  remove(part: Part): void {
    const keys = this.#keysOf.get(part)
    if (!keys) return
    for (const key of keys) this.#groups.get(key)?.statements.delete(part)
    this.#keysOf.delete(part)
    this.#refresh(keys)
  }

  /** All contradictions, in no order. */
  list(): readonly Contradiction<Part>[] {
    for (const group of this.#unsettled) {
      const found = isUneven(group) ? findContradictions(group) : []
      if (found.length > 0) this.#contradicted.set(group, found)
    }
    this.#unsettled.clear()
    return [...this.#contradicted.values()].flat()
  }

  #refresh(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const group = this.#groups.get(key)
      if (!group) continue
      this.#contradicted.delete(group)
      if (group.statements.size > 0) {
        this.#unsettled.add(group)
        continue
      }
      this.#unsettled.delete(group)
      this.#groups.delete(key)
    }
  }
}

interface Group<Part> {
  readonly statements: Map<Part, Claim[]>
}

function createGroup<Part>(): Group<Part> {
  return { statements: new Map() }
}

function isUneven<Part>({ statements }: Group<Part>): boolean {
  const values = new Set<number>()
  let count = 0
  for (const claims of statements.values()) {
    count += claims.length
    if (count > MOST_STATEMENTS) return false
    for (const { extent } of claims) values.add(toNumber(extent.quantity.low.value))
  }
  return 1 < values.size && values.size <= MOST_VALUES
}

/**
 * What a claim is about, as a word that is equal for claims of one thing: its nearest subject, its measure or what it counts,
 * its period, and the kind of value. None for what is compared with something or is no statement of its own.
 */
function keyOf(claim: Claim): string | undefined {
  const { figure, extent, period, mood, isStart } = claim
  const subject = nameSubject(claim)
  const measure = nameMeasure(claim)
  if (!subject || !measure || isStart || figure.quantity.vague) return undefined
  const sentence = foldText(claim.place.sentence)
  const isRelative = extent.unit.dimension === 'percentage' && COMPARING.test(sentence)
  if (isRelative || CORRECTING.test(sentence)) return undefined
  const { from, to, fiscal } = period?.period ?? NO_PERIOD
  const { dimension, unit } = extent.unit
  return [subject, measure, from, to, fiscal, dimension, unit, mood].join('|')
}

const NO_PERIOD = { from: '', to: '', fiscal: undefined }

/** Words of a sentence in which a percentage may say how far two things are apart. */
const COMPARING =
  /\bthan\b|\b(?:versus|vs|compared|relative to|against)\b|比(?![例重])|相较|高出|低于|高于/

/** Words of a sentence that sets another value right. */
const CORRECTING =
  /\b(?:correct(?:s|ed|ing|ion)|revis(?:e|es|ed|ing|ion)|restate[sd]?|restat(?:ing|ement)|previously|earlier reported|initially|preliminary|originally|misstated|erratum)\b|更正|修正|修订|上修|下修|上调|下调|重编|重述|初值|初步|原先|原本|此前|先前/

function nameSubject({ subjects, regions }: Claim): string | undefined {
  return (subjects[0] ?? regions[0])?.id
}

/** A measure weighs this much in the figure's own sentence, and less in those before. */
const OWN_SENTENCE = 0.6

/** The nearest narrow measure of the figure's own sentence or labels, else a broad one, else what is counted. */
function nameMeasure({ measures, nouns, figure }: Claim): string | undefined {
  const own = measures.filter(({ weight }) => weight >= OWN_SENTENCE)
  const named = own.find(({ broad }) => !broad) ?? own[0]
  if (named) return named.id
  const isCount = figure.quantity.dimension === 'count'
  return isCount && nouns.size > 0 ? [...nouns].sort().join(' ') : undefined
}

function findContradictions<Part>({ statements }: Group<Part>): readonly Contradiction<Part>[] {
  const all = [...statements].flatMap(([part, claims]) => claims.map((claim) => ({ claim, part })))
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => (contradict(one, other) ? [{ one, other }] : [])),
  )
}

/** Whether two statements contradict each other, whichever is asked first; in one sentence or table the words between tell them apart. */
function contradict<Part>(one: Statement<Part>, other: Statement<Part>): boolean {
  const [first, second] = [one.claim.place, other.claim.place]
  const isOnePlace = one.part === other.part && first.passage === second.passage
  if (isOnePlace && first.sentence === second.sentence) return false
  if (one.part === other.part && first.passage.cell && second.passage.cell) return false
  const isMove = ({ claim }: Statement<Part>) => claim.change === 'change'
  if (isMove(one) !== isMove(other)) return false
  return conflicts(one.claim, other.claim) && conflicts(other.claim, one.claim)
}

/** Values more than twofold apart, or without a period, may be of two things or times, unless a slip of the pen explains them. */
function conflicts(one: Claim, other: Claim): boolean {
  const match = matchClaims(one, other)
  if (match.kind !== 'conflict') return false
  const isSlip = match.severity === 'scale' || match.severity === 'digits'
  return isSlip || (one.period !== undefined && match.gap <= 1)
}
