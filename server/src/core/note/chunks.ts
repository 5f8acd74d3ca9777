import type { Span } from '../text/span.ts'
import { countSigns, listLines } from './lines.ts'

/**
 * Cuts a Markdown text where a blank line is followed by text at the left margin:
 * no paragraph, list, quote or footnote goes on there, so each chunk can be parsed alone.
 * Code and comments, which blank lines do not end, stay whole, and so do lists with blank lines between items.
 */
export function splitChunks(text: string): readonly Span[] {
  const chunks: Span[] = []
  let start = 0
  let state: State = EMPTY
  for (const line of listLines(text)) {
    const words = text.slice(line.start, line.end)
    if (startsChunk(state, words)) {
      chunks.push({ start, end: line.start })
      start = line.start
      state = EMPTY
    }
    state = nextState(state, words)
  }
  if (text.length > 0) chunks.push({ start, end: text.length })
  return chunks
}

/** What the lines so far have left open. */
interface State {
  readonly isBlank: boolean
  /** Nothing but blank lines so far. */
  readonly isEmpty: boolean
  /** Lines of plain paragraphs that hold so many signs of markup; undefined once there is anything else. */
  readonly signs: number | undefined
  /** A list or a footnote began in this chunk, so that indented lines may belong to it. */
  readonly isHolding: boolean
  /** What ends the code or HTML that is open; blank lines do not. */
  readonly closer: Closer | undefined
}

interface Closer {
  readonly kind: 'fence' | 'html'
  /** The fence, or the characters that end the HTML. */
  readonly mark: string
  /** Opened inside a list or footnote, which text at the left margin ends. */
  readonly isHeld: boolean
}

const EMPTY: State = { isBlank: true, isEmpty: true, signs: 0, isHolding: false, closer: undefined }

/** A paragraph with more signs of markup is cut at a line, for the parser's cost grows with their square. */
const MOST_SIGNS = 400

function startsChunk(state: State, line: string): boolean {
  if (state.isEmpty || line === '' || CONTINUES.test(line)) return false
  if (state.closer) return state.closer.isHeld && state.isBlank
  return state.isBlank || (state.signs ?? 0) > MOST_SIGNS
}

/** Takes lines that may belong to what stands above a blank line: indented ones, items, quotes. */
const CONTINUES = /^(?:[\s>]|[-+*](?:\s|$)|\d{1,9}[.)])/

function nextState(state: State, line: string): State {
  const isBlank = /^[ \t]{0,1000}$/.test(line)
  const isEmpty = state.isEmpty && isBlank
  if (state.closer) {
    const closer = closes(state.closer, line) ? undefined : state.closer
    return { ...state, isBlank, isEmpty, closer }
  }
  const isHolding = state.isHolding || HOLDER.test(line)
  const closer = readCloser(line, isHolding && /^ {2}/.test(line))
  const isPlain =
    state.signs !== undefined && !isHolding && !closer && !/^ {0,3}[>|<]|^ {4}|^\t/.test(line)
  const signs = isPlain ? (state.signs ?? 0) + countSigns(line, 0, line.length) : undefined
  return { isBlank, isEmpty, signs, isHolding, closer }
}

/** Takes the first line of a list item or a footnote. */
const HOLDER = /^ {0,3}(?:[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|\[\^[^\]]{1,200}\]:)/

function readCloser(line: string, isHeld: boolean): Closer | undefined {
  const fence = /^ {0,3}(?<mark>`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.groups?.mark
  if (fence !== undefined) return { kind: 'fence', mark: fence, isHeld }
  const html =
    /^ {0,3}<(?<opening>!--|\?|!\[CDATA\[|![a-z]|(?:script|pre|style|textarea)(?=[\s>]|$))/i.exec(
      line,
    )
  const opening = html?.groups?.opening?.toLowerCase()
  if (html === null || opening === undefined) return undefined
  const mark = HTML_CLOSERS.get(opening) ?? (opening.startsWith('!') ? '>' : `</${opening}>`)
  const behind = opening === '!--' ? html[0].length - 2 : html[0].length
  return line.toLowerCase().includes(mark, behind) ? undefined : { kind: 'html', mark, isHeld }
}

const HTML_CLOSERS: ReadonlyMap<string, string> = new Map([
  ['!--', '-->'],
  ['?', '?>'],
  ['![cdata[', ']]>'],
])

const FENCE_END = /^(?<space>[ \t]{0,1000})(?<run>`{3,}|~{3,})[ \t]{0,1000}$/

function closes({ kind, mark, isHeld }: Closer, line: string): boolean {
  if (kind === 'html') return line.toLowerCase().includes(mark)
  const indent = isHeld ? 1000 : 3
  const { space = '', run = '' } = FENCE_END.exec(line)?.groups ?? {}
  if (space.length > indent) return false
  return run.length >= mark.length && run.charAt(0) === mark.charAt(0)
}
