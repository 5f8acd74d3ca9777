import { resolve } from 'node:path'
import picomatch from 'picomatch'
import type { Message } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import { printProblem } from '../core/text/problem.ts'
import type { FileReading } from '../core/workspace.ts'
import { complain } from './complaints.ts'
import { listHere, toRelativePath, toUri } from './paths.ts'
import type { Project } from './project.ts'
import { findUnread, listUnread } from './unread.ts'
import type { World } from './world.ts'

/** The files that the arguments choose, and what was wrong with the arguments. */
export interface Selection {
  /** URIs in order, each once. */
  readonly uris: readonly string[]
  /** Whether a file was chosen by its own name, rather than by a folder or a pattern. */
  isNamed(uri: string): boolean
  readonly complaints: readonly string[]
}

/** Chooses among the notes and what cannot be read; where no argument is, those under the current folder. */
export async function selectNotes(project: Project): Promise<Selection> {
  const { world, catalogue, workspace } = project
  const notes = [...catalogue.listNotes(), ...listUnread(catalogue)]
  return selectFiles(project, notes, listHere(world, workspace.roots[0] ?? '', notes))
}

/** What standard input is called where it has no name. */
export const STANDARD_INPUT = '<stdin>'

/** The file that a text without a name is taken for. */
const UNNAMED_FILE = `${encodeURIComponent(STANDARD_INPUT)}.md`

/** Whether a URI stands for standard input without a name. */
export function isUnnamedInput(uri: string): boolean {
  return uri.endsWith(`/${UNNAMED_FILE}`)
}

/**
 * Chooses among candidates by paths, folders and patterns; where no argument is, all that `unnamed` holds.
 * A file that is named is read even where nothing else would have found it.
 */
export async function selectFiles(
  project: Project,
  candidates: readonly string[],
  unnamed = candidates,
): Promise<Selection> {
  const { words, readsInput } = project.options
  const paths = words.filter((word) => word !== '-')
  if (paths.length === 0 && !readsInput) {
    return { uris: sortByPath(project.world, unnamed), isNamed: () => false, complaints: [] }
  }
  const found: (Found | string)[] = []
  for (const path of paths) found.push(await selectPath(project, path, candidates))
  if (readsInput) found.push(await openInput(project))
  return gather(project.world, found)
}

function gather(world: World, found: readonly (Found | string)[]): Selection {
  const complaints = found.filter((item) => typeof item === 'string')
  const selected = found.filter((item) => typeof item !== 'string')
  const named = new Set(selected.flatMap(({ uris, isFile }) => (isFile ? uris : [])))
  const uris = new Set(selected.flatMap((item) => item.uris))
  return { uris: sortByPath(world, [...uris]), isNamed: (uri) => named.has(uri), complaints }
}

/** In the order of the paths that are printed, in which Chinese characters are not escaped. */
function sortByPath(world: World, uris: readonly string[]): readonly string[] {
  const paths = new Map(uris.map((uri) => [uri, toRelativePath(world, uri)]))
  const pathOf = (uri: string) => paths.get(uri) ?? uri
  return [...uris].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1))
}

interface Found {
  readonly uris: readonly string[]
  readonly isFile: boolean
}

async function selectPath(
  project: Project,
  path: string,
  candidates: readonly string[],
): Promise<Found | string> {
  const { world } = project
  const kind = await world.kindOf(resolve(world.cwd, path))
  if (kind === 'file') return openNamed(project, path)
  if (kind === 'folder') {
    const folder = `${toUri(world, path).replace(/\/$/, '')}/`
    return { uris: candidates.filter((uri) => uri.startsWith(folder)), isFile: false }
  }
  return selectPattern(project, path, candidates)
}

/** Adds a file that it has not found by itself. */
async function openNamed(project: Project, path: string): Promise<Found | string> {
  const { world, workspace, catalogue } = project
  const uri = toUri(world, path)
  if (catalogue.textOf(uri) !== undefined) return takeOpen(project, uri, path)
  return openReading(project, await workspace.readFile(uri), uri, path)
}

async function openReading(
  project: Project,
  reading: FileReading,
  uri: string,
  path: string,
): Promise<Found | string> {
  const { world, options } = project
  const say = (message: Message) => printMessage(message, options.locale)
  if (reading.kind === 'failed') {
    return complain(options.locale, 'unreadable', { path, reason: say(reading.reason) })
  }
  if (reading.problem) await world.warn(`${path}:1:1 ${say(reading.problem)}\n`)
  await project.openDocument(uri, reading.text)
  return takeOpen(project, uri, path)
}

/** A document that is known, unless it would not be checked for its length. */
function takeOpen({ options, catalogue }: Project, uri: string, path: string): Found | string {
  const unread = findUnread(catalogue, uri)
  if (!unread) return { uris: [uri], isFile: true }
  const reason = printProblem(unread, options.locale)
  return complain(options.locale, 'unreadable', { path, reason })
}

function selectPattern(
  { world, options }: Project,
  pattern: string,
  candidates: readonly string[],
): Found | string {
  if (!/[*?[{]/.test(pattern)) {
    return complain(options.locale, 'missing', { path: pattern })
  }
  const matches = picomatch(pattern.replace(/^\.\//, ''))
  const uris = candidates.filter((uri) => matches(toRelativePath(world, uri)))
  if (uris.length === 0) return complain(options.locale, 'no-match', { pattern })
  return { uris, isFile: false }
}

/** Takes standard input for the text of the file that the options name. */
async function openInput(project: Project): Promise<Found | string> {
  const { world, options, workspace } = project
  const name = options.stdinFilename
  const uri = name === undefined ? `${workspace.roots[0]}/${UNNAMED_FILE}` : toUri(world, name)
  return openReading(project, await world.readInput(), uri, name ?? STANDARD_INPUT)
}
