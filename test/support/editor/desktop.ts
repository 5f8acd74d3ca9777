import { rmSync } from 'node:fs'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import { copySamples } from './copy-samples.ts'
import { findOnPath } from './find-on-path.ts'
import { CACHE, PROJECT } from './provision.ts'

const VERSION = '1.139.1'
const PROBE_TIMEOUT_MS = 4000

/** Whether desktop VS Code can be fetched and shown here; says why not. */
export async function canRunDesktop(): Promise<boolean> {
  const obstacle = (await findDownloadObstacle()) ?? findDisplayObstacle()
  if (obstacle) console.log(`Not testing in desktop VS Code: ${obstacle}.`)
  return obstacle === undefined
}

/** Runs a suite in desktop VS Code over a copy of the samples; gives its exit code. */
export async function runInDesktop(suite: string, report: string): Promise<number> {
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version: VERSION, cachePath: CACHE })
  const workspace = copySamples()
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: suite,
      extensionTestsEnv: { TICKMARK_REPORT: report },
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--no-sandbox'],
    })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
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
