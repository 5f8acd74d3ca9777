import type { Workspace } from '../../server/src/core/workspace.ts'

const ROOT = 'file:///workspace'

/** A workspace of texts by path, such as `{ 'notes/a.md': '…' }`. */
export function createMemoryWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const texts = new Map(Object.entries(files).map(([path, text]) => [toMemoryUri(path), text]))
  return {
    roots: [ROOT],
    findFiles: async () => Object.keys(files).map((path) => ({ uri: toMemoryUri(path), path })),
    accepts: () => true,
    readFile: async (uri) => {
      const text = texts.get(uri)
      if (text === undefined) {
        return { kind: 'failed', reason: { id: 'file.missing', values: {} }, isGone: true }
      }
      return { kind: 'text', text }
    },
  }
}

/** The URI of a path in a workspace in memory. */
export function toMemoryUri(path: string): string {
  return new URL(`${ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`).href
}
