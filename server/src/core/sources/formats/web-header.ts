import type { Span } from '../../text/span.ts'

/** The plain header that readers of web pages put before an article's text. */
export interface WebHeader {
  readonly title: string | undefined
  readonly address: string
  readonly published: string | undefined
  /** From the start of the file to where the article begins. */
  readonly span: Span
}

// Takes a line of the header: `URL Source: https://example.com/a`.
const LINE =
  /^(?<name>Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):[ \t]{0,9}(?<value>[^\r\n]{0,2000})$/

/** Longest header; nothing behind it is looked at. */
const LONGEST = 6_000

/**
 * The header of a page that was saved as plain Markdown:
 * ```
 * Title: Chips fall
 * URL Source: https://example.com/chips
 * Published Time: 2025-01-27T10:00:00Z
 * Markdown Content:
 * ```
 */
export function readWebHeader(text: string): WebHeader | undefined {
  if (!/^\uFEFF?(?:Title|URL Source):/.test(text.slice(0, 20))) return undefined
  const { fields, end } = readLines(text)
  const address = fields.get('URL Source') ?? ''
  if (address === '') return undefined
  const span = { start: 0, end }
  return { address, title: fields.get('Title'), published: fields.get('Published Time'), span }
}

interface HeaderLines {
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
}

/** The header's fields up to the one behind which the article begins; blank lines between them are allowed. */
function readLines(text: string): HeaderLines {
  const fields = new Map<string, string>()
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let end = at
  for (const line of text.slice(at, LONGEST).split('\n')) {
    const groups = LINE.exec(line.replace(/\r$/, ''))?.groups
    const isOver = fields.has('Markdown Content') || (!groups && line.trim() !== '')
    if (isOver) break
    at += line.length + 1
    if (!groups) continue
    fields.set(groups.name ?? '', groups.value?.trim() ?? '')
    end = Math.min(at, text.length)
  }
  return { fields, end }
}
