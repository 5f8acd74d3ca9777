import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { URI } from 'vscode-uri'
import type { Workspace } from '../core/workspace.ts'
import { type Archive, createArchive } from './archive.ts'
import { complain } from './complaints.ts'
import type { Options } from './options.ts'
import type { World } from './world.ts'

/** The folder at the root of a workspace that keeps what was found out. It can be deleted at any time. */
const CACHE_FOLDER = '.tickmark-cache'

/** What earlier runs found out about a workspace; none where the options say so. A text says what is wrong with them. */
export async function openArchive(
  world: World,
  { usesCache, cacheLocation, locale }: Options,
  { roots: [root = ''] }: Workspace,
): Promise<Archive | string | undefined> {
  if (!usesCache) return undefined
  // Workspaces that share a folder do not share files.
  const name = `checks-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  if (cacheLocation === undefined) {
    const around = URI.parse(root).fsPath
    const store = world.openStore({ folder: join(around, CACHE_FOLDER), name, around })
    return createArchive(store, world.build)
  }
  const folder = resolve(world.cwd, cacheLocation)
  if ((await world.kindOf(folder)) === 'file') {
    return complain(locale, 'no-folder', { path: cacheLocation })
  }
  return createArchive(world.openStore({ folder, name }), world.build)
}
