import type { ResolvedCitation, Status } from './claims/status.ts'
import type { Note } from './note/note.ts'
import type { CheckedFigure, Finding } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import type { Source, SourceProblem } from './sources/source.ts'
import type { Workspace } from './workspace.ts'

/** The front door: text and files in, checked notes out. Everything an editor or the command line shows comes from here. */
export interface Checker {
  /** Reads every file of the workspace; reports how far it is. May be called again to read afresh. */
  readWorkspace(progress?: (done: number, total: number) => void): Promise<void>
  /** Tells that a document is open and what its text is now; it hides the file of the same URI. */
  openDocument(uri: string, text: string, version: number): void
  /** Tells that a document is closed; its file counts again. */
  closeDocument(uri: string): Promise<void>
  /** Tells that a file was made, changed or deleted outside the editor. */
  changeFile(uri: string): Promise<void>
  /** Takes new settings; what depends on them is worked out again. */
  changeSettings(settings: Settings): void
  /** What a document is: a note to check, a saved article, a bibliography, or nothing of ours. */
  kindOf(uri: string): DocumentKind
  /** The notes of the workspace, in order of their URI, open or not. */
  listNotes(): readonly string[]
  /** The sources of the workspace, in order of their URI; the notes' footnotes only if asked for. */
  listSources(options?: { readonly footnotes: boolean }): readonly Source[]
  /** Problems met while reading sources and settings. */
  listProblems(): readonly SourceProblem[]
  /** A note with figures, statuses, evidence and findings; `undefined` for what is no note. Cached until something it rests on changes. */
  checkNote(uri: string): CheckedNote | undefined
  /** The text of any document or file that was read. */
  textOf(uri: string): string | undefined
  /** Goes up by one whenever an answer may have changed. */
  readonly revision: number
}

export type DocumentKind = 'note' | 'article' | 'bibliography' | 'settings' | 'none'

/** A note, checked. */
export interface CheckedNote {
  readonly uri: string
  readonly note: Note
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  /** In order of their place; suppressed and switched-off ones are left out. */
  readonly findings: readonly Finding[]
  /** How the note is about to look to the reader: how many figures have each status. */
  readonly summary: CheckSummary
}

/** Counts of figures by status. */
export interface CheckSummary extends Readonly<Record<Status, number>> {
  readonly figures: number
  readonly contested: number
}

/** A checker over a workspace. It holds caches and open documents, and nothing else. */
export function createChecker(workspace: Workspace, settings: Settings): Checker {
  throw new Error(`not built yet: ${workspace.roots.length} ${settings.enable}`)
}
