import { resolve } from 'node:path'
import { type Checker, createChecker } from '../core/checker.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Catalogue } from './catalogue.ts'
import { complain } from './complaints.ts'
import { findCache } from './find-cache.ts'
import type { Options } from './options.ts'
import { findRoot, toUri } from './paths.ts'
import type { World } from './world.ts'

/** A workspace of whose files it is known what they are. */
export interface Project {
  readonly world: World
  readonly options: Options
  readonly workspace: Workspace
  readonly catalogue: Catalogue
  /** Adds a file that is none of the workspace's, or gives one of them another text. */
  openDocument(uri: string, text: string): Promise<void>
}

/** A project whose files have all been read. */
export interface ReadProject extends Project {
  readonly checker: Checker
}

/** Reads the workspace that the options or the current folder name; a text says why there is none. */
export async function openProject(world: World, options: Options): Promise<ReadProject | string> {
  const workspace = await openWorkspace(world, options)
  if (typeof workspace === 'string') return workspace
  const cache = await findCache(world, options, workspace)
  if (typeof cache === 'string') return cache
  const known = cache && world.openReadings(cache.readings)
  const checker = createChecker(workspace, DEFAULT_SETTINGS, known)
  await checker.readWorkspace()
  const openDocument = async (uri: string, text: string) => checker.openDocument(uri, text)
  return { world, options, workspace, checker, catalogue: checker, openDocument }
}

/** The workspace that the options or the current folder name; a text says why there is none. */
export async function openWorkspace(world: World, options: Options): Promise<Workspace | string> {
  const folder = options.root ?? (await findRoot(world))
  if (options.root !== undefined && !(await isFolder(world, options.root))) {
    return complain(options.locale, 'no-folder', { path: options.root })
  }
  return world.openWorkspace([toUri(world, folder)])
}

async function isFolder(world: World, path: string): Promise<boolean> {
  return (await world.kindOf(resolve(world.cwd, path))) === 'folder'
}
