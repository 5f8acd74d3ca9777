import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { isCaption, isLeadIn } from './captions.ts'
import { addDraft, addNotes, buildDraft, type Draft, type DraftScope } from './draft.ts'
import { splitNotes } from './inline-notes.ts'
import { isOwnComment } from './marks/own.ts'
import { type BlockSource, type RawProse, readProse, spanOf } from './read-prose.ts'
import { sliceRaw } from './slice-raw.ts'
import { splitSourceLines } from './source-lines.ts'
import { draftTable } from './table-drafts.ts'

/** Deeper than this nobody nests; what lies deeper is not read. */
const DEEPEST = 50

type FlowNode = RootContent | BlockContent | DefinitionContent

/** Adds the drafts of sibling nodes, in order. */
export function draftSiblings(nodes: readonly FlowNode[], scope: DraftScope): void {
  if (scope.depth > DEEPEST) return
  nodes.forEach((node, index) => {
    draftNode(node, { scope, above: nodes[index - 1], below: nodes[index + 1] })
  })
}

/** A place among siblings. */
interface Place {
  readonly scope: DraftScope
  readonly above: FlowNode | undefined
  readonly below: FlowNode | undefined
}

function draftNode(node: FlowNode, place: Place): void {
  const { scope } = place
  switch (node.type) {
    case 'paragraph':
      draftParagraph(node, place)
      return
    case 'heading':
      addDraft(scope, readProse(node.children, scope.block), {
        kind: scope.footnote === undefined ? 'heading' : scope.kind,
        span: spanOf(node, scope.block),
        level: node.depth,
      })
      return
    case 'list':
      draftList(node, scope)
      return
    case 'blockquote': {
      const container = spanOf(node, scope.block)
      draftSiblings(node.children, { ...scope, container, list: undefined, depth: scope.depth + 1 })
      return
    }
    case 'table':
      draftTable(node, scope)
      return
    case 'html':
      draftHtml(node.value, spanOf(node, scope.block), place)
      return
    default:
  }
}

function draftList(list: List, scope: DraftScope): void {
  const span = spanOf(list, scope.block)
  list.children.forEach((item, index) => {
    const previous = list.children[index - 1]
    draftSiblings(item.children, {
      ...scope,
      kind: scope.footnote === undefined ? 'item' : scope.kind,
      unit: unitOf(item, scope.block),
      container: containerOf(item, { list, previous, scope }),
      list: span,
      depth: scope.depth + 1,
    })
  })
}

/** An item without its inner lists. */
function unitOf(item: ListItem, block: BlockSource): Span {
  const span = spanOf(item, block)
  const inner = item.children.find((child) => child.type === 'list')
  return inner ? { start: span.start, end: spanOf(inner, block).start } : span
}

interface ItemPlace {
  readonly list: List
  readonly previous: ListItem | undefined
  readonly scope: DraftScope
}

/** What a source line that ends an item speaks of: the item; of an item of nothing else the one before, or the list that it ends. */
function containerOf(item: ListItem, { list, previous, scope }: ItemPlace): Span {
  const [only] = item.children
  const isAlone = item.children.length === 1 && only?.type === 'paragraph'
  const isSource = isAlone && isSourceParagraph(only, scope.block)
  if (!isSource) return spanOf(item, scope.block)
  const isLast = item === list.children.at(-1)
  return isLast || !previous ? spanOf(list, scope.block) : spanOf(previous, scope.block)
}

function isSourceParagraph(paragraph: Paragraph, block: BlockSource): boolean {
  const segments = splitSourceLines(readProse(paragraph.children, block))
  return segments[0]?.kind === 'source-line'
}

function draftParagraph(paragraph: Paragraph, place: Place): void {
  const { scope } = place
  const raw = readProse(paragraph.children, scope.block)
  const span = spanOf(paragraph, scope.block)
  const { main, notes } = splitNotes(raw)
  const segments =
    scope.footnote === undefined
      ? splitSourceLines(main)
      : [{ kind: 'text', span: { start: 0, end: raw.text.length } } as const]
  const isWhole = segments.length === 1
  const spoken = segments.find((segment) => segment.kind === 'text')
  const drafts = segments.map((segment): Draft => {
    const source = isWhole ? span : toSourceSpan(main, segment.span)
    const reach =
      segment.kind === 'source-line'
        ? reachOfSource(source, spoken && toSourceSpan(main, spoken.span), place)
        : reachOfText(main.text, place)
    return buildDraft({
      kind: segment.kind === 'source-line' ? 'source-line' : scope.kind,
      raw: isWhole ? main : sliceRaw(main, segment.span),
      span: source,
      footnote: scope.footnote,
      unit: scope.unit ?? span,
      reach,
    })
  })
  scope.parts.drafts.push(...drafts)
  addNotes(scope, notes)
}

/** What a source line speaks of: the item or quote that it ends, else the text before it in its paragraph, else the node above. */
function reachOfSource(
  source: Span,
  before: Span | undefined,
  { scope, above, below }: Place,
): Span | undefined {
  if (scope.container && !below) {
    const isOutdented = scope.list !== undefined && isLazy(source, scope)
    return isOutdented ? scope.list : scope.container
  }
  if (before && before.start < source.start) return before
  return above ? spanOf(above, scope.block) : undefined
}

/** Whether a line stands further left than the item it continues: then it speaks of the list. */
function isLazy(source: Span, { block, unit }: DraftScope): boolean {
  const lineStart = block.source.lastIndexOf('\n', source.start - 1) + 1
  const indent = source.start - lineStart
  const itemStart = unit?.start ?? 0
  const itemLine = block.source.lastIndexOf('\n', itemStart - 1) + 1
  return lineStart > itemStart && indent <= itemStart - itemLine
}

/** What a lead-in or a caption speaks of besides itself. */
function reachOfText(text: string, { scope, above, below }: Place): Span | undefined {
  if (below?.type === 'list' && isLeadIn(text)) return spanOf(below, scope.block)
  if (below?.type === 'table' && (isCaption(text) || isLeadIn(text)))
    return spanOf(below, scope.block)
  if (above?.type === 'table' && isCaption(text)) return spanOf(above, scope.block)
  return undefined
}

function draftHtml(value: string, span: Span, place: Place): void {
  const { scope } = place
  scope.parts.html.push({ value, span })
  if (!isOwnComment(value)) return
  const html: RawProse = readProse(
    [{ type: 'html', value, position: positionOf(span, scope) }],
    scope.block,
  )
  const reach = reachOfSource(span, undefined, place)
  scope.parts.drafts.push(buildDraft({ kind: 'source-line', raw: html, span, reach }))
}

function positionOf(span: Span, { block }: DraftScope): NonNullable<Paragraph['position']> {
  const point = (offset: number) => ({ line: 1, column: 1, offset: offset + block.start })
  return { start: point(span.start), end: point(span.end) }
}
