import { readFileSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { IGNORE_FILES } from '../core/file-kinds.ts'
import { createIgnoreRules, isWantedPath } from '../core/ignore-rules.ts'

/** Whether `findPaths` would find a path under a folder, told without looking at others. It need not be there. */
export function acceptsPath(folder: string, path: string): boolean {
  const below = relative(folder, path).split(sep).join('/')
  const isWanted = isWantedPath(below, (above) =>
    createIgnoreRules(above, readIgnoreFiles(join(folder, above))),
  )
  return isWanted && !isDuplicate(folder, path)
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
