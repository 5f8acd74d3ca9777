/** Our own messages, beside those of the Language Server Protocol. Names and shapes only: both sides bring their own transport. */

/** Counts of figures, and whether the server is reading. */
export interface StatusParams {
  /** The note they speak of; absent for none, as while the workspace is read. */
  readonly uri: string | undefined
  readonly busy: boolean
  readonly counts: FigureCounts | undefined
  /** Whether the note is too long to be checked. */
  readonly tooLong: boolean
}

/** How many figures of a note or a workspace have each status. */
export interface FigureCounts {
  readonly figures: number
  readonly verified: number
  readonly cited: number
  readonly unsourced: number
  readonly mismatched: number
  readonly unsupported: number
  readonly contested: number
}

/** What `tickmark/checkWorkspace` answers. */
export interface WorkspaceCheck {
  readonly notes: number
  readonly counts: FigureCounts
}

/** Notification from the server, `StatusParams`: an open note was checked, or the workspace is being read. */
export const STATUS = 'tickmark/status'

/** Request to the server, answers `WorkspaceCheck`: check every note and publish what is found. It can be cancelled. */
export const CHECK_WORKSPACE = 'tickmark/checkWorkspace'

/** The folder of the package with a page for each rule; what a diagnostic's code links to stands in it. */
export const RULE_PAGES = 'docs/rules/'

/** What `tickmark/nextFigure` is asked. */
export interface NextFigureParams {
  readonly uri: string
  /** Line and character from 0. */
  readonly position: { readonly line: number; readonly character: number }
  readonly direction: 'next' | 'previous'
}

/** Request to the server, `NextFigureParams`, answers the range of the figure or `null`. */
export const NEXT_FIGURE = 'tickmark/nextFigure'

/**
 * Request to the client, `FoldersParams`, answers `FoldersAnswer`: what stands in folders of the workspace.
 * It is asked where the files are the client's and not on a disk that the server sees: on the web, in a virtual workspace.
 */
export const READ_FOLDERS = 'tickmark/readFolders'

/** What `tickmark/readFolders` is asked. */
export interface FoldersParams {
  readonly uris: readonly string[]
}

/** One list for each folder that was asked for, in that order; an empty one for what cannot be read. */
export type FoldersAnswer = readonly (readonly FolderEntry[])[]

/** A file or folder by its name. A link is a link whatever it leads to. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
}

/** Request to the client, `FilesParams`, answers `FilesAnswer`: the content of files of the workspace. */
export const READ_FILES = 'tickmark/readFiles'

/** What `tickmark/readFiles` is asked. */
export interface FilesParams {
  readonly uris: readonly string[]
  /** Larger files are not to be read. */
  readonly largestBytes: number
}

/** One answer for each file, in the order they were asked for. It may stop short after the first; the rest is asked for anew. */
export type FilesAnswer = readonly FileAnswer[]

/** A file's content, or why there is none. */
export type FileAnswer =
  | { readonly kind: 'content'; readonly base64: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'missing' | 'folder' | 'special' | 'outside' | 'forbidden' }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What `tickmark/visibleRange` says. */
export interface VisibleRangeParams {
  readonly uri: string
  /** Lines and characters from 0. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
}

/** Notification to the server, `VisibleRangeParams`: what of a document is seen. What is not checked yet is checked there first. */
export const VISIBLE_RANGE = 'tickmark/visibleRange'

/** What the extension says when it starts the server, besides what the protocol has. */
export interface InitializationOptions {
  /** Whether a hover may hold an image. */
  readonly hoverImages: boolean
  /** Whether it takes `tickmark/status`. */
  readonly status: boolean
  /** The folder of the rules' pages, as a URI with a slash at its end, for a server that does not know where it lies. */
  readonly rulePages: string
  /** Where the server may keep what it has read of sources for its next start, as an absolute path; else it keeps nothing. */
  readonly cacheFolder: string | undefined
}
