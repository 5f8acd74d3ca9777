import { readSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { countSourcePrefix } from './marks/source-words.ts'
import type { RawProse } from './read-prose.ts'

/** A stretch of a paragraph: ordinary text, or a line that names sources. */
export interface Segment {
  readonly kind: 'text' | 'source-line'
  /** In the prose. */
  readonly span: Span
}

/**
 * Cuts a paragraph into its text and the lines in it that name sources.
 * Such a line goes on to the end of the paragraph, to a hard break, or to the next such line.
 */
export function splitSourceLines(raw: RawProse): readonly Segment[] {
  const breaks = new Set(raw.elements.filter(isBreak).map((element) => element.span.start))
  const segments: Segment[] = []
  let kind: Segment['kind'] = 'text'
  let start = 0
  for (const line of listLines(raw.text)) {
    const isSource = isSourceLine(raw.text.slice(line.start, line.end))
    const isFreed = kind === 'source-line' && breaks.has(line.start - 1)
    if (!isSource && !isFreed) continue
    addSegment(segments, raw.text, { kind, span: { start, end: line.start } })
    start = line.start
    kind = isSource ? 'source-line' : 'text'
  }
  addSegment(segments, raw.text, { kind, span: { start, end: raw.text.length } })
  return segments.flatMap((segment) => splitLastSentence(raw.text, segment))
}

function isBreak(element: RawProse['elements'][number]): boolean {
  return element.kind === 'break'
}

function* listLines(text: string): Iterable<Span> {
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    yield { start, end }
    start = end + 1
  }
  yield { start, end: text.length }
}

/** Whether a line starts with `Source:` and names one, in brackets or not. */
function isSourceLine(line: string): boolean {
  const isBracketed = OPENING.test(line) && /[)）\]】]\s{0,8}$/.test(line.slice(-9))
  const inner = isBracketed ? line.replace(OPENING, '') : line
  const prefix = countSourcePrefix(inner)
  return prefix > 0 && /[^\s*_)）\]】]/.test(inner.slice(prefix))
}

const OPENING = /^\s{0,8}[(（[【]/

function addSegment(segments: Segment[], text: string, segment: Segment): void {
  const { start, end } = trimSpan(text, segment.span)
  if (end > start) segments.push({ kind: segment.kind, span: { start, end } })
}

function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** How long a last sentence that names sources may be. */
const LONGEST = 400

/** Takes `… rose 5%. Source: Reuters` apart too, where nothing but the source follows. */
function splitLastSentence(text: string, segment: Segment): readonly Segment[] {
  if (segment.kind === 'source-line') return [segment]
  const from = Math.max(segment.span.start, segment.span.end - LONGEST)
  const tail = text.slice(from, segment.span.end)
  for (const match of tail.matchAll(BEFORE_SOURCE)) {
    const start = from + match.index + match[0].length
    const rest = text.slice(start, segment.span.end)
    if (!isSourceLine(rest) || readSentences(rest).length > 1) continue
    const first = trimSpan(text, { start: segment.span.start, end: start })
    return [
      { kind: 'text', span: first },
      { kind: 'source-line', span: { start, end: segment.span.end } },
    ]
  }
  return [segment]
}

/** Closing punctuation before what may be the word for a source. */
const BEFORE_SOURCE =
  /(?:[.!?]["”)\]\uFFFC]{0,4}\s{1,3}|[。！？]["”」）\uFFFC]{0,4}\s{0,3})(?=[SsDd資數來出资数来])/g
