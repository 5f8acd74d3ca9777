import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scoreBaseRate } from './score-base-rate.ts'
import { scorePairs } from './score-pairs.ts'
import { scoreScenarios } from './score-scenarios.ts'
import { scoreSeed } from './score-seed.ts'

/**
 * Program: scores the built command line on a folder of cases with known answers, and prints one JSON line a part.
 *
 *     npm run eval -- [--set FOLDER] [--misses] [seed] [pairs] [base-rate] [scenarios]
 *
 * A set holds any of `seed/` (an article and its figures), `pairs.jsonl` (two statements and how they stand to each
 * other) and `scenarios/` (small workspaces, each with a `gold.json`).
 */
const PARTS = [
  { name: 'seed', file: 'seed/figures.jsonl', score: scoreSeed },
  { name: 'pairs', file: 'pairs.jsonl', score: scorePairs },
  { name: 'base-rate', file: 'pairs.jsonl', score: scoreBaseRate },
  { name: 'scenarios', file: 'scenarios', score: scoreScenarios },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, misses: { type: 'boolean', default: false } },
})
const set = resolve(values.set ?? fileURLToPath(new URL('.', import.meta.url)))
const tellMiss = values.misses ? (miss: string) => console.log(`  ${miss}`) : () => {}

for (const { name, file, score } of PARTS) {
  const wanted = positionals.length === 0 || positionals.includes(name)
  if (!wanted || !existsSync(join(set, file))) continue
  console.log(JSON.stringify({ part: name, ...(await score(set, tellMiss)) }))
}
