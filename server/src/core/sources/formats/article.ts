import type { FrontMatter } from '../../note/front-matter.ts'
import type { Note, PlacedBlock } from '../../note/note.ts'
import { readNote } from '../../note/read-note.ts'
import type { Span } from '../../text/span.ts'
import { type ArticleFields, readArticleFields } from '../article-fields.ts'
import { toFileSource } from '../file-source.ts'
import { isAddress } from '../identity.ts'
import { toIsoDate } from '../iso-date.ts'
import { readParagraphs, type TextOptions } from '../read-text.ts'
import type { Source, SourceReading } from '../source.ts'
import { readWebHeader } from './web-header.ts'

/** A file that may be a saved article. */
export interface ArticleFile {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
  readonly inSourceFolder: boolean
}

/**
 * Whether a file is a saved article: its front matter has the address it was saved from or the tag of a clipping,
 * it begins with the header of a saved page, or it lies in a source folder.
 * A publisher's name under `source` alone makes no article.
 */
export function isArticle(file: ArticleFile, frontMatter: FrontMatter): boolean {
  const { path, text, inSourceFolder } = file
  if (!/\.(?:md|markdown|qmd|rmd|txt)$/i.test(path)) return false
  if (inSourceFolder || readWebHeader(text) !== undefined) return true
  const { address, isClipped } = readArticleFields(frontMatter)
  return address !== undefined || isClipped
}

/** Longest front matter that is looked through. */
const LONGEST = 100_000

/**
 * Whether it is worth reading a file's front matter to learn whether it is an article: a workspace has thousands of notes,
 * and hardly any of them holds what an article needs there.
 */
export function mayBeArticle({ text, inSourceFolder }: ArticleFile): boolean {
  if (inSourceFolder || !/^\uFEFF?---/.test(text.slice(0, 4))) return true
  const end = text.indexOf('\n---', 4)
  const frontMatter = text.slice(0, end === -1 ? LONGEST : end)
  return /https?:\/\/|10\.\d{4}|clipping/i.test(frontMatter)
}

/** A saved article as a source. Plain text is read paragraph by paragraph, anything else as Markdown. */
export function readArticle(
  file: ArticleFile,
  frontMatter: FrontMatter,
  options: TextOptions,
): SourceReading {
  const isPlain = /\.txt$/i.test(file.path)
  const start = Math.max(frontMatter.span.end, readWebHeader(file.text)?.span.end ?? 0)
  const { blocks, problems } = isPlain
    ? { blocks: readParagraphs(file.text, start, options), problems: frontMatter.problems }
    : readBody(file, start, options)
  return {
    sources: [toSource(file, frontMatter, blocks)],
    problems: problems.map((problem) => ({ ...problem, uri: file.uri })),
  }
}

function toSource(
  file: ArticleFile,
  frontMatter: FrontMatter,
  blocks: readonly PlacedBlock[],
): Source {
  const { text } = file
  const fields = readFields(text, frontMatter)
  return toFileSource(
    { ...file, blocks },
    {
      ...fields,
      key: fields.key?.value,
      keySpan: findKeySpan(text, frontMatter, fields.key),
      title: fields.title ?? findHeading(blocks),
    },
  )
}

/** What the front matter says, and where it is silent the header. */
function readFields(text: string, frontMatter: FrontMatter): ArticleFields {
  const fields = readArticleFields(frontMatter)
  const header = readWebHeader(text)
  if (!header) return fields
  return {
    ...fields,
    address: fields.address ?? (isAddress(header.address) ? header.address : undefined),
    title: fields.title ?? header.title,
    published:
      fields.published ??
      (header.published === undefined ? undefined : toIsoDate(header.published)),
  }
}

/** The article as a note; blanks in place of the header keep it from joining the first paragraph. */
function readBody({ uri, text }: ArticleFile, start: number, { dollar }: TextOptions): Note {
  const header = readWebHeader(text)
  const body = header ? ' '.repeat(start - 1) + text.slice(start - 1) : text
  return readNote(uri, body, { dollar, mathematics: false })
}

/** The text of the first top heading. */
function findHeading(blocks: readonly PlacedBlock[]): string | undefined {
  for (const { block } of blocks) {
    const heading = block.passages.find(({ kind, level }) => kind === 'heading' && level === 1)
    if (heading && heading.prose.text.trim() !== '') return heading.prose.text.trim()
  }
  return undefined
}

/** Where the key is written in the front matter; the start of the file where the file's name is the key. */
function findKeySpan(text: string, { span }: FrontMatter, key: ArticleFields['key']): Span {
  const nowhere = { start: 0, end: 0 }
  if (key === undefined) return nowhere
  let at = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const name = /^["']?(?<name>[\w-]{1,40})["']?\s{0,9}[:：]/.exec(line)
    const start = line.indexOf(key.value, name?.[0].length ?? 0)
    if (name?.groups?.name?.toLowerCase() === key.field && start !== -1)
      return { start: at + start, end: at + start + key.value.length }
    at += line.length + 1
  }
  return nowhere
}
