import { contains } from '../../text/span.ts'
import { findLast } from '../order.ts'
import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark, opaqueMark } from './mark.ts'

/**
 * Addresses that stand in the text.
 * ```
 * 見https://example.com/a。營收
 *   ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function* readAddresses(raw: RawProse): Iterable<Mark> {
  const links = raw.elements.filter((element) => element.kind === 'link')
  for (const match of raw.scan.matchAll(ADDRESS)) {
    const length = countAddress(match[0])
    if (length === 0) continue
    const span = { start: match.index, end: match.index + length }
    const link = findLast(links, span.start)
    const isLinked = link !== undefined && contains(link.span, span)
    const address = readAddress(raw.text.slice(span.start, span.end))
    const citation = citeSpan(raw, span, 'link', { kind: 'address', address })
    yield opaqueMark(span, isLinked ? [] : [citation], false)
  }
}

/** Takes `https://…`, `www.…`, `doi:10.…` up to a space, a quote or Chinese punctuation. */
const ADDRESS =
  /(?<![\p{Script=Latin}\d])(?:https?:\/\/|www\.|doi:\s?10\.)[^\s<>"“”\uFFFC\u3000-\u303F\uFF00-\uFFEF]{1,2000}/giu

/** How much of a match is the address: without closing punctuation, and without Chinese words that run on. */
function countAddress(text: string): number {
  const han = text.search(/[a-z\d)](?=\p{Script=Han})/iu)
  let length = han < 0 ? text.length : han + 1
  while (length > 0 && isLoose(text, length)) length--
  return /[.:]\S/.test(text.slice(0, length)) ? length : 0
}

/** Whether the last character belongs to the sentence rather than to the address. */
function isLoose(text: string, length: number): boolean {
  const last = text.charAt(length - 1)
  if (last !== ')' && last !== ']') return /[.,;:!?'’*_~]/.test(last)
  const written = text.slice(0, length)
  const opener = last === ')' ? '(' : '['
  return written.split(last).length > written.split(opener).length
}

function readAddress(written: string): string {
  return /^www\./i.test(written) ? `http://${written}` : written.replace(/^(doi:)\s/i, '$1')
}
