import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { addDraft, type DraftScope } from './draft.ts'
import { draftSiblings } from './drafts.ts'
import { listLines } from './lines.ts'
import { isSourcesTitle } from './marks/source-words.ts'
import { readProse, spanOf } from './read-prose.ts'
import { sliceRaw } from './slice-raw.ts'

/** Adds the drafts of a block below a title such as `References`: entries of lists are evidence, not the author's words. */
export function draftSourceList(node: RootContent, scope: DraftScope): void {
  if (node.type === 'list') draftEntries(node, scope)
  else if (node.type === 'paragraph' && isNumberedParagraph(node, scope)) draftLines(node, scope)
  else draftSiblings([node], scope)
}

function draftEntries(list: List, scope: DraftScope): void {
  list.children.forEach((item, index) => {
    const label = String((list.start ?? 1) + index)
    const span = spanOf(item, scope.block)
    const first = item.children[0]
    const labelEnd = first ? spanOf(first, scope.block).start : span.end
    if (list.ordered) {
      const labelSpan = { start: span.start, end: labelEnd }
      scope.parts.entries.push({ label, span, labelSpan })
    }
    const footnote = list.ordered ? `[${label}]` : ''
    draftSiblings(item.children, { ...scope, kind: 'footnote', footnote, unit: span, depth: 1 })
  })
}

/** Whether a paragraph lists sources line by line: `[1] Reuters …`. */
export function isNumberedParagraph(
  paragraph: Paragraph,
  { block }: Pick<DraftScope, 'block'>,
): boolean {
  const { start, end } = spanOf(paragraph, block)
  return /^\\?\[\d{1,3}\\?\]\s/.test(block.source.slice(start, Math.min(end, start + 12)))
}

function draftLines(paragraph: Paragraph, scope: DraftScope): void {
  const raw = readProse(paragraph.children, scope.block)
  const starts = [...raw.text.matchAll(ENTRY)]
  starts.forEach((match, index) => {
    const end = starts[index + 1]?.index ?? raw.text.length
    const label = match.groups?.number ?? ''
    const labelEnd = match.index + match[0].trimEnd().length
    const span = toSourceSpan(raw, { start: match.index, end })
    const labelSpan = toSourceSpan(raw, { start: match.index, end: labelEnd })
    scope.parts.entries.push({ label, span, labelSpan })
    const text: Span = { start: match.index + match[0].length, end }
    const draft = {
      kind: 'footnote',
      span: toSourceSpan(raw, text),
      footnote: `[${label}]`,
    } as const
    addDraft(scope, sliceRaw(raw, text), draft)
  })
}

/** Takes `[1] ` at the start of a line. */
const ENTRY = /^\[(?<number>\d{1,3})\]\s/gm

/** Whether a node is a title such as `## References`, or a line such as `**Sources:**`. */
export function isTitleOfSources(node: RootContent): boolean {
  if (node.type !== 'heading' && node.type !== 'paragraph') return false
  const title = printWords(node.children)
  return title.length < LONGEST_TITLE && isSourcesTitle(title)
}

const LONGEST_TITLE = 60

/** The words of inline nodes, as far as emphasis goes; anything else makes it no title. */
function printWords(nodes: readonly PhrasingContent[]): string {
  const words = nodes.slice(0, 8).map((node): string => {
    if (node.type === 'text') return node.value
    const isDressed = node.type === 'strong' || node.type === 'emphasis'
    return isDressed && node.children.length === 1 ? printWords(node.children) : '\n'
  })
  return words.join('')
}

/** Whether numbered entries stand below such a title; told by a text's lines, before anything is parsed. */
export interface NumberedSources {
  readonly found: boolean
  /** Whether what follows the text stands below a title. */
  readonly isBelow: boolean
}

/** Looks for numbered sources in a text, should it stand above all titles of sources, and should it stand below one. */
export function findNumberedSources(text: string): {
  readonly above: NumberedSources
  readonly below: NumberedSources
} {
  let above = { found: false, isBelow: false }
  let below = { found: false, isBelow: true }
  for (const { start, end } of listLines(text)) {
    const role = readLineRole(text.slice(start, Math.min(end, start + LONGEST_TITLE + 20)))
    above = passLine(above, role)
    below = passLine(below, role)
  }
  return { above, below }
}

/** What a line is where it stands below a title of sources. */
type LineRole = 'title' | 'other-title' | 'entry' | 'none'

function readLineRole(line: string): LineRole {
  const title = line.replace(/^[\s#*_]{1,12}/, '').replace(/[\s#*_:：]{1,12}$/, '')
  if (isSourcesTitle(title)) return 'title'
  if (/^ {0,3}#{1,6}\s/.test(line)) return 'other-title'
  return /^ {0,3}(?:\d{1,3}[.)]|\\?\[\d{1,3}\\?\])\s/.test(line) ? 'entry' : 'none'
}

function passLine(state: NumberedSources, role: LineRole): NumberedSources {
  if (state.found || role === 'none') return state
  if (role === 'entry') return state.isBelow ? { found: true, isBelow: true } : state
  return { found: false, isBelow: role === 'title' }
}
