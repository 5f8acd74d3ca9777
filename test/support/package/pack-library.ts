import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PROJECT } from '../editor/provision.ts'

/** What the npm package holds: the command line, the library, and the core that both share. */
const FILES = [
  'dist/cli.js',
  'dist/core.js',
  'dist/library',
  'dist/THIRD_PARTY_NOTICES.md',
  'THIRD_PARTY_NOTICES.md',
  'CHANGELOG.md',
  'LICENSE',
  'docs/figures.md',
  'docs/command-line.md',
  'docs/rules',
]

/** What its manifest has of the project's: nothing of the editor, and no dependencies, since all is bundled. */
const FIELDS = ['name', 'version', 'description', 'license', 'keywords', 'bin', 'exports']

/** Packs what is built as an npm package into a folder; gives the path of the archive. */
export async function packLibrary(folder: string): Promise<string> {
  const stage = await mkdtemp(join(tmpdir(), 'tickmark-npm-'))
  try {
    for (const path of FILES) await cp(join(PROJECT, path), join(stage, path), { recursive: true })
    const manifest = toManifest(JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')))
    await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    await writeFile(join(stage, 'README.md'), READ_ME)
    return join(folder, await runPack(stage, folder))
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

function toManifest(project: Readonly<Record<string, unknown>>): object {
  const kept = Object.fromEntries(FIELDS.map((field) => [field, project[field]]))
  return { ...kept, engines: { node: '>=20' }, files: FILES }
}

async function runPack(stage: string, folder: string): Promise<string> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const { stdout } = await promisify(execFile)('npm', args, { cwd: stage })
  const [packed]: readonly { readonly filename: string }[] = JSON.parse(stdout)
  if (!packed) throw new Error(`npm pack said: ${stdout}`)
  return packed.filename
}

/** The page of the package; the project's own is about the editor. */
const READ_ME = `# Tickmark

Source-checks the numbers in Markdown research notes, and finds figures in English and Chinese texts.

\`npx tickmark check\` checks notes: docs/command-line.md.
\`import { findFigures } from 'tickmark/figures'\` finds figures: docs/figures.md, section "As a library".
`
