import type { ListItem } from 'mdast'
import { beginsParagraph, type ItemStart, readItemStart } from './starts.ts'
import {
  dropStart,
  endOf,
  isBlankAt,
  type PlainBlock,
  type PlainReader,
  type PlainText,
  positionOf,
} from './text.ts'

/** The list that begins at a line, each item with words on its first line; `undefined` where it needs the parser. */
export function readPlainList(
  text: PlainText,
  index: number,
  readBlocks: PlainReader,
): PlainBlock | undefined {
  const first = itemAt(text, index)
  const items: ListItem[] = []
  let next = index
  let at = index
  for (let start = first; start && start.sign === first?.sign; start = itemAt(text, at)) {
    next = findEnd(text, at + 1, start.offset)
    const item = readItem({ ...text, lines: text.lines.slice(at, next) }, start, readBlocks)
    if (!item) return undefined
    items.push(item)
    at = skipBlank(text, next)
  }
  // A line right below that is no item of this list may be part of the last one.
  if (!isBlankAt(text, next)) return undefined
  const number = first?.number
  const ordering = number === undefined ? { ordered: false } : { ordered: true, start: number }
  const position = positionOf(text.lines[index]?.start ?? 0, endOf(items.at(-1)))
  return { node: { type: 'list', ...ordering, children: items, position }, next }
}

/** An item, of the lines that are its own. */
function readItem(
  { lines, ...text }: PlainText,
  { words, offset }: ItemStart,
  readBlocks: PlainReader,
): ListItem | undefined {
  const inner = lines.map((line) => (line.words === '' ? line : dropStart(line, offset)))
  const isPlain = beginsParagraph(words)
  const children = isPlain
    ? readBlocks({ ...text, lines: inner, depth: text.depth + 1 })
    : undefined
  if (!children) return undefined
  const position = positionOf(lines[0]?.start ?? 0, endOf(children.at(-1)))
  return { type: 'listItem', children: [...children], position }
}

function itemAt({ lines }: PlainText, index: number): ItemStart | undefined {
  return readItemStart(lines[index]?.words ?? '')
}

/** Behind the last of the lines from one on that are indented by so much; blank lines may stand between them. */
function findEnd({ lines }: PlainText, from: number, indent: number): number {
  const space = ' '.repeat(indent)
  let end = from
  for (let at = from; at < lines.length; at++) {
    const words = lines[at]?.words ?? ''
    if (words === '') continue
    if (!words.startsWith(space)) break
    end = at + 1
  }
  return end
}

function skipBlank(text: PlainText, index: number): number {
  let at = index
  while (at < text.lines.length && isBlankAt(text, at)) at++
  return at
}
