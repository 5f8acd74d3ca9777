import { readFileSync, realpathSync, statSync } from 'node:fs'
import { sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { URI } from 'vscode-uri'
import { decodeText } from '../core/decode-text.ts'
import { LARGEST_FILE_BYTES, tooLarge } from '../core/file-size.ts'
import type { Message, MessageId } from '../core/text/message.ts'
import type { FileReading, Workspace } from '../core/workspace.ts'
import { acceptsPath } from './accepts-path.ts'
import { findPaths } from './find-paths.ts'

/** How long files are read before anybody else has a turn. */
const LONGEST_TURN_MS = 2

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
    accepts(uri) {
      const { scheme, fsPath } = URI.parse(uri)
      return scheme === 'file' && folders.some((folder) => acceptsPath(folder, fsPath))
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
  const { scheme, fsPath } = URI.parse(uri)
  // A document that was never saved has a path that may be that of somebody else's file.
  if (scheme !== 'file') return { ...fail('file.missing'), isGone: true }
  try {
    const path = realpathSync.native(fsPath)
    if (!isInside(path, folders)) return fail('file.outside')
    const status = statSync(path)
    // A pipe would be waited for without end.
    if (!status.isFile()) return fail(status.isDirectory() ? 'file.folder' : 'file.special')
    if (LARGEST_FILE_BYTES < status.size) return { kind: 'failed', reason: tooLarge(status.size) }
    return decodeText(readFileSync(path))
  } catch (error) {
    return explain(error)
  }
}

/** Whether a path lies in one of the folders, all of them without links. */
function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
}

function fail(id: MessageId, values: Message['values'] = {}) {
  return { kind: 'failed', reason: { id, values } } as const
}

function explain(error: unknown): FileReading {
  const code = codeOf(error)
  if (code === 'ENOENT') return { ...fail('file.missing'), isGone: true }
  if (code === 'EACCES' || code === 'EPERM') return fail('file.forbidden')
  return fail('file.unreadable', { reason: error instanceof Error ? error.message : String(error) })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
