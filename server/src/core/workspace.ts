/** What the checker needs from the world: files, by URI. Desktop, browser and tests each bring their own. */
export interface Workspace {
  /** The root folders' URIs, without trailing slash. */
  readonly roots: readonly string[]
  /** Every file that can matter (`.md .markdown .qmd .Rmd .txt .bib .json .yaml .yml .tickmark.json`), minus what ignore files leave out. */
  findFiles(): Promise<readonly WorkspaceFile[]>
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
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'failed'
      readonly reason: string
      /** Whether there is no such file: nothing is wrong then. */
      readonly isGone?: boolean
    }
