import type { Language } from '../figures/language.ts'
import type { Block } from './note.ts'
import type { PlacedNode } from './parse-chunk.ts'
import { type BlockContext, readBlock } from './read-block.ts'
import { nextScope, readSourceRole, type SourceRole, type SourceScope } from './source-scope.ts'

/** What a chunk is told of the text around it. Two readings of one chunk in equal contexts are equal. */
export interface ChunkContext {
  readonly language: Language
  /** Whether a numbered list of sources stands in the text, where the chunk has brackets to care. */
  readonly numbered: boolean
  /** Whether what stands before it began a list of sources. */
  readonly scope: SourceScope
  /** The text right above, where the chunk may hold a table to caption. */
  readonly above: string | undefined
  /** Definitions of the labels in it that other chunks define, as they are put before it. */
  readonly prefix: string
  /** What the labels in it that are reference links point to. */
  readonly targets: ReadonlyMap<string, string>
}

/** What a chunk was read as. */
export interface ChunkReading {
  readonly context: ChunkContext
  /** In order. Together they hold all of the chunk. */
  readonly blocks: readonly ChunkBlock[]
}

/** A block where it stands in its chunk. */
export interface ChunkBlock {
  readonly block: Block
  readonly at: number
  readonly role: SourceRole
}

/** What a reading of blocks must be told of the note. */
export type ReadingOptions = Pick<BlockContext, 'dollar' | 'mathematics' | 'forced'>

/** Reads the nodes of a chunk. */
export function readNodes(
  nodes: readonly PlacedNode[],
  context: ChunkContext,
  options: ReadingOptions,
): ChunkReading {
  const { language, numbered, targets } = context
  let { scope, above } = context
  const blocks = nodes.map((node): ChunkBlock => {
    const role = readSourceRole(node)
    scope = nextScope(scope, role)
    const isSourceList = scope !== 'none'
    const shared = { language, numbered, links: targets, isSourceList, above, ...options }
    const block = readBlock(node, shared)
    above = textAbove(block, above)
    return { block, at: node.at, role }
  })
  return { context, blocks }
}

/** The text that may be the caption of a table below: of the paragraph right above, comments between them not counted. */
export function textAbove(block: Block, above: string | undefined): string | undefined {
  if (block.kind === 'other' && block.passages.length === 0) return above
  return block.kind === 'paragraph' ? block.passages.at(-1)?.prose.text : undefined
}

/** Whether two contexts make no difference to a reading. */
export function isSameContext(one: ChunkContext, other: ChunkContext): boolean {
  if (one === other) return true
  const isAlike =
    one.language === other.language &&
    one.numbered === other.numbered &&
    one.scope === other.scope &&
    one.above === other.above &&
    one.prefix === other.prefix
  return isAlike && isSameTargets(one.targets, other.targets)
}

function isSameTargets(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  if (one === other) return true
  if (one.size !== other.size) return false
  for (const [label, target] of one) if (other.get(label) !== target) return false
  return true
}
