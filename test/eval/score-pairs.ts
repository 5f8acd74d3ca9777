import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  count,
  createTally,
  findAll,
  printTally,
  type Range,
  rangesOverlap,
  type TellMiss,
} from './measure.ts'
import { type PrintedFigure, printLines, readLines, runCommand } from './run-command.ts'

interface GoldPair {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly label: string
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
  const tallies = { agree: createTally(), conflict: createTally() }
  for (const pair of gold) {
    const said = readVerdict(pair, byId.get(pair.id))
    count(tallies.agree, pair.label === 'agree', said === 'agree')
    count(tallies.conflict, pair.label === 'conflict', said === 'conflict')
    if (said !== pair.label)
      tellMiss(`${pair.id} is ${pair.label}, said ${said}: ${pair.a} | ${pair.b}`)
  }
  const { agree, conflict } = tallies
  return { pairs: gold.length, agree: printTally(agree), conflict: printTally(conflict) }
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
