import { FileSystemError, FileType, type LogOutputChannel, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type FileAnswer,
  type FilesAnswer,
  type FilesParams,
  type FolderEntry,
  type FoldersAnswer,
  type FoldersParams,
  READ_FILES,
  READ_FOLDERS,
} from '../../server/src/protocol.ts'
import { encodeBase64 } from './encode-base64.ts'

/** How many files are read at the same time. */
const LANES = 8

/** An answer stops short when it has grown to this. */
const FULL_ANSWER_BYTES = 4 * 1024 * 1024

/** Answers the server's questions about files. Nothing outside the folders of the workspace is told, and no link is followed. */
export function answerAboutFiles(client: BaseLanguageClient, output: LogOutputChannel): void {
  client.onRequest(
    READ_FOLDERS,
    ({ uris }: FoldersParams): Promise<FoldersAnswer> =>
      Promise.all(uris.map((uri) => readFolder(Uri.parse(uri), output))),
  )
  client.onRequest(READ_FILES, readFiles)
}

async function readFolder(uri: Uri, output: LogOutputChannel): Promise<readonly FolderEntry[]> {
  if (!isInside(uri)) return []
  try {
    const entries = await workspace.fs.readDirectory(uri)
    return entries.flatMap(([name, type]) => {
      const kind = toKind(type)
      return kind ? [{ name, kind }] : []
    })
  } catch (error) {
    output.warn(`${uri}: ${error instanceof Error ? error.message : error}`)
    return []
  }
}

/** What an entry is; nothing for a pipe, a socket and the like. */
function toKind(type: FileType): FolderEntry['kind'] | undefined {
  if (isLink(type)) return 'link'
  if (type === FileType.Directory) return 'folder'
  return type === FileType.File ? 'file' : undefined
}

function isLink(type: FileType): boolean {
  return (type & FileType.SymbolicLink) !== 0
}

async function readFiles({ uris, largestBytes }: FilesParams): Promise<FilesAnswer> {
  const answers: FileAnswer[] = []
  const isLinkAt = createLinkMemory()
  let length = 0
  for (let start = 0; start < uris.length && length < FULL_ANSWER_BYTES; start += LANES) {
    const batch = uris.slice(start, start + LANES).map((uri) => Uri.parse(uri))
    const read = await Promise.all(batch.map((uri) => readFile(uri, largestBytes, isLinkAt)))
    answers.push(...read)
    length += read.reduce((sum, one) => sum + (one.kind === 'content' ? one.base64.length : 0), 0)
  }
  return answers
}

/** Whether a link stands at a place, asked once for each place. */
function createLinkMemory(): (uri: Uri) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return (uri) => {
    const name = uri.toString()
    const asked = known.get(name) ?? findLink(uri)
    known.set(name, asked)
    return asked
  }
}

async function findLink(uri: Uri): Promise<boolean> {
  return isLink((await workspace.fs.stat(uri)).type)
}

async function readFile(
  uri: Uri,
  largestBytes: number,
  isLinkAt: (uri: Uri) => Promise<boolean>,
): Promise<FileAnswer> {
  if (!isInside(uri)) return { kind: 'outside' }
  try {
    const links = await Promise.all(listFoldersAbove(uri).map(isLinkAt))
    const { type, size } = await workspace.fs.stat(uri)
    if (isLink(type) || links.includes(true)) return { kind: 'outside' }
    if (type !== FileType.File) return { kind: toKind(type) === 'folder' ? 'folder' : 'special' }
    if (largestBytes < size) return { kind: 'too-large', bytes: size }
    const content = await workspace.fs.readFile(uri)
    // Some file systems do not know the size before.
    if (largestBytes < content.length) return { kind: 'too-large', bytes: content.length }
    return { kind: 'content', base64: encodeBase64(content) }
  } catch (error) {
    return explain(error)
  }
}

/** Whether a URI lies in a folder of the workspace, without steps that lead out of it. */
function isInside(uri: Uri): boolean {
  const climbs = uri.path.split('/').some((part) => part === '.' || part === '..')
  return !climbs && workspace.getWorkspaceFolder(uri) !== undefined
}

/** The folders between a file and its workspace folder, neither of them among them. */
function listFoldersAbove(uri: Uri): readonly Uri[] {
  const root = workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/$/, '') ?? ''
  const names = uri.path
    .slice(root.length + 1)
    .split('/')
    .slice(0, -1)
  return names.map((_name, index) =>
    uri.with({ path: `${root}/${names.slice(0, index + 1).join('/')}` }),
  )
}

function explain(error: unknown): FileAnswer {
  const code = error instanceof FileSystemError ? error.code : undefined
  if (code === 'FileNotFound') return { kind: 'missing' }
  if (code === 'NoPermissions') return { kind: 'forbidden' }
  return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) }
}
