import { basename } from 'node:path'
import { type Checker, createChecker } from '../core/checker.ts'
import { isWantedFile } from '../core/file-kinds.ts'
import { DEFAULT_SETTINGS } from '../core/settings.ts'
import { createSettingsFiles, type SettingsFiles } from '../core/settings-files.ts'
import type { Workspace } from '../core/workspace.ts'
import { createArchive } from './archive.ts'
import { type Catalogue, createCatalogue, listInOrder } from './catalogue.ts'
import type { Cache } from './find-cache.ts'
import { KnownFiles } from './known-files.ts'
import type { NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import type { Project } from './project.ts'
import { createSnapshotWorkspace, isSettingsFile, type Snapshot } from './snapshot.ts'
import { type NoteToCheck, ThreadPool } from './thread-pool.ts'
import { createReporter } from './to-note-report.ts'
import type { World } from './world.ts'

/** What a run of `check` works on. */
interface Surroundings {
  readonly world: World
  readonly options: Options
  readonly workspace: Workspace
  readonly snapshot: Snapshot
  /** Where earlier runs put by what they found out; nowhere if everything is to be read afresh. */
  readonly cache: Cache | undefined
}

/**
 * One run of `check`: what earlier runs know of the workspace, a checker as soon as that is not enough,
 * and other threads beside it where there is much to do.
 */
export class CheckRun implements Project {
  readonly world: World
  readonly options: Options
  readonly workspace: Workspace
  readonly #snapshot: Snapshot
  readonly #settings: SettingsFiles
  readonly #cache: Cache | undefined
  readonly #pool: ThreadPool
  readonly #opened: string[] = []
  #known: KnownFiles | undefined
  #catalogue: Catalogue
  #checker: Checker | undefined

  private constructor(given: Surroundings) {
    this.world = given.world
    this.options = given.options
    this.workspace = createSnapshotWorkspace(given.snapshot, given.workspace)
    this.#snapshot = given.snapshot
    this.#settings = readSettingsFiles(given.snapshot)
    this.#cache = given.cache
    this.#known = given.cache && openKnownFiles(given, given.cache, this.#settings)
    this.#catalogue = createCatalogue(
      given.snapshot,
      this.#settings,
      this.#known?.records ?? new Map(),
    )
    this.#pool = new ThreadPool(given.world)
  }

  /** A run whose files are all known, whether from earlier runs or because they have been read. */
  static async begin(given: Surroundings): Promise<CheckRun> {
    const run = new CheckRun(given)
    if (!run.#known || run.#known.listUnknown().length > 0) await run.#readFiles()
    return run
  }

  get catalogue(): Catalogue {
    return this.#catalogue
  }

  /** The URIs of all files, in the order in which problems are told. */
  listFiles(): readonly string[] {
    return [...new Set([...listInOrder(this.#snapshot), ...this.#opened])]
  }

  async openDocument(uri: string, text: string): Promise<void> {
    const checker = await this.#readFiles()
    checker.openDocument(uri, text)
    this.#pool.openDocument(uri, text)
    this.#opened.push(uri)
    // What is found now rests on a text that is in no file.
    this.#known = undefined
  }

  /** The reports of those files that are notes, in their order. */
  async reportNotes(uris: readonly string[]): Promise<readonly NoteReport[]> {
    const reports = new Map<string, NoteReport>()
    const missing: NoteToCheck[] = []
    for (const uri of uris) {
      if (this.catalogue.kindOf(uri) !== 'note') continue
      if (this.#known && !this.#settings.settingsFor(uri).enable) continue
      const report = this.#known?.findReport(uri, this.options.locale)
      if (report) reports.set(uri, report)
      else missing.push({ uri, length: this.catalogue.textOf(uri)?.length ?? 0 })
    }
    if (missing.length > 0) await this.#check(missing, reports)
    return uris.flatMap((uri) => reports.get(uri) ?? [])
  }

  /** Keeps for later runs what this one has found out. */
  async save(): Promise<void> {
    await this.#known?.save()
  }

  /** Ends the other threads. */
  async close(): Promise<void> {
    await this.#pool.stop()
  }

  async #check(notes: readonly NoteToCheck[], reports: Map<string, NoteReport>): Promise<void> {
    const { locale } = this.options
    const checker = await this.#readFiles()
    this.#startThreads(notes)
    const { reportNote } = createReporter(checker, locale)
    await this.#pool.check(notes, reportNote, (uri, told) => {
      if (told === undefined) return
      reports.set(uri, typeof told === 'string' ? JSON.parse(told) : told)
      this.#known?.keepReport(uri, locale, typeof told === 'string' ? told : JSON.stringify(told))
    })
  }

  async #readFiles(): Promise<Checker> {
    if (this.#checker) return this.#checker
    if (!isNarrow(this.options)) {
      this.#startThreads(toNotes(this.#known?.listUnknown() ?? this.#snapshot.files))
    }
    const readings = this.#cache && this.world.openReadings(this.#cache.readings)
    const checker = createChecker(this.workspace, DEFAULT_SETTINGS, readings)
    await checker.readWorkspace()
    this.#known?.learn(checker)
    this.#catalogue = checker
    this.#checker = checker
    return checker
  }

  #startThreads(notes: readonly NoteToCheck[]): void {
    this.#pool.start(notes, {
      kind: 'workspace',
      snapshot: this.#snapshot,
      locale: this.options.locale,
      readings: this.#cache?.readings,
    })
  }
}

function openKnownFiles(
  { world, snapshot }: Surroundings,
  { checks }: Cache,
  settings: SettingsFiles,
): KnownFiles {
  return new KnownFiles(createArchive(world.openStore(checks), world), snapshot, settings)
}

function readSettingsFiles({ roots, files }: Snapshot): SettingsFiles {
  const texts = files.flatMap(({ uri, path, reading }) =>
    isSettingsFile(path) && reading.kind === 'text' ? [[uri, reading.text] as const] : [],
  )
  return createSettingsFiles(DEFAULT_SETTINGS, new Map(texts), roots)
}

/** Whether only files are chosen, by their names: then it is not known yet how many notes there are to check. */
function isNarrow({ words }: Options): boolean {
  const isFile = (word: string) => isWantedFile(basename(word)) && !/[*?[{]/.test(word)
  return words.length > 0 && words.every(isFile)
}

function toNotes(files: Snapshot['files']): readonly NoteToCheck[] {
  return files.flatMap(({ uri, reading }) =>
    reading.kind === 'text' ? [{ uri, length: reading.text.length }] : [],
  )
}
