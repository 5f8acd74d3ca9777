import type { Nodes } from 'mdast'
import { Chunk } from '../../../server/src/core/note/chunk.ts'
import { cutChunks } from '../../../server/src/core/note/chunks.ts'
import { NodeParser } from '../../../server/src/core/note/node-parser.ts'
import { parseMarkdown } from '../../../server/src/core/note/parse-markdown.ts'
import { gatherFacts } from '../../../server/src/core/note/text-facts.ts'

/** Types, starts and values of nodes. Where code ends depends on the white space behind it. */
function printNode(node: Nodes, shift: number): string {
  const start = (node.position?.start.offset ?? 0) + shift
  const end = node.type === 'text' ? (node.position?.end.offset ?? 0) + shift : ''
  const value = 'value' in node ? JSON.stringify(node.value.trimEnd()) : ''
  const target = 'url' in node ? node.url : 'identifier' in node ? node.identifier : ''
  const children =
    'children' in node ? joinTexts(node.children).map((child) => printNode(child, shift)) : []
  return `${node.type} ${start}-${end} ${value}${target}(${children.join(' ')})`
}

/** Addresses that stand in words are text to us, whether the parser makes links of them or not; texts side by side are one. */
export function joinTexts(nodes: readonly Nodes[]): readonly Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes.map(toText)) {
    const last = joined.at(-1)
    const isOne = last?.type === 'text' && node.type === 'text'
    const position = last?.position && node.position && { ...last.position, end: node.position.end }
    if (isOne && position)
      joined.splice(-1, 1, { ...last, value: last.value + node.value, position })
    else joined.push(node)
  }
  return joined
}

/** The text of a link that is written as nothing but its address. */
function toText(node: Nodes): Nodes {
  const [only] = node.type === 'link' ? node.children : []
  const isBare =
    only?.type === 'text' && only.position?.start.offset === node.position?.start.offset
  return isBare ? only : node
}

/** The nodes of a text that is parsed in one go. */
export function printWhole(text: string): readonly string[] {
  return (parseMarkdown(text) ?? []).map((node) => printNode(node, 0))
}

/** Those of a text that is parsed chunk by chunk. */
export function printChunks(text: string): readonly string[] {
  const chunks = [...cutChunks(text)].map(({ start, end }) => new Chunk(text.slice(start, end)))
  const parser = new NodeParser(gatherFacts(chunks, undefined))
  let chunkStart = 0
  return chunks.flatMap((chunk, index) => {
    const nodes = parser.parse(chunk, chunks.slice(index + 1))
    const shift = chunkStart
    chunkStart += chunk.source.length
    return nodes.map(({ node, at, start }) => printNode(node, shift + at - start))
  })
}
