import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { reportNesting, toJsonProblem } from '../../text/json-problem.ts'
import { isDeeplyNested } from '../../text/nesting.ts'
import { toEntrySource } from '../entry-source.ts'
import type { TextOptions } from '../read-text.ts'
import { toScalarProse } from '../scalar-prose.ts'
import type { SourceReading } from '../source.ts'
import { type CslNode, readCslEntries } from './csl.ts'

/**
 * The sources of a CSL-JSON file: a list of items, or an object with `references`.
 * Other JSON has none and is no problem; of a broken bibliography what can be read is read.
 */
export function readCslJson(uri: string, text: string, options: TextOptions): SourceReading {
  if (!mayHoldItems(text)) return { sources: [], problems: [] }
  if (isDeeplyNested(text)) return { sources: [], problems: [{ uri, ...reportNesting('JSON') }] }
  const errors: ParseError[] = []
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true })
  const entries = readCslEntries(root && toCslNode(root, text))
  return {
    sources: entries.map((entry) => toEntrySource(uri, entry, options)),
    problems:
      entries.length === 0
        ? []
        : errors.slice(0, MOST_PROBLEMS).map((error) => ({ uri, ...toJsonProblem(error) })),
  }
}

/** One slip can bring about many errors; the first ones say where it is. */
const MOST_PROBLEMS = 3

/** Whether it is worth parsing: large files of other JSON are common. */
function mayHoldItems(text: string): boolean {
  return /^[\s\uFEFF]{0,1000}[[{]/.test(text) && text.includes('"id"') && text.includes('"type"')
}

function toCslNode(node: Node, text: string): CslNode {
  const span = { start: node.offset, end: node.offset + node.length }
  if (node.type === 'array') {
    return {
      kind: 'list',
      items: (node.children ?? []).map((child) => toCslNode(child, text)),
      span,
    }
  }
  if (node.type === 'object') return { kind: 'object', fields: readFields(node, text), span }
  return toScalar(node, text)
}

function readFields(node: Node, text: string): ReadonlyMap<string, CslNode> {
  const fields = new Map<string, CslNode>()
  for (const { children: [name, value] = [] } of node.children ?? []) {
    if (name && value) fields.set(String(name.value), toCslNode(value, text))
  }
  return fields
}

function toScalar(node: Node, text: string): CslNode {
  const isString = node.type === 'string'
  const end = node.offset + node.length
  const value = node.value === null ? '' : String(node.value)
  const span = isString ? { start: node.offset + 1, end: end - 1 } : { start: node.offset, end }
  return {
    kind: 'scalar',
    value,
    span,
    prose: () => toScalarProse(value, text.slice(node.offset, end), node.offset),
  }
}
