import type { CheckedNote } from './checked-note.ts'
import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReading,
  type KnownDocument,
  type PlainDocument,
} from './document.ts'
import { createLibrary, type Library } from './library.ts'
import { readNote } from './note/read-note.ts'
import { type CheckStep, NoteChecker, type NoteDocument } from './note-checker.ts'
import type { FileContents, FileIdentity, ReadingCache } from './reading-cache.ts'
import type { Settings } from './settings.ts'
import { createSettingsFiles, type SettingsFiles } from './settings-files.ts'
import { readFootnoteSources } from './sources/formats/footnotes.ts'
import type { Source, SourceProblem } from './sources/source.ts'
import { decodeUri } from './text/decode-uri.ts'
import type { Message } from './text/message.ts'
import { createProblem } from './text/problem.ts'
import type { Span } from './text/span.ts'
import type { Workspace } from './workspace.ts'

/** The front door: text and files in, checked notes out. Everything an editor or the command line shows comes from here. */
export interface Checker {
  /** Reads every file of the workspace; reports how far it is. May be called again to read afresh. */
  readWorkspace(progress?: (done: number, total: number) => void): Promise<void>
  /** Tells that a document is open and what its text is now; it hides the file of the same URI. */
  openDocument(uri: string, text: string): void
  /** Tells that a document is closed; its file counts again. */
  closeDocument(uri: string): Promise<void>
  /** Tells that a file was made, changed or deleted outside the editor. */
  changeFile(uri: string): Promise<void>
  /** Takes new settings; what depends on them is worked out again, and files that count only now are read. */
  changeSettings(settings: Settings): Promise<void>
  /** What a document is: a note to check, a saved article, a bibliography, or nothing of ours. */
  kindOf(uri: string): DocumentKind
  /** The notes of the workspace, in order of their URI, open or not. */
  listNotes(): readonly string[]
  /** The sources of the workspace, in order of their URI; the notes' footnotes only if asked for. */
  listSources(options?: { readonly footnotes: boolean }): readonly Source[]
  /** The source of an id: one of the workspace's, or a footnote of the note that the id begins with. */
  findSource(id: string): Source | undefined
  /** Problems met while reading files. */
  listProblems(): readonly SourceProblem[]
  /** Those of one file or document; where checking is off, of settings alone. */
  problemsOf(uri: string): readonly SourceProblem[]
  /** A note with figures, statuses, evidence and findings; `undefined` for what is no note. Cached until something it rests on changes. */
  checkNote(uri: string): CheckedNote | undefined
  /** Lets go of what was worked out for a note that is not open: it takes fifty times the room of its text. */
  releaseNote(uri: string): void
  /**
   * Checks a note a little at each step, first what was edited or what lies in the given span of it. May be left off at any step.
   * Nothing is to be done for what is no note.
   */
  checkSteps(uri: string, first?: Span): Iterator<CheckStep>
  /** A note as far as it has been checked, without any further work; `undefined` for what is no note. */
  peekNote(uri: string): CheckedNote | undefined
  /** The text of any document or file that was read. */
  textOf(uri: string): string | undefined
  /** The settings that hold: those given, with the workspace's own files on top. */
  readonly settings: Settings
}

export type DocumentKind = 'note' | 'article' | 'bibliography' | 'settings' | 'none'

/** A checker over a workspace. It holds caches and open documents, and nothing else. What it reads of files it may know from before. */
export function createChecker(
  workspace: Workspace,
  settings: Settings,
  known?: ReadingCache,
): Checker {
  return new WorkspaceChecker(workspace, settings, known)
}

/** A file or open document as it was last seen. */
interface Document {
  readonly path: string
  readonly text: string
  readonly isOpen: boolean
  readonly reading: DocumentReading
}

/** What a document is. */
interface ExaminedDocument {
  readonly reading: DocumentReading
  /** Of a file whose contents are kept, by what they are found again. */
  readonly file: FileIdentity | undefined
  /** What was known of it. */
  readonly found: FileContents | undefined
}

/** A note that was checked while it was not open. */
interface CachedCheck {
  readonly text: string
  readonly libraryRevision: number
  readonly checked: CheckedNote
}

