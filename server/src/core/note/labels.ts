import type { RootContent } from 'mdast'
import type { BlockNode } from './read-prose.ts'

/** A label that a chunk defines. */
export interface FoundDefinition {
  /** Normalised; of a footnote with its `^`. */
  readonly label: string
  /** Of a reference link. */
  readonly target: string | undefined
}

/** What nodes define, in order of their depth. */
export function* findDefinitions(placed: readonly BlockNode[]): Iterable<FoundDefinition> {
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

/** The labels that a text may refer to or define, each as it is written first. */
export function findLabels(source: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  for (const match of source.matchAll(LABEL)) {
    const label = match[0].slice(1, -1)
    const normalized = normalizeLabel(label)
    if (!labels.has(normalized)) labels.set(normalized, label)
  }
  return labels
}

/** Takes what stands in square brackets without others inside, save escaped ones. */
const LABEL = /\[(?:[^[\]\\]|\\[\s\S]){1,500}\]/g

/** A label as the parser compares it. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
}

/** Definitions of labels as they are written; a comment parts them from what follows. */
export function printDefinitions(labels: readonly string[]): string {
  if (labels.length === 0) return ''
  const lines = labels.map((label) => (label.startsWith('^') ? `[${label}]: .` : `[${label}]: #`))
  return `${lines.join('\n\n')}\n\n<!---->\n\n`
}
