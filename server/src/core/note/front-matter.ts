import type { Problem } from '../text/problem.ts'
import type { Span } from '../text/span.ts'

/** A note's YAML front matter, as far as it could be read. */
export interface FrontMatter {
  /** From the first `---` to behind the last, with its line ending; empty where there is none. */
  readonly span: Span
  /** Keys in lower case. Broken YAML yields what could be read line by line. */
  readonly fields: ReadonlyMap<string, FrontMatterValue>
  /** What of it could not be read. */
  readonly problems: readonly Problem[]
}

/** Strings, and lists of strings; wikilink brackets around a name are dropped. Structured `references` stay as they are. */
export type FrontMatterValue =
  | string
  | readonly string[]
  | readonly Readonly<Record<string, unknown>>[]
