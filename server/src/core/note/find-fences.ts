import { type Span, sliceSpan } from '../text/span.ts'
import { parseFrontMatter } from './parse-markdown.ts'

/** Where front matter stands in a text. */
export interface Fences {
  /** All of it, with the fences and the line ending behind them. */
  readonly span: Span
  /** What stands between the fences. */
  readonly body: Span
}

/** Longer front matter is given to no parser. */
export const LONGEST_FRONT_MATTER = 100_000

/** Where the front matter of a text stands: from a `---` at its very start to the next `---` or `...`. */
export function findFences(text: string): Fences | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const head = findHead(text, mark)
  if (!head) return undefined
  const parsed =
    head.span.end <= LONGEST_FRONT_MATTER ? parseFrontMatter(sliceSpan(text, head.span)) : undefined
  if (!parsed) return head
  const { start } = head.body
  return {
    span: { start: mark, end: skipLineEnding(text, mark + parsed.span.end) },
    body: { start, end: start + parsed.yaml.length },
  }
}

/**
 * The start of a text that can be front matter: only so much is given to the Markdown parser.
 * Dots as the last fence it does not know, so that there this decides.
 */
function findHead(text: string, mark: number): Fences | undefined {
  const opening = /^---[ \t]{0,20}(?=[\r\n])/.exec(text.slice(mark, mark + 32))
  if (!opening) return undefined
  const openingEnd = mark + opening[0].length
  const fence = new RegExp(FENCE)
  fence.lastIndex = openingEnd
  const closing = fence.exec(text)
  if (!closing) return undefined
  const start = skipLineEnding(text, openingEnd)
  return {
    span: { start: mark, end: fence.lastIndex },
    body: { start, end: Math.max(start, closing.index) },
  }
}

function skipLineEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return '\r\n'.includes(text.charAt(at)) && at < text.length ? at + 1 : at
}

/** Takes the line `---` or `...` with the line endings around it. */
const FENCE = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]{0,20}(?:\r\n|\n|\r|$)/g
