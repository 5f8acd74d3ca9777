import ignore, { type Ignore } from 'ignore'
import { isWantedFile, isWantedFolder } from './file-kinds.ts'

/** A folder's ignore files, whose patterns are relative to it. */
export interface IgnoreRules {
  /** Relative to the root with `/`; empty for the root itself. */
  readonly folder: string
  readonly rules: Ignore
}

/** A file or folder of a workspace. */
export interface Entry {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly isFolder: boolean
}

/** The rules of a folder's ignore files, given by their texts; the last has the last word. */
export function createIgnoreRules(folder: string, texts: readonly string[]): IgnoreRules {
  const rules = ignore()
  for (const text of texts) rules.add(text)
  return { folder, rules }
}

/** The path of what stands in a folder. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** Whether an entry can matter: its name does, and no ignore file above it leaves it out. */
export function isWantedEntry({ path, isFolder }: Entry, rules: readonly IgnoreRules[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const isWantedName = isFolder ? isWantedFolder(name) : isWantedFile(name)
  return isWantedName && !isIgnored({ path, isFolder }, rules)
}

/** Whether a file can matter, as can all folders it lies in; `rulesOf` gives the rules of one folder, if it has any. */
export function isWantedPath(
  path: string,
  rulesOf: (folder: string) => IgnoreRules | undefined,
): boolean {
  const parts = path.split('/')
  if (parts.includes('..')) return false
  const rules: IgnoreRules[] = []
  let above = ''
  for (const [index, part] of parts.entries()) {
    const own = rulesOf(above)
    if (own) rules.push(own)
    above = joinPath(above, part)
    if (!isWantedEntry({ path: above, isFolder: index < parts.length - 1 }, rules)) return false
  }
  return true
}

/** Of the ignore files above an entry the nearest that speaks of it decides. */
function isIgnored({ path, isFolder }: Entry, all: readonly IgnoreRules[]): boolean {
  const ending = isFolder ? '/' : ''
  let ignored = false
  for (const { folder, rules } of all) {
    const below = folder === '' ? path : path.slice(folder.length + 1)
    const result = rules.test(below + ending)
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}
