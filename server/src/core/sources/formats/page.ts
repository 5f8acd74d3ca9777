import { readLanguage } from '../../figures/read-language.ts'
import type { PlacedBlock } from '../../note/note.ts'
import { createProblem } from '../../text/problem.ts'
import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import { toFileSource } from '../file-source.ts'
import { readPageFields } from '../pages/page-fields.ts'
import { isLayout, type PageTable, toSourceTable } from '../pages/page-table.ts'
import { type PagePart, parsePage } from '../pages/parse-page.ts'
import { readSourcePassage, type TextOptions, toTextBlock } from '../read-text.ts'
import type { SourceReading } from '../source.ts'
import { readTable } from '../tables/read-table.ts'

/** A web page that was saved. */
export interface PageFile {
  readonly uri: string
  /** Relative to its workspace folder, with `/`. */
  readonly path: string
  readonly text: string
}

/** A saved page as a source: its article's text, and what its head says of it. */
export function readPage(file: PageFile, options: TextOptions): SourceReading {
  const { parts, head, isCut } = parsePage(file.text)
  const blocks = readParts(chooseParts(parts), options)
  const problem = createProblem({ id: 'problem.nested', values: { format: 'HTML' } }, NOWHERE)
  return {
    sources: [toFileSource({ ...file, blocks }, readPageFields(head))],
    problems: isCut ? [{ uri: file.uri, ...problem }] : [],
  }
}

const NOWHERE: Span = { start: 0, end: 0 }

/** Text in an article's element that makes up an article. */
const ARTICLE_LENGTH = 200

/** The parts inside the article where one is marked, else all. */
function chooseParts(parts: readonly PagePart[]): readonly PagePart[] {
  const main = parts.filter(({ isMain }) => isMain)
  const length = main.reduce((sum, part) => sum + lengthOf(part), 0)
  return ARTICLE_LENGTH <= length || parts.length === main.length ? main : parts
}

function lengthOf(part: PagePart): number {
  return part.kind === 'text' ? part.prose.text.length : part.table.rows.length * 20
}

function readParts(parts: readonly PagePart[], options: TextOptions): readonly PlacedBlock[] {
  const words = parts.map((part) => (part.kind === 'text' ? part.prose.text : '')).join(' ')
  const language = readLanguage(words, 'en')
  const trail: { readonly level: number; readonly text: string }[] = []
  return parts.flatMap((part) => {
    const headings = trail.map(({ text }) => text)
    if (part.kind === 'table') return readPageTable(part.table, headings, options)
    const { prose, level, isItem } = part
    if (level > 0) {
      while (level <= (trail.at(-1)?.level ?? 0)) trail.pop()
      const above = trail.map(({ text }) => text)
      trail.push({ level, text: prose.text.trim() })
      return [toProseBlock(prose, { kind: 'heading', level, headings: above, language }, options)]
    }
    const kind = isItem ? 'item' : 'paragraph'
    return [toProseBlock(prose, { kind, level: undefined, headings, language }, options)]
  })
}

interface ProseFacts {
  readonly kind: 'heading' | 'item' | 'paragraph'
  readonly level: number | undefined
  readonly headings: readonly string[]
  readonly language: ReturnType<typeof readLanguage>
}

function toProseBlock(
  prose: Prose,
  { kind, level, headings, language }: ProseFacts,
  { dollar }: TextOptions,
): PlacedBlock {
  const start = prose.pieces[0]?.source.start ?? 0
  const span = { start, end: prose.pieces.at(-1)?.source.end ?? start }
  const own = readLanguage(prose.text, language)
  const facts = { kind, start, language: own, dollar, ...(level !== undefined && { level }) }
  const passage = readSourcePassage(prose, facts)
  return toTextBlock(kind === 'item' ? 'list' : kind, [passage], span, headings)
}

/** The rows of a table; the texts of one that is there for its looks. */
function readPageTable(
  table: PageTable,
  headings: readonly string[],
  options: TextOptions,
): readonly PlacedBlock[] {
  if (!isLayout(table)) return readTable(toSourceTable(table, headings), options).blocks
  const proses = table.rows.flatMap((cells) => cells.flatMap(({ prose }) => prose ?? []))
  return proses.map((prose) => {
    const facts = { kind: 'paragraph', level: undefined, headings, language: 'en' } as const
    return toProseBlock(prose, facts, options)
  })
}
