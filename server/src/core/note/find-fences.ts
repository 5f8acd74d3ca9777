import type { Span } from '../text/span.ts'

/** Where front matter stands in a text. */
export interface Fences {
  /** All of it, with the fences and the line ending behind them. */
  readonly span: Span
  /** What stands between the fences. */
  readonly body: Span
}

/** Where the front matter of a text stands: from a `---` at its very start to the next `---` or `...`. */
export function findFences(text: string): Fences | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const opening = OPENING.exec(text.slice(mark, mark + LONGEST_FENCE))
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
  return at + (text.startsWith('\r\n', at) ? 2 : 1)
}

const LONGEST_FENCE = 1010

/** Takes the line `---`; refuses one at the end of the text. */
const OPENING = /^---[ \t]{0,1000}(?=[\r\n])/

/** Takes the line `---` or `...` with the line endings around it. */
const FENCE = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]{0,1000}(?:\r\n|\n|\r|$)/g
