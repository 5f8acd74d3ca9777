import { countLeading } from '../text/count-leading.ts'
import { MARK } from '../text/prose.ts'
import { readSentences } from '../text/sentences.ts'
import { contains, type Span } from '../text/span.ts'
import { coverSpans } from './cover-spans.ts'
import type { Mark } from './marks/mark.ts'
import { findPairs } from './marks/parentheses.ts'
import { startsWithin } from './order.ts'

/**
 * The text as sentences are found in it: as long as the prose, with marks only where something belongs to the sentence before,
 * which are footnote marks, bracketed keys, links in brackets, and bare links at the very end. Other marks count as words.
 */
export function printForSentences(text: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return text
  const loose = marks.filter((mark) => !mark.attaches).flatMap((mark) => mark.masks)
  const attached = marks.filter((mark) => mark.attaches).map((mark) => mark.span)
  const cited = marks.filter((mark) => mark.citations.length > 0)
  const behind = [...attached, ...findAsides(text, cited), findTail(text, cited)]
  return coverSpans(coverSpans(text, loose, WORD), behind, MARK)
}

/** Stands for a thing that is a word of its sentence. */
const WORD = 'X'

/** Brackets that hold a citation and hardly anything else: `([Yield Curve][yc])`, `(see @a)`. */
function* findAsides(text: string, cited: readonly Mark[]): Iterable<Span> {
  if (cited.length === 0) return
  for (const pair of findPairs(text)) {
    if (startsWithin(cited, pair) && isAside(text, pair, cited)) yield pair
  }
}

/** How many characters an aside may hold beside its citations. */
const LONGEST_REST = 40

function isAside(text: string, pair: Span, cited: readonly Mark[]): boolean {
  let rest = pair.end - pair.start - 2
  for (const mark of marksWithin(cited, pair)) rest -= mark.span.end - mark.span.start
  if (rest > LONGEST_REST) return false
  return readSentences(text.slice(pair.start + 1, pair.end - 1)).length <= 1
}

/** The marks inside a pair; it is short, so only a few can be. */
function marksWithin(cited: readonly Mark[], pair: Span): readonly Mark[] {
  const found: Mark[] = []
  const first = countLeading(cited, ({ span }) => span.start < pair.start)
  for (let index = first; index < cited.length; index++) {
    const mark = cited[index]
    if (!mark || mark.span.start >= pair.end) break
    if (contains(pair, mark.span)) found.push(mark)
  }
  return found
}

/** From the first of the links at the very end of a text, with what parts them: `[Reuters](…), [CNBC](…).` */
function findTail(text: string, cited: readonly Mark[]): Span {
  let start = text.length
  for (let index = cited.length - 1; index >= 0; index--) {
    const mark = cited[index]
    if (!mark || mark.span.end > start) continue
    if (!/^[\s,;.。，、；&/|·—–-]{0,20}$/.test(text.slice(mark.span.end, start))) break
    start = mark.span.start
  }
  return { start, end: text.length }
}
