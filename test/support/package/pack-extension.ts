import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PROJECT } from '../editor/provision.ts'

/** The read-me of the package, made from the project's. */
const READ_ME = 'out/README.md'

/** What vsce is told: everything is bundled, and no public repository is assumed. */
const OPTIONS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']

/** Packs what is built into a file; gives what the packer said. */
export async function packExtension(file: string): Promise<string> {
  const readMe = await readFile(join(PROJECT, 'README.md'), 'utf8')
  await mkdir(join(PROJECT, dirname(READ_ME)), { recursive: true })
  await writeFile(join(PROJECT, READ_ME), dropPictures(readMe))
  const packer = fileURLToPath(import.meta.resolve('@vscode/vsce/vsce'))
  const args = [packer, 'package', ...OPTIONS, '--readme-path', READ_ME, '--out', file]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: PROJECT })
  return stdout
}

/**
 * A page without its pictures. VS Code shows no picture that lies in a package, only those of the web,
 * so that pictures would be weight and gaps.
 */
export function dropPictures(page: string): string {
  return page.replace(PICTURE, '')
}

/** Takes `<picture>…</picture>` on lines of its own with the empty line behind; refuses one inside a paragraph. */
const PICTURE = /^<picture>\n(?:.{0,500}\n){1,9}<\/picture>\n\n?/gm
