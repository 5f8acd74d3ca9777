import { SETTINGS_FILE } from '../core/file-kinds.ts'
import type { FileReading, Workspace, WorkspaceFile } from '../core/workspace.ts'

/** The files of a workspace as they were at one moment, in the order in which a checker reads them. Plain data. */
export interface Snapshot {
  readonly roots: readonly string[]
  readonly files: readonly SnapshotFile[]
}

/** A file and what it held. */
export interface SnapshotFile extends WorkspaceFile {
  readonly reading: FileReading
}

/** Reads every file of a workspace, so that all who look at it see the same. */
export async function takeSnapshot(workspace: Workspace): Promise<Snapshot> {
  const files: SnapshotFile[] = []
  const found = await workspace.findFiles()
  const settings = found.filter(({ path }) => isSettingsFile(path))
  for (const file of new Set([...settings, ...found])) {
    files.push({ ...file, reading: await workspace.readFile(file.uri) })
  }
  return { roots: workspace.roots, files }
}

/** Whether a path is that of a settings file. */
export function isSettingsFile(path: string): boolean {
  return path === SETTINGS_FILE || path.endsWith(`/${SETTINGS_FILE}`)
}

/** A workspace of the files of a snapshot. Any other file is asked of the workspace behind it, where there is one. */
export function createSnapshotWorkspace({ roots, files }: Snapshot, behind?: Workspace): Workspace {
  const readings = new Map(files.map(({ uri, reading }) => [uri, reading]))
  return {
    roots,
    findFiles: async () => files,
    accepts: (uri) => readings.has(uri) || behind?.accepts(uri) === true,
    readFile: async (uri) => readings.get(uri) ?? (await behind?.readFile(uri)) ?? MISSING,
  }
}

const MISSING: FileReading = {
  kind: 'failed',
  reason: { id: 'file.missing', values: {} },
  isGone: true,
}
