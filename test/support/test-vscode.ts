import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canRunDesktop, runInDesktop } from './editor/desktop.ts'
import { PROJECT } from './editor/provision.ts'
import { runInBrowser } from './editor/run-in-browser.ts'
import type { SuiteRun } from './editor/suite-run.ts'
import { packExtension } from './package/pack-extension.ts'

/**
 * Program: runs the suite of test/vscode inside a real VS Code, on the desktop where its download is allowed,
 * else served to a headless Chromium. `TICKMARK_EDITOR=desktop|browser` chooses.
 * `--packed` packs what is built and runs the suite on that package, installed into a fresh profile.
 */
const SUITE = join(PROJECT, 'out/test/vscode/index.js')
const REPORTS = join(PROJECT, 'out/reports')

mkdirSync(REPORTS, { recursive: true })
if (process.argv.includes('--packed')) await testPacked()
else await test({ suite: SUITE, report: join(REPORTS, 'vscode.json'), extension: PROJECT })

async function testPacked(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-package-'))
  const packed = join(folder, 'tickmark.vsix')
  const extension = join(PROJECT, 'test/vscode')
  try {
    await packExtension(packed)
    await test({ suite: SUITE, report: join(REPORTS, 'package.json'), extension, packed })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function test(run: SuiteRun): Promise<void> {
  rmSync(run.report, { force: true })
  const chosen = process.env.TICKMARK_EDITOR
  const desktop = chosen ? chosen === 'desktop' : await canRunDesktop()
  const code = desktop ? await runInDesktop(run) : await runInBrowser(run)
  if (existsSync(run.report)) console.log(JSON.parse(readFileSync(run.report, 'utf8')).text)
  process.exitCode = code
}