class WorkspaceChecker implements Checker {
  readonly #workspace: Workspace
  readonly #known: ReadingCache | undefined
  readonly #documents = new Map<string, Document>()
  /** What went wrong while files were read, of which some have a text all the same. */
  readonly #failures = new Map<string, SourceProblem>()
  readonly #checks = new Map<string, CachedCheck>()
  /** Of the notes that are open, or are being checked step by step. */
  readonly #checkers = new Map<string, NoteChecker>()
  readonly #readers = new Map<Settings, DocumentReader>()
  /** Which change of a file was its last: what was read for an older one is out of date. */
  readonly #changes = new Map<string, number>()
  #changeCount = 0
  /** Files that the settings as they are leave unread. */
  readonly #passedOver = new Set<string>()
  /** Whether the settings changed since those files were passed over. */
  #isReset = false
  /** Whether the workspace has been read once: what it holds may be old then, but nothing is missing. */
  #isRead = false
  /** What the program was started with or the editor last said. */
  #given: Settings
  /** The same with the workspace's own settings files on top. */
  #settings: SettingsFiles
  #library: Library

  constructor(workspace: Workspace, settings: Settings, known: ReadingCache | undefined) {
    this.#workspace = workspace
    this.#known = known
    this.#given = settings
    this.#settings = createSettingsFiles(settings, new Map(), workspace.roots)
    this.#library = createLibrary(settings)
    this.#library.isComplete = false
  }

  get settings(): Settings {
    return this.#settings.workspace
  }

