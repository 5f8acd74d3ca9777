import type { Span } from '../text/span.ts'
import { countSigns, listLines } from './lines.ts'

/**
 * Cuts a Markdown text where a blank line is followed by text at the left margin:
 * no paragraph, list, quote or footnote goes on there, so each chunk can be parsed alone.
 * Code and comments, which blank lines do not end, stay whole, and so do lists with blank lines between items.
 * A fence and a footnote at the left margin begin a chunk in any case.
 *
 * From the start of a chunk on, the cuts depend on nothing that stands before.
 */
export function* cutChunks(text: string, from = 0): Iterable<Span> {
  let start = from
  let state: State = EMPTY
  for (const line of listLines(text, from)) {
    const words = text.slice(line.start, line.end)
    if (startsChunk(state, words)) {
      yield { start, end: line.start }
      start = line.start
      state = EMPTY
    }
    state = nextState(state, words)
  }
  if (start < text.length) yield { start, end: text.length }
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
  /** The fence that began this chunk has been closed. */
  readonly isFenced: boolean
  /** A tag alone on a line may have opened HTML, which goes on to a blank line: what stands before it decides. */
  readonly mayBeHtml: boolean
}

interface Closer {
  readonly kind: 'fence' | 'html'
  /** The fence, or the characters that end the HTML. */
  readonly mark: string
  /** Opened inside a list, which a line further left ends. */
  readonly isHeld: boolean
  /** A fence with which its chunk began. */
  readonly isFirst: boolean
}

type OpenCloser = Omit<Closer, 'isFirst'>

const EMPTY: State = {
  isBlank: true,
  isEmpty: true,
  signs: 0,
  isHolding: false,
  held: undefined,
  closer: undefined,
  isFenced: false,
  mayBeHtml: false,
}

/** A paragraph with more signs of markup is cut at a line, for the parser's cost grows with their square. */
const MOST_SIGNS = 400

function startsChunk(state: State, line: string): boolean {
  if (state.isEmpty || line === '') return false
  if (state.isFenced) return !BLANK.test(line)
  if (!state.closer && !state.mayBeHtml && BEGINS.test(line)) return true
  if (CONTINUES.test(line)) return false
  if (state.closer) return state.closer.isHeld && state.isBlank
  return state.isBlank || (state.signs ?? 0) > MOST_SIGNS
}

/** Takes what begins a block wherever it stands at the left margin: a fence, a footnote. */
const BEGINS = /^(?:`{3,}[^`]{0,2000}$|~{3,}|\[\^[^\s[\]\\]{1,100}\]:)/

const BLANK = /^[ \t]{0,1000}$/

/** Takes lines that may belong to what stands above a blank line: indented ones, items, quotes. */
const CONTINUES = /^(?:[\s>]|[-+*](?:\s|$)|\d{1,9}[.)])/

function nextState(state: State, line: string): State {
  const isBlank = BLANK.test(line)
  const isEmpty = state.isEmpty && isBlank
  const open = isBlank ? state : leaveList(state, line)
  const next = open.closer ? stayInside(open, open.closer, line) : goOn(open, line)
  return { ...next, isBlank, isEmpty }
}

/** Inside code or HTML that blank lines do not end. */
function stayInside(open: State, inside: Closer, line: string): State {
  const closer = closes(inside, line) ? undefined : inside
  return { ...open, closer, isFenced: closer === undefined && inside.isFirst }
}

function goOn(open: State, line: string): State {
  const isBlank = BLANK.test(line)
  const isHolding = open.isHolding || HOLDER.test(line)
  const isInList = open.held !== undefined && countIndent(line) >= open.held
  const opened = readCloser(line, isInList) ?? readTag(line, isInList, open.isBlank)
  const isFirst = opened?.kind === 'fence' && open.isEmpty
  const signs = isHolding || opened ? undefined : addSigns(open.signs, line)
  return {
    ...open,
    signs,
    isHolding,
    held: isInList ? open.held : (readOffset(line, open) ?? open.held),
    closer: opened && { ...opened, isFirst },
    isFenced: isBlank && open.isFenced,
    mayBeHtml: !isBlank && (open.mayBeHtml || LONE_TAG.test(line)),
  }
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

function readCloser(line: string, isHeld: boolean): OpenCloser | undefined {
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
function readTag(line: string, isHeld: boolean, isFirst: boolean): OpenCloser | undefined {
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
  const { space = '', run = '' } = FENCE_END.exec(line)?.groups ?? {}
  if (!isHeld && countIndent(space) > 3) return false
  return run.length >= mark.length && run.charAt(0) === mark.charAt(0)
}
