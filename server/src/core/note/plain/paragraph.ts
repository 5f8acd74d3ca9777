import { readPlainInline } from './inline.ts'
import { beginsParagraph, continuesParagraph, endsParagraph, mayDefine } from './starts.ts'
import { isBlankAt, type PlainBlock, type PlainText, positionOf } from './text.ts'

/** The paragraph that begins at a line; `undefined` where it needs the parser. */
export function readPlainParagraph(text: PlainText, index: number): PlainBlock | undefined {
  const next = findEnd(text, index)
  const lines = next === undefined ? [] : text.lines.slice(index, next)
  const [first, last] = [lines[0], lines.at(-1)]
  // What is in brackets may go on below: then it defines something at the last line of these.
  const isDefinition = first && last && mayDefine(text.source.slice(first.start, last.end))
  const children = isDefinition ? undefined : readPlainInline(text, lines)
  if (!first || !last || !children || next === undefined) return undefined
  return {
    node: { type: 'paragraph', children, position: positionOf(first.start, last.end) },
    next,
  }
}

/** Where a paragraph ends: at a blank line, or a block that can follow at once; `undefined` where that is in doubt. */
function findEnd(text: PlainText, start: number): number | undefined {
  if (!beginsParagraph(text.lines[start]?.words ?? '')) return undefined
  let next = start + 1
  for (; !isBlankAt(text, next); next++) {
    const words = text.lines[next]?.words ?? ''
    if (endsParagraph(words)) break
    if (!continuesParagraph(words)) return undefined
  }
  return next
}
