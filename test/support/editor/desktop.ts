import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from '@vscode/test-electron'
import { copySamples } from './copy-samples.ts'
import { findOnPath } from './find-on-path.ts'
import { CACHE } from './provision.ts'
import type { SuiteRun } from './suite-run.ts'

const VERSION = '1.139.1'
const PROBE_TIMEOUT_MS = 4000

/** Whether desktop VS Code can be fetched and shown here; says why not. */
export async function canRunDesktop(): Promise<boolean> {
  const obstacle = (await findDownloadObstacle()) ?? findDisplayObstacle()
  if (obstacle) console.log(`Not testing in desktop VS Code: ${obstacle}.`)
  return obstacle === undefined
}

/** Runs a suite in desktop VS Code over a copy of the samples, in a profile of its own; gives its exit code. */
export async function runInDesktop(run: SuiteRun): Promise<number> {
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version: VERSION, cachePath: CACHE })
  const workspace = copySamples()
  const profile = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-editor-')))
  const places = [`--extensions-dir=${join(profile, 'extensions')}`, `--user-data-dir=${profile}`]
  try {
    if (run.packed) await installPacked(run.packed, places)
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: run.extension,
      extensionTestsPath: run.suite,
      extensionTestsEnv: { TICKMARK_REPORT: run.report },
      launchArgs: [workspace, ...places, '--disable-workspace-trust', '--no-sandbox'],
    })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function installPacked(packed: string, places: readonly string[]): Promise<void> {
  const options = { version: VERSION, cachePath: CACHE }
  await runVSCodeCommand(['--install-extension', packed, ...places], options)
}

async function findDownloadObstacle(): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PROBE_TIMEOUT_MS)
    const response = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal,
    })
    return response.ok ? undefined : `its download answers ${response.status}`
  } catch {
    return 'its download cannot be reached from here'
  }
}

function findDisplayObstacle(): string | undefined {
  if (process.platform !== 'linux') return undefined
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined
  const found = findOnPath(['xvfb-run']) !== undefined
  return found ? 'there is no display (run it under xvfb-run to have one)' : 'there is no display'
}
