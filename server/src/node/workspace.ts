import { readFile, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { URI } from 'vscode-uri'
import type { FileReading, Workspace } from '../core/workspace.ts'
import { decodeText } from './decode-text.ts'
import { findPaths } from './find-paths.ts'

/** Larger files are not read: no note, article or bibliography comes near it. */
const LARGEST_BYTES = 32 * 1024 * 1024

/**
 * A workspace of folders on disk, given by their URIs.
 * Nothing outside them is read, whatever a link in them points to.
 */
export function createDiskWorkspace(roots: readonly string[]): Workspace {
  const plainRoots = roots.map((root) => root.replace(/\/+$/, ''))
  const folders = plainRoots.map((root) => URI.parse(root).fsPath)
  let realFolders: Promise<readonly string[]> | undefined
  return {
    roots: plainRoots,
    async findFiles() {
      realFolders = undefined
      const found = await Promise.all(folders.map(findPaths))
      return found.flatMap((paths, index) =>
        paths.map((path) => toFile(folders[index] ?? '', path)),
      )
    },
    async readFile(uri) {
      realFolders ??= Promise.all(folders.map((folder) => realpath(folder).catch(() => folder)))
      return readInside(uri, await realFolders)
    },
  }
}

function toFile(folder: string, path: string) {
  return { uri: URI.file(`${folder}/${path}`).toString(), path }
}

async function readInside(uri: string, folders: readonly string[]): Promise<FileReading> {
  try {
    const path = await realpath(URI.parse(uri).fsPath)
    if (!isInside(path, folders)) return fail('It lies outside the workspace.')
    const { size } = await stat(path)
    const megabytes = Math.round(size / 1024 / 1024)
    if (LARGEST_BYTES < size)
      return fail(`It is too large: ${megabytes} MB, and 32 MB can be read.`)
    return decodeText(await readFile(path))
  } catch (error) {
    return fail(explain(error))
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'It does not exist.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read.'
  if (code === 'EISDIR') return 'It is a folder.'
  return error instanceof Error ? error.message : String(error)
}
