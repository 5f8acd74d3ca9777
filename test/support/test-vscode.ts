import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copySamples } from './editor/copy-samples.ts'
import { copyWebExtension, WEB_SUITE } from './editor/copy-web-extension.ts'
import { canRunDesktop, runInDesktop } from './editor/desktop.ts'
import { PROJECT } from './editor/provision.ts'
import { runInBrowser } from './editor/run-in-browser.ts'
import type { SuiteRun } from './editor/suite-run.ts'
import { packExtension } from './package/pack-extension.ts'

/**
 * Program: runs the suite of test/vscode inside a real VS Code: where extensions run in Node, on the desktop where its
 * download is allowed, else served to a headless Chromium; and there again where extensions run in a web worker.
 * `TICKMARK_EDITOR=desktop|browser|web` chooses: one on the desktop, both in the browser, or that in the worker alone.
 * `--packed` packs what is built and runs the suite on that package alone, installed into a fresh profile.
 */
const REPORTS = join(PROJECT, 'out/reports')
const NODE: SuiteRun = {
  suite: join(PROJECT, 'out/test/vscode/index.js'),
  report: join(REPORTS, 'vscode.json'),
  extension: PROJECT,
}
const WEB_REPORT = join(REPORTS, 'vscode-web.json')

mkdirSync(REPORTS, { recursive: true })
if (process.argv.includes('--packed')) await testPacked()
else await testBuilt()

async function testPacked(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-package-'))
  const packed = join(folder, 'tickmark.vsix')
  const extension = join(PROJECT, 'test/vscode')
  try {
    await packExtension(packed)
    await test({ ...NODE, report: join(REPORTS, 'package.json'), extension, packed })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function testBuilt(): Promise<void> {
  const chosen = process.env.TICKMARK_EDITOR
  if (chosen !== 'web') await test(NODE)
  if (chosen !== 'desktop') await testWeb()
}

async function test(run: SuiteRun): Promise<void> {
  rmSync(run.report, { force: true })
  const chosen = process.env.TICKMARK_EDITOR
  const desktop = chosen ? chosen === 'desktop' : await canRunDesktop()
  finish(desktop ? await runInDesktop(run) : await runServed(run), run.report)
}

async function runServed({ suite, extension, report, packed }: SuiteRun): Promise<number> {
  const folder = copySamples()
  try {
    return await runInBrowser([{ suite, extension, folder }], { report, packed })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A suite in a web worker writes into its own folder: it has no other. */
async function testWeb(): Promise<void> {
  rmSync(WEB_REPORT, { force: true })
  const extension = copyWebExtension()
  const report = join(extension, 'report.json')
  try {
    const run = { suite: join(extension, WEB_SUITE), extension, folder: 'tmp:/' }
    const code = await runInBrowser([run], { report })
    if (existsSync(report)) copyFileSync(report, WEB_REPORT)
    finish(code, WEB_REPORT)
  } finally {
    rmSync(extension, { recursive: true, force: true })
  }
}

function finish(code: number, report: string): void {
  if (existsSync(report)) console.log(JSON.parse(readFileSync(report, 'utf8')).text)
  if (code !== 0) process.exitCode = code
}
