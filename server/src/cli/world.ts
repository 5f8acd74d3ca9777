import type { Store } from '../core/store.ts'
import type { FileReading, Workspace } from '../core/workspace.ts'
import type { CheckThread } from './check-thread.ts'
import type { OpenReadings, StorePlace } from './store-place.ts'

/** What the command line needs from the process it runs in; tests bring their own. */
export interface World {
  /** The current folder, an absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, which shows colours. */
  readonly isTerminal: boolean
  readonly version: string
  /** Writes to standard output; done when the text has been handed on. */
  write(text: string): Promise<void>
  /** Writes to standard error. */
  warn(text: string): Promise<void>
  /** All of standard input. */
  readInput(): Promise<FileReading>
  /** Standard input line by line, each as soon as it is there. */
  readLines(): AsyncIterable<string>
  /** What stands at an absolute path. */
  kindOf(path: string): Promise<'file' | 'folder' | 'none'>
  /** The files under folders, given by their URIs. */
  openWorkspace(roots: readonly string[]): Workspace
  /** Tells this program from any other, of an earlier version too, whose results may differ. */
  readonly build: string
  /** A word for some texts that no other texts have. */
  hash(parts: readonly string[]): string
  /** What was put by on disk under this build. */
  openStore(place: StorePlace): Store
  readonly openReadings: OpenReadings
  /** How many threads can run at a time. */
  readonly processors: number
  /** Starts a thread that checks notes; throws where that is not allowed. */
  startThread(): CheckThread
  /** Serves an editor over the transport that the arguments name. */
  startServer(): Promise<void>
}
