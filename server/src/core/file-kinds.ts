import { SOURCE_ENDINGS } from './sources/read-source.ts'

/** The name of a settings file. */
export const SETTINGS_FILE = '.tickmark.json'

/** Files that say what to leave out, the one with the last word at the end. */
export const IGNORE_FILES = ['.gitignore', '.tickmarkignore'] as const

/** Endings of the files that are read, in lower case: notes, saved articles and bibliographies. */
export const FILE_ENDINGS: readonly string[] = SOURCE_ENDINGS

/** Whether a file of this name is read, unless an ignore file leaves it out. */
export function isWantedFile(name: string): boolean {
  if (name === SETTINGS_FILE) return true
  const lower = name.toLowerCase()
  return !name.startsWith('.') && FILE_ENDINGS.some((ending) => lower.endsWith(ending))
}

/** Whether a folder of this name is looked into, unless an ignore file leaves it out. */
export function isWantedFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules'
}
