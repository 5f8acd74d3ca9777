import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { canRunDesktop, runInDesktop } from './editor/desktop.ts'
import { PROJECT } from './editor/provision.ts'
import { runInBrowser } from './editor/run-in-browser.ts'

/**
 * Program: runs the suite of test/vscode inside a real VS Code, on the desktop where its download is allowed,
 * else served to a headless Chromium. `TICKMARK_EDITOR=desktop|browser` chooses.
 */
const report = join(PROJECT, 'out/reports/vscode.json')
mkdirSync(join(PROJECT, 'out/reports'), { recursive: true })
rmSync(report, { force: true })

const suite = join(PROJECT, 'out/test/vscode/index.js')
const chosen = process.env.TICKMARK_EDITOR
const desktop = chosen ? chosen === 'desktop' : await canRunDesktop()
const code = desktop ? await runInDesktop(suite, report) : await runInBrowser(suite, report)
if (existsSync(report)) console.log(JSON.parse(readFileSync(report, 'utf8')).text)
process.exitCode = code
