import { format } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { type EditorServer, type PageOptions, serveEditor } from './serve.ts'

const TIMEOUT_MS = 180_000
const LOG_LINES = 60

/** What one page runs: a suite, over a folder, with an extension. */
export type PageRun = Pick<PageOptions, 'folder' | 'extension'> & { readonly suite: string }

/** What all pages of one editor share. */
export interface BrowserOptions {
  /** Where the suites write what they counted. */
  readonly report: string
  /** A packed extension to install first. */
  readonly packed?: string | undefined
}

/** Runs suites one after the other in VS Code served to a headless Chromium; gives the first exit code that is not 0. */
export async function runInBrowser(
  runs: readonly PageRun[],
  { report, packed }: BrowserOptions,
): Promise<number> {
  console.log('Testing in VS Code served to a headless Chromium.')
  const browser = await launchChromium()
  const server = await serveEditor({ environment: { TICKMARK_REPORT: report }, packed })
  try {
    const codes: number[] = []
    for (const run of runs) codes.push(await runSuite(browser, server, run))
    return codes.find((code) => code !== 0) ?? 0
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function runSuite(browser: Browser, server: EditorServer, run: PageRun): Promise<number> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const exit = listenToSuite(page)
    await page.goto(server.address(run))
    return await exit
  } finally {
    await context.close()
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
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    if (code !== 0) console.log(log.slice(-LOG_LINES).join('\n'))
    exit.resolve(code)
  })
  return exit.promise.finally(() => clearTimeout(timer))
}
