import type { ResolvedCitation } from '../claims/status.ts'
import type { Note } from '../note/note.ts'
import type { CheckedFigure, Finding } from '../rules/rule.ts'
import type { Source } from '../sources/source.ts'

/**
 * What an editor shows and offers: a checked note and a place in it in, words and edits out.
 * This layer checks nothing itself and knows no protocol: its answers are spans, text and Markdown.
 */

/** A checked note, and the sources that it speaks of. */
export interface EditorNote {
  readonly note: Note
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  readonly findings: readonly Finding[]
  findSource(id: string): Source | undefined
  /** The citation keys of the workspace's sources. */
  listKeys(): readonly string[]
}
