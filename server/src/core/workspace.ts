import type { Message } from './text/message.ts'

/** What the checker needs from the world: files, by URI. Desktop, browser and tests each bring their own. */
export interface Workspace {
  /** The root folders' URIs, without trailing slash. */
  readonly roots: readonly string[]
  /** Every file that can matter, as `file-kinds.ts` says, minus what ignore files leave out. */
  findFiles(): Promise<readonly WorkspaceFile[]>
  /** Whether `findFiles` would give a file if it was there now. */
  accepts(uri: string): boolean
  /** The text of a file, decoded as UTF-8 with a byte-order mark kept; `undefined` with a reason when it cannot be read. */
  readFile(uri: string): Promise<FileReading>
}

/** A file of the workspace, before it is read. */
export interface WorkspaceFile {
  readonly uri: string
  /** Relative to its root, with `/`. */
  readonly path: string
}

/** A file's text, or why there is none. */
export type FileReading =
  | {
      readonly kind: 'text'
      readonly text: string
      /** What is wrong with the text all the same. */
      readonly problem?: Message
    }
  | {
      readonly kind: 'failed'
      readonly reason: Message
      /** Whether there is no such file: nothing is wrong then. */
      readonly isGone?: boolean
    }
