import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { IGNORE_FILES, isWantedFile, isWantedFolder } from '../core/file-kinds.ts'
import { createIgnoreRules, type IgnoreRules, isIgnored } from './ignore-rules.ts'

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
    const isFolder = entry.isDirectory()
    if (!isWanted(entry) || isIgnored({ path, isFolder }, rules)) continue
    if (isFolder) yield* walkFolder(path, rules, links)
    else if (entry.isSymbolicLink()) links.push(path)
    else if (entry.isFile()) yield path
  }
}

function isWanted(entry: Dirent): boolean {
  return entry.isDirectory() ? isWantedFolder(entry.name) : isWantedFile(entry.name)
}

async function readRules(
  folder: string,
  names: readonly string[],
): Promise<readonly IgnoreRules[]> {
  const present = IGNORE_FILES.filter((name) => names.includes(name))
  if (present.length === 0) return []
  const texts = present.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''))
  return [createIgnoreRules(folder, await Promise.all(texts))]
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
