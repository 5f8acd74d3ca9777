import { execFileSync, spawn } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where everything fetched for the tests is kept; ignored by git and safe to delete. */
export const CACHE = join(PROJECT, '.vscode-test')

const CODE_SERVER = 'code-server@4.139.1'
const CHROMIUM = '@sparticuz/chromium@153.0.0'
const ATTEMPTS = 3

/** The folder of VS Code's own server, fetched from npm on the first call. */
export async function provisionServer(): Promise<string> {
  const folder = await provision(CODE_SERVER, async (fresh) => {
    const server = serverFolder(fresh)
    await npmInstall(server, ['--omit=dev'])
    await npmInstall(join(server, 'extensions'), ['--omit=dev'])
  })
  return serverFolder(folder)
}

/** A headless Chromium for 64-bit Linux, and what it needs where the system is bare. */
export interface FetchedChromium {
  readonly executablePath: string
  /** A folder of libraries. */
  readonly libraries: string
  /** A configuration of fonts that names a family of its own. */
  readonly fonts: string
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
</fontconfig>
`

/** A Chromium out of an npm package, which carries it compressed; fetched on the first call. */
export async function provisionChromium(): Promise<FetchedChromium> {
  const folder = await provision(CHROMIUM, async (fresh) => {
    const packed = join(fresh, 'node_modules/@sparticuz/chromium/bin')
    await unpack(join(packed, 'chromium.br'), join(fresh, 'chromium'))
    for (const name of ['al2023.tar', 'fonts.tar']) {
      await unpack(join(packed, `${name}.br`), join(fresh, name))
      execFileSync('tar', ['-xf', join(fresh, name), '-C', fresh])
    }
    await writeFile(join(fresh, 'fonts.conf'), FONTS)
  })
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'lib'),
    fonts: join(folder, 'fonts.conf'),
  }
}

async function unpack(packed: string, file: string): Promise<void> {
  const output = createWriteStream(file, { mode: 0o755 })
  await pipeline(createReadStream(packed), createBrotliDecompress(), output)
}

function serverFolder(folder: string): string {
  return join(folder, 'node_modules/code-server/lib/vscode')
}

/**
 * A folder that holds a package. It is made beside its place and moved there when it is whole,
 * so that a run that was stopped, or two at once, leave nothing half done.
 */
async function provision(name: string, finish: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(CACHE, name.replace(/^@.*\//, ''))
  const marker = join(folder, '.complete')
  if (existsSync(marker)) return folder
  console.log(`Fetching ${name} into .vscode-test, once …`)
  const fresh = `${folder}.${process.pid}`
  try {
    await mkdir(fresh, { recursive: true })
    await npmInstall(fresh, ['--prefix', fresh, name])
    await finish(fresh)
    await writeFile(join(fresh, '.complete'), '')
    await moveUnlessThere(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return folder
}

/** Another run may have been first; then its folder is as good. */
async function moveUnlessThere(fresh: string, folder: string): Promise<void> {
  const isWhole = () => existsSync(join(folder, '.complete'))
  if (isWhole()) return
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder).catch((error) => {
    if (!isWhole()) throw error
  })
}

async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const all = [
    'install',
    ...args,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  for (let attempt = 1; ; attempt++) {
    const output: string[] = []
    const code = await runNpm(folder, all, (text) => output.push(text))
    if (code === 0) return
    if (attempt === ATTEMPTS) throw new Error(`npm ${all.join(' ')} failed:\n${output.join('')}`)
    console.log(`npm install failed, attempt ${attempt} of ${ATTEMPTS}; trying again …`)
    await new Promise((resolve) => setTimeout(resolve, 2000 * attempt))
  }
}

function runNpm(
  folder: string,
  args: readonly string[],
  onOutput: (text: string) => void,
): Promise<number | null> {
  const npm = process.env.npm_execpath
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...before, ...args], {
    cwd: folder,
    env: npmEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !npm && process.platform === 'win32',
  })
  child.stdout.setEncoding('utf8').on('data', onOutput)
  child.stderr.setEncoding('utf8').on('data', onOutput)
  return new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
}

/** The environment without the folder that the npm around this script works in, and with this script's Node first. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^npm_(?:config_(?:local_|global_)?prefix|package_|lifecycle_)/
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const separator = process.platform === 'win32' ? ';' : ':'
  const path = `${dirname(process.execPath)}${separator}${process.env.PATH}`
  return { ...Object.fromEntries(kept), PATH: path }
}
