import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark, opaqueMark } from './mark.ts'
import { isOwnWords } from './own.ts'
import { startsWithin } from '../order.ts'
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
