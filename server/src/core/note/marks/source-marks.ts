import { startsWithin } from '../order.ts'
import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark, type MarkCitation, opaqueMark } from './mark.ts'
import { isOwnWords } from './own.ts'
import { findPairs } from './parentheses.ts'
import { countSourcePrefix } from './source-words.ts'

/**
 * Sources named in brackets, and the author's own values.
 * ```
 * rose 5% (Source: Reuters)   成長5%（本研究估算）
 *         ^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^
 * ```
 * What is cited inside by another mark is left to it.
 */
export function* readSourceMarks(raw: RawProse, inner: readonly Mark[]): Iterable<Mark> {
  const cited = inner.filter((mark) => mark.citations.length > 0)
  for (const span of findPairs(raw.scan)) {
    const words = raw.text.slice(span.start + 1, span.end - 1)
    if (isOwnWords(words)) {
      yield opaqueMark(span, [citeSpan(raw, span, 'own', { kind: 'own' })], true)
      continue
    }
    const prefix = countSourcePrefix(words)
    if (prefix === 0 || prefix === words.length) continue
    const text = words.slice(prefix).trim()
    const isCited = startsWithin(cited, span)
    const named = citeSpan(raw, span, 'source-line', { kind: 'text', text })
    yield opaqueMark(span, isCited ? [] : [named], true)
  }
}

/**
 * The names in a line that says where values come from.
 * ```
 * Source: Ministry of Finance; central bank
 *         ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
 * ```
 */
export function* readSourceNames(raw: RawProse): Iterable<MarkCitation> {
  const prefix = countSourcePrefix(raw.text)
  for (const match of raw.text.slice(prefix).matchAll(NAME)) {
    const start = prefix + match.index
    const text = match[0].trimEnd().replace(/[.。]$/, '')
    const span = { start, end: start + text.length }
    if (isOwnWords(text)) yield citeSpan(raw, span, 'own', { kind: 'own' })
    else if (text !== '') yield citeSpan(raw, span, 'source-line', { kind: 'text', text })
  }
}

/** Takes what stands between semicolons, without white space in front. */
const NAME = /[^\s;；][^;；]{0,1000}/g
