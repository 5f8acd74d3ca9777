import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'
import type { SourceProblem } from './sources/source.ts'

/** The settings of a workspace: what the program was started with, and `.tickmark.json` files on top, those of deeper folders last. */
export interface SettingsFiles {
  /** What holds for the workspace as a whole: the files in its root folders count. */
  readonly workspace: Settings
  readonly problems: readonly SourceProblem[]
  /** Equal for two that mean the same, however their files are written. */
  readonly fingerprint: string
  /** What holds for a document. Documents under the same files get the same object. */
  settingsFor(uri: string): Settings
}

/** Reads the settings files, given by URI with their text. */
export function createSettingsFiles(
  given: Settings,
  texts: ReadonlyMap<string, string>,
  roots: readonly string[],
): SettingsFiles {
  const problems: SourceProblem[] = []
  const meanings: unknown[] = [given]
  const known = new Map<string, Settings>()
  // An upper folder's URI is the shorter one.
  const uris = [...texts.keys()].sort((one, other) => one.length - other.length)
  const layOver = (settings: Settings, uri: string): Settings =>
    readSettings(texts.get(uri) ?? '', settings).settings
  const combine = (chain: readonly string[]): Settings => {
    const key = chain.join('\n')
    const settings = known.get(key) ?? chain.reduce(layOver, given)
    known.set(key, settings)
    return settings
  }
  for (const uri of uris) {
    const read = readSettings(texts.get(uri) ?? '', given)
    problems.push(...read.problems.map((problem) => ({ ...problem, uri })))
    meanings.push([uri, read.settings])
  }
  return {
    workspace: combine(uris.filter((uri) => roots.includes(folderOf(uri)))),
    problems,
    fingerprint: JSON.stringify(meanings),
    settingsFor: (uri) => combine(uris.filter((file) => uri.startsWith(`${folderOf(file)}/`))),
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}
