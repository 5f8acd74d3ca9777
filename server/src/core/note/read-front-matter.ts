import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type Span, shiftSpan, sliceSpan } from '../text/span.ts'
import type { FrontMatter, FrontMatterProblem, FrontMatterValue } from './front-matter.ts'
import { parseFrontMatter } from './parse-markdown.ts'

/** The front matter of a document: from a `---` at its very start to the next `---` or `...`. */
export function readFrontMatter(text: string): FrontMatter {
  const fences = findFences(text)
  if (!fences) return { span: { start: 0, end: 0 }, fields: new Map(), problems: [] }
  const { span, body } = fences
  const source = text.slice(body.start, body.end)
  const document = parseYaml(source)
  const contents = document?.contents
  const isWhole = document !== undefined && document.errors.length === 0 && isMap(contents)
  const fields = isWhole ? readMap(contents, document) : readLines(source)
  return { span, fields, problems: listProblems(document, body) }
}

interface Fences {
  /** All of it, with the fences. */
  readonly span: Span
  /** What stands between the fences. */
  readonly body: Span
}

function findFences(text: string): Fences | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const head = findHead(text, mark)
  if (!head) return undefined
  const parsed = head.span.end <= LONGEST ? parseFrontMatter(sliceSpan(text, head.span)) : undefined
  if (!parsed) return head
  const { start } = head.body
  return {
    span: { start: mark, end: skipLineEnding(text, mark + parsed.span.end) },
    body: { start, end: start + parsed.yaml.length },
  }
}

/**
 * The start of a text that can be front matter: only so much is given to the Markdown parser.
 * Dots as the last fence it does not know, so that there this decides.
 */
function findHead(text: string, mark: number): Fences | undefined {
  const opening = /^---[ \t]{0,20}(?=[\r\n])/.exec(text.slice(mark, mark + 32))
  if (!opening) return undefined
  const openingEnd = mark + opening[0].length
  const fence = new RegExp(FENCE)
  fence.lastIndex = openingEnd
  const closing = fence.exec(text)
  if (!closing) return undefined
  const start = skipLineEnding(text, openingEnd)
  return {
    span: { start: mark, end: fence.lastIndex },
    body: { start, end: Math.max(start, closing.index) },
  }
}

function skipLineEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return '\r\n'.includes(text.charAt(at)) && at < text.length ? at + 1 : at
}

/** Takes the line `---` or `...` with the line endings around it. */
const FENCE = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]{0,20}(?:\r\n|\n|\r|$)/g

/** Longer front matter is read line by line, without a parser. */
const LONGEST = 100_000

/** Scalars stay strings, so that a date is what was written. */
function parseYaml(source: string): Document | undefined {
  if (source.length > LONGEST || isNestedDeeply(source)) return undefined
  try {
    return parseDocument(source.replace(WIDE_COLON, '$1: '), {
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    })
  } catch {
    return undefined
  }
}

/** Takes the full-width colon behind a key: `標題：…`; refuses one inside a value. */
const WIDE_COLON = /^([^\s:：#'"[\]{}>|-][^\n\r:：]{0,60})：[ \t]{0,20}/gm

/** Nobody nests so deeply, and the parser goes down a level a bracket. */
function isNestedDeeply(source: string): boolean {
  return /(?:[[{][\s"']{0,4}){20}|(?:- ){20}|\n {200}/.test(source)
}

function listProblems(document: Document | undefined, body: Span): readonly FrontMatterProblem[] {
  return (document?.errors ?? []).slice(0, MOST_PROBLEMS).map(({ message, pos }) => {
    const length = body.end - body.start
    const span = { start: Math.min(pos[0], length), end: Math.min(Math.max(...pos), length) }
    return { message, span: shiftSpan(span, body.start) }
  })
}

const MOST_PROBLEMS = 20

function readMap(map: YAMLMap, document: Document): ReadonlyMap<string, FrontMatterValue> {
  const fields = new Map<string, FrontMatterValue>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value).trim().toLowerCase() : ''
    if (name !== '' && !fields.has(name)) fields.set(name, readValue(value, document))
  }
  return fields
}

function readValue(value: unknown, document: Document): FrontMatterValue {
  if (isScalar(value)) return cleanText(value.value)
  if (isMap(value)) return listRecords([value], document)
  if (!isSeq(value)) return ''
  if (isWikilink(value.items)) return readWikilinkName(value.items)
  return value.items.some(isMap)
    ? listRecords(value.items.filter(isMap), document)
    : value.items.flatMap(readItem)
}

/** `[[Name]]` without quotes is a list in a list to YAML. */
function isWikilink(items: readonly unknown[]): boolean {
  const [only] = items
  return items.length === 1 && isSeq(only) && only.items.every((item) => isScalar(item))
}

function readWikilinkName(items: readonly unknown[]): string {
  const [only] = items
  return isSeq(only) ? only.items.flatMap(readItem).join(', ') : ''
}

function readItem(item: unknown): readonly string[] {
  if (isScalar(item)) return [cleanText(item.value)]
  return isSeq(item) && isWikilink(item.items)
    ? [readWikilinkName(item.items)]
    : isSeq(item)
      ? item.items.flatMap(readScalar)
      : []
}

function readScalar(item: unknown): readonly string[] {
  return isScalar(item) ? [cleanText(item.value)] : []
}

function listRecords(
  maps: readonly YAMLMap[],
  document: Document,
): readonly Readonly<Record<string, unknown>>[] {
  return maps.flatMap((map) => {
    const record = toRecord(map, document)
    return record ? [record] : []
  })
}

function toRecord(node: Node, document: Document): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = node.toJS(document, { maxAliasCount: 50 })
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value without the brackets of a wikilink around it: `[[Name|alias]]` is `Name`. */
function cleanText(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : value == null ? '' : String(value)
  const name = /^\[\[([^[\]]{1,500})\]\]$/.exec(text)?.[1]
  return name === undefined ? text : (name.split(/[|#]/, 1)[0] ?? '').trim()
}

/** What can be read of broken YAML: `key: value` by line, and lists below a key without a value. */
function readLines(source: string): ReadonlyMap<string, FrontMatterValue> {
  const fields = new Map<string, FrontMatterValue>()
  let list: string[] | undefined
  for (const line of source.split(/\r\n|\n|\r/)) {
    const item = /^\s{0,20}- (?<value>.{1,2000})/.exec(line)?.groups?.value
    if (item !== undefined) {
      list?.push(cleanText(unquote(item.trim())))
      continue
    }
    const { key, value = '' } = KEY_LINE.exec(line)?.groups ?? {}
    if (key === undefined) continue
    const name = key.trim().toLowerCase()
    const text = value.trim()
    list = text === '' ? [] : undefined
    if (!fields.has(name)) fields.set(name, list ?? cleanText(unquote(text)))
  }
  return fields
}

/** Takes `key: value` and `鍵：值` at the start of a line; refuses comments and indented lines. */
const KEY_LINE = /^(?<key>[^\s:：#"'[\]{}-][^:：]{0,80})(?::(?=\s|$)|：)(?<value>.{0,4000})/s

function unquote(text: string): string {
  return /^(["']).{0,4000}\1$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text
}
