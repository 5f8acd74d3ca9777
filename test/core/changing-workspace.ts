import type { Workspace } from '../../server/src/core/workspace.ts'
import { toMemoryUri } from '../support/memory-workspace.ts'

/** A workspace of texts by path that can change, as files on a disk do. */
export interface ChangingWorkspace extends Workspace {
  /** Puts a text at a path. */
  write(path: string, text: string): void
  delete(path: string): void
  /** Makes a path that is found but cannot be read. */
  lock(path: string): void
}

export function createChangingWorkspace(
  files: Readonly<Record<string, string>>,
): ChangingWorkspace {
  const texts = new Map<string, string | undefined>(Object.entries(files))
  return {
    roots: [toMemoryUri('').replace(/\/$/, '')],
    findFiles: async () => [...texts.keys()].map((path) => ({ uri: toMemoryUri(path), path })),
    accepts: (uri) => !uri.includes('/node_modules/'),
    readFile: async (uri) => {
      const path = [...texts.keys()].find((candidate) => toMemoryUri(candidate) === uri)
      const text = path === undefined ? undefined : texts.get(path)
      if (text === undefined)
        return { kind: 'failed', reason: { id: 'file.forbidden', values: {} } }
      return { kind: 'text', text }
    },
    write: (path, text) => void texts.set(path, text),
    delete: (path) => void texts.delete(path),
    lock: (path) => void texts.set(path, undefined),
  }
}
