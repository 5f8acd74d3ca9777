import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { IGNORE_FILES } from '../core/file-kinds.ts'
import {
  createIgnoreRules,
  type IgnoreRules,
  isWantedEntry,
  joinPath,
} from '../core/ignore-rules.ts'

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
  for await (const path of walkFolder({ root, folder: '', above: [] }, links)) paths.add(path)
  for (const link of links) {
    if (await leadsToMore(link, root, paths)) paths.add(link)
  }
  return [...paths].sort()
}

/** A folder on the way, by its path relative to the root, and the rules of those above it. */
interface Place {
  readonly root: string
  readonly folder: string
  readonly above: readonly IgnoreRules[]
}

async function* walkFolder(place: Place, links: string[]): AsyncGenerator<string> {
  const { root, folder } = place
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const names = entries.map(({ name }) => name)
  const above = [...place.above, ...(await readRules(place, names))]
  for (const entry of entries) {
    const path = joinPath(folder, entry.name)
    const isFolder = entry.isDirectory()
    if (!isWantedEntry({ path, isFolder }, above)) continue
    if (isFolder) yield* walkFolder({ root, folder: path, above }, links)
    else if (entry.isSymbolicLink()) links.push(path)
    else if (entry.isFile()) yield path
  }
}

async function readRules(
  { root, folder }: Place,
  names: readonly string[],
): Promise<readonly IgnoreRules[]> {
  const present = IGNORE_FILES.filter((name) => names.includes(name))
  if (present.length === 0) return []
  const texts = present.map((name) => readFile(join(root, folder, name), 'utf8').catch(() => ''))
  return [createIgnoreRules(folder, await Promise.all(texts))]
}

async function leadsToMore(
  link: string,
  root: string,
  paths: ReadonlySet<string>,
): Promise<boolean> {
  const target = await realpath(join(root, link)).catch(() => undefined)
  if (target === undefined || !target.startsWith(root + sep)) return false
  const found = target.slice(root.length + 1).split(sep)
  if (paths.has(found.join('/'))) return false
  return (await stat(target).catch(() => undefined))?.isFile() ?? false
}
