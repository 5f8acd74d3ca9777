import { resolve } from 'node:path'
import { type Checker, createChecker } from '../core/checker.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import type { Workspace } from '../core/workspace.ts'
import { complain } from './complaints.ts'
import type { Options } from './options.ts'
import { findRoot, toUri } from './paths.ts'
import type { World } from './world.ts'

/** A workspace that has been read. */
export interface Project {
  readonly world: World
  readonly options: Options
  readonly workspace: Workspace
  readonly checker: Checker
}

/** Reads the workspace that the options or the current folder name; a text says why there is none. */
export async function openProject(world: World, options: Options): Promise<Project | string> {
  const folder = options.root ?? (await findRoot(world))
  const root = toUri(world, folder)
  if (options.root !== undefined && !(await isFolder(world, options.root))) {
    return complain(options.locale, 'no-folder', { path: options.root })
  }
  const workspace = world.openWorkspace([root])
  const checker = createChecker(workspace, DEFAULT_SETTINGS)
  await checker.readWorkspace()
  return { world, options, workspace, checker }
}

async function isFolder(world: World, path: string): Promise<boolean> {
  return (await world.kindOf(resolve(world.cwd, path))) === 'folder'
}
