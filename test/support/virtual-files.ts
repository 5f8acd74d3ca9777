import type { ClientFiles } from '../../server/src/lsp/client-files.ts'
import type { FileAnswer, FolderEntry } from '../../server/src/protocol.ts'

/** The root folder of virtual files. */
export const VIRTUAL_ROOT = 'memfs:/desk'

/** What a link is given as, in place of a file's content. */
export const LINK = Symbol('link')

/** The content of files, or that they are links, by path. */
export type VirtualContents = Readonly<Record<string, string | Uint8Array | typeof LINK>>

/** Files that only the client has; it answers for them as the extension does. */
export interface VirtualFiles extends ClientFiles {
  /** The paths of the files that were asked for, request by request. */
  readonly asked: readonly (readonly string[])[]
  write(path: string, content: string): void
}

/** Files under `VIRTUAL_ROOT`. Every answer about files has at most `largestAnswer` of them. */
export function createVirtualFiles(
  contents: VirtualContents,
  largestAnswer = Number.POSITIVE_INFINITY,
): VirtualFiles {
  const files = new Map(Object.entries(contents))
  const asked: string[][] = []
  const read = (path: string): FileAnswer => {
    const content = files.get(path)
    if (content === undefined) return { kind: 'missing' }
    if (content === LINK) return { kind: 'outside' }
    return { kind: 'content', base64: Buffer.from(content).toString('base64') }
  }
  return {
    asked,
    write: (path, content) => void files.set(path, content),
    readFolders: async (uris) => uris.map((uri) => listFolder(files, toPath(uri))),
    readFiles: async (uris) => {
      const paths = uris.map(toPath)
      asked.push(paths)
      return paths.slice(0, largestAnswer).map(read)
    },
  }
}

/** The URI of a path under `VIRTUAL_ROOT`. */
export function toVirtualUri(path: string): string {
  return `${VIRTUAL_ROOT}/${path.split('/').map(encodeURIComponent).join('/')}`
}

function toPath(uri: string): string {
  return decodeURIComponent(uri.slice(VIRTUAL_ROOT.length + 1))
}

function listFolder(
  files: ReadonlyMap<string, VirtualContents[string]>,
  folder: string,
): readonly FolderEntry[] {
  const start = folder === '' ? '' : `${folder}/`
  const entries = new Map<string, FolderEntry>()
  for (const [path, content] of files) {
    if (!path.startsWith(start)) continue
    const [name = '', below] = path.slice(start.length).split('/')
    const kind = below !== undefined ? 'folder' : content === LINK ? 'link' : 'file'
    entries.set(name, { name, kind })
  }
  return [...entries.values()]
}
