import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copySamples } from './editor/copy-samples.ts'
import { copyWebExtension, WEB_SUITE } from './editor/copy-web-extension.ts'
import { canRunDesktop, runInDesktop } from './editor/desktop.ts'
import { PROJECT } from './editor/provision.ts'
import { runInBrowser, type SuiteRun } from './editor/run-in-browser.ts'

/**
 * Program: runs the suite of test/vscode inside a real VS Code: where extensions run in Node, on the desktop where its
 * download is allowed, else served to a headless Chromium; and there again where extensions run in a web worker.
 * `TICKMARK_EDITOR=desktop|browser|web` chooses: one on the desktop, both in the browser, or that in the worker alone.
 */
const reports = join(PROJECT, 'out/reports')
const nodeReport = join(reports, 'vscode.json')
const webReport = join(reports, 'vscode-web.json')
mkdirSync(reports, { recursive: true })
for (const report of [nodeReport, webReport]) rmSync(report, { force: true })

const nodeSuite = join(PROJECT, 'out/test/vscode/index.js')
const chosen = process.env.TICKMARK_EDITOR ?? ((await canRunDesktop()) ? 'desktop and web' : '')
const codes: number[] = []
if (chosen.startsWith('desktop')) codes.push(await runInDesktop(nodeSuite, nodeReport))
if (chosen !== 'desktop') codes.push(await runServed(chosen === '' || chosen === 'browser'))
for (const report of [nodeReport, webReport]) {
  if (existsSync(report)) console.log(JSON.parse(readFileSync(report, 'utf8')).text)
}
process.exitCode = codes.find((code) => code !== 0) ?? 0

/** Runs the suite in a served editor, in the worker and, if it has not run elsewhere, in Node. */
async function runServed(inNode: boolean): Promise<number> {
  const folder = copySamples()
  const extension = copyWebExtension()
  const node: SuiteRun = { suite: nodeSuite, extension: PROJECT, folder }
  const web: SuiteRun = { suite: join(extension, WEB_SUITE), extension, folder: 'tmp:/' }
  try {
    console.log('Testing in VS Code served to a headless Chromium.')
    return await runInBrowser(inNode ? [node, web] : [web], nodeReport)
  } finally {
    const report = join(extension, 'report.json')
    if (existsSync(report)) copyFileSync(report, webReport)
    for (const used of [folder, extension]) rmSync(used, { recursive: true, force: true })
  }
}
