import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  count,
  createTally,
  findAll,
  printTally,
  type Range,
  rangesOverlap,
  type Tally,
  type TellMiss,
} from './measure.ts'
import { type PrintedFigure, printLines, readLines, runCommand } from './run-command.ts'

interface GoldPair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: string
  /** The languages of the two statements: `en-zh`. */
  readonly lang: string
  /** The figures that the label speaks of, where it does not speak of the statements as wholes. */
  readonly fa?: string
  readonly fb?: string
}

interface Answer {
  readonly id: string
  readonly verdict: string
  readonly pairs: readonly { a: PrintedFigure; b: PrintedFigure; verdict: string }[]
}

const NOWHERE: Range = [0, 0]

/** How well agreement and conflict between two statements are told. */
export async function scorePairs(set: string, tellMiss: TellMiss) {
  const gold = readLines<GoldPair>(readFileSync(join(set, 'pairs.jsonl'), 'utf8'))
  const input = printLines(gold.map(({ id, a, b }) => ({ id, a, b })))
  const answers = readLines<Answer>(await runCommand(['compare', '--ndjson'], { input }))
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const whole = createTallies()
  const byLanguage = new Map<string, Tallies>()
  for (const pair of gold) {
    const said = readVerdict(pair, byId.get(pair.id))
    const tallies = byLanguage.get(pair.lang) ?? createTallies()
    byLanguage.set(pair.lang, tallies)
    for (const { agree, conflict } of [whole, tallies]) {
      count(agree, pair.label === 'agree', said === 'agree')
      count(conflict, pair.label === 'conflict', said === 'conflict')
    }
    if (said !== pair.label)
      tellMiss(`${pair.id} is ${pair.label}, said ${said}: ${pair.a} | ${pair.b}`)
  }
  const languages = [...byLanguage].map(([language, tallies]) => [language, printTallies(tallies)])
  return {
    pairs: gold.length,
    ...printTallies(whole),
    byLanguage: Object.fromEntries(languages),
  }
}

interface Tallies {
  readonly agree: Tally
  readonly conflict: Tally
}

function createTallies(): Tallies {
  return { agree: createTally(), conflict: createTally() }
}

function printTallies({ agree, conflict }: Tallies) {
  return { agree: printTally(agree), conflict: printTally(conflict) }
}

function readVerdict({ a, b, fa, fb }: GoldPair, answer: Answer | undefined): string {
  if (!fa || !fb) return answer?.verdict ?? 'unrelated'
  const one = findAll(a, fa)[0] ?? NOWHERE
  const other = findAll(b, fb)[0] ?? NOWHERE
  const about = answer?.pairs.find(
    (pair) => rangesOverlap(pair.a.offset, one) && rangesOverlap(pair.b.offset, other),
  )
  return about?.verdict ?? 'unrelated'
}
