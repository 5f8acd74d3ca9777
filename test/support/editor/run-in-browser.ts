import { rmSync } from 'node:fs'
import { format } from 'node:util'
import type { Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { copySamples } from './copy-samples.ts'
import { serveEditor } from './serve.ts'
import type { SuiteRun } from './suite-run.ts'

const TIMEOUT_MS = 180_000
const LOG_LINES = 60

/** Runs a suite in VS Code served to a headless Chromium, over a copy of the samples; gives its exit code. */
export async function runInBrowser(run: SuiteRun): Promise<number> {
  const browser = await launchChromium()
  const workspace = copySamples()
  const server = await serveEditor({
    environment: { TICKMARK_REPORT: run.report },
    packed: run.packed,
  })
  try {
    console.log('Testing in VS Code served to a headless Chromium.')
    const page = await browser.newPage()
    const exit = listenToSuite(page)
    await page.goto(server.address({ ...run, folder: workspace }))
    return await exit
  } finally {
    await browser.close()
    await server.stop()
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** The suite's exit code. The editor's own log is noise, and told only when the suite does not come to its end. */
async function listenToSuite(page: Page): Promise<number> {
  const exit = Promise.withResolvers<number>()
  const log: string[] = []
  const fail = (reason: string) => {
    const last = log.slice(-LOG_LINES).join('\n')
    exit.reject(new Error(`${reason} The editor's log ends so:\n${last}`))
  }
  page.on('crash', () => fail('The page of the editor crashed.'))
  const timer = setTimeout(
    () => fail(`The suite did not end within ${TIMEOUT_MS / 1000} s.`),
    TIMEOUT_MS,
  )
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    log.push(
      format(...args)
        .split('\n', 1)
        .join(),
    )
  })
  await page.exposeFunction('codeAutomationExit', exit.resolve)
  return exit.promise.finally(() => clearTimeout(timer))
}
