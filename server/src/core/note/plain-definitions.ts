import type { Definition, FootnoteDefinition } from 'mdast'
import { normalizeLabel } from './labels.ts'
import { beginsParagraph, readPlainParagraph } from './plain-paragraph.ts'
import { isBlankAt, type PlainBlock, type PlainText, positionOf } from './plain-text.ts'

/** A footnote on one line, or the definition of a link; `undefined` where it needs the parser. */
export function readPlainDefinition(
  text: PlainText,
  index: number,
): PlainBlock<FootnoteDefinition | Definition> | undefined {
  const node = readFootnote(text, index) ?? readLink(text, index)
  const below = text.lines[index + 1]?.words ?? ''
  const isWhole = isBlankAt(text, index + 1) || (node?.type === 'definition' && LINK.test(below))
  return node && isWhole ? { node, next: index + 1 } : undefined
}

/** Takes `[^label]: words`. */
const FOOTNOTE = /^\[\^(?<label>[^[\]\\&^\s]{1,200})\]: (?<words>[^\s][^\n\r]*)$/

function readFootnote(text: PlainText, index: number): FootnoteDefinition | undefined {
  const line = text.lines[index]
  const { label, words } = FOOTNOTE.exec(line?.words ?? '')?.groups ?? {}
  if (!line || label === undefined || words === undefined || !beginsParagraph(words))
    return undefined
  const paragraph = readPlainParagraph(text, line.end - words.length, line.end)
  return (
    paragraph && {
      type: 'footnoteDefinition',
      identifier: normalizeLabel(label),
      label,
      children: [paragraph],
      position: positionOf(line.start, line.end),
    }
  )
}

/** Takes `[label]: target` and `[label]: target "title"`. */
const LINK =
  /^\[(?<label>(?![\s^])[^[\]\\&]{1,200})(?<!\s)\]: (?<url>[^\s<()\\&][^\s()\\&]{0,1000})(?: "(?<title>[^"\\&]{1,500})")?$/

function readLink({ lines }: PlainText, index: number): Definition | undefined {
  const line = lines[index]
  const { label, url, title } = LINK.exec(line?.words ?? '')?.groups ?? {}
  if (!line || label === undefined || url === undefined) return undefined
  return {
    type: 'definition',
    identifier: normalizeLabel(label),
    label,
    title: title ?? null,
    url,
    position: positionOf(line.start, line.end),
  }
}
