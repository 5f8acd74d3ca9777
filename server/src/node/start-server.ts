import { pathToFileURL } from 'node:url'
import type { Connection } from 'vscode-languageserver'
import type { ReadingCache } from '../core/reading-cache.ts'
import type { Workspace } from '../core/workspace.ts'
import { createClientFiles } from '../lsp/client-files.ts'
import { createClientWorkspace } from '../lsp/client-workspace.ts'
import { joinWorkspaces } from '../lsp/join-workspaces.ts'
import { startServer } from '../lsp/server.ts'
import { RULE_PAGES } from '../protocol.ts'
import { openDiskStore } from './disk-store.ts'
import { readBuild } from './read-build.ts'
import { createReadingCache } from './reading-cache.ts'
import { createDiskWorkspace } from './workspace.ts'

/** Serves a client from the disk; the program that calls chooses the transport. */
export function startNodeServer(connection: Connection): void {
  startServer(connection, {
    createWorkspace: (roots) => createWorkspace(connection, roots),
    openReadings,
    rulePages: new URL(`../${RULE_PAGES}`, pathToFileURL(__filename)).href,
  })
}

/** Folders that are not on disk are virtual: only the client can read them. */
function createWorkspace(connection: Connection, roots: readonly string[]): Workspace {
  const isOnDisk = (root: string) => root.startsWith('file:')
  const disk = createDiskWorkspace(roots.filter(isOnDisk))
  const virtual = roots.filter((root) => !isOnDisk(root))
  if (virtual.length === 0) return disk
  return joinWorkspaces(disk, createClientWorkspace(createClientFiles(connection), virtual))
}

/** What this build read of files, as far as it was put by in a folder. */
function openReadings(folder: string): ReadingCache {
  const build = readBuild(__dirname)
  return createReadingCache(openDiskStore({ folder, name: 'readings', build }), build)
}
