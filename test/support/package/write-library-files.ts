import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '../editor/provision.ts'

/** The files that say what the library takes and gives; they import nothing but each other. */
const TYPES = [
  'server/src/core/figures/figure-record.ts',
  'server/src/library/find-figures-options.ts',
]

/** What the library's bundle gives, for programs that import it and for the types. */
const NAME = 'findFigures'

/**
 * Writes what stands beside the library's bundle: the door for `import`, which leads to the same bundle as `require`,
 * and the types for both, since TypeScript wants one file for each way.
 */
export async function writeLibraryFiles(folder: string): Promise<void> {
  const types = (await Promise.all(TYPES.map(readTypes))).join('\n')
  const declared = `${types}\nexport declare const ${NAME}: FindFigures\n`
  await writeFile(join(folder, 'figures.d.ts'), declared)
  await writeFile(join(folder, 'figures.d.mts'), declared)
  const door = `import library from './figures.js'\nexport const { ${NAME} } = library\n`
  await writeFile(join(folder, 'figures.mjs'), door)
}

/** A file of types without its imports, which all stand in one file then. */
async function readTypes(path: string): Promise<string> {
  const text = await readFile(join(PROJECT, path), 'utf8')
  return text.replace(/^import type [^;]{1,200}?\n/gm, '').trimStart()
}
