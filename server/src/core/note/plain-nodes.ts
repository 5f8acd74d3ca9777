import type { Heading, Paragraph, PhrasingContent } from 'mdast'

/**
 * The node of a chunk that holds one paragraph or heading without markup, save footnote marks and plain links; `undefined` for any other.
 * It is what the parser would give, at a fraction of the cost, and most paragraphs of notes and articles are such.
 */
export function readPlainNode(
  chunk: string,
  hasFootnote: (label: string) => boolean,
): Paragraph | Heading | undefined {
  const end = trimmedLength(chunk)
  const text = chunk.slice(0, end)
  if (text === '' || UNPLAIN.test(text)) return undefined
  const signs = HEADING.exec(text)?.groups?.signs ?? ''
  const depth = readDepth(signs.length)
  const start = depth === undefined ? 0 : countSigns(text, signs)
  if (depth === undefined && UNPLAIN_START.test(text)) return undefined
  const children = readInline(text, start, hasFootnote)
  if (!children) return undefined
  const position = positionOf(0, skipSpace(chunk, end))
  if (depth === undefined) return { type: 'paragraph', children, position }
  return { type: 'heading', depth, children, position }
}

/** Behind the spaces that end the last line, which belong to it. */
function skipSpace(chunk: string, start: number): number {
  let at = start
  while (chunk.charAt(at) === ' ' || chunk.charAt(at) === '\t') at++
  return at
}

/** Signs that mean something anywhere, hard breaks, and lines that begin like another block. */
const UNPLAIN = /[\\`*_<>&|\0\t\uFEFF]|~~|[\n\r](?:[\s>+*=|~`<[:#-]|\d{1,9}[.)])| [\n\r]/

/** The beginnings of quotes, lists, code, HTML, definitions, rules and headings. */
const UNPLAIN_START = /^(?:[\s>+*=|~`<[:#-]|\d{1,9}[.)])/

/** Takes a heading that stands alone, without closing signs. */
const HEADING = /^(?<signs>#{1,6}) {1,20}[^\n\r# ][^\n\r#]{0,2000}$/

function readDepth(length: number): Heading['depth'] | undefined {
  switch (length) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return length
    default:
      return undefined
  }
}

/** How long a heading's signs and the spaces behind them are. */
function countSigns(text: string, signs: string): number {
  let at = signs.length
  while (text.charAt(at) === ' ') at++
  return at
}

/** The length of a text without the white space that ends it. */
function trimmedLength(text: string): number {
  let end = text.length
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end--
  return end
}

/** Takes `[^label]` and `[words](https://…)`; refuses images and inline notes. */
const INLINE =
  /(?<![!^])\[(?:\^(?<label>[^[\]\s^]{1,100})\]|(?<words>[^[\]^\n\r][^[\]\n\r]{0,200})\]\((?<target>https?:\/\/[^\s()]{1,500})\))(?![[(:])/g

/** Text, footnote references and links in order; `undefined` where other brackets stand. */
function readInline(
  text: string,
  start: number,
  hasFootnote: (label: string) => boolean,
): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  let at = start
  for (const match of text.matchAll(INLINE)) {
    const node = readMatch(match, hasFootnote)
    if (!node || !addText(nodes, text, at, match.index)) return undefined
    nodes.push(node)
    at = match.index + match[0].length
  }
  return addText(nodes, text, at, text.length) ? nodes : undefined
}

function readMatch(
  match: RegExpExecArray,
  hasFootnote: (label: string) => boolean,
): PhrasingContent | undefined {
  const { label, words, target } = match.groups ?? {}
  const start = match.index
  const position = positionOf(start, start + match[0].length)
  if (label !== undefined) {
    const reference = { type: 'footnoteReference', identifier: label.toLowerCase(), label } as const
    return hasFootnote(label) ? { ...reference, position } : undefined
  }
  if (words === undefined || target === undefined || /:\/\/|www\.|@/i.test(words)) return undefined
  const inner = positionOf(start + 1, start + 1 + words.length)
  const children = [{ type: 'text', value: words, position: inner } as const]
  return { type: 'link', url: target, children, position }
}

/** Adds a stretch of text; false where it holds a bracket that may mean more. */
function addText(nodes: PhrasingContent[], text: string, start: number, end: number): boolean {
  const value = text.slice(start, end)
  if (value.includes('[')) return false
  if (value !== '') nodes.push({ type: 'text', value, position: positionOf(start, end) })
  return true
}

/** A position of which only the offsets count. */
function positionOf(start: number, end: number): NonNullable<Paragraph['position']> {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  }
}
