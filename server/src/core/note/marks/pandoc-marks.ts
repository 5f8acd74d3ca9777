import { HAN, hasHan } from '../../text/han.ts'
import { contains, type Span } from '../../text/span.ts'
import type { CitationTarget } from '../citation.ts'
import { findLast } from '../order.ts'
import type { RawProse } from '../read-prose.ts'
import { citeSpan, type Mark, type MarkCitation, opaqueMark } from './mark.ts'
import { isOwnKey } from './own.ts'

/**
 * Citations in brackets, one for each key.
 * ```
 * rose 5% [see @smith2020, p. 3; -@doe]
 *              ^^^^^^^^^^         ^^^^
 * ```
 */
export function* readBracketedKeys(raw: RawProse): Iterable<Mark> {
  for (const match of raw.scan.matchAll(BRACKETS)) {
    if (!match[0].includes('@')) continue
    const start = match.index
    const found = [...findKeys(raw, { start, end: start + match[0].length })]
    if (found.length === 0) continue
    const citations = found.flatMap((key) => citeKey(raw, key, 'pandoc'))
    yield opaqueMark({ start, end: start + match[0].length }, citations, true)
  }
}

/**
 * Citations in the run of a sentence, with a locator behind.
 * ```
 * as @smith2020 [p. 3] has it
 *    ^^^^^^^^^^
 * ```
 */
export function* readBareKeys(raw: RawProse): Iterable<Mark> {
  const links = raw.elements.filter((element) => element.kind === 'link')
  for (const key of findKeys(raw, { start: 0, end: raw.scan.length })) {
    const isNamed = /\p{L}/u.test(key.key)
    const link = findLast(links, key.span.start)
    if (!isNamed || (link && contains(link.span, key.span))) continue
    const bare = key.isBraced ? key : trimToScript(key)
    const end = bare === key ? skipLocator(raw.scan, key.span.end) : bare.span.end
    const citations = citeKey(raw, bare, 'bare-key')
    yield opaqueMark({ start: bare.span.start, end }, citations, false)
  }
}

/** Takes `[@a]`, `[see @a, p. 3]`; refuses brackets in brackets. */
const BRACKETS = /\[[^[\]]{1,1000}\]/g

/** Takes `@a`, `@Foo_bar.baz` without a last dot, `@{any key}`; refuses `me@example.com`, `@ 5`. */
const KEY =
  /@(?:\{(?<braced>[^{}\s]{1,500})\}|(?<plain>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])(?!--)){0,200}))/gu

interface FoundKey {
  readonly key: string
  /** With its `@`. */
  readonly span: Span
  readonly isBraced: boolean
}

function* findKeys(raw: RawProse, within: Span): Iterable<FoundKey> {
  for (const match of raw.scan.slice(within.start, within.end).matchAll(KEY)) {
    const start = within.start + match.index
    if (isGlued(raw.scan, start)) continue
    const { braced, plain } = match.groups ?? {}
    const span = { start, end: start + match[0].length }
    yield { key: braced ?? plain ?? '', span, isBraced: braced !== undefined }
  }
}

/** Whether a letter stands right before, as in an e-mail address; Chinese may run on into a key. */
function isGlued(scan: string, at: number): boolean {
  return /[\p{L}\p{N}_.+]/u.test(scan.charAt(at - 1)) && !hasHan(scan.charAt(at - 1))
}

/** A key that begins in Latin letters ends before Chinese: `@idc2024指出` is `@idc2024`. */
function trimToScript(found: FoundKey): FoundKey {
  const han = found.key.search(HAN)
  if (han <= 0) return found
  const key = found.key.slice(0, han)
  return {
    ...found,
    key,
    span: { start: found.span.start, end: found.span.start + 1 + key.length },
  }
}

function skipLocator(scan: string, at: number): number {
  const locator = /^ ?\[[^[\]@]{1,200}\]/.exec(scan.slice(at, at + 220))
  return at + (locator?.[0].length ?? 0)
}

function citeKey(
  raw: RawProse,
  found: FoundKey,
  kind: 'pandoc' | 'bare-key',
): readonly MarkCitation[] {
  if (isCrossReference(found.key)) return []
  const isOwn = isOwnKey(found.key)
  const target: CitationTarget = isOwn ? { kind: 'own' } : { kind: 'key', key: found.key }
  return [citeSpan(raw, found.span, isOwn ? 'own' : kind, target)]
}

/** Quarto's references to its own figures, tables and sections. */
function isCrossReference(key: string): boolean {
  return /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau|prf|supp|tbx)-/i.test(
    key,
  )
}
