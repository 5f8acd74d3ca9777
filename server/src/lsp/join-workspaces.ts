import type { Workspace } from '../core/workspace.ts'

/** One workspace out of two that have different roots; the first is asked for what lies in no root. */
export function joinWorkspaces(first: Workspace, second: Workspace): Workspace {
  const isIn = (uri: string) => second.roots.some((root) => uri.startsWith(`${root}/`))
  const ownerOf = (uri: string) => (isIn(uri) ? second : first)
  return {
    roots: [...first.roots, ...second.roots],
    async findFiles() {
      const found = await Promise.all([first.findFiles(), second.findFiles()])
      return found.flat()
    },
    accepts: (uri) => ownerOf(uri).accepts(uri),
    readFile: (uri) => ownerOf(uri).readFile(uri),
  }
}
