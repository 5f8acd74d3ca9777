import type { Language } from '../text/language.ts'
import { createProblem, type Problem } from '../text/problem.ts'
import { MARK } from '../text/prose.ts'
import type { Block, PlacedBlock } from './note.ts'
import { parseNodes } from './parse-nodes.ts'
import { type BlockContext, readBlock } from './read-block.ts'
import type { BlockNode } from './read-prose.ts'
import { hasNumberedSources, isNumberedParagraph, isTitleOfSources } from './source-list.ts'

/** What the blocks of a text must be told. */
export interface BlocksOptions {
  readonly language: Language
  readonly dollar: string
  readonly mathematics: boolean
}

/** What a Markdown text gives. */
export interface BlocksReading {
  /** In order. Together they hold all of the text. */
  readonly blocks: readonly PlacedBlock[]
  readonly problems: readonly Problem[]
}

/** Reads the blocks of a Markdown text without front matter. */
export function readBlocks(text: string, options: BlocksOptions): BlocksReading {
  const { nodes, links } = parseNodes(text)
  const shared = { ...options, links, numbered: hasNumberedSources(text) }
  const blocks: PlacedBlock[] = []
  const problems: Problem[] = []
  let headings: readonly Heading[] = []
  let sources: SourceScope = 'none'
  let above: string | undefined
  for (const node of nodes) {
    sources = nextScope(sources, node)
    const context: BlockContext = { ...shared, isSourceList: sources !== 'none', above }
    const block = readBlock(node, context)
    const { level, text: title } = readHeading(block) ?? { level: 7, text: '' }
    headings = headings.filter((heading) => heading.level < level)
    blocks.push({ block, start: node.at, headings: headings.map((heading) => heading.text) })
    if (level < 7) headings = [...headings, { level, text: title }]
    above = readAbove(block, above)
    if (node.unparsed) problems.push(createProblem(UNPARSED, node.unparsed))
  }
  return { blocks, problems }
}

const UNPARSED = { id: 'problem.markdown', values: {} } as const

/** Whether what follows lists sources: below a heading until the next one, below a short line while lists follow. */
type SourceScope = 'none' | 'section' | 'list'

function nextScope(scope: SourceScope, placed: BlockNode): SourceScope {
  const { node } = placed
  if (isTitleOfSources(node)) return node.type === 'heading' ? 'section' : 'list'
  if (node.type === 'heading') return 'none'
  return scope === 'list' && !isListed(placed) ? 'none' : scope
}

/** Whether a block can stand in a list of sources that has no heading. */
function isListed({ node, source, start }: BlockNode): boolean {
  if (node.type === 'list' || node.type === 'definition') return true
  const block = { source, start, links: new Map<string, string>() }
  return node.type === 'paragraph' && isNumberedParagraph(node, { block })
}

interface Heading {
  readonly level: number
  readonly text: string
}

function readHeading({ kind, passages }: Block): Heading | undefined {
  const [passage] = passages
  if (kind !== 'heading' || passage?.level === undefined) return undefined
  return { level: passage.level, text: passage.prose.text.replaceAll(MARK, '').trim() }
}

/** The text that may be the caption of a table below: of the paragraph right above, comments between them not counted. */
function readAbove(block: Block, above: string | undefined): string | undefined {
  if (block.kind === 'other' && block.passages.length === 0) return above
  return block.kind === 'paragraph' ? block.passages.at(-1)?.prose.text : undefined
}
