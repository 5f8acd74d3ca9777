import { existsSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'

const LOCAL = `node_modules${sep}.bin`

/** The `node` that users would run: the first on PATH that the project did not bring itself. */
export function findShippingNode(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const foreign = folders.filter((folder) => !folder.replace(/[\\/]$/, '').endsWith(LOCAL))
  const found = foreign.map((folder) => join(folder, name)).find((path) => existsSync(path))
  return found ?? process.execPath
}
