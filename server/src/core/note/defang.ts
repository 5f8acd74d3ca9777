import type { Span } from '../text/span.ts'
import { countSigns, listLines } from './lines.ts'

/** Stands in a text for markup that was taken out of it: a private-use character without meaning. */
const STRIPPED = '\uE001'

/** A paragraph with more signs of markup than this was not written by an author. */
const MOST_SIGNS = 1500

/** A line in more containers than this was not written by an author. */
const MOST_CONTAINERS = 40

/** An item indented by more than this was not written by an author. */
const MOST_INDENT = 120

/**
 * The text with markup that no author writes made harmless, character for character:
 * a paragraph with a thousand brackets, a line with a hundred quote signs. The parser's cost would grow with their square.
 */
export function defang(text: string): string {
  const lines = [...listLines(text)]
  const counts = lines.map(({ start, end }) => countSigns(text, start, end))
  const dense = findDenseLines(text, lines, counts)
  let result = ''
  let at = 0
  lines.forEach(({ start, end }, index) => {
    const prefix = skipContainers(text, start, end)
    if (prefix === start && !dense.has(index)) return
    result += text.slice(at, start) + text.slice(start, prefix).replace(/[^ \t]/g, STRIPPED)
    const rest = text.slice(prefix, end)
    result += dense.has(index) ? strip(rest) : rest
    at = end
  })
  return at === 0 ? text : result + text.slice(at)
}

/** The text without any markup, as long as before. */
export function strip(text: string): string {
  return text.replace(/[[\]*_<>!`~&\\|#=+-]/g, STRIPPED)
}

/** The indexes of lines that belong to a paragraph with too many signs. */
function findDenseLines(
  text: string,
  lines: readonly Span[],
  counts: readonly number[],
): ReadonlySet<number> {
  const dense = new Set<number>()
  let first = 0
  let total = 0
  lines.forEach((line, index) => {
    if (beginsParagraph(text, line)) {
      first = index
      total = 0
    }
    total += counts[index] ?? 0
    if (total <= MOST_SIGNS) return
    for (let at = first; at <= index; at++) dense.add(at)
    first = index + 1
  })
  return dense
}

/** Whether a line cannot go on a paragraph: it is blank, or a row, or begins an item or a definition. */
function beginsParagraph(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 40)).replace(/^[\s>]{0,40}/, '')
  return words === '' || /^(?:\||[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s|\[\^?[^\]\s]{1,36}\]:)/.test(words)
}

/** The line start where its containers are few, else behind all of them. */
function skipContainers(text: string, start: number, end: number): number {
  const indent = countIndent(text, start, end)
  const isDeep = MOST_INDENT < indent
  let at = isDeep ? start + indent : start
  let count = 0
  for (;;) {
    const next = skipContainer(text, at, end)
    if (next === at) break
    at = next
    count++
  }
  return isDeep || count > MOST_CONTAINERS ? at : start
}

/** White space at the start of a line. */
function countIndent(text: string, start: number, end: number): number {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return at - start
}

/** Takes `> `, `- `, `1. `, `[^1]: `. */
const CONTAINER = /[ \t]{0,100}(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,100}\]:)/y

function skipContainer(text: string, at: number, end: number): number {
  const container = new RegExp(CONTAINER)
  container.lastIndex = at
  const found = container.test(text) && container.lastIndex <= end
  return found ? container.lastIndex : at
}
