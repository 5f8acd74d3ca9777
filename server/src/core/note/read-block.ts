import type { RootContent } from 'mdast'
import type { UnitContext } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import { readUnitContext } from '../figures/unit-context.ts'
import type { Span } from '../text/span.ts'
import { isCaption, isUnitLine } from './captions.ts'
import type { Citation } from './citation.ts'
import { readDefinitions } from './definitions.ts'
import { type Directive, readDirectives } from './directives.ts'
import type { BlockParts, Draft, DraftScope } from './draft.ts'
import { draftSiblings } from './drafts.ts'
import type { Block, BlockKind, Passage } from './note.ts'
import { printLabel, readPassage } from './read-passage.ts'
import type { BlockNode } from './read-prose.ts'
import { draftSourceList } from './source-list.ts'

/** What a block must be told of the note around it. Whatever else it holds, its own characters say. */
export interface BlockContext {
  readonly language: Language
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
  /** Whether `$…$` is mathematics. */
  readonly mathematics: boolean
  /** The language in which all of the note is read; where none is set, each passage chooses. */
  readonly forced?: Language | undefined
  /** Targets of reference links by their normalised label. */
  readonly links: ReadonlyMap<string, string>
  /** Whether a numbered list of sources stands in the note. */
  readonly numbered: boolean
  /** Whether the block stands below a title such as `References`. */
  readonly isSourceList: boolean
  /** The text of the paragraph right above, which may be a table's caption. */
  readonly above: string | undefined
}

/** Reads one top-level block of Markdown. */
export function readBlock({ node, source, start }: BlockNode, context: BlockContext): Block {
  const parts: BlockParts = { drafts: [], html: [], entries: [], notes: [] }
  const scope = createScope({ source, start, links: context.links }, parts, context)
  draftTop(node, scope, context.isSourceList)
  const drafts = [...parts.drafts].sort((one, other) => one.span.start - other.span.start)
  const readings = drafts.map((draft) => readPassage(draft, context))
  const passages = readings.map((reading) => reading.passage)
  const citations = readings.flatMap((reading, passage) =>
    reading.citations.map(
      ({ kind, source, target, at }): Citation => ({ kind, span: source, target, passage, at }),
    ),
  )
  return {
    kind: kindOf(node, passages),
    length: source.length,
    passages,
    citations,
    definitions: readDefinitions(node, { scope, passages, citations }),
    directives: listDirectives(parts, drafts),
  }
}

function createScope(
  block: DraftScope['block'],
  parts: BlockParts,
  context: BlockContext,
): DraftScope {
  const { language, dollar, above } = context
  const readUnit = (words: string) => readUnitContext(words, { language, dollar })
  return {
    block,
    parts,
    readUnit,
    printLabel: (raw) => printLabel(raw, context),
    captionUnit: readCaptionUnit(above, readUnit),
    kind: 'paragraph',
    footnote: undefined,
    unit: undefined,
    container: undefined,
    list: undefined,
    depth: 0,
  }
}

function readCaptionUnit(
  above: string | undefined,
  readUnit: DraftScope['readUnit'],
): UnitContext | undefined {
  const isTold = above !== undefined && (isUnitLine(above) || isCaption(above))
  return isTold ? readUnit(above) : undefined
}

/** A footnote's contents are siblings; any other node stands alone. */
function draftTop(node: RootContent, scope: DraftScope, isSourceList: boolean): void {
  if (node.type === 'footnoteDefinition') {
    const footnote = node.label ?? node.identifier
    draftSiblings(node.children, { ...scope, kind: 'footnote', footnote })
  } else if (isSourceList) {
    draftSourceList(node, scope)
  } else {
    draftSiblings([node], scope)
  }
}

function kindOf(node: RootContent, passages: readonly Passage[]): BlockKind {
  const isSource = passages.length > 0 && passages.every(isSourceLine)
  if (isSource) return 'source-line'
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'table':
    case 'definition':
      return node.type
    case 'blockquote':
      return 'quote'
    case 'footnoteDefinition':
      return 'definition'
    default:
      return 'other'
  }
}

function isSourceLine(passage: Passage): boolean {
  return passage.kind === 'source-line' || passage.kind === 'inline-note'
}

/** The directives in HTML blocks and inside paragraphs, in order. */
function listDirectives(parts: BlockParts, drafts: readonly Draft[]): readonly Directive[] {
  const inline = drafts.flatMap(({ raw }) =>
    raw.elements
      .filter((element) => element.kind === 'html')
      .map(({ value, source }): { value: string; span: Span } => ({ value, span: source })),
  )
  return [...new Map([...parts.html, ...inline].map((html) => [html.span.start, html])).values()]
    .flatMap(({ value, span }) => readDirectives(value, span.start))
    .sort((one, other) => one.span.start - other.span.start)
}
