import { readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { URI } from 'vscode-uri'
import type { FileReading, Workspace } from '../core/workspace.ts'
import { decodeText } from './decode-text.ts'
import { findPaths } from './find-paths.ts'

/** Larger files are not read: no note, article or bibliography comes near it. */
const LARGEST_BYTES = 32 * 1024 * 1024

/** How long files are read before anybody else has a turn. */
const LONGEST_TURN_MS = 4

/**
 * A workspace of folders on disk, given by their URIs.
 * Nothing outside them is read, whatever a link in them points to.
 */
export function createDiskWorkspace(roots: readonly string[]): Workspace {
  const plainRoots = roots.map((root) => root.replace(/\/+$/, ''))
  const folders = plainRoots.map((root) => URI.parse(root).fsPath)
  const breathe = createBreath()
  let realFolders = folders.map(findRealPath)
  return {
    roots: plainRoots,
    async findFiles() {
      realFolders = folders.map(findRealPath)
      const found = await Promise.all(folders.map(findPaths))
      return found.flatMap((paths, index) =>
        paths.map((path) => toFile(folders[index] ?? '', path)),
      )
    },
    async readFile(uri) {
      await breathe()
      return readInside(uri, realFolders)
    },
  }
}

/**
 * Lets others have their turn now and then. A small file is read at once fifteen times as fast as by waiting for it,
 * but thousands of them in a row would keep an editor from its answers.
 */
function createBreath(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < LONGEST_TURN_MS) return
    await setImmediate()
    since = performance.now()
  }
}

/** A folder's path without links; a folder that is not there yet has only its own. */
function findRealPath(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}

function toFile(folder: string, path: string) {
  return { uri: URI.file(`${folder}/${path}`).toString(), path }
}

function readInside(uri: string, folders: readonly string[]): FileReading {
  try {
    const path = realpathSync.native(URI.parse(uri).fsPath)
    if (!isInside(path, folders)) return fail('It lies outside the workspace.')
    const status = statSync(path)
    // A pipe would be waited for without end.
    if (!status.isFile()) return fail(status.isDirectory() ? 'It is a folder.' : 'It is no file.')
    const { size } = status
    const megabytes = Math.round(size / 1024 / 1024)
    if (LARGEST_BYTES < size)
      return fail(`It is too large: ${megabytes} MB, and 32 MB can be read.`)
    return decodeText(readFileSync(path))
  } catch (error) {
    const isGone = codeOf(error) === 'ENOENT'
    return { ...fail(explain(error)), ...(isGone && { isGone }) }
  }
}

/** Whether a path lies in one of the folders, all of them without links. */
function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
}

function fail(reason: string): FileReading {
  return { kind: 'failed', reason }
}

function explain(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT') return 'It does not exist.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read.'
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
