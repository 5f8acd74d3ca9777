import { readFrontMatter } from '../note/read-front-matter.ts'
import { type ArticleFile, isArticle, mayBeArticle, readArticle } from './formats/article.ts'
import { readBibtex } from './formats/bibtex.ts'
import { readCslJson } from './formats/csl-json.ts'
import { readCslYaml, readInlineReferences } from './formats/csl-yaml.ts'
import { readDataFile } from './formats/data-file.ts'
import { readPage } from './formats/page.ts'
import type { TextOptions } from './read-text.ts'
import { separateIds } from './separate-ids.ts'
import type { SourceReading } from './source.ts'

/** A file that may hold sources. */
export type SourceFile = ArticleFile

/** A way of writing sources down. */
interface SourceFormat {
  /** Endings of its files, in lower case. */
  readonly endings: readonly string[]
  /** Whether its files count only in a source folder: elsewhere they are anything. */
  readonly inSourceFolder?: true
  read(file: SourceFile, options: TextOptions): SourceReading
}

/** Every format, by the ending of its files. */
const FORMATS: readonly SourceFormat[] = [
  { endings: ['.bib'], read: ({ uri, text }, options) => readBibtex(uri, text, options) },
  { endings: ['.json'], read: ({ uri, text }, options) => readCslJson(uri, text, options) },
  { endings: ['.yaml', '.yml'], read: ({ uri, text }, options) => readCslYaml(uri, text, options) },
  { endings: ['.md', '.markdown', '.qmd', '.rmd', '.txt'], read: readMarkdown },
  { endings: ['.csv', '.tsv'], inSourceFolder: true, read: readDataFile },
  { endings: ['.html', '.htm', '.xhtml'], inSourceFolder: true, read: readPage },
]

/** The endings of all formats, in lower case. */
export const SOURCE_ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings)

const NOTHING: SourceReading = { sources: [], problems: [] }

/** The sources that a file holds, and what in it could not be read. A file that holds none is no problem. */
export function readSources(file: SourceFile, options: TextOptions): SourceReading {
  const format = findFormat(file.path)
  if (!format || (format.inSourceFolder && !file.inSourceFolder)) return NOTHING
  const { sources, problems } = format.read(file, options)
  return { sources: separateIds(sources), problems }
}

/** Whether files of a path's ending are sources in source folders, and nothing at all elsewhere. */
export function isSourceInFolder(path: string): boolean {
  return findFormat(path)?.inSourceFolder === true
}

function findFormat(path: string): SourceFormat | undefined {
  const lower = path.toLowerCase()
  return FORMATS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)))
}

/** Whether a Markdown or text file is a saved article rather than a note. */
export function isSavedArticle(file: SourceFile): boolean {
  return mayBeArticle(file) && isArticle(file, readFrontMatter(file.text))
}

/** The article that a file is, and the entries that its front matter holds. What is wrong with a note is the note's to tell. */
function readMarkdown(file: SourceFile, options: TextOptions): SourceReading {
  const frontMatter = readFrontMatter(file.text)
  const inline = readInlineReferences(file, frontMatter, options)
  if (!isArticle(file, frontMatter)) return { sources: inline, problems: [] }
  const { sources, problems } = readArticle(file, frontMatter, options)
  return { sources: [...sources, ...inline], problems }
}
