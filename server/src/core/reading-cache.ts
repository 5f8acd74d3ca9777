import type { DocumentReading } from './document.ts'
import type { SourceClaims } from './library.ts'
import type { Settings } from './settings.ts'

/** What was read of files before, kept from one start to the next. Where there is no disk there is none. */
export interface ReadingCache {
  /** What was read of the very same file under the same settings. */
  find(file: FileIdentity): FileContents | undefined
  keep(file: FileIdentity, contents: FileContents): void
  /** Writes down what is new, without what belongs to files that are gone. Nobody need wait for it. */
  save(isThere: (uri: string) => boolean): void
}

/** All that what is read of a file rests on, besides the program. */
export interface FileIdentity {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
  /** The settings that hold for the file. */
  readonly settings: Settings
  /** Those that hold for the workspace, which say what names mean the same. */
  readonly workspace: Settings
}

/** What a file turned out to be. Plain data, in which one object may stand in several places. */
export interface FileContents {
  readonly reading: DocumentReading
  /** What its sources claim. */
  readonly claims: SourceClaims
}
