import { createProblem, type Problem } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import {
  type BibtexPart,
  type Body,
  findComma,
  readFields,
  type Strings,
  shorten,
} from './bibtex-fields.ts'

/** A BibTeX file cut into its entries: nothing in one entry can spoil another. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[]
  readonly problems: readonly Problem[]
}

/** An entry as written. */
export interface BibtexEntry {
  /** In lower case: `article`, `online`. */
  readonly type: string
  readonly key: string
  readonly keySpan: Span
  /** From `@` to behind the closing brace. */
  readonly span: Span
  /** By name in lower case; of a name that stands twice the first counts, as it does for BibTeX. */
  readonly fields: ReadonlyMap<string, readonly BibtexPart[]>
}

/** Longest text of an `@string`; longer ones that use each other could fill the memory. */
const LONGEST_STRING = 300

// Takes the start of an entry: `@article{`, `@Online (`. Refuses an at sign with nothing of the kind behind it.
const ENTRY = '@(?<type>[A-Za-z]{1,40})[ \\t\\r\\n]{0,4}[{(]'

/** At the start of a line an entry starts whatever is still open above. */
const LINE_ENTRY = new RegExp(`^[\\uFEFF \\t]{0,40}${ENTRY}`, 'gm')

/** The entries of a BibTeX or BibLaTeX file. */
export function readBibtexEntries(text: string): BibtexFile {
  const entries: BibtexEntry[] = []
  const problems: Problem[] = []
  const strings: Strings = new Map()
  for (const body of splitEntries(text, problems)) {
    if (body.type === 'comment' || body.type === 'preamble') continue
    if (body.type === 'string') {
      const named = readFields(body, body.start, strings, problems)
      for (const [name, parts] of named) strings.set(name, joinParts(parts))
      continue
    }
    const entry = readEntry(body, strings, problems)
    if (entry) entries.push(entry)
  }
  return { entries, problems }
}

function* splitEntries(text: string, problems: Problem[]): Generator<Body> {
  const starts = [...text.matchAll(LINE_ENTRY)]
  for (const [index, match] of starts.entries()) {
    const limit = starts[index + 1]?.index ?? text.length
    yield* splitLine(text, match.index, limit, problems)
  }
}

/** The entry that starts a line, and those that start behind its end before another line does. */
function* splitLine(
  text: string,
  from: number,
  limit: number,
  problems: Problem[],
): Generator<Body> {
  const entry = new RegExp(ENTRY, 'g')
  entry.lastIndex = from
  for (let match = entry.exec(text); match && match.index < limit; match = entry.exec(text)) {
    const type = match.groups?.type?.toLowerCase() ?? ''
    const start = entry.lastIndex
    const end = findClose(text, start, limit)
    if (end === undefined) {
      if (type !== 'comment') problems.push(reportUnclosed(text, match.index, start))
      return
    }
    yield { type, text, span: { start: match.index, end: end + 1 }, start, end }
    entry.lastIndex = end + 1
  }
}

/** The offset of the brace or parenthesis that closes an entry. */
function findClose(text: string, start: number, limit: number): number | undefined {
  const closing = text[start - 1] === '(' ? ')' : '}'
  let depth = 0
  for (let at = start; at < limit; at++) {
    const character = text[at]
    if (depth === 0 && character === closing) return at
    if (character === '{') depth++
    if (character === '}') depth--
    if (depth < 0) return undefined
  }
  return undefined
}

function reportUnclosed(text: string, at: number, start: number): Problem {
  const key = /^\s{0,20}(?<key>[^\s,{}]{1,200})/.exec(text.slice(start, start + 220))?.groups?.key
  const span = { start: at, end: start }
  if (key === undefined) return createProblem({ id: 'problem.bibtex.unnamed', values: {} }, span)
  return createProblem({ id: 'problem.bibtex.unclosed', values: { key } }, span)
}

function readEntry(body: Body, strings: Strings, problems: Problem[]): BibtexEntry | undefined {
  const { text, span, type } = body
  const keyEnd = findComma(body, body.start)
  const written = text.slice(body.start, keyEnd)
  const key = written.trim()
  if (key === '' || /[\s={}"]/.test(key)) {
    problems.push(reportKey(key, { start: span.start, end: body.start }))
    return undefined
  }
  const keyStart = body.start + written.indexOf(key)
  const fields = readFields(body, keyEnd + 1, strings, problems)
  return { type, key, keySpan: { start: keyStart, end: keyStart + key.length }, span, fields }
}

function reportKey(key: string, span: Span): Problem {
  if (key === '') return createProblem({ id: 'problem.bibtex.no-key', values: {} }, span)
  return createProblem({ id: 'problem.bibtex.key', values: { key: shorten(key) } }, span)
}

/** What `@string` says: macros in it are expanded, as far as they are not endless. */
function joinParts(parts: readonly BibtexPart[]): string {
  let text = ''
  for (const part of parts) {
    if (LONGEST_STRING < text.length) break
    text += part.text
  }
  return text.slice(0, LONGEST_STRING)
}
