import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../server/src/core/claims/claim.ts'
import { compareAll } from '../../server/src/core/claims/find-evidence.ts'
import { ALL_ENTRIES } from '../../server/src/core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../../server/src/core/claims/lexicon/create-lexicon.ts'
import { readClaims } from '../../server/src/core/claims/read-claims.ts'
import { readStatement } from '../../server/src/core/claims/read-statement.ts'
import type { TellMiss } from './measure.ts'
import { readLines } from './run-command.ts'

interface GoldPair {
  readonly id: string
  readonly a: string
  readonly b: string
}

interface ReadStatement {
  readonly id: string
  readonly text: string
  readonly claims: readonly Claim[]
}

/**
 * How many conflicts and agreements are found where hardly any are: every statement against those of all other pairs.
 * What is flagged is told, to be read by somebody: some pairs of a set speak of one thing.
 */
export async function scoreBaseRate(set: string, tellMiss: TellMiss) {
  const gold = readLines<GoldPair>(readFileSync(join(set, 'pairs.jsonl'), 'utf8'))
  const statements = readStatements(gold)
  const found = { crossed: 0, conflict: 0, agree: 0 }
  for (const [one, other] of listCrossPairs(statements)) {
    found.crossed++
    for (const { verdict, figures } of compareTwo(one, other)) {
      found[verdict]++
      if (verdict === 'conflict') tellMiss(`${figures}: ${one.text} | ${other.text}`)
    }
  }
  return { statements: statements.length, ...found }
}

function* listCrossPairs(statements: readonly ReadStatement[]) {
  for (const [index, one] of statements.entries()) {
    for (const other of statements.slice(index + 1)) {
      if (one.id !== other.id) yield [one, other] as const
    }
  }
}

function* compareTwo(one: ReadStatement, other: ReadStatement) {
  for (const [claim, { evidence }] of compareAll(one.claims, other.claims)) {
    for (const { verdict, claim: its } of evidence) {
      yield { verdict, figures: `${claim.place.text} | ${its.place.text}` }
    }
  }
}

/** Each statement once, though it stands in several pairs. */
function readStatements(gold: readonly GoldPair[]): readonly ReadStatement[] {
  const lexicon = createLexicon(ALL_ENTRIES, [])
  const byText = new Map(gold.flatMap(({ id, a, b }) => [[a, id] as const, [b, id] as const]))
  return [...byText].map(([text, id]) => ({
    id,
    text,
    claims: readClaims(readStatement(id + text, { text, date: undefined }), lexicon),
  }))
}
