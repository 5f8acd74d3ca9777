import {
  type InitializeParams,
  type Range,
  type TextDocumentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Checker, createChecker } from '../core/checker.ts'
import type { ReadingCache } from '../core/reading-cache.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'
import { createLineIndex, type LineIndex } from '../core/text/line-index.ts'
import type { Message } from '../core/text/message.ts'
import { printMessage } from '../core/text/print-message.ts'
import type { Span } from '../core/text/span.ts'
import type { Workspace } from '../core/workspace.ts'
import { type ClientAbilities, readClientAbilities } from './client-abilities.ts'
import { RunningChecks } from './running-checks.ts'

/** What a program that starts the server brings with it. */
export interface Surroundings {
  createWorkspace(roots: readonly string[]): Workspace
  /** What was read of files in earlier sessions, kept in a folder of the client's; absent where there is no disk. */
  openReadings?(folder: string): ReadingCache
  /** The folder that holds a page for each rule, as a URI with a slash at its end. */
  readonly rulePages: string
}

/** What a session writes down. */
export interface SessionSurroundings extends Surroundings {
  /** Takes an error that cost an answer. */
  complain(error: unknown): void
}

/** One client's stay: its abilities, its open documents, and the checker over its folders. */
export class Session {
  readonly documents = new TextDocuments(TextDocument)
  readonly client: ClientAbilities
  readonly rulePages: string
  readonly checks: RunningChecks
  readonly #surroundings: SessionSurroundings
  readonly #readings: ReadingCache | undefined
  readonly #visible = new Map<string, Range>()
  readonly #indexes = new Map<string, KnownIndex>()
  #read: Promise<unknown> = Promise.resolve()
  #patience: Promise<unknown> = Promise.resolve()
  #roots: readonly string[]
  #checker: Checker
  #given: Settings = DEFAULT_SETTINGS
  #work: Promise<unknown> = Promise.resolve()
  readonly #names = new WeakMap<object, string>()
  readonly #printed = new WeakMap<Message, string>()
  readonly #started = Date.now().toString(36)
  #named = 0

  constructor(params: InitializeParams, surroundings: SessionSurroundings) {
    this.client = readClientAbilities(params)
    this.rulePages = surroundings.rulePages
    this.#surroundings = surroundings
    const { cacheFolder } = this.client
    this.#readings =
      cacheFolder === undefined ? undefined : surroundings.openReadings?.(cacheFolder)
    this.#roots = readRoots(params)
    this.#checker = this.#createChecker()
    this.checks = new RunningChecks(this)
  }

  get checker(): Checker {
    return this.#checker
  }

  get roots(): readonly string[] {
    return this.#roots
  }

  /** The settings that hold: the client's, with the workspace's own on top. */
  get settings(): Settings {
    return this.#checker.settings
  }

  /** How long edits must pause before what lies far from them is checked again. */
  get delayMs(): number {
    return this.#checker.settings.diagnostics.delay
  }

  /** Resolves when closed and changed files are read again, and the workspace too, unless that takes long. */
  async settle(): Promise<void> {
    let seen: Promise<unknown> | undefined
    while (seen !== this.#work) {
      seen = this.#work
      await seen
    }
    await this.#patience
  }

  /** Resolves when a document can be spoken of: its part that was edited, or is looked at, has been checked. */
  async settleNote(uri: string): Promise<void> {
    await this.settle()
    this.checks.ensure(uri)
    await this.checks.whenPart(uri)
  }

  /** Work that answers have to wait for. It must not reject. */
  track(work: Promise<void>): void {
    this.#work = Promise.all([this.#work, work])
  }

