import picomatch from 'picomatch'
import { SETTINGS_FILE } from './file-kinds.ts'
import type { NoteOptions } from './note/note.ts'
import { readFrontMatter } from './note/read-front-matter.ts'
import type { Settings } from './settings.ts'
import { mayBeArticle } from './sources/formats/article.ts'
import { readInlineReferences } from './sources/formats/csl-yaml.ts'
import { readWebHeader } from './sources/formats/web-header.ts'
import {
  isSavedArticle,
  isSourceInFolder,
  readSources,
  type SourceFile,
} from './sources/read-source.ts'
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
      /** How it is to be read. */
      readonly options: NoteOptions
    }
  | {
      readonly kind: 'article' | 'bibliography'
      readonly sources: readonly Source[]
      readonly problems: readonly SourceProblem[]
    }
  | { readonly kind: 'settings' }
  | { readonly kind: 'none'; readonly problems: readonly SourceProblem[] }

/** Tells what documents are and reads them, under fixed settings. Notes are not read further than to tell. */
export interface DocumentReader {
  /** What a document is. Who knows what it was before it was edited may say so. */
  readDocument(document: PlainDocument, before?: KnownDocument): DocumentReading
  /** Whether the file of a path can be anything: of what counts only in source folders most lies elsewhere and need not be read. */
  isWanted(path: string): boolean
  /** Whether it takes more than a look at its first lines to tell what a document is. */
  mayHoldSources(document: PlainDocument): boolean
}

/** A document as it was read before. */
export interface KnownDocument {
  readonly text: string
  readonly reading: DocumentReading
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
    readDocument(document, before) {
      const { path } = document
      if (before && isSameNote(document.text, before, settings)) return before.reading
      if (isSettings(path)) return { kind: 'settings' }
      const file = { ...document, inSourceFolder: isInSourceFolder(path) }
      if (isSourceInFolder(path) || isBibliography(path) || isSavedArticle(file)) {
        return readSourceFile(file, settings)
      }
      return isNote(document) ? readIfShort(document, settings) : NOTHING
    },
    isWanted: (path) => !isSourceInFolder(path) || isInSourceFolder(path),
    mayHoldSources(document) {
      const { path, text } = document
      if (isSettings(path)) return false
      if (isBibliography(path) || isInSourceFolder(path)) return true
      const head = sliceHead(text)
      if (head === undefined) return readWebHeader(text) !== undefined
      return mayBeArticle({ ...document, inSourceFolder: false }) || head.includes('references')
    },
  }
}

/** A note that is longer than the settings allow is not checked, and says so. */
function readIfShort(document: PlainDocument, settings: Settings): DocumentReading {
  const { text, uri } = document
  if (text.length <= settings.maxFileLength) return toNote(document, settings)
  const values = { length: text.length, limit: settings.maxFileLength }
  const problem = createProblem({ id: 'problem.too-long', values }, { start: 0, end: 0 })
  return { kind: 'none', problems: [{ ...problem, uri }] }
}

function readSourceFile(file: SourceFile, settings: Settings): DocumentReading {
  const { sources, problems } = readSources(file, { dollar: settings.currency.dollar })
  if (sources.length === 0 && problems.length === 0) return NOTHING
  return { kind: isBibliography(file.path) ? 'bibliography' : 'article', sources, problems }
}

function isSettings(path: string): boolean {
  return path === SETTINGS_FILE || path.endsWith(`/${SETTINGS_FILE}`)
}

function isBibliography(path: string): boolean {
  return /\.(?:bib|json|ya?ml)$/i.test(path)
}

function toNote(document: PlainDocument, settings: Settings): DocumentReading {
  const { dollar } = settings.currency
  const mathematics = /\.(?:qmd|rmd)$/i.test(document.path)
  return {
    kind: 'note',
    sources: readReferences(document, dollar),
    options: {
      dollar,
      mathematics,
      forced: settings.language === 'auto' ? undefined : settings.language,
    },
  }
}

/** Most notes have no references of their own, and thousands of them are looked through. */
function readReferences(document: PlainDocument, dollar: string): readonly Source[] {
  const head = sliceHead(document.text)
  if (head === undefined || !head.includes('references')) return []
  return readInlineReferences(document, readFrontMatter(document.text), { dollar })
}

/** Whether a note that was edited is still a note with the same references: its front matter alone tells. */
function isSameNote(text: string, before: KnownDocument, { maxFileLength }: Settings): boolean {
  if (before.reading.kind !== 'note' || maxFileLength < text.length) return false
  const head = sliceHead(text)
  return head !== undefined && head === sliceHead(before.text)
}

/** Longer front matter than this is read anew each time. */
const LONGEST_HEAD = 100_000

/** What may be front matter, with the fence that ends it; `undefined` where there is none. */
function sliceHead(text: string): string | undefined {
  if (!/^\uFEFF?---/.test(text.slice(0, 4))) return undefined
  const head = text.slice(0, LONGEST_HEAD)
  const closing = /[\n\r](?:---|\.\.\.)[ \t]{0,20}(?:[\n\r]|$)/g
  closing.lastIndex = 4
  return closing.test(head) ? head.slice(0, closing.lastIndex) : undefined
}
