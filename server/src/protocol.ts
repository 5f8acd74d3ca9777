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