  /** Work that answers wait for only a moment: with a large workspace nobody wants to wait until all of it is read. */
  trackReading(work: Promise<void>): void {
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))
    this.#read = work
    this.#patience = Promise.race([work, patience])
  }

  /** Resolves when all of the workspace has been read. */
  async whenRead(): Promise<void> {
    await this.settle()
    await this.#read
  }

  /** What somebody looks at in a document: its start where nobody says so. A short one is looked at as a whole. */
  visibleIn(uri: string): Span | undefined {
    const isShort = (this.#checker.textOf(uri) ?? '').length < LONG
    const range = this.#visible.get(uri)
    if (isShort || !range) return isShort ? undefined : { start: 0, end: SCREEN_LENGTH }
    const index = this.indexOf(uri)
    return { start: index.offsetAt(range.start), end: index.offsetAt(range.end) }
  }

  /** A place in a document that somebody looks at: its start if none is known. */
  placeIn(uri: string): number {
    return this.visibleIn(uri)?.start ?? 0
  }

  /** Says what somebody looks at. What is not checked yet comes first there. */
  look(uri: string, range: Range): void {
    this.#visible.set(uri, range)
    this.checks.look(uri)
  }

  /** The lines of a text that the checker knows. */
  indexOf(uri: string): LineIndex {
    const document = this.documents.get(uri)
    if (document) return toLineIndex(document)
    const text = this.#checker.textOf(uri) ?? ''
    const known = this.#indexes.get(uri)
    if (known?.text === text) return known.index
    const index = createLineIndex(text)
    this.#indexes.set(uri, { text, index })
    return index
  }

  complain(error: unknown): void {
    this.#surroundings.complain(error)
  }

  /** A message in the client's language; its words are made once, as a note's findings are told at every keystroke. */
  print(message: Message): string {
    const known = this.#printed.get(message)
    if (known !== undefined) return known
    const words = printMessage(message, this.client.locale)
    this.#printed.set(message, words)
    return words
  }

  /** A name of a value that no other value of any session has; `undefined` is always called the same. */
  nameOf(value: object | undefined): string {
    const known = value && this.#names.get(value)
    if (value === undefined || known !== undefined) return known ?? '0'
    this.#named++
    const name = `${this.#started}-${this.#named}`
    this.#names.set(value, name)
    return name
  }

  async changeSettings(settings: Settings): Promise<void> {
    this.#given = settings
    await this.#checker.changeSettings(settings)
  }

  /** Begins again with other folders; the open documents stay open. */
  changeRoots(added: readonly string[], removed: readonly string[]): void {
    const kept = this.#roots.filter((root) => !removed.includes(root))
    this.#roots = [...new Set([...kept, ...added])]
    this.#checker = this.#createChecker()
    for (const document of this.documents.all()) this.openDocument({ document })
  }

  openDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    this.#checker.openDocument(document.uri, document.getText())
    this.checks.start(document.uri)
  }

  async closeDocument(uri: string): Promise<void> {
    this.checks.stop(uri)
    this.#visible.delete(uri)
    await this.#checker.closeDocument(uri)
  }

  #createChecker(): Checker {
    const workspace = this.#surroundings.createWorkspace(this.#roots)
    return createChecker(workspace, this.#given, this.#readings)
  }
}

/** A workspace that is not read within this time is answered for as far as it has been. */
const LONGEST_WAIT_MS = 1000

/** From this length on, in UTF-16 units, it makes a difference what of a document comes first. */
const LONG = 20_000

/** About what a screen shows, in UTF-16 units. */
const SCREEN_LENGTH = 4000

interface KnownIndex {
  readonly text: string
  readonly index: LineIndex
}

/** The lines of an open document, which are kept up while it is edited. */
function toLineIndex(document: TextDocument): LineIndex {
  return {
    lineCount: document.lineCount,
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: (position) => document.offsetAt(position),
    lineStart: (line) => document.offsetAt({ line, character: 0 }),
  }
}

function readRoots(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri)
  const roots = folders ?? (params.rootUri ? [params.rootUri] : [])
  return roots.map(dropSlash)
}

/** A root as workspaces want it: without the slash at its end. */
export function dropSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri
}
