import type { Root, RootContent } from 'mdast'
import type { Language } from '../text/language.ts'
import { MARK } from '../text/prose.ts'
import type { Block, PlacedBlock } from './note.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { type BlockContext, readBlock } from './read-block.ts'
import type { BlockNode } from './read-prose.ts'
import { isTitleOfSources, listsNumberedSources } from './source-list.ts'

/** What the blocks of a text must be told. */
export interface BlocksOptions {
  readonly language: Language
  readonly dollar: string
  readonly mathematics: boolean
}

/** The blocks of a Markdown text without front matter, in order. Together they hold all of it. */
export function readBlocks(text: string, options: BlocksOptions): readonly PlacedBlock[] {
  const root = parseMarkdown(text)
  const nodes = root ? cutBlocks(root, text) : []
  const shared = {
    ...options,
    links: root ? readLinks(root) : new Map<string, string>(),
    numbered: hasNumberedSources(nodes),
  }
  const blocks: PlacedBlock[] = []
  let headings: readonly Heading[] = []
  let sources: SourceScope = 'none'
  let above: string | undefined
  for (const node of nodes) {
    sources = nextScope(sources, node)
    const context: BlockContext = { ...shared, isSourceList: sources !== 'none', above }
    const block = readBlock(node, context)
    const { level, text: title } = readHeading(block) ?? { level: 7, text: '' }
    headings = headings.filter((heading) => heading.level < level)
    blocks.push({ block, start: node.start, headings: headings.map((heading) => heading.text) })
    if (level < 7) headings = [...headings, { level, text: title }]
    above = readAbove(block, above)
  }
  return blocks
}

/** Cuts a text at the starts of its top-level nodes. */
function cutBlocks(root: Root, text: string): readonly BlockNode[] {
  return root.children.map((node, index) => {
    const next = root.children[index + 1]
    const start = index === 0 ? 0 : startOf(node)
    return { node, source: text.slice(start, next ? startOf(next) : text.length), start }
  })
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0
}

/** The targets of reference links, wherever they are defined; the first of equal labels wins. */
function readLinks(root: Root): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  let level: readonly RootContent[] = root.children
  while (level.length > 0) {
    for (const node of level) {
      if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node.url)
    }
    level = level.flatMap(childrenOf)
  }
  return links
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

/** Whether what follows lists sources: below a heading until the next one, below a short line while lists follow. */
type SourceScope = 'none' | 'section' | 'list'

function nextScope(scope: SourceScope, { node }: BlockNode): SourceScope {
  if (isTitleOfSources(node)) return node.type === 'heading' ? 'section' : 'list'
  if (node.type === 'heading') return 'none'
  const isKept = scope !== 'list' || node.type === 'list' || node.type === 'definition'
  return isKept ? scope : 'none'
}

function hasNumberedSources(nodes: readonly BlockNode[]): boolean {
  let scope: SourceScope = 'none'
  for (const node of nodes) {
    scope = nextScope(scope, node)
    if (scope !== 'none' && listsNumberedSources(node)) return true
  }
  return false
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
