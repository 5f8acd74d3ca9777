import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark, type MarkCitation, type MarkContext, opaqueMark } from './mark.ts'

/**
 * Footnote marks that no definition answers, which Markdown leaves as text.
 * ```
 * rose 5%[^gone]
 *        ^^^^^^^
 * ```
 */
export function* readUndefinedFootnotes(raw: RawProse): Iterable<Mark> {
  for (const match of raw.scan.matchAll(FOOTNOTE)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const label = raw.text.slice(span.start + 2, span.end - 1)
    yield opaqueMark(span, [citeSpan(raw, span, 'footnote', { kind: 'footnote', label })], true)
  }
}

/** Takes `[^a]`; refuses spaces and brackets inside, and a definition's colon behind at the start of a line. */
const FOOTNOTE = /\[\^[^[\]\s^]{1,200}\](?!:)/g

/**
 * Marks of a numbered list of sources, where there is one.
 * ```
 * rose 5% [1, 3]
 *         ^^^^^^
 * ```
 */
export function* readNumberedMarks(raw: RawProse, context: MarkContext): Iterable<Mark> {
  if (!context.numbered) return
  for (const match of raw.scan.matchAll(NUMBERED)) {
    const span = { start: match.index, end: match.index + match[0].length }
    yield opaqueMark(span, readNumbers(raw, match[0], span.start), true)
  }
}

/** Takes `[1]`, `[1, 2]`, `[1-3]`, `【1】`; refuses years and words. */
const NUMBERED = /[[［【]\d{1,3}(?:\s?[,;、，–-]\s?\d{1,3}){0,20}[\]］】]/g

/** How many sources one range may name. */
const LONGEST_RANGE = 20

function readNumbers(raw: RawProse, mark: string, start: number): readonly MarkCitation[] {
  const whole = { start, end: start + mark.length }
  const parts = [...mark.matchAll(/(?<first>\d{1,3})(?:\s?[–-]\s?(?<last>\d{1,3}))?/g)]
  return parts.flatMap((part) => {
    const at = start + part.index
    const span = parts.length === 1 ? whole : { start: at, end: at + part[0].length }
    return listNumbers(part.groups?.first, part.groups?.last).map((number) =>
      citeSpan(raw, span, 'numbered', { kind: 'number', number }),
    )
  })
}

function listNumbers(first: string | undefined, last: string | undefined): readonly number[] {
  const from = Number(first)
  const to = last === undefined ? from : Math.min(Number(last), from + LONGEST_RANGE)
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
}
