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
  const { executablePath, env } = await findChromium()
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS, env })
  } catch (error) {
    throw new Error(explain(executablePath, error))
  }
}

interface FoundChromium {
  readonly executablePath: string
  readonly env: NodeJS.ProcessEnv
}

async function findChromium(): Promise<FoundChromium> {
  const installed = process.env.CHROMIUM || findOnPath(NAMES) || INSTALLED.find(existsSync)
  if (installed) return { executablePath: installed, env: process.env }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or Chromium, or name one in CHROMIUM.')
  }
  const { executablePath, libraries, fonts } = await provisionChromium()
  const lacksLibraries = missingLibraries(executablePath).length > 0
  const lacksFonts = !existsSync('/etc/fonts/fonts.conf')
  const env = {
    ...process.env,
    ...(lacksLibraries && { LD_LIBRARY_PATH: libraries }),
    ...(lacksFonts && { FONTCONFIG_FILE: fonts }),
  }
  return { executablePath, env }
}

/** Says which system libraries a browser misses, where that is why it did not start. */
function explain(executablePath: string, error: unknown): string {
  const missing = missingLibraries(executablePath)
  const hint =
    missing.length === 0
      ? ''
      : `\nThe system lacks ${missing.join(', ')}; on Debian, \`apt-get install chromium\` brings them.`
  return `${executablePath} did not start: ${error}${hint}`
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
