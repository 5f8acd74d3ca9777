import type { Paragraph } from 'mdast'
import { readPlainInline } from './plain-inline.ts'
import { type PlainText, positionOf } from './plain-text.ts'

/** The paragraph between two places, of which each line has been found to be one of a paragraph; `undefined` where it needs the parser. */
export function readPlainParagraph(
  text: PlainText,
  start: number,
  end: number,
): Paragraph | undefined {
  const children = mayDefine(text.source.slice(start, end))
    ? undefined
    : readPlainInline(text, start, end)
  return children && { type: 'paragraph', children, position: positionOf(start, end) }
}

/** Whether words at the start of a line, or of an item's text, are certainly those of a paragraph. */
export function beginsParagraph(words: string): boolean {
  return !OTHER_START.test(words) && !mayDefine(words)
}

/** Whether words may begin with the definition of a link or a footnote. */
export function mayDefine(words: string): boolean {
  return words.startsWith('[') && words.includes(']:')
}

/** Takes the beginnings of quotes, lists, tasks, code, HTML, tables, rules and headings. */
const OTHER_START =
  /^(?:[\s>+=|~:#-]|\*(?![^\s*]|\*[^\s*])|``|<(?!https?:\/\/)|\d{1,9}[.)](?:\s|$)|\[[ xX]\])/
