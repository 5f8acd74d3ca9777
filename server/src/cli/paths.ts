import { dirname, join, relative, resolve, sep } from 'node:path'
import { URI } from 'vscode-uri'
import type { World } from './world.ts'

/** The URI of a path, which may be relative to the current folder. */
export function toUri(world: World, path: string): string {
  return URI.file(resolve(world.cwd, path)).toString()
}

/** A file's path relative to the current folder, with `/`. */
export function toRelativePath(world: World, uri: string): string {
  return relative(world.cwd, URI.parse(uri).fsPath).split(sep).join('/')
}

/** The workspace's folder: the nearest upwards that holds `.tickmark.json` or `.git`, else the current one. */
export async function findRoot(world: World): Promise<string> {
  for (let folder = world.cwd; ; folder = dirname(folder)) {
    const kinds = await Promise.all([
      world.kindOf(join(folder, '.tickmark.json')),
      world.kindOf(join(folder, '.git')),
    ])
    if (kinds.some((kind) => kind !== 'none')) return folder
    if (folder === dirname(folder)) return world.cwd
  }
}

/** Of a workspace's files those under the current folder; all of them where that lies outside the workspace. */
export function listHere(world: World, root: string, uris: readonly string[]): readonly string[] {
  const here = `${toUri(world, '.').replace(/\/$/, '')}/`
  return here.startsWith(`${root}/`) ? uris.filter((uri) => uri.startsWith(here)) : uris
}
