import type { Span } from '../text/span.ts'

/** A comment in a note that speaks to Tickmark. */
export interface Directive {
  /** `unknown` begins with `tickmark-` as the others do, and means nothing. */
  readonly kind:
    | 'disable'
    | 'enable'
    | 'disable-line'
    | 'disable-next-line'
    | 'disable-file'
    | 'unknown'
  /** Its first word as written: `tickmark-disable-line`. */
  readonly command: string
  /** Rule ids; empty means all. */
  readonly codes: readonly string[]
  /** What stands behind ` -- `. */
  readonly reason: string | undefined
  /** The comment in its block. */
  readonly span: Span
}

/**
 * The directives in a piece of HTML or front matter that starts at an offset.
 * ```
 * <!-- tickmark-disable-next-line unsourced-figure -- my own guess -->
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readDirectives(html: string, start: number): readonly Directive[] {
  const directives: Directive[] = []
  let at = html.indexOf('<!--')
  while (at >= 0) {
    const end = html.indexOf('-->', at + 4)
    if (end < 0) break
    const directive = readDirective(html.slice(at + 4, end), {
      start: start + at,
      end: start + end + 3,
    })
    if (directive) directives.push(directive)
    at = html.indexOf('<!--', end + 3)
  }
  return directives
}

/** The words of one directive, without what makes it a comment. */
export function readDirective(words: string, span: Span): Directive | undefined {
  const [command = '', ...codes] = splitWords(words)
  const kind = KINDS.get(command.toLowerCase()) ?? 'unknown'
  if (!/^tickmark-[a-z]/i.test(command)) return undefined
  const reasonAt = codes.indexOf('--')
  const reason = reasonAt < 0 ? '' : words.slice(words.indexOf(' -- ') + 4).trim()
  return {
    kind,
    command,
    codes: kind === 'unknown' ? [] : reasonAt < 0 ? codes : codes.slice(0, reasonAt),
    reason: reason === '' ? undefined : reason,
    span,
  }
}

const KINDS: ReadonlyMap<string, Directive['kind']> = new Map([
  ['tickmark-disable', 'disable'],
  ['tickmark-enable', 'enable'],
  ['tickmark-disable-line', 'disable-line'],
  ['tickmark-disable-next-line', 'disable-next-line'],
  ['tickmark-disable-file', 'disable-file'],
])

function splitWords(words: string): readonly string[] {
  return words.split(/[\s,]/).filter((word) => word !== '')
}
