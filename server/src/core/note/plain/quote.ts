import {
  dropStart,
  endOf,
  isBlankAt,
  type PlainBlock,
  type PlainLine,
  type PlainReader,
  type PlainText,
  positionOf,
} from './text.ts'

/** The quote that begins at a line, each line with its sign; `undefined` where it needs the parser. */
export function readPlainQuote(
  text: PlainText,
  index: number,
  readBlocks: PlainReader,
): PlainBlock | undefined {
  const lines: PlainLine[] = []
  for (let line = text.lines[index]; line?.words.startsWith('>'); ) {
    lines.push(dropStart(line, line.words.startsWith('> ') ? 2 : 1))
    line = text.lines[index + lines.length]
  }
  const next = index + lines.length
  const isWhole = isBlankAt(text, next) && lines.at(-1)?.words !== ''
  const children = isWhole ? readBlocks({ ...text, lines, depth: text.depth + 1 }) : undefined
  if (!children) return undefined
  const position = positionOf(text.lines[index]?.start ?? 0, endOf(children.at(-1)))
  return { node: { type: 'blockquote', children: [...children], position }, next }
}
