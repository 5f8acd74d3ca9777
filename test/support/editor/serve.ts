import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { provisionServer } from './provision.ts'

/** VS Code, served to browsers on this machine. */
export interface EditorServer {
  /** Where a browser finds the editor with a folder open. */
  address(options: PageOptions): string
  stop(): Promise<void>
}

/** What the editor shows when its page opens. All paths are absolute. */
export interface PageOptions {
  readonly folder: string
  readonly extension: string
  /** The suite to run in the extension host; the editor stays open for people without one. */
  readonly suite?: string | undefined
  readonly file?: string | undefined
}

/** How the server differs from one for people. */
export interface ServeOptions {
  readonly settings?: Readonly<Record<string, unknown>>
  readonly environment?: Readonly<Record<string, string>>
  /** A display language that the extension should speak, such as `zh-tw`; the editor itself stays English. */
  readonly language?: string | undefined
  /** A packed extension to install first. */
  readonly packed?: string | undefined
}

const START_TIMEOUT_MS = 60_000

const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
}

/** Starts VS Code's server on a free port, with a profile of its own that goes when it stops. */
export async function serveEditor(options: ServeOptions = {}): Promise<EditorServer> {
  const folder = await provisionServer()
  const port = await findFreePort()
  const profile = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-editor-')))
  writeSettings(profile, { ...QUIET_SETTINGS, ...options.settings })
  if (options.language) writeLanguagePack(profile, options.language)
  if (options.packed) await installPacked(folder, profile, options.packed)
  const child = spawn(
    process.execPath,
    [...serverArguments(folder, port, profile), ...languageArguments(options)],
    {
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  const output = collect(child.stdout, child.stderr)
  const started = await Promise.race([
    output.has(`listening on ${port}`),
    ended.then(() => false),
    wait(START_TIMEOUT_MS),
  ])
  if (started !== true) {
    await stop()
    throw new Error(`VS Code's server did not start:\n${output.text()}`)
  }
  return { stop, address: (page) => printAddress(port, page) }
}

function serverArguments(folder: string, port: number, profile: string): readonly string[] {
  return [
    join(folder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', `${port}`, '--server-data-dir', profile],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
  ]
}

/** Installs a packed extension as its users do: by the command line of VS Code. */
async function installPacked(folder: string, profile: string, packed: string): Promise<void> {
  const install = ['--install-extension', packed, '--server-data-dir', profile]
  const args = [...install, '--accept-server-license-terms', '--telemetry-level', 'off']
  await promisify(execFile)(process.execPath, [join(folder, 'out/server-main.js'), ...args])
}

function languageArguments({ language }: ServeOptions): readonly string[] {
  return language ? ['--locale', language] : []
}

/** A language pack without words, which is enough for extensions to be asked for theirs. */
function writeLanguagePack(profile: string, language: string): void {
  const translations = join(profile, 'translations.json')
  writeFileSync(translations, JSON.stringify({ contents: {} }))
  const extension = { extensionIdentifier: { id: 'tickmark.no-words' }, version: '1.0.0' }
  const pack = {
    hash: 'no-words',
    label: language,
    extensions: [extension],
    translations: { vscode: translations },
  }
  mkdirSync(join(profile, 'data'), { recursive: true })
  writeFileSync(join(profile, 'data/languagepacks.json'), JSON.stringify({ [language]: pack }))
}

function writeSettings(profile: string, settings: object): void {
  const folder = join(profile, 'data/Machine')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
}

function printAddress(port: number, page: PageOptions): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(page.extension)],
    ...(page.suite ? [['extensionTestsPath', remote(page.suite)]] : []),
    ...(page.file ? [['openFile', remote(page.file)]] : []),
  ]
  const folder = encodeURIComponent(page.folder)
  const encoded = encodeURIComponent(JSON.stringify(payload))
  return `http://127.0.0.1:${port}/?folder=${folder}&payload=${encoded}`
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' ? address?.port : undefined
      probe.close(() => (port ? resolve(port) : reject(new Error('No free port.'))))
    })
  })
}

/** What streams have said so far, and a wait for a word. */
function collect(...streams: readonly NodeJS.ReadableStream[]) {
  let text = ''
  const listeners = new Set<() => void>()
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-20_000)
      for (const listener of listeners) listener()
    })
  }
  const has = (word: string) =>
    new Promise<true>((resolve) => {
      listeners.add(() => text.includes(word) && resolve(true))
    })
  return { has, text: () => text }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
