import { join, resolve } from 'node:path'
import { URI } from 'vscode-uri'
import type { Workspace } from '../core/workspace.ts'
import { complain } from './complaints.ts'
import type { Options } from './options.ts'
import type { StorePlace } from './store-place.ts'
import type { World } from './world.ts'

/** The folder at the root of a workspace that keeps what was found out. It can be deleted at any time. */
const CACHE_FOLDER = '.tickmark-cache'

/** Where a workspace keeps what was found out for the next run. */
export interface Cache {
  /** What files are, and the reports of notes. */
  readonly checks: StorePlace
  /** What was read of sources. */
  readonly readings: StorePlace
}

/** Where the options have a workspace keep what was found out; none where they say so. A text says what is wrong with them. */
export async function findCache(
  world: World,
  { usesCache, cacheLocation, locale }: Options,
  { roots: [root = ''] }: Workspace,
): Promise<Cache | string | undefined> {
  if (!usesCache) return undefined
  const around = URI.parse(root).fsPath
  const place =
    cacheLocation === undefined
      ? { folder: join(around, CACHE_FOLDER), around }
      : { folder: resolve(world.cwd, cacheLocation) }
  const isFile = cacheLocation !== undefined && (await world.kindOf(place.folder)) === 'file'
  if (isFile) return complain(locale, 'no-folder', { path: cacheLocation })
  // Workspaces that share a folder do not share files.
  const id = world.hash([root]).slice(0, 16)
  return {
    checks: { ...place, name: `checks-${id}` },
    readings: { ...place, name: `readings-${id}` },
  }
}
