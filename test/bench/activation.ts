import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copySamples } from '../support/editor/copy-samples.ts'
import { canRunDesktop, runInDesktop } from '../support/editor/desktop.ts'
import { PROJECT } from '../support/editor/provision.ts'
import { runInBrowser } from '../support/editor/run-in-browser.ts'
import type { BenchContext, Benchmark, Table } from './benchmark.ts'
import { buildProgram, runProgram } from './programs.ts'
import { findMedian, isBelow, printBar, printBytes, printTime } from './statistics.ts'

/** How long the extension takes to be activated, and how large what ships is. */
export const activation: Benchmark = {
  name: 'activation',
  run: async (context) => [await measureActivation(context), await measureSizes(context)],
}

const EDITOR_RUNS = 3
const STUB_RUNS = 10
const LIMIT_MS = 50
const PACKAGE_LIMIT = 1e6

/** While the editor starts, everything waits for everything; afterwards the time is the extension's own. */
const IN_EDITOR = [
  { program: 'activate-when-quiet', when: 'when it has started' },
  { program: 'activate-at-start', when: 'while it starts' },
]

async function measureActivation(context: BenchContext): Promise<Table> {
  context.tell('activating outside of an editor')
  const stub: (readonly number[])[] = []
  for (let run = 0; run < STUB_RUNS; run++) {
    stub.push(await runProgram('activate', [join(PROJECT, 'dist/client.js')]))
  }
  const column = (at: number) => findMedian(stub.map((times) => times[at] ?? Number.NaN))
  const rows: string[][] = []
  for (const { program, when } of IN_EDITOR) {
    const time = findMedian(await measureInEditor(context, program))
    const bar = printBar(`under ${printTime(LIMIT_MS)}`, isBelow(time, LIMIT_MS))
    rows.push([
      `loaded and activated inside VS Code ${when}, ${EDITOR_RUNS} starts`,
      printTime(time),
      bar,
    ])
  }
  return {
    title: 'Activation',
    columns: ['what', 'median', 'bar'],
    rows: [
      ...rows,
      [`loaded outside of an editor, ${STUB_RUNS} starts`, printTime(column(0)), ''],
      [`activated outside of an editor, ${STUB_RUNS} starts`, printTime(column(1)), ''],
    ],
  }
}

/** The ms of each start of VS Code; none where there is no VS Code to be had. */
async function measureInEditor(
  { folder, tell }: BenchContext,
  program: string,
): Promise<readonly number[]> {
  const suite = await buildProgram(program)
  const isDesktop = await canRunDesktop()
  const report = join(folder, 'activation.json')
  const times: number[] = []
  for (let run = 1; run <= EDITOR_RUNS; run++) {
    tell(`${program}, run ${run}`)
    rmSync(report, { force: true })
    const editor = isDesktop
      ? runInDesktop({ suite, report, extension: PROJECT })
      : runServed(suite, report)
    await editor.catch((error: unknown) => tell(String(error)))
    if (!existsSync(report)) continue
    const { wasActive, ms }: { wasActive: boolean; ms: number } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    if (wasActive) tell('the extension was active before it was asked to be: not counted')
    else times.push(ms)
  }
  return times
}

async function runServed(suite: string, report: string): Promise<number> {
  const folder = copySamples()
  try {
    return await runInBrowser([{ suite, extension: PROJECT, folder }], { report })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureSizes({ folder, tell }: BenchContext): Promise<Table> {
  tell('packing')
  const bundles: { outputs: Record<string, { bytes: number }> } = JSON.parse(
    readFileSync(join(PROJECT, 'out/bundles.json'), 'utf8'),
  )
  const rows = Object.entries(bundles.outputs)
    .filter(([file]) => file.startsWith('dist/'))
    .map(([file, { bytes }]) => [`\`${file}\``, printBytes(bytes), ''])
  const packed = await packExtension(folder)
  const bar = printBar(`under ${printBytes(PACKAGE_LIMIT)}`, packed < PACKAGE_LIMIT)
  return {
    title: 'Sizes',
    columns: ['file', 'size', 'bar'],
    rows: [...rows, ['the packed extension, `.vsix`', printBytes(packed), bar]],
  }
}

/** The bytes of the packed extension. */
async function packExtension(folder: string): Promise<number> {
  const file = join(folder, 'tickmark.vsix')
  const vsce = join(PROJECT, 'node_modules/@vscode/vsce/vsce')
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']
  await promisify(execFile)(process.execPath, [vsce, 'package', ...options, '--out', file], {
    cwd: PROJECT,
  })
  return statSync(file).size
}
