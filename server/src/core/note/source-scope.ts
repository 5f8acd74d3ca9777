import type { RootContent } from 'mdast'
import type { BlockNode } from './read-prose.ts'
import { isNumberedParagraph, isTitleOfSources } from './source-list.ts'

/** Whether what follows lists sources: below a heading until the next one, below a short line while lists follow. */
export type SourceScope = 'none' | 'section' | 'list'

/** What a node is to lists of sources. */
export type SourceRole = 'section-title' | 'list-title' | 'heading' | 'entries' | 'other'

/** The role of a node, told by the node alone. */
export function readSourceRole(placed: BlockNode): SourceRole {
  const { node } = placed
  if (isTitleOfSources(node)) return node.type === 'heading' ? 'section-title' : 'list-title'
  if (node.type === 'heading') return 'heading'
  return isListed(node, placed) ? 'entries' : 'other'
}

/** The scope from a node on, that node included. */
export function nextScope(scope: SourceScope, role: SourceRole): SourceScope {
  switch (role) {
    case 'section-title':
      return 'section'
    case 'list-title':
      return 'list'
    case 'heading':
      return 'none'
    case 'other':
      return scope === 'list' ? 'none' : scope
    case 'entries':
      return scope
  }
}

/** Whether a block can stand in a list of sources that has no heading. */
function isListed(node: RootContent, { source, start }: BlockNode): boolean {
  if (node.type === 'list' || node.type === 'definition') return true
  const block = { source, start, links: new Map<string, string>() }
  return node.type === 'paragraph' && isNumberedParagraph(node, { block })
}
