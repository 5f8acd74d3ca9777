import type { ResolvedCitation } from './claims/status.ts'
import type { Note } from './note/note.ts'
import type { CheckedFigure, Finding } from './rules/rule.ts'
import type { RuleInForce } from './rules-in-force.ts'
import type { Source } from './sources/source.ts'

/** What was worked out for a block. Spans count from the block. */
export interface CheckedBlock {
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  readonly findings: readonly Finding[]
  /** Whether a warning or an error is among its findings. */
  readonly isWeighty: boolean
}

/** What a note came to, before anything is placed in it. */
export interface NoteOutcome {
  readonly note: Note
  /** One for each block of the note; `undefined` for those not checked yet. */
  readonly blocks: readonly (CheckedBlock | undefined)[]
  /** The sources that its footnotes are, counted from their blocks, with the index of the block. */
  readonly footnotes: readonly { readonly source: Source; readonly index: number }[]
  /** The indexes of the blocks that hold directives. */
  readonly directives: readonly number[]
  /** The rules that are on. */
  readonly rules: readonly RuleInForce[]
  /** Findings that only the whole note shows, in the note's text. */
  readonly findings: readonly Finding[]
  readonly isDone: boolean
}
