import { URI } from 'vscode-uri'
import { IGNORE_FILES } from '../core/file-kinds.ts'
import {
  createIgnoreRules,
  type IgnoreRules,
  isWantedEntry,
  joinPath,
} from '../core/ignore-rules.ts'
import type { FolderEntry } from '../protocol.ts'
import { type ClientFiles, toFileReading } from './client-files.ts'

/** How many folders are asked for at once. */
const BATCH = 32

/** What a root folder of the client's holds. All paths are relative to it, with `/`. */
export interface ClientFolder {
  /** The URI, without slash at its end. */
  readonly root: string
  /** The files that can matter, in order. */
  readonly paths: readonly string[]
  /** The rules of ignore files, by the folder they stand in. */
  readonly rules: ReadonlyMap<string, IgnoreRules>
  /** Links to files and folders: where they lead cannot be told, so that they are not followed. */
  readonly links: ReadonlySet<string>
}

/** Looks through a root folder, one level of folders after the other: rules stand above what they speak of. */
export async function listClientFolder(files: ClientFiles, root: string): Promise<ClientFolder> {
  const listing: Listing = { paths: [], rules: new Map(), links: new Set() }
  let level: readonly string[] = ['']
  while (level.length > 0) {
    const below: string[] = []
    for await (const opened of openFolders(files, root, level)) below.push(...list(listing, opened))
    level = below
  }
  return { root, ...listing, paths: listing.paths.sort() }
}

/** The URI of a path in a root folder, written as the client writes it; that of the folder itself for an empty path. */
export function toClientUri(root: string, path: string): string {
  const uri = URI.parse(root)
  const full = path === '' ? uri.path || '/' : `${uri.path}/${path}`
  return uri.with({ path: full }).toString()
}

/** What was found so far. */
interface Listing {
  readonly paths: string[]
  readonly rules: Map<string, IgnoreRules>
  readonly links: Set<string>
}

/** A folder with what stands in it and the rules of its own ignore files. */
interface OpenedFolder {
  readonly folder: string
  readonly entries: readonly FolderEntry[]
  readonly rules: IgnoreRules | undefined
}

async function* openFolders(
  files: ClientFiles,
  root: string,
  folders: readonly string[],
): AsyncGenerator<OpenedFolder> {
  for (let start = 0; start < folders.length; start += BATCH) {
    const batch = folders.slice(start, start + BATCH)
    const answers = await files.readFolders(batch.map((folder) => toClientUri(root, folder)))
    for (const [index, folder] of batch.entries()) {
      const entries = answers[index] ?? []
      yield { folder, entries, rules: await readRules(files, root, { folder, entries }) }
    }
  }
}

async function readRules(
  files: ClientFiles,
  root: string,
  { folder, entries }: Omit<OpenedFolder, 'rules'>,
): Promise<IgnoreRules | undefined> {
  const texts: string[] = []
  for (const name of IGNORE_FILES) {
    if (!entries.some((entry) => entry.name === name && entry.kind === 'file')) continue
    const [answer] = await files.readFiles([toClientUri(root, joinPath(folder, name))])
    const reading = answer && toFileReading(answer)
    if (reading?.kind === 'text') texts.push(reading.text)
  }
  return texts.length > 0 ? createIgnoreRules(folder, texts) : undefined
}

/** Adds what stands in a folder; gives the folders in it that are to be looked into. */
function list(listing: Listing, { folder, entries, rules }: OpenedFolder): readonly string[] {
  if (rules) listing.rules.set(folder, rules)
  const above = rulesAbove(listing.rules, folder)
  const below: string[] = []
  for (const { name, kind } of entries) {
    const path = joinPath(folder, name)
    const isFolder = kind === 'folder'
    if (kind === 'link') listing.links.add(path)
    else if (!isWantedEntry({ path, isFolder }, above)) continue
    else if (isFolder) below.push(path)
    else listing.paths.push(path)
  }
  return below
}

/** The rules that speak of a folder's entries: its own and those of the folders above, from the top down. */
function rulesAbove(
  rules: ReadonlyMap<string, IgnoreRules>,
  folder: string,
): readonly IgnoreRules[] {
  const parts = folder === '' ? [] : folder.split('/')
  const folders = ['', ...parts.map((_part, index) => parts.slice(0, index + 1).join('/'))]
  return folders.flatMap((above) => rules.get(above) ?? [])
}
