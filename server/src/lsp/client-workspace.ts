import { URI } from 'vscode-uri'
import { isWantedPath } from '../core/ignore-rules.ts'
import type { Workspace } from '../core/workspace.ts'
import type { FileAnswer } from '../protocol.ts'
import { createBreath } from './breath.ts'
import { type ClientFiles, toFileReading } from './client-files.ts'
import { type ClientFolder, listClientFolder, toClientUri } from './list-client-folder.ts'
import { ReadAhead } from './read-ahead.ts'

/**
 * A workspace of folders that only the client can read, given by their URIs: on the web, or on a virtual file system.
 * The same files count as on disk, except that no link is followed.
 */
export function createClientWorkspace(client: ClientFiles, roots: readonly string[]): Workspace {
  const plainRoots = roots.map((root) => root.replace(/\/+$/, ''))
  const ahead = new ReadAhead<FileAnswer>((uris) => client.readFiles(uris))
  const breathe = createBreath()
  let folders: readonly ClientFolder[] = plainRoots.map(emptyFolder)
  return {
    roots: plainRoots,
    async findFiles() {
      folders = await Promise.all(plainRoots.map((root) => listClientFolder(client, root)))
      const files = folders.flatMap(({ root, paths }) =>
        paths.map((path) => ({ uri: toClientUri(root, path), path })),
      )
      ahead.expect(files.map(({ uri }) => uri))
      return files
    },
    accepts(uri) {
      // Only a file that may have changed is asked about.
      ahead.forget(uri)
      return folders.some((folder) => acceptsUri(folder, uri))
    },
    async readFile(uri) {
      await breathe()
      return toFileReading(await ahead.read(uri))
    },
  }
}

/** A folder before anybody has looked into it. */
function emptyFolder(root: string): ClientFolder {
  return { root, paths: [], rules: new Map(), links: new Set() }
}

/** Whether `listClientFolder` would find a file if it was there now, as far as its folders were there then. */
function acceptsUri({ root, rules, links }: ClientFolder, uri: string): boolean {
  if (!uri.startsWith(`${root}/`)) return false
  const path = URI.parse(uri).path.slice(URI.parse(root).path.length + 1)
  const parts = path.split('/')
  const isLinked = parts.some((_part, index) => links.has(parts.slice(0, index + 1).join('/')))
  return !isLinked && isWantedPath(path, (folder) => rules.get(folder))
}
