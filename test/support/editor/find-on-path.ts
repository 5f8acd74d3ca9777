import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first program of these names that PATH leads to. */
export function findOnPath(names: readonly string[]): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const files = folders.flatMap((folder) =>
    names.flatMap((name) => endings.map((ending) => join(folder, name + ending))),
  )
  return files.find((file) => existsSync(file))
}