  async readWorkspace(progress?: (done: number, total: number) => void): Promise<void> {
    this.#library.isComplete = this.#isRead
    const before = this.#changeCount
    const files = await this.#workspace.findFiles()
    const found = new Set(files.map(({ uri }) => uri))
    for (const [uri, { isOpen }] of this.#documents) {
      const isOld = (this.#changes.get(uri) ?? 0) <= before
      if (!isOpen && isOld && !found.has(uri)) this.#forget(uri)
    }
    this.#failures.clear()
    this.#passedOver.clear()
    const ordered = [...files].sort((one, other) => rankFile(one.path) - rankFile(other.path))
    for (const [done, { uri }] of ordered.entries()) {
      await this.#readFile(uri)
      progress?.(done + 1, files.length)
    }
    await this.#readPassedOver()
    this.#isRead = true
    this.#library.isComplete = true
    this.#known?.save((uri) => this.#documents.has(uri))
  }

  openDocument(uri: string, text: string): void {
    this.#countChange(uri)
    this.#failures.delete(uri)
    this.#take(uri, text, true)
  }

  async closeDocument(uri: string): Promise<void> {
    const document = this.#documents.get(uri)
    if (document) this.#documents.set(uri, { ...document, isOpen: false })
    await this.changeFile(uri)
  }

  async changeFile(uri: string): Promise<void> {
    if (this.#documents.get(uri)?.isOpen) return
    if (this.#workspace.accepts(uri)) await this.#readFile(uri)
    else this.#forget(uri)
    await this.#readPassedOver()
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.#given = settings
    this.#applySettings()
    await this.#readPassedOver()
  }

  kindOf(uri: string): DocumentKind {
    return this.#documents.get(uri)?.reading.kind ?? 'none'
  }

  listNotes(): readonly string[] {
    return [...this.#documents.keys()].filter((uri) => this.kindOf(uri) === 'note').sort()
  }

  listSources(options?: { readonly footnotes: boolean }): readonly Source[] {
    const notes = options?.footnotes ? this.listNotes() : []
    const footnotes = notes.flatMap((uri) => this.#listFootnotes(uri))
    return [...this.#library.sources.values(), ...footnotes].sort(byUri)
  }

  findSource(id: string): Source | undefined {
    const known = this.#library.sources.get(id)
    if (known) return known
    const [uri = ''] = id.split('#', 1)
    return this.#listFootnotes(uri).find((source) => source.id === id)
  }

  listProblems(): readonly SourceProblem[] {
    const uris = new Set([...this.#failures.keys(), ...this.#documents.keys()])
    return [...uris].flatMap((uri) => this.problemsOf(uri))
  }

  problemsOf(uri: string): readonly SourceProblem[] {
    const ofSettings = this.#settings.problems.filter((problem) => problem.uri === uri)
    if (!this.#settings.settingsFor(uri).enable) return ofSettings
    const failure = this.#failures.get(uri)
    const held = this.#listHeld(uri)
    return [...(failure ? [failure] : []), ...ofSettings, ...held]
  }

  /** What could not be read of a document; of a note only once somebody has had it checked. */
  #listHeld(uri: string): readonly SourceProblem[] {
    const reading = this.#documents.get(uri)?.reading
    if (reading?.kind !== 'note') return reading && 'problems' in reading ? reading.problems : []
    const checked = this.#checkers.get(uri)?.checked ?? this.#checks.get(uri)?.checked
    return (checked?.note.problems ?? []).map((problem) => ({ ...problem, uri }))
  }

  textOf(uri: string): string | undefined {
    return this.#documents.get(uri)?.text
  }

  checkNote(uri: string): CheckedNote | undefined {
    const document = this.#documents.get(uri)
    if (!document || !this.#isChecked(uri)) return undefined
    const cached = this.#checks.get(uri)
    const { revision } = this.#library
    if (cached?.text === document.text && cached.libraryRevision === revision) return cached.checked
    const checker = this.#checkerOf(uri)
    if (!checker) return undefined
    for (const _ of checker.steps());
    const { checked } = checker
    if (document.isOpen) return checked
    this.#checkers.delete(uri)
    this.#checks.set(uri, { text: document.text, libraryRevision: revision, checked })
    return checked
  }

  releaseNote(uri: string): void {
    this.#checks.delete(uri)
  }

  *checkSteps(uri: string, first?: Span): Generator<CheckStep> {
    if (this.#isChecked(uri)) yield* this.#checkerOf(uri)?.steps(first) ?? []
  }

  peekNote(uri: string): CheckedNote | undefined {
    return this.#isChecked(uri) ? this.#checkerOf(uri)?.checked : undefined
  }

  #isChecked(uri: string): boolean {
    return this.kindOf(uri) === 'note' && this.#settings.settingsFor(uri).enable
  }

  /** The checker of a note, told its text as it is now. */
  #checkerOf(uri: string): NoteChecker | undefined {
    const document = this.#documents.get(uri)
    if (document?.reading.kind !== 'note') return undefined
    const { path, text, reading } = document
    const known = this.#checkers.get(uri)
    const checker = known ?? this.#createNoteChecker({ uri, path, reading: reading.options })
    this.#checkers.set(uri, checker)
    checker.update(text)
    return checker
  }

  #createNoteChecker(document: Omit<NoteDocument, 'settings'>): NoteChecker {
    const settings = this.#settings.settingsFor(document.uri)
    return new NoteChecker({ ...document, settings }, this.#library)
  }

  /** The sources that a note's own footnotes are. */
  #listFootnotes(uri: string): readonly Source[] {
    const document = this.#documents.get(uri)
    if (document?.reading.kind !== 'note') return []
    if (document.isOpen) return this.checkNote(uri)?.footnotes ?? []
    return readFootnoteSources(readNote(uri, document.text, document.reading.options))
  }

  async #readFile(uri: string): Promise<void> {
    if (this.#documents.get(uri)?.isOpen) return
    const change = this.#countChange(uri)
    if (!this.#readerOf(uri).isWanted(this.#pathOf(uri))) return this.#passOver(uri)
    const reading = await this.#workspace.readFile(uri)
    if (this.#changes.get(uri) !== change) return
    this.#failures.delete(uri)
    if (reading.kind === 'text') {
      this.#take(uri, reading.text, false)
      return this.#noteFailure(uri, reading.problem)
    }
    this.#forget(uri)
    if (!reading.isGone) this.#noteFailure(uri, reading.reason)
  }

  /** Leaves a file unread that lies where files of its kind do not count. */
  #passOver(uri: string): void {
    this.#forget(uri)
    this.#passedOver.add(uri)
  }

  /** Reads the files that count now that the settings are others. */
  async #readPassedOver(): Promise<void> {
    if (!this.#isReset) return
    this.#isReset = false
    const wanted = [...this.#passedOver].filter((uri) =>
      this.#readerOf(uri).isWanted(this.#pathOf(uri)),
    )
    for (const uri of wanted) {
      this.#passedOver.delete(uri)
      await this.#readFile(uri)
    }
  }

  #noteFailure(uri: string, wording: Message | undefined): void {
    if (wording) this.#failures.set(uri, { uri, ...createProblem(wording, { start: 0, end: 0 }) })
  }

  #countChange(uri: string): number {
    this.#changeCount++
    this.#changes.set(uri, this.#changeCount)
    return this.#changeCount
  }

  #take(uri: string, text: string, isOpen: boolean): void {
    const known = this.#documents.get(uri)
    if (known?.text === text) {
      if (known.isOpen !== isOpen) this.#documents.set(uri, { ...known, isOpen })
      return
    }
    const path = this.#pathOf(uri)
    const plain = { uri, path, text }
    const examined = this.#examine(plain, isOpen, known)
    const { reading } = examined
    this.#documents.set(uri, { path, text, isOpen, reading })
    if (reading === known?.reading) return
    if (reading.kind !== 'note') this.#checkers.delete(uri)
    if (reading.kind === 'settings' || known?.reading.kind === 'settings') this.#applySettings()
    else this.#shelve(plain, examined)
  }

  #forget(uri: string): void {
    const known = this.#documents.get(uri)
    this.#failures.delete(uri)
    this.#checks.delete(uri)
    this.#checkers.delete(uri)
    this.#changes.delete(uri)
    if (!known) return
    this.#documents.delete(uri)
    if (known.reading.kind === 'settings') this.#applySettings()
    else this.#library.setFile(uri, '', [])
  }

  /** Tells the library what a file holds now, and the cache what is new to it. */
  #shelve({ uri, text }: PlainDocument, { reading, file, found }: ExaminedDocument): void {
    const sources = 'sources' in reading ? reading.sources : []
    const claims = this.#library.setFile(uri, text, sources, found?.claims)
    if (file && !found) this.#known?.keep(file, { reading, claims })
  }

  /** Finds out what a document is. A file may be known from before; a document that is being edited is not kept at each stroke. */
  #examine(document: PlainDocument, isOpen: boolean, before?: KnownDocument): ExaminedDocument {
    const { uri } = document
    const reader = this.#readerOf(uri)
    const isKept = this.#known && !isOpen && reader.mayHoldSources(document)
    const { workspace } = this.#settings
    const file = isKept
      ? { ...document, settings: this.#settings.settingsFor(uri), workspace }
      : undefined
    const found = file && this.#known?.find(file)
    return { file, found, reading: found?.reading ?? reader.readDocument(document, before) }
  }

  #readerOf(uri: string): DocumentReader {
    const settings = this.#settings.settingsFor(uri)
    const reader = this.#readers.get(settings) ?? createDocumentReader(settings)
    this.#readers.set(settings, reader)
    return reader
  }

  /** Reads everything anew under the settings as they are now. */
  #applySettings(): void {
    const files = [...this.#documents].filter(([, { reading }]) => reading.kind === 'settings')
    const texts = new Map(files.map(([uri, { text }]) => [uri, text]))
    const before = this.#settings
    this.#settings = createSettingsFiles(this.#given, texts, this.#workspace.roots)
    this.#readers.clear()
    if (this.#settings.fingerprint === before.fingerprint) return
    this.#isReset = true
    const { isComplete } = this.#library
    this.#library = createLibrary(this.settings)
    this.#library.isComplete = isComplete
    this.#checks.clear()
    this.#checkers.clear()
    for (const [uri, document] of this.#documents) {
      const { path, text, isOpen } = document
      const examined = this.#examine({ uri, path, text }, isOpen)
      this.#documents.set(uri, { ...document, reading: examined.reading })
      this.#shelve({ uri, path, text }, examined)
    }
  }

  /** Relative to its root with `/`; the file's name alone where it lies in none. */
  #pathOf(uri: string): string {
    const root = this.#workspace.roots.find((candidate) => uri.startsWith(`${candidate}/`))
    const path =
      root === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(root.length + 1)
    return decodeUri(path)
  }
}

/** Settings before anything else, so that nothing is read twice. */
function rankFile(path: string): number {
  return path.endsWith('.tickmark.json') ? 0 : 1
}

function byUri(one: Source, other: Source): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1
  return one.span.start - other.span.start
}
