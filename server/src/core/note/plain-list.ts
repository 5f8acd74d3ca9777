import type { List, ListItem } from 'mdast'
import { beginsParagraph, readPlainParagraph } from './plain-paragraph.ts'
import { isBlankAt, type PlainBlock, type PlainText, positionOf } from './plain-text.ts'

/**
 * A list whose items are a line each, with such lists below them; `undefined` where it needs the parser.
 * ```
 * - one
 * - two
 *   - inner
 * ```
 */
export function readPlainList(text: PlainText, index: number): PlainBlock<List> | undefined {
  const list = readLevel(text, index, 0)
  return list && isBlankAt(text, list.next) ? list : undefined
}

/** Whether a line at the left margin is an item. */
export function isItem(words: string): boolean {
  return readLine(words)?.indent === 0
}

/** Whether a line at the left margin is an item even right below a paragraph. */
export function isInterruptingItem(words: string): boolean {
  const line = readLine(words)
  return line?.indent === 0 && interrupts(line)
}

/** The line of an item. */
interface ItemLine {
  readonly indent: number
  /** How far its words stand from the margin. */
  readonly offset: number
  readonly words: string
  /** What the items of a list share: the bullet, or the sign behind the number. */
  readonly sign: string
  readonly number: number | undefined
}

/** Takes `- words` and `12. words`; refuses white space at the end of words. */
const ITEM =
  /^(?<indent> {0,40})(?<marker>[-*+]|(?<number>\d{1,9})[.)]) {1,4}(?<words>[^\s][^\n\r]*)$/

function readLine(line: string): ItemLine | undefined {
  const { indent, marker, number, words } = ITEM.exec(line)?.groups ?? {}
  if (indent === undefined || marker === undefined || words === undefined) return undefined
  return {
    indent: indent.length,
    offset: line.length - words.length,
    words,
    sign: marker.slice(-1),
    number: number === undefined ? undefined : Number(number),
  }
}

/** Only the number one begins a list right below a paragraph. */
function interrupts({ number }: ItemLine): boolean {
  return number === undefined || number === 1
}

/** The list of items that are indented by so much. */
function readLevel(text: PlainText, index: number, indent: number): PlainBlock<List> | undefined {
  const first = itemAt(text, index)
  const items: ListItem[] = []
  let at = index
  let next = index
  for (let line = first; line?.indent === indent; line = itemAt(text, at)) {
    const item = line.sign === first?.sign ? readItem(text, at, line) : undefined
    if (!item) return undefined
    items.push(item.node)
    next = item.next
    at = skipBlank(text, next)
  }
  const number = first?.number
  const ordering = number === undefined ? { ordered: false } : { ordered: true, start: number }
  return { node: { type: 'list', ...ordering, children: items, position: around(items) }, next }
}

/** An item with the list below it. */
function readItem(
  text: PlainText,
  index: number,
  { indent, offset, words }: ItemLine,
): { readonly node: ListItem; readonly next: number } | undefined {
  const { start = 0, end = 0 } = text.lines[index] ?? {}
  const isPlain = beginsParagraph(words)
  const paragraph = isPlain ? readPlainParagraph(text, start + offset, end) : undefined
  const inner = readInner(text, index + 1, offset)
  if (!paragraph || inner === 'doubt') return undefined
  const children = inner ? [paragraph, inner.node] : [paragraph]
  const position = positionOf(start + indent, endOf(inner?.node ?? paragraph))
  return { node: { type: 'listItem', children, position }, next: inner?.next ?? index + 1 }
}

function readInner(
  text: PlainText,
  index: number,
  indent: number,
): PlainBlock<List> | 'doubt' | undefined {
  const at = skipBlank(text, index)
  const line = itemAt(text, at)
  if (line?.indent !== indent) return undefined
  const isBelowWords = at === index
  if (isBelowWords && !interrupts(line)) return 'doubt'
  return readLevel(text, at, indent) ?? 'doubt'
}

function itemAt({ lines }: PlainText, index: number): ItemLine | undefined {
  const line = lines[index]
  return line && readLine(line.words)
}

function skipBlank(text: PlainText, index: number): number {
  let at = index
  while (at < text.lines.length && isBlankAt(text, at)) at++
  return at
}

function around(nodes: readonly ListItem[]) {
  return positionOf(nodes[0]?.position?.start.offset ?? 0, endOf(nodes.at(-1)))
}

function endOf(node: Pick<ListItem, 'position'> | undefined): number {
  return node?.position?.end.offset ?? 0
}
