import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../support/editor/provision.ts'
import { findShippingNode } from '../support/shipping-node.ts'
import { type BenchContext, type Benchmark, SEED, scaleBy, type Table } from './benchmark.ts'
import { findMedian, isBelow, printBar, printBytes, printRatio, printTime } from './statistics.ts'
import { writeWorkspace } from './texts/write-workspace.ts'

/** `tickmark check` of a thousand notes against other tools for the same notes, as they come. */
export const check: Benchmark = { name: 'check', run: measureCheck }

const ROUNDS = 3
const NOTES = 1000
const NOTE_BYTES = 4900
const WARM_LIMIT_MS = 1500
const TIMEOUT_MS = 1_200_000

/** A program that goes through the notes. */
interface Tool {
  readonly name: string
  readonly node: string
  readonly args: readonly string[]
  /** Empties what a run before it has kept. */
  readonly prepare: () => void
}

async function measureCheck(context: BenchContext): Promise<readonly Table[]> {
  const { folder, tell } = context
  const notes = scaleBy(context, NOTES, 20)
  const written = writeWorkspace(folder, { seed: SEED, notes, noteBytes: NOTE_BYTES })
  writeFileSync(join(folder, '.tickmark.json'), '{}\n')
  const tools = await listTools(folder)
  const times = new Map<string, number[]>(tools.map(({ name }) => [name, []]))
  for (let round = 1; round <= ROUNDS; round++) {
    for (const tool of tools) {
      tool.prepare()
      const { ms, code } = await runTool(tool, folder)
      tell(`round ${round}, ${tool.name}: ${printTime(ms)}, exit code ${code}`)
      if (ms !== undefined) times.get(tool.name)?.push(ms)
    }
  }
  const title = `${notes} notes of ${printBytes(written.bytes)} together, the median of ${ROUNDS} turns`
  return [printTimes(title, tools, times)]
}

function printTimes(
  title: string,
  tools: readonly Tool[],
  times: ReadonlyMap<string, readonly number[]>,
): Table {
  const find = (name: string) => findMedian(times.get(name) ?? [])
  const cold = find(COLD)
  const other = find(MARKDOWNLINT)
  const isFaster = cold === undefined || other === undefined ? undefined : cold < other
  const bars = new Map([
    [COLD, printBar(`less than ${MARKDOWNLINT}`, isFaster)],
    [WARM, printBar(`under ${printTime(WARM_LIMIT_MS)}`, isBelow(find(WARM), WARM_LIMIT_MS))],
  ])
  const rows = tools.map(({ name, node }) => {
    const version = node === process.execPath ? process.versions.node : 'as what ships'
    return [
      name,
      version,
      printTime(find(name)),
      printRatio(find(name), cold),
      bars.get(name) ?? '',
    ]
  })
  return { title, columns: ['tool', 'Node', 'time', 'against cold', 'bar'], rows }
}

const COLD = '`tickmark check`, cold'
const WARM = '`tickmark check`, warm'
const MARKDOWNLINT = '`markdownlint-cli2`'
const CSPELL = '`cspell`'

async function listTools(folder: string): Promise<readonly Tool[]> {
  const keep = () => undefined
  const tickmark = {
    node: findShippingNode(),
    args: [join(PROJECT, 'dist/cli.js'), 'check', 'notes'],
  }
  const others = [
    { name: MARKDOWNLINT, args: ['markdownlint-cli2/markdownlint-cli2-bin.mjs', 'notes/**/*.md'] },
    { name: CSPELL, args: ['cspell/bin.mjs', '--no-progress', '--no-summary', 'notes/**/*.md'] },
  ].map(async ({ name, args: [program = '', ...args] }) => {
    const file = join(PROJECT, 'node_modules', program)
    return { name, node: await findNodeFor(file), args: [file, ...args], prepare: keep }
  })
  const empty = () => rmSync(join(folder, '.tickmark-cache'), { recursive: true, force: true })
  return [
    { name: COLD, ...tickmark, prepare: empty },
    { name: WARM, ...tickmark, prepare: keep },
    ...(await Promise.all(others)),
  ]
}

/** The Node that runs what ships, if a tool runs on it; else the one that runs this. */
async function findNodeFor(program: string): Promise<string> {
  const node = findShippingNode()
  const { code } = await runTool({ node, args: [program, '--version'] }, PROJECT)
  return code === 0 ? node : process.execPath
}

/** How long a program runs, and its exit code; no time if it does not come to its end. */
function runTool(
  { node, args }: Pick<Tool, 'node' | 'args'>,
  folder: string,
): Promise<{ readonly ms: number | undefined; readonly code: number | null }> {
  const started = performance.now()
  const child = spawn(node, args, { cwd: folder, stdio: 'ignore', timeout: TIMEOUT_MS })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      // Above 1 a tool says that it could not do its work.
      const isDone = code === 0 || code === 1
      resolve({ ms: isDone ? performance.now() - started : undefined, code })
    })
  })
}
