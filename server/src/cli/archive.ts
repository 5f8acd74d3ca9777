import type { Settings } from '../core/settings.ts'
import { createSettingsPrinter } from '../core/settings-printer.ts'
import type { Store } from '../core/store.ts'
import type { Locale } from '../core/text/message.ts'
import type { FileRecord } from './catalogue.ts'
import type { NoteReport } from './note-report.ts'
import type { World } from './world.ts'

/** What earlier runs found out, by keys that say all it rests on. */
export interface Archive {
  /** The key of a file: its place, its text, the settings that hold for it, and the program itself. */
  toFileKey(file: FileIdentity): string
  /** The key of all sources together: the files that hold them, in order, and the settings of the workspace. */
  toLibraryKey(settings: Settings, fileKeys: readonly string[]): string
  /** The key of a note's report: the note, the sources, and the language. No other note has a say in it. */
  toReportKey(fileKey: string, libraryKey: string, locale: Locale): string
  findRecord(key: string): FileRecord | undefined
  keepRecord(key: string, path: string, record: FileRecord): void
  findReport(key: string): NoteReport | undefined
  /** Keeps a report, given as JSON. */
  keepReport(key: string, path: string, report: string): void
  /** Writes down what is new and forgets files that are gone. */
  save(paths: ReadonlySet<string>): Promise<void>
}

/** A file, as far as it decides what is found in it. */
interface FileIdentity {
  readonly uri: string
  /** Relative to the workspace. */
  readonly path: string
  readonly text: string
  readonly settings: Settings
}

/** An archive over a store, of the program that the world tells by its build. */
export function createArchive(
  store: Store,
  { build, hash }: Pick<World, 'build' | 'hash'>,
): Archive {
  const printSettings = createSettingsPrinter()
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
  const find = (key: string) => {
    const value = store.get(key)
    return value && JSON.parse(decoder.decode(value))
  }
  const keep = (key: string, path: string, text: string) =>
    store.set(key, path, encoder.encode(text))
  return {
    toFileKey: ({ uri, path, text, settings }) =>
      hash(['file', build, uri, path, printSettings(settings), text]),
    toLibraryKey: (settings, fileKeys) => hash(['library', printSettings(settings), ...fileKeys]),
    toReportKey: (...parts) => hash(['report', ...parts]),
    findRecord: find,
    keepRecord: (key, path, record) => keep(key, path, JSON.stringify(record)),
    findReport: find,
    keepReport: keep,
    save: (paths) => store.save((path) => paths.has(path)),
  }
}
