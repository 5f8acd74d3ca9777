import type { PhrasingContent, RootContent } from 'mdast'
import { MARK } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { alignText } from './align-text.ts'
import { createProseWriter, type ProseWriter, type ScannedProse } from './prose-writer.ts'

/** The prose of inline Markdown, and the inline elements in it that matter later. */
export interface RawProse extends ScannedProse {
  /** In order of the source; of nested ones the outer first. */
  readonly elements: readonly InlineElement[]
}

/** An inline element and where it stands. */
export interface InlineElement {
  readonly kind: 'footnote' | 'link' | 'html' | 'note' | 'break' | 'opaque'
  /** In the prose: the text of a link, all of an inline note, the one character of anything else. */
  readonly span: Span
  /** In the block. */
  readonly source: Span
  /** A footnote's label, a link's target, the HTML itself, an inline note's text; empty for others. */
  readonly value: string
}

/** The source of a block, and what is needed to read inline Markdown in it. */
export interface BlockSource {
  readonly source: string
  /** Where the block starts in the text that was parsed. */
  readonly start: number
  /** Targets of reference links by their normalised label. */
  readonly links: ReadonlyMap<string, string>
}

/** A top-level node, and the source of its block. */
export interface BlockNode {
  readonly node: RootContent
  readonly source: string
  /** Where the source starts in the text that was parsed. */
  readonly start: number
}

/** The prose of inline nodes: text as it is read, one mark for each thing that is no text. */
export function readProse(nodes: readonly PhrasingContent[], block: BlockSource): RawProse {
  const state: State = { writer: createProseWriter(), elements: [], block }
  for (const node of nodes) writeNode(state, node)
  return { ...state.writer.finish(), elements: state.elements }
}

interface State {
  readonly writer: ProseWriter
  readonly elements: InlineElement[]
  readonly block: BlockSource
}

function writeNode(state: State, node: PhrasingContent): void {
  const source = spanOf(node, state.block)
  switch (node.type) {
    case 'text':
      alignText(state.writer, node.value, state.block.source, source)
      return
    case 'break':
      writeElement(state, 'break', source, '')
      return
    case 'link':
      writeLink(state, node.children, source, node.url)
      return
    case 'linkReference':
      writeLink(state, node.children, source, state.block.links.get(node.identifier) ?? '')
      return
    case 'footnoteReference':
      writeElement(state, 'footnote', source, node.label ?? node.identifier)
      return
    case 'html':
      if (!isFormatting(node.value)) writeElement(state, 'html', source, node.value)
      return
    case 'emphasis':
    case 'strong':
    case 'delete':
      for (const child of node.children) writeNode(state, child)
      return
    default:
      writeElement(state, 'opaque', source, '')
  }
}

/** A bare address is plain text here, for its reader knows better where it ends; `<https://…>` is one mark; other links are their text. */
function writeLink(
  state: State,
  children: readonly PhrasingContent[],
  source: Span,
  target: string,
): void {
  const opening = state.block.source.charAt(source.start)
  if (opening === '<') {
    writeElement(state, 'link', source, target)
    return
  }
  const index = state.elements.length
  const start = state.writer.length
  const span = { start, end: start }
  const isLiteral = opening !== '['
  if (!isLiteral) state.elements.push({ kind: 'link', span, source, value: target })
  for (const child of children) writeNode(state, child)
  const end = state.writer.length
  if (!isLiteral)
    state.elements[index] = { kind: 'link', span: { start, end }, source, value: target }
}

function writeElement(
  state: State,
  kind: InlineElement['kind'],
  source: Span,
  value: string,
): void {
  const start = state.writer.length
  const character = kind === 'break' ? '\n' : MARK
  state.writer.replace(character, source, character)
  state.elements.push({ kind, span: { start, end: start + 1 }, source, value })
}

/** Tags that dress words up as emphasis does: `<b>17</b>%` is `17%`. */
function isFormatting(html: string): boolean {
  return /^<\/?(?:b|i|em|strong|u|span|mark|font|small|big|ins|abbr|cite)(?:\s[^<>]{0,300})?>$/i.test(
    html,
  )
}

/** A node's source in its block, without the line endings behind it: whether the parser counts those depends on what follows. */
export function spanOf(
  node: { readonly position?: PhrasingContent['position'] },
  block: BlockSource,
): Span {
  const start = (node.position?.start.offset ?? block.start) - block.start
  const end = (node.position?.end.offset ?? block.start) - block.start
  return { start, end: Math.max(start, dropLineEndings(block.source, end)) }
}

function dropLineEndings(source: string, end: number): number {
  let kept = end
  for (let at = end; at > 0; at--) {
    const unit = source.charAt(at - 1)
    if (unit === '\n' || unit === '\r') kept = at - 1
    else if (unit !== ' ' && unit !== '\t') break
  }
  return kept
}
