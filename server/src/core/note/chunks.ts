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
  /** A list or a footnote began in this chunk, so that it must not be cut between blank lines. */
  readonly isHolding: boolean
  /** How far the lines of the open list are indented. */
  readonly held: number | undefined
  /** What ends the code or HTML that is open; blank lines do not. */
  readonly closer: Closer | undefined
}

interface Closer {
  readonly kind: 'fence' | 'html'
  /** The fence, or the characters that end the HTML. */
  readonly mark: string
  /** Opened inside a list, which a line further left ends. */
  readonly isHeld: boolean
}

const EMPTY: State = {
  isBlank: true,
  isEmpty: true,
  signs: 0,
  isHolding: false,
  held: undefined,
  closer: undefined,
}

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
  const open = isBlank ? state : leaveList(state, line)
  if (open.closer) {
    const closer = closes(open.closer, line) ? undefined : open.closer
    return { ...open, isBlank, isEmpty, closer }
  }
  const isHolding = open.isHolding || HOLDER.test(line)
  const isInList = open.held !== undefined && countIndent(line) >= open.held
  const closer = readCloser(line, isInList) ?? readTag(line, isInList, open.isBlank)
  const isPlain = !isHolding && !closer
  const signs = isPlain ? addSigns(open.signs, line) : undefined
  const held = isInList ? open.held : (readOffset(line, open) ?? open.held)
  return { isBlank, isEmpty, signs, isHolding, held, closer }
}

/** The signs of a paragraph with one more line; undefined where the line is none of a paragraph. */
function addSigns(signs: number | undefined, line: string): number | undefined {
  if (signs === undefined || /^ {0,3}[>|<]|^ {4}|^\t/.test(line)) return undefined
  return signs + countSigns(line, 0, line.length)
}

/** A line further left than a list ends it behind a blank line, and the code in it anywhere. */
function leaveList(state: State, line: string): State {
  const isOutside = state.held !== undefined && countIndent(line) < state.held
  if (!isOutside) return state
  if (state.closer?.isHeld) return { ...state, held: undefined, closer: undefined }
  const isEnded = state.isBlank || INTERRUPTER.test(line)
  return isEnded ? { ...state, held: undefined } : state
}

/** Takes lines that cannot go on a paragraph of a list further left. */
const INTERRUPTER =
  /^ {0,3}(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|<[a-z/!?]|\[\^[^\]]{1,200}\]:|(?:[-*_][ \t]{0,9}){3})/i

/** How far the lines of a list are indented that begins here; only some can interrupt a paragraph. */
function readOffset(line: string, { isBlank, isEmpty, held }: State): number | undefined {
  const match =
    /^(?<marker> {0,3}(?:[-+*]|(?<number>\d{1,9})[.)]))(?<space>[ \t]{1,4}(?=\S)|)/.exec(line)
  const { marker, number = '1', space = '' } = match?.groups ?? {}
  const isRule = /^ {0,3}([-*])(?:[ \t]{0,20}\1){2,100}[ \t]{0,20}$/.test(line)
  if (marker === undefined || isRule) return undefined
  const isAlone = isBlank || isEmpty || held !== undefined
  if (!isAlone && (space === '' || number !== '1')) return undefined
  return marker.length + Math.max(1, space.length)
}

function countIndent(line: string): number {
  const spaces = /^[ \t]{0,200}/.exec(line)?.[0] ?? ''
  return spaces.includes('\t') ? Math.max(4, spaces.length) : spaces.length
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

/** Other HTML goes on to a blank line; only the tags of blocks can interrupt a paragraph. */
function readTag(line: string, isHeld: boolean, isFirst: boolean): Closer | undefined {
  const isHtml = BLOCK_TAG.test(line) || (isFirst && LONE_TAG.test(line))
  return isHtml ? { kind: 'html', mark: '', isHeld } : undefined
}

/** Takes a line that begins with the tag of a block. */
const BLOCK_TAG =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i

/** Takes a line that is one tag and nothing else. */
const LONE_TAG =
  /^ {0,3}<(?:\/[a-z][a-z\d-]{0,60}\s{0,9}|[a-z][a-z\d-]{0,60}(?:\s[^<>]{0,500})?\/?)>\s{0,100}$/i

const FENCE_END = /^(?<space>[ \t]{0,1000})(?<run>`{3,}|~{3,})[ \t]{0,1000}$/

function closes({ kind, mark, isHeld }: Closer, line: string): boolean {
  if (kind === 'html')
    return mark === '' ? /^[ \t]{0,1000}$/.test(line) : line.toLowerCase().includes(mark)
  const indent = isHeld ? 1000 : 3
  const { space = '', run = '' } = FENCE_END.exec(line)?.groups ?? {}
  if (space.length > indent) return false
  return run.length >= mark.length && run.charAt(0) === mark.charAt(0)
}
