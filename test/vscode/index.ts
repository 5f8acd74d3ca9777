import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOCHA_OPTIONS, runMocha, throwIfFailed } from './run-mocha.ts'

/** Runs the suite inside VS Code, where extensions run in Node; both launchers call it. Rejects if a test failed. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const mocha = new Mocha(MOCHA_OPTIONS)
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name))
  }
  await mocha.loadFilesAsync()
  const report = await runMocha(mocha, Mocha.reporters)
  console.log(report.text)
  const file = process.env.TICKMARK_REPORT
  if (file) writeFileSync(file, JSON.stringify(report))
  throwIfFailed(report)
}
