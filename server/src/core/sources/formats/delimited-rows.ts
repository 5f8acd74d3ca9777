import { createProseWriter } from '../../note/prose-writer.ts'
import { plainProse } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { SourceCell, SourceRow } from '../tables/table.ts'

/** The rows of a delimited text, and where a quotation mark that opens a cell is never closed. */
export interface DelimitedRows {
  readonly rows: readonly SourceRow[]
  readonly unclosed: readonly Span[]
}

/** A quoted cell that is longer was not meant: its closing mark is missing. */
const LONGEST_QUOTED = 20_000

/** After so many unclosed marks a text does not quote at all. */
const MOST_UNCLOSED = 20

const QUOTE = '"'

/** Cuts a text into rows of cells, from an offset on and up to a number of rows. Blank lines are no rows. */
export function readDelimited(
  text: string,
  delimiter: string,
  { from = 0, most = Number.POSITIVE_INFINITY } = {},
): DelimitedRows {
  const state: State = { text, delimiter, at: from, unclosed: [] }
  const rows: SourceRow[] = []
  while (state.at < text.length && rows.length < most) {
    const row = readRow(state)
    if (row.span.start < row.span.end) rows.push(row)
  }
  return { rows, unclosed: state.unclosed }
}

interface State {
  readonly text: string
  readonly delimiter: string
  at: number
  readonly unclosed: Span[]
}

function readRow(state: State): SourceRow {
  const { text } = state
  const start = state.at
  const cells: SourceCell[] = []
  for (;;) {
    cells.push(readCell(state))
    if (text[state.at] !== state.delimiter) break
    state.at++
  }
  const end = state.at
  if (text[state.at] === '\r' && text[state.at + 1] === '\n') state.at++
  state.at++
  return { span: { start, end }, cells }
}

function readCell(state: State): SourceCell {
  const { text, at } = state
  const open = skipBlanks(state, at)
  const isQuoted = text[open] === QUOTE && state.unclosed.length < MOST_UNCLOSED
  return (isQuoted ? readQuoted(state, open) : undefined) ?? readPlain(state)
}

function readPlain(state: State): SourceCell {
  const { text, at: start } = state
  while (state.at < text.length && !isEnd(state, state.at)) state.at++
  const span = { start, end: state.at }
  return { prose: plainProse(text.slice(span.start, span.end), span.start), span }
}

/**
 * A cell in quotation marks, in which two of them stand for one. The last is the one with the end of the cell behind it.
 * Nothing where it is never closed.
 */
function readQuoted(state: State, open: number): SourceCell | undefined {
  const { text } = state
  const writer = createProseWriter()
  let from = open + 1
  for (;;) {
    const quote = text.indexOf(QUOTE, from)
    if (quote === -1 || open + LONGEST_QUOTED < quote) {
      state.unclosed.push({ start: open, end: open + 1 })
      return undefined
    }
    writer.copy(text.slice(from, quote), from)
    const behind = skipBlanks(state, quote + 1)
    if (text[quote + 1] !== QUOTE && (behind === text.length || isEnd(state, behind))) {
      state.at = behind
      return { prose: writer.finish(), span: { start: open + 1, end: quote } }
    }
    const isDouble = text[quote + 1] === QUOTE
    writer.replace(QUOTE, { start: quote, end: quote + (isDouble ? 2 : 1) }, QUOTE)
    from = quote + (isDouble ? 2 : 1)
  }
}

/** Blanks that may stand beside a quotation mark; a tab may be what separates cells. */
function skipBlanks({ text, delimiter }: State, from: number): number {
  let at = from
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at++
  return at
}

function isEnd({ text, delimiter }: State, at: number): boolean {
  const character = text[at]
  return character === delimiter || character === '\n' || character === '\r'
}
