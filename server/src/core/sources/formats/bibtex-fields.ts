import { createProblem, type Problem } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'

/** A part of a value: for `"5 " # unit`, `5 ` and what `@string` says of `unit`. */
export interface BibtexPart {
  readonly text: string
  /** What it was read from, without its quotes or braces. */
  readonly span: Span
}

/** An entry between its braces; `end` is the offset of the closing one. */
export interface Body {
  readonly type: string
  readonly text: string
  readonly span: Span
  readonly start: number
  readonly end: number
}

/** The values of an entry's fields, by name in lower case. */
export type Fields = Map<string, readonly BibtexPart[]>

/** What `@string` says, by name in lower case. */
export type Strings = Map<string, string>

/** The three-letter names that every BibTeX style defines. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

// Takes a field's name and its equals sign. Refuses a name with blanks in it.
const FIELD_NAME = /^(?<name>[A-Za-z][\w:.+-]{0,60})[ \t\r\n]{0,40}=/

/** Reads `name = value, …`; what is no field is named once and skipped up to the next comma. */
export function readFields(
  body: Body,
  from: number,
  strings: Strings,
  problems: Problem[],
): Fields {
  const fields: Fields = new Map()
  let at = skipSeparators(body, from)
  while (at < body.end) {
    const field = readField(body, at, strings)
    const end = field?.end ?? findResume(body, at)
    if (field && !fields.has(field.name)) fields.set(field.name, field.parts)
    if (!field) problems.push(reportNoField(body, at, end))
    else if (!isSeparated(body, end)) problems.push(reportNoComma(field.name, end))
    at = skipSeparators(body, end)
  }
  return fields
}

/** Whether a comma or the end of the entry follows. */
function isSeparated(body: Body, from: number): boolean {
  const at = skipBlanks(body, from)
  return at === body.end || body.text[at] === ','
}

function skipSeparators(body: Body, from: number): number {
  let at = skipBlanks(body, from)
  while (at < body.end && body.text[at] === ',') at = skipBlanks(body, at + 1)
  return at
}

function reportNoField(body: Body, start: number, end: number): Problem {
  const values = { text: shorten(body.text.slice(start, end)) }
  return createProblem({ id: 'problem.bibtex.field', values }, { start, end })
}

function reportNoComma(name: string, at: number): Problem {
  return createProblem({ id: 'problem.bibtex.comma', values: { name } }, { start: at, end: at + 1 })
}

interface Field {
  readonly name: string
  readonly parts: readonly BibtexPart[]
  readonly end: number
}

function readField(body: Body, at: number, strings: Strings): Field | undefined {
  const match = matchFieldName(body, at)
  if (!match) return undefined
  const value = readValue(body, skipBlanks(body, match.end), strings)
  return value && { name: match.name, ...value }
}

function matchFieldName(body: Body, at: number): { name: string; end: number } | undefined {
  const match = FIELD_NAME.exec(body.text.slice(at, Math.min(at + 110, body.end)))
  const name = match?.groups?.name?.toLowerCase()
  return match && name !== undefined ? { name, end: at + match[0].length } : undefined
}

/** Where to go on after what is no field. A value that nothing closes takes the rest of its entry with it. */
function findResume(body: Body, at: number): number {
  return matchFieldName(body, at) ? body.end : findComma(body, at)
}

/** A value's parts, which `#` joins; `undefined` where a quote or brace is not closed. */
function readValue(body: Body, from: number, strings: Strings): Omit<Field, 'name'> | undefined {
  const parts: BibtexPart[] = []
  let at = from
  while (at < body.end) {
    const span = readPart(body, at)
    if (!span) return undefined
    const isDelimited = span.start !== at
    const text = body.text.slice(span.start, span.end)
    parts.push(isDelimited ? { text, span } : readBare(text, span, strings))
    const end = isDelimited ? span.end + 1 : span.end
    at = skipBlanks(body, end)
    if (body.text[at] !== '#') return { parts, end }
    at = skipBlanks(body, at + 1)
  }
  return { parts, end: at }
}

/** What stands for itself: a number, the name of a month, or one that `@string` explains. */
function readBare(text: string, span: Span, strings: Strings): BibtexPart {
  const name = text.toLowerCase()
  const month = MONTHS.indexOf(name) + 1
  return { text: strings.get(name) ?? (0 < month ? String(month) : text), span }
}

/** The span of the part that starts at a place, without its quotes or braces. */
function readPart(body: Body, at: number): Span | undefined {
  const opening = body.text[at]
  if (opening === '{') return readDelimited(body, at, '}')
  if (opening === '"') return readDelimited(body, at, '"')
  let end = at
  while (end < body.end && !/[\s,#{}"=]/.test(body.text[end] ?? '')) end++
  return { start: at, end }
}

function readDelimited(body: Body, at: number, closing: '}' | '"'): Span | undefined {
  let depth = 0
  for (let end = at + 1; end < body.end; end++) {
    const character = body.text[end]
    if (character === closing && depth === 0) return { start: at + 1, end }
    if (character === '{') depth++
    if (character === '}') depth--
  }
  return undefined
}

/** The next comma in the body, else its end. */
export function findComma(body: Body, at: number): number {
  let end = at
  while (end < body.end && body.text[end] !== ',') end++
  return end
}

/** The next character that is neither blank nor in a comment after `%`. */
function skipBlanks(body: Body, from: number): number {
  let at = from
  while (at < body.end) {
    const character = body.text[at] ?? ''
    if (character === '%') at = findLineEnd(body, at)
    else if (/\s/.test(character)) at++
    else return at
  }
  return Math.min(at, body.end)
}

function findLineEnd(body: Body, at: number): number {
  let end = at
  while (end < body.end && body.text[end] !== '\n') end++
  return end
}

/** A text on one line, cut where it is long. */
export function shorten(text: string): string {
  const line = text.trim().replace(/\s{1,100}/g, ' ')
  return 40 < line.length ? `${line.slice(0, 39)}…` : line
}
