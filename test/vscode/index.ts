import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'

/**
 * Runs the suite inside VS Code; both launchers call it. Rejects if a test failed.
 * What Mocha prints goes into the report too, since the editor's own log drowns it.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const lines: string[] = []
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => lines.push(format(...args))
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, forbidOnly: true, forbidPending: true })
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name))
  }
  await mocha.loadFilesAsync()
  const { passed, failed } = await runMocha(mocha)
  console.log(lines.join('\n'))
  const report = process.env.TICKMARK_REPORT
  if (report) writeFileSync(report, JSON.stringify({ passed, failed, text: lines.join('\n') }))
  if (failed > 0) throw new Error(`${failed} of ${failed + passed} tests failed.`)
}

interface Counts {
  readonly passed: number
  readonly failed: number
}

function runMocha(mocha: Mocha): Promise<Counts> {
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }))
  })
}
