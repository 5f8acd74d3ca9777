import type { RootContent } from 'mdast'
import { defang, strip } from './defang.ts'
import { readFencedNode } from './fenced-node.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readPlainNodes } from './plain/nodes.ts'
import type { BlockNode } from './read-prose.ts'

/** A top-level node where it stands in its chunk. */
export interface PlacedNode extends BlockNode {
  readonly at: number
  /** Whether the parser failed at its chunk. */
  readonly isUnparsed?: boolean
}

/**
 * The nodes of a chunk, cut at their starts; they hold all of it.
 * Definitions that other chunks have stand before it in the prefix, so that nothing else of them is needed.
 */
export function parseChunk(chunk: string, prefix: string): readonly PlacedNode[] {
  const parsed = prefix + defang(chunk)
  const found = parseMarkdown(parsed)
  return found ? placeNodes(found, parsed, prefix) : parseWords(chunk)
}

/**
 * The nodes of neighbouring chunks, parsed in one go, as each call of the parser costs something.
 * `undefined` where they do not come out one behind the other: then each has to be parsed alone.
 */
export function parseNeighbours(
  chunks: readonly string[],
  prefix: string,
): readonly (readonly PlacedNode[])[] | undefined {
  const nodes = parseChunk(chunks.join(''), prefix)
  if (nodes.some(({ isUnparsed }) => isUnparsed)) return undefined
  let start = 0
  const parts = chunks.map((chunk) => {
    const end = start + chunk.length
    const own = nodes.filter(({ at }) => start <= at && at < end)
    const part = own.map((node) => ({ ...node, at: node.at - start }))
    start = end
    return part
  })
  const isCut = parts.every((part, index) => index === 0 || part[0]?.at === 0)
  return isCut ? parts : undefined
}

/** The nodes of a chunk that needs no parser; `undefined` where it needs one. */
export function readSimpleNodes(
  chunk: string,
  isDefined: (label: string) => boolean,
): readonly PlacedNode[] | undefined {
  const fenced = readFencedNode(chunk)
  const nodes = fenced ? [fenced] : readPlainNodes(chunk, isDefined)
  return nodes && placeNodes(nodes, chunk, '')
}

/** The nodes of a chunk that the parser fails at: of its bare words, or one without any. */
function parseWords(chunk: string): readonly PlacedNode[] {
  const parsed = strip(chunk)
  const found = parseMarkdown(parsed) ?? [{ type: 'code', value: '' } as const]
  return placeNodes(found, parsed, '').map((node) => ({ ...node, isUnparsed: true }))
}

function placeNodes(
  found: readonly RootContent[],
  parsed: string,
  prefix: string,
): readonly PlacedNode[] {
  const nodes = found.filter((node) => startOf(node) >= prefix.length)
  return nodes.map((node, index) => {
    const next = nodes[index + 1]
    const start = index === 0 ? prefix.length : startOf(node)
    const end = next ? startOf(next) : parsed.length
    return { node, source: parsed.slice(start, end), start, at: start - prefix.length }
  })
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}
