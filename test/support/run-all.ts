import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './editor/provision.ts'
import { findShippingNode } from './shipping-node.ts'

/**
 * Program: everything that must hold, one step after the other, and one line at the end that sums up.
 * A check such as `types` counts as one test; a step that fails without saying what counts as one failure.
 */
interface Step {
  readonly name: string
  /** The script of package.json, and what is added to it. */
  readonly script: string
  readonly args?: readonly string[]
  /** How many tests the step ran; one check where this is left out. */
  readonly count?: (output: string) => Counts
}

interface Counts {
  readonly passed: number
  readonly failed: number
}

const REPORTS = join(PROJECT, 'out/reports')
const VITEST_REPORT = join(REPORTS, 'vitest.json')
const EDITOR_REPORTS = ['vscode.json', 'vscode-web.json'].map((name) => join(REPORTS, name))
const PACKAGE_REPORT = join(REPORTS, 'package.json')

const STEPS: readonly Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'layers', script: 'layers' },
  { name: 'unused code', script: 'unused' },
  {
    name: 'core, protocol, command line',
    script: 'test:vitest',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    count: countVitest,
  },
  { name: 'grammar', script: 'test:grammar', count: countGrammar },
  { name: 'editor', script: 'test:editor', count: () => countMocha(EDITOR_REPORTS) },
  {
    name: 'package, installed',
    script: 'test:package',
    count: () => countMocha([PACKAGE_REPORT]),
  },
]

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
printVersions()

const built = await runStep({ name: 'build', script: 'build' })
const results = [built]
if (built.failed === 0) for (const step of STEPS) results.push(await runStep(step))
printSummary(results)

interface Result extends Counts {
  readonly name: string
  readonly seconds: number
}

async function runStep(step: Step): Promise<Result> {
  console.log(`\n── ${step.name} ──`)
  const started = performance.now()
  const { output, ok } = await runScript(step)
  const counted = step.count?.(output) ?? { passed: ok ? 1 : 0, failed: 0 }
  const ranNothing = counted.passed + counted.failed === 0
  const failed = ok && !ranNothing ? counted.failed : Math.max(1, counted.failed)
  const seconds = Math.round((performance.now() - started) / 1000)
  return { name: step.name, passed: counted.passed, failed, seconds }
}

function runScript({ script, args = [] }: Step): Promise<{ output: string; ok: boolean }> {
  const npm = process.env.npm_execpath
  const all = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...before, ...all], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: !npm && process.platform === 'win32',
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    output += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ output, ok: code === 0 }))
  })
}

function countVitest(): Counts {
  const report = readReport(VITEST_REPORT)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function countGrammar(output: string): Counts {
  const count = (sign: string) => output.split('\n').filter((line) => line.startsWith(sign)).length
  return { passed: count('✓'), failed: count('✖') }
}

function countMocha(files: readonly string[]): Counts {
  const reports = files.map(readReport)
  const sum = (name: string) => reports.reduce((total, report) => total + (report?.[name] ?? 0), 0)
  return { passed: sum('passed'), failed: sum('failed') }
}

function readReport(file: string): Readonly<Record<string, number>> | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function printVersions(): void {
  const shipping = findShippingNode()
  const { stdout } = spawnSync(shipping, ['--version'], { encoding: 'utf8' })
  console.log(`Scripts run on Node ${process.version}; what ships is tested on ${stdout.trim()}.`)
}

function printSummary(all: readonly Result[]): void {
  console.log('')
  for (const { name, passed, failed, seconds } of all) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} of ${passed + failed}, ${seconds} s`)
  }
  const passed = all.reduce((sum, result) => sum + result.passed, 0)
  const failed = all.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
