import type { LinkReference, PhrasingContent, Text } from 'mdast'
import { countLeading } from '../../text/count-leading.ts'
import { normalizeLabel } from '../labels.ts'
import { type PlainLine, type PlainText, positionOf } from './text.ts'
import { ADDRESS_START, MARKUP, TOKEN } from './tokens.ts'

/**
 * The inline nodes of a stretch of Markdown, as the parser would give them, where it holds nothing but
 * text, code, simple emphasis, footnote marks, links, comments and tags; `undefined` where there is any doubt.
 */
export function readPlainInline(
  { source, isDefined }: PlainText,
  lines: readonly PlainLine[],
): PhrasingContent[] | undefined {
  const reading: Reading = { ...joinLines(source, lines), isDefined }
  return MARKUP.test(reading.text) ? readTokens(reading) : textAt(reading, 0, reading.text)
}

interface Reading extends JoinedLines {
  readonly isDefined: PlainText['isDefined']
}

function readTokens(reading: Reading): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  const tokens = new RegExp(TOKEN)
  let at = 0
  for (let match = tokens.exec(reading.text); match; match = tokens.exec(reading.text)) {
    const node = readToken(reading, match)
    if (node === 'doubt') return undefined
    if (node === 'text') tokens.lastIndex = endOfWords(match)
    else {
      if (swallowsMore(reading.text.slice(at, match.index))) return undefined
      nodes.push(...textBetween(reading, at, match.index), node)
      at = tokens.lastIndex
    }
  }
  nodes.push(...textBetween(reading, at, reading.text.length))
  return nodes
}

/** Lines as one text. */
interface JoinedLines {
  readonly text: string
  /** Where each line starts in the text. */
  readonly starts: readonly number[]
  /** How far each is moved from there to its place in the source. */
  readonly shifts: readonly number[]
}

function joinLines(source: string, lines: readonly PlainLine[]): JoinedLines {
  let text = ''
  const starts: number[] = []
  const shifts: number[] = []
  lines.forEach(({ start, end, words }, index) => {
    starts.push(text.length)
    shifts.push(start - text.length)
    const isLast = index === lines.length - 1
    text += isLast ? words : words + readEnding(source, end)
  })
  return { text, starts, shifts }
}

function readEnding(source: string, at: number): string {
  return source.startsWith('\r\n', at) ? '\r\n' : source.charAt(at)
}

/** A node; `text` where a token is no markup. */
type TokenRead = PhrasingContent | 'text' | 'doubt'

function readToken(reading: Reading, match: RegExpExecArray): TokenRead {
  const { code, strong, emphasis, footnote, words, address, html } = match.groups ?? {}
  const position = positionIn(reading, match.index, match.index + match[0].length)
  if (words !== undefined) return readBrackets(reading, match, words)
  if (footnote !== undefined) return readFootnote(reading, match, footnote)
  if (code !== undefined) return { type: 'inlineCode', value: code, position }
  if (html !== undefined) return { type: 'html', value: html, position }
  if (address !== undefined) {
    const children = textAt(reading, match.index + 1, address)
    return { type: 'link', url: address, children, position }
  }
  const dressed = strong ?? emphasis
  if (dressed === undefined) return readSign(reading, match)
  if (ADDRESS_START.test(dressed)) return 'doubt'
  const [type, run] = strong === undefined ? (['emphasis', 1] as const) : (['strong', 2] as const)
  return { type, children: textAt(reading, match.index + run, dressed), position }
}

function readBrackets(reading: Reading, match: RegExpExecArray, words: string): TokenRead {
  const { target, label } = match.groups ?? {}
  const isLabelled = label !== undefined && !isFootnoteLabel(label) && reading.isDefined(label)
  const isLink = target !== undefined || isLabelled || reading.isDefined(words)
  if (!isLink) return readUndefined(reading, endOfWords(match))
  if (isImage(reading, match) || /:\/\/|www\.|@/i.test(words)) return 'doubt'
  const children = textAt(reading, match.index + 1, words)
  const position = positionIn(reading, match.index, match.index + match[0].length)
  if (target !== undefined) return { type: 'link', url: target, children, position }
  if (isLabelled) return { ...referTo(label, 'full'), children, position }
  const isAlone = !OPENING.test(reading.text.charAt(endOfWords(match)))
  return isAlone ? { ...referTo(words, 'shortcut'), children, position } : 'doubt'
}

function referTo(label: string, referenceType: LinkReference['referenceType']) {
  const identifier = normalizeLabel(label)
  return { type: 'linkReference', identifier, label, referenceType } as const
}

function readFootnote(reading: Reading, match: RegExpExecArray, footnote: string): TokenRead {
  const end = match.index + match[0].length
  if (!reading.isDefined(footnote)) return readUndefined(reading, end)
  if (isImage(reading, match)) return 'doubt'
  const label = footnote.slice(1)
  const position = positionIn(reading, match.index, end)
  return { type: 'footnoteReference', identifier: normalizeLabel(label), label, position }
}

/** A sign alone: an opening bracket is text unless a closing one makes more of it, and that is text where there is no such label. */
function readSign(reading: Reading, { 0: sign, index }: RegExpExecArray): TokenRead {
  if (sign === '[') return 'text'
  if (sign !== ']') return 'doubt'
  const before = reading.text.slice(Math.max(0, index - LONGEST_LABEL), index)
  const isLabel = reading.isDefined(before.slice(before.lastIndexOf('[') + 1))
  return isLabel ? 'doubt' : readUndefined(reading, index + 1)
}

/** Brackets that are text by themselves, unless what stands behind them makes a link of them. */
function readUndefined({ text, isDefined }: Reading, end: number): TokenRead {
  if (!OPENING.test(text.charAt(end))) return 'text'
  const label = /^\[([^[\]]{1,999})\]/.exec(text.slice(end, end + LONGEST_LABEL))?.[1] ?? ''
  const isLink = text.charAt(end) === '(' || (!isFootnoteLabel(label) && isDefined(label))
  return isLink ? 'doubt' : 'text'
}

/** Takes what goes on a link behind its words. */
const OPENING = /[([]/

/** The parser knows no longer ones. */
const LONGEST_LABEL = 1001

function isFootnoteLabel(label: string): boolean {
  return /^\^[^\s]{1,999}$/.test(label)
}

function isImage({ text }: Reading, { index }: RegExpExecArray): boolean {
  return text.charAt(index - 1) === '!'
}

/** Where a token ends that turns out to be text: a label behind brackets may begin another. */
function endOfWords({ 0: token, index, groups }: RegExpExecArray): number {
  const words = groups?.words
  return index + (words === undefined ? token.length : words.length + '[]'.length)
}

/** Whether a text ends with an address, of which the sign behind it may be a part. */
function swallowsMore(text: string): boolean {
  const lastSpace = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return ADDRESS_START.test(text.slice(lastSpace + 1))
}

function textBetween(reading: Reading, start: number, end: number): Text[] {
  return textAt(reading, start, reading.text.slice(start, end))
}

/** A text, of which there is none without words. */
function textAt(reading: Reading, start: number, value: string): Text[] {
  if (value === '') return []
  return [{ type: 'text', value, position: positionIn(reading, start, start + value.length) }]
}

/** A node that ends with a line ends there, not where the next line begins. */
function positionIn(lines: JoinedLines, start: number, end: number) {
  return positionOf(toSource(lines, start), toSource(lines, end - 1) + 1)
}

function toSource({ starts, shifts }: JoinedLines, at: number): number {
  const line = countLeading(starts, (start) => start <= at) - 1
  return at + (shifts[line] ?? 0)
}
