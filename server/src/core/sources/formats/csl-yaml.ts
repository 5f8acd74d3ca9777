import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, Scalar } from 'yaml'
import type { FrontMatter } from '../../note/front-matter.ts'
import { reportNesting } from '../../text/json-problem.ts'
import { isDeeplyNested } from '../../text/nesting.ts'
import type { Span } from '../../text/span.ts'
import { toYamlProblem } from '../../text/yaml-problem.ts'
import { toEntrySource } from '../entry-source.ts'
import type { TextOptions } from '../read-text.ts'
import { toScalarProse } from '../scalar-prose.ts'
import type { Source, SourceProblem, SourceReading } from '../source.ts'
import { type CslNode, readCslEntries } from './csl.ts'

/** One slip can bring about many errors; the first ones say where it is. */
const MOST_PROBLEMS = 3

/**
 * The sources of a CSL-YAML file: a list of items, or an object with `references`.
 * Other YAML has none and is no problem; of a broken bibliography what can be read is read.
 */
export function readCslYaml(uri: string, text: string, options: TextOptions): SourceReading {
  if (!mayHoldItems(text)) return { sources: [], problems: [] }
  return readYaml({ uri, text, at: 0 }, options)
}

/**
 * The sources that a note's front matter holds under `references`, as pandoc and Quarto read them.
 * They are entries of the note's own file. What is wrong with the front matter is the note's to tell.
 */
export function readInlineReferences(
  { uri, text }: { readonly uri: string; readonly text: string },
  frontMatter: FrontMatter,
  options: TextOptions,
): readonly Source[] {
  if (!frontMatter.fields.has('references')) return []
  const { start, end } = findYaml(text, frontMatter.span)
  return readYaml({ uri, text: text.slice(start, end), at: start }, options).sources
}

/** What stands between the two fences. */
function findYaml(text: string, { start, end }: Span): Span {
  const opening =
    start + (/^---[ \t]{0,400}(?:\r?\n|\r)/.exec(text.slice(start, end))?.[0].length ?? 0)
  const closing = /(?:---|\.\.\.)[ \t]{0,400}(?:\r?\n)?$/.exec(
    text.slice(Math.max(opening, end - 405), end),
  )
  return { start: opening, end: Math.max(opening, end - (closing?.[0].length ?? 0)) }
}

/** A stretch of YAML and where it starts in its file. */
interface YamlText {
  readonly uri: string
  readonly text: string
  readonly at: number
}

/** Whether it is worth parsing: large files of other YAML are common. */
function mayHoldItems(text: string): boolean {
  return /\bid["']?[ \t]{0,9}:/.test(text) && /\btype["']?[ \t]{0,9}:/.test(text)
}

function readYaml(yaml: YamlText, options: TextOptions): SourceReading {
  if (isDeeplyNested(yaml.text))
    return { sources: [], problems: [{ uri: yaml.uri, ...reportNesting('YAML', yaml.at) }] }
  const document = parseDocument(yaml.text, { uniqueKeys: false, logLevel: 'silent' })
  const resolve = (node: Node): Node | undefined => (isAlias(node) ? node.resolve(document) : node)
  const root = document.contents ? toCslNode(document.contents, yaml, resolve) : undefined
  const sources = readCslEntries(root).map((entry) => toEntrySource(yaml.uri, entry, options))
  const errors = sources.length === 0 ? [] : document.errors.slice(0, MOST_PROBLEMS)
  return { sources, problems: errors.map(({ pos, message }) => toProblem(yaml, pos, message)) }
}

function toProblem(
  { uri, at }: YamlText,
  [start, end]: readonly [number, number],
  message: string,
): SourceProblem {
  return { uri, ...toYamlProblem(message, { start: start + at, end: end + at }) }
}

type Resolve = (node: Node) => Node | undefined

/** The nodes of one document. An alias is followed where it stands for a scalar; larger ones could be endless. */
function toCslNode(node: Node, yaml: YamlText, resolve: Resolve): CslNode | undefined {
  const [start, end] = node.range ?? [0, 0]
  const span = { start: start + yaml.at, end: end + yaml.at }
  if (isSeq(node))
    return { kind: 'list', items: node.items.flatMap((item) => toChild(item, yaml, resolve)), span }
  if (isMap(node)) return { kind: 'object', fields: readFields(node.items, yaml, resolve), span }
  const scalar = resolve(node)
  return isScalar(scalar) ? toScalar(scalar, yaml) : undefined
}

function toChild(item: unknown, yaml: YamlText, resolve: Resolve): readonly CslNode[] {
  const node = isNode(item) ? toCslNode(item, yaml, resolve) : undefined
  return node ? [node] : []
}

function readFields(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  yaml: YamlText,
  resolve: Resolve,
): ReadonlyMap<string, CslNode> {
  const fields = new Map<string, CslNode>()
  for (const { key, value } of pairs) {
    const node = isNode(value) ? toCslNode(value, yaml, resolve) : undefined
    if (isScalar(key) && node) fields.set(String(key.value), node)
  }
  return fields
}

function toScalar(scalar: Scalar, yaml: YamlText): CslNode {
  const [start, end] = scalar.range ?? [0, 0]
  const written = yaml.text.slice(start, end)
  const value = printScalar(scalar)
  const isQuoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE
  const inner = isQuoted ? { start: start + 1, end: end - 1 } : { start, end }
  return {
    kind: 'scalar',
    value,
    span: { start: inner.start + yaml.at, end: inner.end + yaml.at },
    prose: () => toScalarProse(value, written, start + yaml.at),
  }
}

/** A number stays as it was written: `2025.10` is a date, not 2025.1. */
function printScalar(scalar: Scalar): string {
  if (scalar.value === null || scalar.value === undefined) return ''
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}
