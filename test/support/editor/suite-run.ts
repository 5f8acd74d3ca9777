/** A run of the suite inside VS Code. All paths are absolute. */
export interface SuiteRun {
  /** The bundle that exports `run`. */
  readonly suite: string
  /** Where the suite writes what it counted. */
  readonly report: string
  /** The folder of the extension to load while it is developed; VS Code runs no suite without one. */
  readonly extension: string
  /** A packed extension to install first, into a profile that holds nothing else. */
  readonly packed?: string | undefined
}
