import type { Span } from '../../text/span.ts'
import { ESCAPED } from '../prose-writer.ts'
import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark } from './mark.ts'

/**
 * Links to other files of the vault. Their words are prose, unless they are a file's name.
 * ```
 * fell 3% ([[market-wrap|the wrap]])
 *          ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function* readWikilinks(raw: RawProse): Iterable<Mark> {
  for (const match of raw.scan.matchAll(WIKILINK)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const isEmbed = match[0].startsWith('!')
    const target = readPath(raw, span)
    const isCited = !isEmbed && target !== ''
    yield {
      span,
      masks: isEmbed ? [span] : maskAround(span, findWords(raw, span)),
      attaches: false,
      citations: isCited ? [citeSpan(raw, span, 'wikilink', { kind: 'file', path: target })] : [],
    }
  }
}

/** Takes `[[a]]`, `[[a#b|c]]`, `![[a.png]]`; refuses line endings and brackets inside. */
const WIKILINK = /!?\[\[[^[\]\n\r]{1,500}\]\]/g

/** The target without alias and fragment. */
function readPath(raw: RawProse, span: Span): string {
  const opening = raw.text.indexOf('[[', span.start) + 2
  const inner = raw.text.slice(opening, span.end - 2)
  return inner
    .replace(/\|.{0,500}$/s, '')
    .replace(/#.{0,500}$/s, '')
    .trim()
}

/** The words that are shown, where they are words: an alias, or a name without digits. */
function findWords(raw: RawProse, span: Span): Span | undefined {
  const inner = { start: span.start + 2, end: span.end - 2 }
  const bar = raw.text.slice(inner.start, inner.end).indexOf('|')
  if (bar >= 0) return { start: inner.start + bar + 1, end: inner.end }
  const words = raw.text.slice(inner.start, inner.end)
  return /[\d/#]/.test(words) || raw.scan.slice(inner.start, inner.end).includes(ESCAPED)
    ? undefined
    : inner
}

function maskAround(span: Span, words: Span | undefined): readonly Span[] {
  if (!words) return [span]
  return [
    { start: span.start, end: words.start },
    { start: words.end, end: span.end },
  ]
}
