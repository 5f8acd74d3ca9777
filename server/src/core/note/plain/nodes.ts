import type { Heading } from 'mdast'
import { countSigns, listLines } from '../lines.ts'
import { readPlainDefinition } from './definitions.ts'
import { readPlainInline } from './inline.ts'
import { readPlainList } from './list.ts'
import { readPlainParagraph } from './paragraph.ts'
import { readPlainQuote } from './quote.ts'
import { COMMENT_LINE, HEADING, mayDefine, RULE, readItemStart } from './starts.ts'
import { readPlainTable } from './table.ts'
import {
  dropStart,
  isBlankAt,
  type PlainBlock,
  type PlainLine,
  type PlainNode,
  type PlainText,
  positionOf,
} from './text.ts'

/**
 * The nodes of simple Markdown, as the parser would give them, at a fraction of the cost; `undefined` for any other.
 * Most of what people write is simple. Where there is any doubt about the smallest part, all of it is left to the parser.
 */
export function readPlainNodes(
  source: string,
  isDefined: PlainText['isDefined'],
): readonly PlainNode[] | undefined {
  if (FOREIGN.test(source) || isDense(source)) return undefined
  const lines = [...readLines(source)]
  return readBlocks({ source, lines, depth: 0, isDefined })
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

/** Hardly anybody nests more deeply. */
const DEEPEST = 8

function readBlocks(text: PlainText): readonly PlainNode[] | undefined {
  if (DEEPEST < text.depth) return undefined
  const nodes: PlainNode[] = []
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

function readBlock(text: PlainText, index: number, line: PlainLine): PlainBlock | undefined {
  const { start, end, words } = line
  const position = positionOf(start, end)
  const next = index + 1
  if (words.startsWith('#')) return readHeading(text, index, line)
  if (words.startsWith('>')) return readPlainQuote(text, index, readBlocks)
  if (words.startsWith('|')) return readPlainTable(text, index)
  if (COMMENT_LINE.test(words)) return { node: { type: 'html', value: words, position }, next }
  if (RULE.test(words)) return { node: { type: 'thematicBreak', position }, next }
  if (readItemStart(words)) return readPlainList(text, index, readBlocks)
  if (mayDefine(words)) return readPlainDefinition(text, index)
  return readPlainParagraph(text, index)
}

function readHeading(text: PlainText, index: number, line: PlainLine): PlainBlock | undefined {
  const { signs = '', words = '' } = HEADING.exec(line.words)?.groups ?? {}
  const depth = readDepth(signs.length)
  if (depth === undefined) return undefined
  const children = readPlainInline(text, [dropStart(line, line.words.length - words.length)])
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
