import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from '../support/editor/provision.ts'
import { activation } from './activation.ts'
import type { Benchmark, Table } from './benchmark.ts'
import { check } from './check.ts'
import { keystrokes } from './keystrokes.ts'
import { describeMachine, printTables, replaceResults } from './page.ts'
import { readShippingVersion } from './programs.ts'
import { reader } from './reader.ts'
import { workspace } from './workspace.ts'

/**
 * Program: measures what is built, and prints what it finds as tables.
 *
 *     npm run bench -- [--scale 0.1] [--write] [keystrokes] [reader] [check] [workspace] [activation]
 *
 * `--scale` makes everything smaller, for a trial; `--write` puts the results into docs/performance.md.
 */
const BENCHMARKS: readonly Benchmark[] = [keystrokes, reader, check, workspace, activation]

const PAGE = join(PROJECT, 'docs/performance.md')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
})
const scale = Number(values.scale)
const unknown = positionals.filter((name) => !BENCHMARKS.some((known) => known.name === name))
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}.`)
if (!(0 < scale && scale <= 1)) throw new Error('The scale is above 0 and at most 1.')

const origin = describeMachine(readShippingVersion(), scale)
for (const benchmark of BENCHMARKS) {
  if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue
  const tables = await measure(benchmark).catch((error: unknown) => complain(benchmark, error))
  if (!tables) continue
  const results = printTables(tables, origin)
  console.log(`\n## ${benchmark.name}\n\n${results}`)
  if (!values.write) continue
  writeFileSync(PAGE, replaceResults(readFileSync(PAGE, 'utf8'), benchmark.name, results))
}

async function measure({ name, run }: Benchmark): Promise<readonly Table[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-bench-')))
  try {
    return await run({ scale, folder, tell: (line) => console.error(`${name}: ${line}`) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What cannot be measured does not keep the others from it. */
function complain({ name }: Benchmark, error: unknown): undefined {
  console.error(`${name}: could not be measured: ${String(error).slice(0, 2000)}`)
  process.exitCode = 1
}
