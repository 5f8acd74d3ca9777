import type { Checker } from '../core/checker.ts'
import type { SettingsFiles } from '../core/settings-files.ts'
import type { Locale } from '../core/text/message.ts'
import type { Archive } from './archive.ts'
import { type FileRecord, listFailures } from './catalogue.ts'
import type { NoteReport } from './note-report.ts'
import type { Snapshot, SnapshotFile } from './snapshot.ts'

/** What earlier runs found out about the files of a snapshot, to which this run adds. */
export class KnownFiles {
  readonly #archive: Archive
  readonly #snapshot: Snapshot
  readonly #settings: SettingsFiles
  readonly #keys: ReadonlyMap<string, string>
  readonly #paths: ReadonlyMap<string, string>
  readonly #records = new Map<string, FileRecord>()
  #libraryKey: string | undefined

  constructor(archive: Archive, snapshot: Snapshot, settings: SettingsFiles) {
    this.#archive = archive
    this.#snapshot = snapshot
    this.#settings = settings
    this.#keys = new Map(snapshot.files.flatMap((file) => this.#toEntry(file)))
    this.#paths = new Map(snapshot.files.map(({ uri, path }) => [uri, path]))
    for (const [uri, key] of this.#keys) {
      const record = archive.findRecord(key)
      if (record) this.#records.set(uri, record)
    }
  }

  /** By URI. */
  get records(): ReadonlyMap<string, FileRecord> {
    return this.#records
  }

  /** Files with a text of which no earlier run knew what they are. */
  listUnknown(): readonly SnapshotFile[] {
    return this.#snapshot.files.filter(({ uri }) => this.#keys.has(uri) && !this.#records.has(uri))
  }

  /** Takes from a checker that has read the snapshot, and nothing else, what is not known yet. */
  learn(checker: Checker): void {
    const withSources = new Set(checker.listSources().map(({ uri }) => uri))
    for (const file of this.listUnknown()) {
      const record = toRecord(file, checker, withSources.has(file.uri))
      this.#records.set(file.uri, record)
      this.#archive.keepRecord(this.#keys.get(file.uri) ?? '', file.path, record)
    }
  }

  /** The report of a note. All files must be known. */
  findReport(uri: string, locale: Locale): NoteReport | undefined {
    const key = this.#toReportKey(uri, locale)
    return key === undefined ? undefined : this.#archive.findReport(key)
  }

  /** Keeps a report, given as JSON. */
  keepReport(uri: string, locale: Locale, report: string): void {
    const key = this.#toReportKey(uri, locale)
    const path = this.#paths.get(uri)
    if (key !== undefined && path !== undefined) this.#archive.keepReport(key, path, report)
  }

  async save(): Promise<void> {
    await this.#archive.save(new Set(this.#paths.values()))
  }

  #toEntry({ uri, path, reading }: SnapshotFile): readonly (readonly [string, string])[] {
    if (reading.kind !== 'text') return []
    const settings = this.#settings.settingsFor(uri)
    return [[uri, this.#archive.toFileKey({ uri, path, text: reading.text, settings })]]
  }

  #toReportKey(uri: string, locale: Locale): string | undefined {
    const fileKey = this.#keys.get(uri)
    this.#libraryKey ??= this.#archive.toLibraryKey(
      this.#settings.workspace,
      [...this.#keys].flatMap(([file, key]) => (this.#records.get(file)?.hasSources ? [key] : [])),
    )
    return fileKey && this.#archive.toReportKey(fileKey, this.#libraryKey, locale)
  }
}

function toRecord(
  { uri, reading }: SnapshotFile,
  checker: Checker,
  hasSources: boolean,
): FileRecord {
  const kind = checker.kindOf(uri)
  const isToldElsewhere = kind === 'note' || kind === 'settings'
  const problems = checker.problemsOf(uri).slice(listFailures(uri, reading).length)
  return { kind, hasSources, problems: isToldElsewhere ? [] : problems }
}
