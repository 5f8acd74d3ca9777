import type { RuleId } from '../rules/rule.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Locale, Message } from '../text/message.ts'

/** A change that an editor offers; applied at once and undone at once. */
export interface Fix {
  readonly kind: FixKind
  readonly title: Message
  readonly edits: readonly FileEdits[]
  /** Whether it is the one to take when nobody chooses. */
  readonly preferred: boolean
  /** The rules whose finding at this place it settles. */
  readonly settles: readonly RuleId[]
}

/** `insertCitation` cites a source, `alignValue` changes a figure, `renameCitation` corrects a mark, `defineSource` and `removeSource` change definitions, `suppress` silences a rule, `mark` says what the author knows. */
export type FixKind =
  | 'insertCitation'
  | 'alignValue'
  | 'renameCitation'
  | 'defineSource'
  | 'removeSource'
  | 'suppress'
  | 'mark'

/** The edits of one file. */
export interface FileEdits {
  readonly uri: string
  readonly edits: readonly TextEdit[]
}

/** How fixes are to be written. */
export interface FixOptions {
  readonly locale: Locale
  /** The style of citation where the note itself has none yet. */
  readonly style: CitationStyle
}

export type CitationStyle = 'footnote' | 'pandoc' | 'link' | 'wikilink'
