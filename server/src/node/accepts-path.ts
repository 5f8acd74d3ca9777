import { readFileSync, realpathSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { IGNORE_FILES, isWantedFile, isWantedFolder } from '../core/file-kinds.ts'
import { createIgnoreRules, type IgnoreRules, isIgnored } from './ignore-rules.ts'

/** Whether `findPaths` would find a path under a folder, told without looking at others. It need not be there. */
export function acceptsPath(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep)
  if (parts.includes('..') || !isWantedFile(basename(path))) return false
  let above = folder
  let rules: readonly IgnoreRules[] = []
  for (const [index, part] of parts.entries()) {
    rules = [...rules, createIgnoreRules(above, readIgnoreFiles(above))]
    above = join(above, part)
    const isFolder = index < parts.length - 1
    if (isFolder && !isWantedFolder(part)) return false
    if (isIgnored({ path: above, isFolder }, rules)) return false
  }
  return !isDuplicate(folder, path)
}

function readIgnoreFiles(folder: string): readonly string[] {
  return IGNORE_FILES.flatMap((name) => {
    try {
      return [readFileSync(join(folder, name), 'utf8')]
    } catch {
      return []
    }
  })
}

/** Whether links lead to a path that counts by its own name, or to one that lies elsewhere. */
function isDuplicate(folder: string, path: string): boolean {
  try {
    const [root, target] = [realpathSync.native(folder), realpathSync.native(path)]
    const plain = join(root, relative(folder, path))
    if (target === plain) return false
    const isUnderLink = realpathSync.native(join(plain, '..')) !== join(plain, '..')
    return isUnderLink || !target.startsWith(root + sep) || acceptsPath(root, target)
  } catch {
    return false
  }
}
