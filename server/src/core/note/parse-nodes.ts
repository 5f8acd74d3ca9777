import type { RootContent } from 'mdast'
import type { Span } from '../text/span.ts'
import { splitChunks } from './chunks.ts'
import { defang, strip } from './defang.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readPlainNode } from './plain-nodes.ts'
import type { BlockNode } from './read-prose.ts'

/** The top-level nodes of a text, and what its reference links point to. */
export interface ParsedNodes {
  readonly nodes: Iterable<PlacedNode>
  /** Targets by normalised label; the first of equal labels counts. */
  readonly links: ReadonlyMap<string, string>
}

/** A top-level node where it stands in the text. */
export interface PlacedNode extends BlockNode {
  readonly at: number
  /** On the first node of a part that the parser failed at: that part in the text. */
  readonly unparsed?: Span
}

/**
 * Parses a text chunk by chunk. Before each chunk stand definitions of the labels in it that other chunks define,
 * so that a chunk depends on nothing but its characters and these labels.
 */
export function parseNodes(text: string): ParsedNodes {
  const chunks = splitChunks(text).map((span) => readChunk(text, span))
  const definitions = chunks.flatMap((chunk) => chunk.definitions)
  const labels = new Set(definitions.map(({ label }) => label))
  return { nodes: listNodes(chunks, labels), links: readLinks(definitions) }
}

interface Chunk {
  readonly span: Span
  readonly source: string
  /** Parsed alone, where it may define something. */
  readonly nodes: readonly PlacedNode[] | undefined
  readonly definitions: readonly FoundDefinition[]
}

function readChunk(text: string, span: Span): Chunk {
  const source = text.slice(span.start, span.end)
  const nodes = source.includes(']:') ? parseChunk(span, source, '') : undefined
  return { span, source, nodes, definitions: nodes ? [...findDefinitions(nodes)] : [] }
}

interface FoundDefinition {
  /** Normalised; of a footnote with its `^`. */
  readonly label: string
  /** Of a reference link. */
  readonly target: string | undefined
}

/** The nodes one after another, so that each tree can be dropped when its block is read. */
function* listNodes(chunks: readonly Chunk[], labels: ReadonlySet<string>): Iterable<PlacedNode> {
  const hasFootnote = (label: string) => labels.has(`^${normalizeLabel(label)}`)
  for (const { span, source, nodes, definitions } of joinChunks(chunks)) {
    const plain = nodes ? undefined : readPlainNode(source, hasFootnote)
    if (plain) {
      yield { node: plain, source, start: 0, at: span.start }
      continue
    }
    const own = new Set(definitions.map(({ label }) => label))
    const prefix = printDefinitions(source, (label) => labels.has(label) && !own.has(label))
    yield* nodes && prefix === '' ? nodes : parseChunk(span, source, prefix)
  }
}

/** Each call of the parser costs something, so neighbours that need it are joined up to this length. */
const ENOUGH = 4000

/** The chunks, with neighbours joined that are not plain and define nothing. */
function* joinChunks(chunks: readonly Chunk[]): Iterable<Chunk> {
  let joined: Chunk | undefined
  for (const chunk of chunks) {
    const isAlone =
      chunk.nodes !== undefined || readPlainNode(chunk.source, () => true) !== undefined
    if (joined && !isAlone && joined.source.length < ENOUGH) {
      const span = { start: joined.span.start, end: chunk.span.end }
      joined = { ...joined, span, source: joined.source + chunk.source }
      continue
    }
    if (joined) yield joined
    joined = isAlone ? undefined : chunk
    if (isAlone) yield chunk
  }
  if (joined) yield joined
}

function readLinks(definitions: readonly FoundDefinition[]): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  for (const { label, target } of definitions) {
    if (target !== undefined && !links.has(label)) links.set(label, target)
  }
  return links
}

/** The nodes of a chunk, cut at their starts; they hold all of it. */
function parseChunk(span: Span, source: string, prefix: string): readonly PlacedNode[] {
  const parsed = prefix + defang(source)
  const found = parseMarkdown(parsed)
  return found ? placeNodes(found, { span, parsed, prefix }) : parsePlain(span, source)
}

/** The nodes of a part that the parser fails at: of its bare words, or one without any. */
function parsePlain(span: Span, source: string): readonly PlacedNode[] {
  const parsed = strip(source)
  const found = parseMarkdown(parsed) ?? [{ type: 'code', value: '' } as const]
  const nodes = placeNodes(found, { span, parsed, prefix: '' })
  return nodes.map((node, index) => (index === 0 ? { ...node, unparsed: span } : node))
}

/** What was parsed: a part of the text behind a prefix. */
interface ParsedPart {
  readonly span: Span
  readonly parsed: string
  readonly prefix: string
}

function placeNodes(
  found: readonly RootContent[],
  { span, parsed, prefix }: ParsedPart,
): readonly PlacedNode[] {
  const nodes = found.filter((node) => startOf(node) >= prefix.length)
  return nodes.map((node, index) => {
    const next = nodes[index + 1]
    const start = index === 0 ? prefix.length : startOf(node)
    const end = next ? startOf(next) : parsed.length
    return { node, source: parsed.slice(start, end), start, at: span.start + start - prefix.length }
  })
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

/** What nodes define, in order of their depth. */
function* findDefinitions(placed: readonly PlacedNode[]): Iterable<FoundDefinition> {
  let level: readonly RootContent[] = placed.map(({ node }) => node)
  while (level.length > 0) {
    for (const node of level) {
      if (node.type === 'definition') yield { label: node.identifier, target: node.url }
      else if (node.type === 'footnoteDefinition') {
        yield { label: `^${node.identifier}`, target: undefined }
      }
    }
    level = level.flatMap(childrenOf)
  }
}

/** The children of a node that a definition can stand in. */
function childrenOf(node: RootContent): readonly RootContent[] {
  switch (node.type) {
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return node.children
    default:
      return []
  }
}

/** Definitions of the labels in a chunk that need them; a comment parts them from the chunk. */
function printDefinitions(source: string, isNeeded: (label: string) => boolean): string {
  const used = new Set<string>()
  for (const match of source.matchAll(LABEL)) {
    const label = match[0].slice(1, -1)
    if (isNeeded(normalizeLabel(label))) used.add(label)
  }
  if (used.size === 0) return ''
  const lines = [...used].map((label) =>
    label.startsWith('^') ? `[${label}]: .` : `[${label}]: #`,
  )
  return `${lines.join('\n\n')}\n\n<!---->\n\n`
}

/** Takes what stands in square brackets without others inside. */
const LABEL = /\[[^[\]]{1,500}\]/g

/** A label as the parser compares it. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}
