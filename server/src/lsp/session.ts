import {
  type InitializeParams,
  type TextDocumentChangeEvent,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Checker, createChecker } from '../core/checker.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'
import type { Workspace } from '../core/workspace.ts'
import { type ClientAbilities, readClientAbilities } from './client-abilities.ts'

/** What a program that starts the server brings with it. */
export interface Surroundings {
  createWorkspace(roots: readonly string[]): Workspace
  /** The folder that holds a page for each rule, as a URI with a slash at its end. */
  readonly rulePages: string
}

/** One client's stay: its abilities, its open documents, and the checker over its folders. */
export class Session {
  readonly documents = new TextDocuments(TextDocument)
  readonly client: ClientAbilities
  readonly rulePages: string
  readonly #surroundings: Surroundings
  #roots: readonly string[]
  #checker: Checker
  #given: Settings = DEFAULT_SETTINGS
  #work: Promise<unknown> = Promise.resolve()
  readonly #names = new WeakMap<object, string>()
  readonly #started = Date.now().toString(36)
  #named = 0

  constructor(params: InitializeParams, surroundings: Surroundings) {
    this.client = readClientAbilities(params)
    this.rulePages = surroundings.rulePages
    this.#surroundings = surroundings
    this.#roots = readRoots(params)
    this.#checker = this.#createChecker()
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

  /** Resolves when all that was under way is done: the workspace is read, closed and changed files are read again. */
  async settle(): Promise<void> {
    let seen: Promise<unknown> | undefined
    while (seen !== this.#work) {
      seen = this.#work
      await seen
    }
  }

  /** Work that answers have to wait for. It must not reject. */
  track(work: Promise<void>): void {
    this.#work = Promise.all([this.#work, work])
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

  changeSettings(settings: Settings): void {
    this.#given = settings
    this.#checker.changeSettings(settings)
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
  }

  #createChecker(): Checker {
    return createChecker(this.#surroundings.createWorkspace(this.#roots), this.#given)
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
