import type { Heading, RootContent } from 'mdast'
import { countSigns, listLines } from './lines.ts'
import { readPlainDefinition } from './plain-definitions.ts'
import { readPlainInline } from './plain-inline.ts'
import { isInterruptingItem, isItem, readPlainList } from './plain-list.ts'
import { beginsParagraph, mayDefine, readPlainParagraph } from './plain-paragraph.ts'
import { readPlainTable } from './plain-table.ts'
import {
  isBlankAt,
  type PlainBlock,
  type PlainLine,
  type PlainText,
  positionOf,
} from './plain-text.ts'
import { COMMENT_LINE } from './plain-tokens.ts'

/**
 * The nodes of simple Markdown, as the parser would give them, at a fraction of the cost; `undefined` for any other.
 * Most of what people write is simple. Where there is any doubt about the smallest part, all of it is left to the parser.
 */
export function readPlainNodes(
  source: string,
  isDefined: PlainText['isDefined'],
): readonly RootContent[] | undefined {
  if (FOREIGN.test(source) || isDense(source)) return undefined
  const text = { source, lines: [...readLines(source)], isDefined }
  const nodes: RootContent[] = []
  let index = 0
  while (index < text.lines.length) {
    const line = text.lines[index]
    const block = line && line.words !== '' ? readBlock(text, index, line) : undefined
    if (!block && !isBlankAt(text, index)) return undefined
    if (block) nodes.push(block.node)
    index = block?.next ?? index + 1
  }
  return nodes
}

/** Takes characters that nobody means, tabs, and spaces that end a line. */
const FOREIGN = /[^\P{Cc}\n\r]|\uFEFF| (?:[\n\r]|$)/u

/** The parser is not given text with many more signs of markup as it is. */
const MOST_SIGNS = 1000

function isDense(source: string): boolean {
  return MOST_SIGNS < source.length && MOST_SIGNS < countSigns(source, 0, source.length)
}

function* readLines(source: string): Iterable<PlainLine> {
  for (const { start, end } of listLines(source)) {
    yield { start, end, words: source.slice(start, end) }
  }
}

function readBlock(
  text: PlainText,
  index: number,
  { start, end, words }: PlainLine,
): PlainBlock | undefined {
  const position = positionOf(start, end)
  const next = index + 1
  if (words.startsWith('#')) return readHeading(text, index)
  if (words.startsWith('|')) return readPlainTable(text, index)
  if (COMMENT_LINE.test(words)) return { node: { type: 'html', value: words, position }, next }
  if (RULE.test(words)) return { node: { type: 'thematicBreak', position }, next }
  if (isItem(words)) return readPlainList(text, index)
  if (mayDefine(words)) return readPlainDefinition(text, index)
  return readParagraph(text, index)
}

/** Takes lines that are rules unless they stand right below a paragraph. */
const RULE = /^(?:-{3,80}|\*{3,80}|_{3,80}|- - -|\* \* \*)$/

/** Takes a heading without closing signs. */
const HEADING = /^(?<signs>#{1,6}) {1,20}(?<words>[^# ][^#]{0,2000})$/

function readHeading(text: PlainText, index: number): PlainBlock<Heading> | undefined {
  const line = text.lines[index]
  const { signs = '', words = '' } = HEADING.exec(line?.words ?? '')?.groups ?? {}
  const depth = readDepth(signs.length)
  if (!line || depth === undefined) return undefined
  const children = readPlainInline(text, line.end - words.length, line.end)
  const position = positionOf(line.start, line.end)
  return children && { node: { type: 'heading', depth, children, position }, next: index + 1 }
}

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

/** A paragraph, up to a blank line or to a block that can follow at once. */
function readParagraph(text: PlainText, index: number): PlainBlock | undefined {
  let next = index
  while (!isBlankAt(text, next)) {
    const words = text.lines[next]?.words ?? ''
    if (index < next && endsParagraph(words)) break
    if (!beginsParagraph(words)) return undefined
    next++
  }
  const [first, last] = [text.lines[index], text.lines[next - 1]]
  const node = first && last && readPlainParagraph(text, first.start, last.end)
  return node && { node, next }
}

function endsParagraph(words: string): boolean {
  return HEADING.test(words) || COMMENT_LINE.test(words) || isInterruptingItem(words)
}
