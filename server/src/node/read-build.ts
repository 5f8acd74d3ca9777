import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Tells the program in a folder from any other, of an earlier version too: what they find may differ.
 * What runs it counts as well, since dates and numbers are put into words by it.
 */
export function readBuild(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.js')) hash.update(`${name}\n`).update(readFileSync(join(folder, name)))
  }
  return `${hash.digest('hex').slice(0, 32)}-${process.version}-${process.versions.v8}`
}
