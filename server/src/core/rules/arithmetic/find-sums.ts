import { calculate, type Relation } from './calculate.ts'
import { compilePhrase } from './compile-phrase.ts'
import { addReaches, areAlike, type Operand } from './reach.ts'
import {
  BREAKDOWN_PHRASES,
  COUNT_WORDS,
  COURSE_WORDS,
  NOT_ALL,
  OTHER_BASIS,
  REMAINDER_PHRASES,
  SHARE_WORDS,
  TOTAL_PHRASES,
} from './relation-phrases.ts'
import type { Skeleton } from './skeleton.ts'

/** The sums that a sentence states: a total of the figures before it or behind it, and shares with a remainder. */
export function* findSums(skeleton: Skeleton): Iterable<Relation> {
  const { text, operands } = skeleton
  if (operands.length < 3 || OTHER_BASIS.test(text)) return
  for (const { stated, words } of findStated(skeleton, TOTALS)) {
    const before = operands.slice(0, operands.indexOf(stated))
    yield* toSum(stated, before, wordsBehindLast(text, words))
  }
  for (const { stated, words } of findStated(skeleton, BREAKDOWNS)) {
    yield* toSum(stated, operands.slice(operands.indexOf(stated) + 1), words[0])
  }
}

/** A list of shares of which one is what remains: together they are a whole. */
export function* findRemainders(skeleton: Skeleton): Iterable<Relation> {
  const { text, operands } = skeleton
  if (operands.length < 2 || !SHARE_WORDS.test(text) || COURSE_WORDS.test(text)) return
  for (const { stated } of findStated(skeleton, REMAINDERS)) {
    const others = operands.filter((operand) => operand !== stated)
    const isOfShares = operands.every(({ dimension }) => dimension === 'percentage')
    if (isOfShares && !sumsToWhole([...others, stated])) {
      yield { kind: 'remainder', stated, operands: others }
    }
  }
}

const TOTALS = TOTAL_PHRASES.map(compilePhrase)
const BREAKDOWNS = BREAKDOWN_PHRASES.map(compilePhrase)
const REMAINDERS = REMAINDER_PHRASES.map(compilePhrase)

/** Per cent. */
const WHOLE = 100

/** More parts than this are not tried in every choice. */
const MOST_PARTS = 8

interface StatedFigure {
  readonly stated: Operand
  readonly words: RegExpExecArray
}

function* findStated(
  { text, operandOf }: Skeleton,
  patterns: readonly RegExp[],
): Iterable<StatedFigure> {
  for (const pattern of patterns) {
    for (const words of text.matchAll(pattern)) {
      const stated = operandOf(words.groups?.x)
      if (stated) yield { stated, words }
    }
  }
}

/** What stands between the figure before and the end of what was found. */
function wordsBehindLast(text: string, { index, 0: words }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - 60), index)
  return (before.split(/[\uE000-\uEFFF]/).at(-1) ?? '') + words
}

/** The sum of the figures that are of the total's kind; none where the words say that others count too, or some choice of the figures fits. */
function* toSum(stated: Operand, others: readonly Operand[], words: string): Iterable<Relation> {
  const operands = others.filter((other) => areAlike(other, stated))
  if (operands.length < 2 || operands.length > MOST_PARTS || NOT_ALL.test(words)) return
  if (!isCounted(words, operands.length)) return
  const sum: Relation = { kind: 'sum', stated, operands }
  const outcome = calculate(sum)
  if (!outcome || outcome.value > stated.value * 2 || stated.value > outcome.value * 2) return
  const isChoice = choices(operands).some(
    (chosen) => calculate({ kind: 'sum', stated, operands: chosen })?.holds,
  )
  if (!isChoice) yield sum
}

/** Whether so many parts are those that the words count, if they count any: `the top five`, 前三大. */
function isCounted(words: string, count: number): boolean {
  for (const match of words.matchAll(COUNT_WORDS)) {
    const { count: behind, both, before } = match.groups ?? {}
    const word = behind ?? both ?? before ?? ''
    if ((COUNTS.get(word) ?? Number(word)) !== count) return false
  }
  return true
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    ['both', 'two', '两', '二'],
    ['three', '三'],
    ['four', '四'],
    ['five', '五'],
    ['six', '六'],
    ['seven', '七'],
    ['eight', '八'],
    ['nine', '九'],
    ['ten', '十'],
  ].flatMap((words, index) => words.map((word) => [word, index + 2] as const)),
)

/** Every choice of two figures or more. */
function choices(operands: readonly Operand[]): readonly (readonly Operand[])[] {
  const chosen = Array.from({ length: 2 ** operands.length }, (_, choice) =>
    operands.filter((_, index) => (choice >> index) % 2 === 1),
  )
  return chosen.filter(({ length }) => length > 1)
}

function sumsToWhole(shares: readonly Operand[]): boolean {
  if (shares.length > MOST_PARTS) return true
  return choices(shares).some((chosen) => {
    const { low, high } = addReaches(chosen)
    return low <= WHOLE && WHOLE <= high
  })
}
