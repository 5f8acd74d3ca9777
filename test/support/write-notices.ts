import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What opens the file of notices. */
const HEADING = `# Notices of the packages in the bundles

The files beside this one contain the npm packages below, each under its own licence.
`

/**
 * Writes the licences and notices of every npm package that an esbuild metafile's inputs name.
 * Of a package without a licence file it takes what its manifest and its read-me say; one that says nothing may not ship.
 */
export async function writeNotices(inputs: readonly string[], file: string): Promise<void> {
  const folders = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.groups?.folder ?? []))
  const notices = await Promise.all([...folders].sort().map(readNotice))
  await writeFile(file, [HEADING, ...new Set(notices)].join('\n'))
}

/** Takes `node_modules/yaml` and `node_modules/a/node_modules/@b/c`, up to the package's own folder. */
const PACKAGE = /^(?<folder>(?:.{0,400}\/)?node_modules\/(?:@[^/]{1,200}\/)?[^/]{1,200})\//

/** What a package says of itself; of old, licences were a list of objects. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: unknown
  readonly licenses?: readonly unknown[]
}

/** The section of a package in the notices: its licences, then its notices. */
export async function readNotice(folder: string): Promise<string> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const names = (await readdir(folder)).sort()
  const licences = await readAll(folder, names, /^(?:licen[cs]e|copying)(?:[.-]|$)/i)
  const notices = await readAll(folder, names, /^notice(?:[.-]|$)/i)
  const text = licences.length > 0 ? licences : await readDeclared(folder, names, manifest)
  if (text.length === 0) throw new Error(`${manifest.name} ${manifest.version} names no licence.`)
  const body = [...text, ...notices].join('\n\n')
  return `## ${manifest.name} ${manifest.version}\n\n\`\`\`text\n${body}\n\`\`\`\n`
}

async function readAll(
  folder: string,
  names: readonly string[],
  pattern: RegExp,
): Promise<readonly string[]> {
  const found = names.filter((name) => pattern.test(name))
  const texts = await Promise.all(found.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.map((text) => text.trim())
}

/** The licence that a manifest names, in today's form or that of old, and the section on it in the read-me. */
async function readDeclared(
  folder: string,
  names: readonly string[],
  { license, licenses = [] }: Manifest,
): Promise<readonly string[]> {
  const named = [license, ...licenses].flatMap(readName)
  if (named.length === 0) return []
  const [readMe = ''] = await readAll(folder, names, /^readme(?:[.-]|$)/i)
  const section = /^(?:#{1,6} )?licen[cs]e\n(?<words>[^#]{1,2000})/im.exec(readMe)?.groups?.words
  const words = section?.replace(/^[=-]{3,200}\n/, '').trim()
  return words ? [named.join(', '), words] : [named.join(', ')]
}

function readName(licence: unknown): readonly string[] {
  if (typeof licence === 'object' && licence !== null && 'type' in licence)
    return readName(licence.type)
  return typeof licence === 'string' && licence !== '' ? [licence] : []
}
