import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findOnPath } from './editor/find-on-path.ts'
import { PROJECT } from './editor/provision.ts'
import { serveEditor } from './editor/serve.ts'

/**
 * Program: builds, shows the check of the samples in the terminal, and opens them with the extension:
 * in desktop VS Code if there is one, else in the same VS Code in the browser. `--no-open` stops after the check.
 */
const samples = join(PROJECT, 'samples')

runNode(['esbuild.mjs'], [0])
console.log('\n$ tickmark check samples\n')
runNode(['dist/cli.js', 'check', 'samples'], [0, 1])
if (!process.argv.includes('--no-open')) await open()

/** Ends this program unless the other ends with one of the codes that are right for it. */
function runNode(args: readonly string[], right: readonly number[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' })
  if (status === null || !right.includes(status)) process.exit(status ?? 1)
}

async function open(): Promise<void> {
  if (findOnPath(['code'])) openDesktop()
  else await openServed()
}

function openDesktop(): void {
  console.log('\nOpening the samples in VS Code …')
  const args = [`--extensionDevelopmentPath=${PROJECT}`, '--disable-workspace-trust', samples]
  const shell = process.platform === 'win32'
  spawn('code', args, { stdio: 'inherit', shell }).on('exit', (code) => process.exit(code ?? 1))
}

async function openServed(): Promise<void> {
  console.log('\nThere is no `code` on PATH, so here comes VS Code for the browser.')
  const server = await serveEditor()
  const file = join(samples, 'notes/deepseek-selloff.md')
  const address = server.address({ folder: samples, extension: PROJECT, file })
  console.log(`\nOpen this address in a browser; Ctrl+C stops.\n\n  ${address}\n`)
  const stop = () => void server.stop().then(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
}
