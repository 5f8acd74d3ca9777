import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** What notes, sources and settings are written in. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  '.md',
  '.markdown',
  '.qmd',
  '.rmd',
  '.txt',
  '.bib',
  '.json',
  '.yaml',
  '.yml',
])

const SETTINGS_FILE = '.tickmark.json'

/** Files that say what to leave out, the one with the last word at the end. */
const IGNORE_FILES = ['.gitignore', '.tickmarkignore']

/** A folder's ignore files, whose patterns are relative to it. */
interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
}

/**
 * The files under a folder that can matter, relative to it and with `/`, in order.
 * Ignore files are honoured; folders that begin with a dot and `node_modules` are left out.
 * Links to folders are not followed; a link to a file counts where the file lies inside and is not found by itself.
 */
export async function findPaths(folder: string): Promise<readonly string[]> {
  const root = await realpath(folder).catch(() => undefined)
  if (root === undefined) return []
  const links: string[] = []
  const paths = new Set<string>()
  for await (const path of walkFolder(root, [], links)) paths.add(path)
  for (const link of links) {
    if (await leadsToMore(link, root, paths)) paths.add(link)
  }
  return [...paths].map((path) => relative(root, path).split(sep).join('/')).sort()
}

async function* walkFolder(
  folder: string,
  above: readonly IgnoreRules[],
  links: string[],
): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.map(({ name }) => name)
  const rules = [...above, ...(await readRules(folder, names))]
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (!isWanted(entry) || isIgnored(entry, path, rules)) continue
    if (entry.isDirectory()) yield* walkFolder(path, rules, links)
    else if (entry.isSymbolicLink()) links.push(path)
    else if (entry.isFile()) yield path
  }
}

function isWanted(entry: Dirent): boolean {
  return entry.isDirectory() ? isWantedFolder(entry.name) : isWantedFile(entry.name)
}

function isWantedFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules'
}

function isWantedFile(name: string): boolean {
  if (name === SETTINGS_FILE) return true
  return !name.startsWith('.') && EXTENSIONS.has(extname(name).toLowerCase())
}

async function readRules(
  folder: string,
  names: readonly string[],
): Promise<readonly IgnoreRules[]> {
  const present = IGNORE_FILES.filter((name) => names.includes(name))
  if (present.length === 0) return []
  const rules = ignore()
  for (const name of present) rules.add(await readFile(join(folder, name), 'utf8').catch(() => ''))
  return [{ folder, rules }]
}

/** Whether an entry is left out. Of the ignore files above it the nearest that speaks of it decides. */
function isIgnored(entry: Dirent, path: string, all: readonly IgnoreRules[]): boolean {
  const ending = entry.isDirectory() ? '/' : ''
  let ignored = false
  for (const { folder, rules } of all) {
    const result = rules.test(relative(folder, path).split(sep).join('/') + ending)
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}

async function leadsToMore(
  link: string,
  root: string,
  paths: ReadonlySet<string>,
): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined)
  if (target === undefined || !target.startsWith(root + sep) || paths.has(target)) return false
  return (await stat(target).catch(() => undefined))?.isFile() ?? false
}
