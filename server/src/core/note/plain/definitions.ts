import type { Definition, FootnoteDefinition } from 'mdast'
import { normalizeLabel } from '../labels.ts'
import { readPlainParagraph } from './paragraph.ts'
import {
  dropStart,
  endOf,
  isBlankAt,
  type PlainBlock,
  type PlainLine,
  type PlainText,
  positionOf,
} from './text.ts'

/** A footnote of one paragraph, or the definition of a link on one line; `undefined` where it needs the parser. */
export function readPlainDefinition(text: PlainText, index: number): PlainBlock | undefined {
  const lines = linesFrom(text, index)
  const footnote = readFootnote(text, lines)
  if (footnote) return { node: footnote, next: index + lines.length }
  const link = readLink(lines[0])
  const isAlone = lines.length === 1 || LINK.test(lines[1]?.words ?? '')
  return link && isAlone ? { node: link, next: index + 1 } : undefined
}

/** The lines from one on, up to a blank one. */
function linesFrom(text: PlainText, index: number): readonly PlainLine[] {
  let end = index
  while (!isBlankAt(text, end)) end++
  return text.lines.slice(index, end)
}

/** Takes `[^label]: ` before words; refuses white space in labels. */
const FOOTNOTE = /^\[\^(?<label>[^[\]\\&^\s]{1,200})\]: (?=[^\s])/

/** The footnote that is all of these lines. */
function readFootnote(
  text: PlainText,
  [line, ...below]: readonly PlainLine[],
): FootnoteDefinition | undefined {
  const { 0: mark = '', groups } = FOOTNOTE.exec(line?.words ?? '') ?? {}
  const label = groups?.label
  if (!line || label === undefined) return undefined
  const lines = [dropStart(line, mark.length), ...below]
  const { node, next } = readPlainParagraph({ ...text, lines }, 0) ?? {}
  if (node?.type !== 'paragraph' || next !== lines.length) return undefined
  const position = positionOf(line.start, endOf(node))
  const identifier = normalizeLabel(label)
  return { type: 'footnoteDefinition', identifier, label, children: [node], position }
}

/** Takes `[label]: target` and `[label]: target "title"`; refuses footnotes, and what a backslash or a bracket may end elsewhere. */
const LINK =
  /^\[(?<label>(?![\s^])[^[\]\\&]{1,200})(?<!\s)\]: (?<url>[^\s<()\\&][^\s()\\&]{0,1000})(?: "(?<title>[^"\\&]{1,500})")?$/

function readLink(line: PlainLine | undefined): Definition | undefined {
  const { label, url, title } = LINK.exec(line?.words ?? '')?.groups ?? {}
  if (!line || label === undefined || url === undefined) return undefined
  const position = positionOf(line.start, line.end)
  const identifier = normalizeLabel(label)
  return { type: 'definition', identifier, label, title: title ?? null, url, position }
}
