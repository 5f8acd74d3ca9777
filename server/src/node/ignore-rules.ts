import { join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** A folder's ignore files, whose patterns are relative to it. */
export interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
}

/** A file or folder on disk. */
export interface Entry {
  readonly path: string
  readonly isFolder: boolean
}

/** The rules of a folder's ignore files, given by their texts; the last has the last word. */
export function createIgnoreRules(folder: string, texts: readonly string[]): IgnoreRules {
  const rules = ignore()
  for (const text of texts) rules.add(text)
  return { folder: join(folder), rules }
}

/** Whether an entry is left out. Of the ignore files above it the nearest that speaks of it decides. */
export function isIgnored({ path, isFolder }: Entry, all: readonly IgnoreRules[]): boolean {
  const ending = isFolder ? '/' : ''
  let ignored = false
  for (const { folder, rules } of all) {
    const result = rules.test(relative(folder, path).split(sep).join('/') + ending)
    if (result.ignored) ignored = true
    else if (result.unignored) ignored = false
  }
  return ignored
}
