import picomatch from 'picomatch'
import type { NoteWithSources } from './check-note.ts'
import { SETTINGS_FILE } from './file-kinds.ts'
import type { Note } from './note/note.ts'
import { readFrontMatter } from './note/read-front-matter.ts'
import { readNote } from './note/read-note.ts'
import type { Settings } from './settings.ts'
import { ACCESSED_FIELDS, PUBLISHED_FIELDS, TITLE_FIELDS } from './sources/article-fields.ts'
import { readInlineReferences } from './sources/formats/csl-yaml.ts'
import { readFootnoteSources } from './sources/formats/footnotes.ts'
import { toIsoDate } from './sources/iso-date.ts'
import { isSavedArticle, readSources, type SourceFile } from './sources/read-source.ts'
import type { Source, SourceProblem } from './sources/source.ts'
import { createProblem } from './text/problem.ts'

/** A file before anyone knows what it is. */
export interface PlainDocument {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** What a document turned out to be, and what it holds. */
export type DocumentReading =
  | {
      readonly kind: 'note'
      /** Those of the `references` in its front matter. */
      readonly sources: readonly Source[]
      read(): NoteWithSources
      /** What it holds, if somebody has asked for it before. */
      peek(): NoteWithSources | undefined
    }
  | {
      readonly kind: 'article' | 'bibliography'
      readonly sources: readonly Source[]
      readonly problems: readonly SourceProblem[]
    }
  | { readonly kind: 'settings' }
  | { readonly kind: 'none'; readonly problems: readonly SourceProblem[] }

/** Tells what documents are and reads them, under fixed settings. */
export interface DocumentReader {
  readDocument(document: PlainDocument): DocumentReading
}

const NOTHING: DocumentReading = { kind: 'none', problems: [] }

/** A reader of documents for settings. */
export function createDocumentReader(settings: Settings): DocumentReader {
  const matches = (globs: readonly string[]) => picomatch([...globs], { nocase: true, dot: true })
  const isIncluded = matches(settings.files.include)
  const isExcluded = matches(settings.files.exclude)
  const isInSourceFolder = matches(settings.sources.include)
  const isNote = ({ path }: PlainDocument) => isIncluded(path) && !isExcluded(path)
  return {
    readDocument(document) {
      const { path } = document
      if (path === SETTINGS_FILE || path.endsWith(`/${SETTINGS_FILE}`)) return { kind: 'settings' }
      const file = { ...document, inSourceFolder: isInSourceFolder(path) }
      if (isBibliography(path) || isSavedArticle(file)) return readSourceFile(file, settings)
      return isNote(document) ? readIfShort(document, settings) : NOTHING
    },
  }
}

/** A note that is longer than the settings allow is not checked, and says so. */
function readIfShort(document: PlainDocument, settings: Settings): DocumentReading {
  const { text, uri } = document
  if (text.length <= settings.maxFileLength) return readLazily(document, settings)
  const values = { length: text.length, limit: settings.maxFileLength }
  const problem = createProblem({ id: 'problem.too-long', values }, { start: 0, end: 0 })
  return { kind: 'none', problems: [{ ...problem, uri }] }
}

function readSourceFile(file: SourceFile, settings: Settings): DocumentReading {
  const { sources, problems } = readSources(file, { dollar: settings.currency.dollar })
  if (sources.length === 0 && problems.length === 0) return NOTHING
  return { kind: isBibliography(file.path) ? 'bibliography' : 'article', sources, problems }
}

function isBibliography(path: string): boolean {
  return /\.(?:bib|json|ya?ml)$/i.test(path)
}

/** A note is read when somebody asks for it, and then kept. */
function readLazily(document: PlainDocument, settings: Settings): DocumentReading {
  let reading: NoteWithSources | undefined
  return {
    kind: 'note',
    sources: readReferences(document, settings),
    read() {
      reading ??= readNoteWithSources(document, settings)
      return reading
    },
    peek: () => reading,
  }
}

function readReferences(document: PlainDocument, settings: Settings): readonly Source[] {
  const options = { dollar: settings.currency.dollar }
  return readInlineReferences(document, readFrontMatter(document.text), options)
}

function readNoteWithSources(
  { uri, path, text }: PlainDocument,
  settings: Settings,
): NoteWithSources {
  const mathematics = /\.(?:qmd|rmd)$/i.test(path)
  const note = readNote(uri, text, { dollar: settings.currency.dollar, mathematics })
  return {
    note,
    title: readTitle(note, path),
    date: readDate(note),
    footnotes: readFootnoteSources(note),
  }
}

/** The title in the front matter, else the first heading, else the file's name. */
function readTitle(note: Note, path: string): string {
  const title = findField(note, TITLE_FIELDS, (field) => field || undefined)
  if (title !== undefined) return title
  for (const { block } of note.blocks) {
    if (block.kind === 'heading') return block.passages[0]?.prose.text ?? ''
  }
  return (path.split('/').at(-1) ?? path).replace(/\.\w{1,8}$/, '')
}

/** When the note was written: published, else begun. */
function readDate(note: Note): string | undefined {
  return findField(note, [...PUBLISHED_FIELDS, ...ACCESSED_FIELDS], toIsoDate)
}

function findField(
  { frontMatter }: Note,
  names: readonly string[],
  read: (field: string) => string | undefined,
): string | undefined {
  for (const name of names) {
    const field = frontMatter.fields.get(name)
    const value = typeof field === 'string' ? read(field) : undefined
    if (value !== undefined) return value
  }
  return undefined
}
