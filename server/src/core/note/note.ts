import type { Figure } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import type { Problem } from '../text/problem.ts'
import { type Prose, toSourceSpan } from '../text/prose.ts'
import { type Span, shiftSpan } from '../text/span.ts'
import type { Citation } from './citation.ts'
import type { Directive } from './directives.ts'
import type { FrontMatter } from './front-matter.ts'

/**
 * Notes: Markdown in; blocks of prose with their figures, citations, definitions and directives out.
 * This layer knows what a citation looks like and what it covers, but not what it points to:
 * it never sees another document.
 */

/** A Markdown document, read. Saved articles are read the same way. */
export interface Note {
  readonly uri: string
  readonly text: string
  readonly language: Language
  readonly frontMatter: FrontMatter
  /** In order; together they hold everything but the front matter. */
  readonly blocks: readonly PlacedBlock[]
  /** What could not be read, of the front matter and of the blocks. */
  readonly problems: readonly Problem[]
}

/** What a note must be told before it can be read. */
export interface NoteOptions {
  /** ISO 4217 code of a bare `$` in English text. */
  readonly dollar: string
  /** Whether `$…$` is mathematics, as in `.qmd` and `.Rmd`; in other notes `$` is money. */
  readonly mathematics: boolean
  /** The language in which all of it is read; where none is set, its script and words choose. */
  readonly forced?: Language | undefined
}

/** A block where it stands in its note. */
export interface PlacedBlock {
  readonly block: Block
  /** Where the block starts in the note's text; every span inside the block counts from here. */
  readonly start: number
  /** The text of the headings above, outermost first, not counting the block itself. */
  readonly headings: readonly string[]
}

/**
 * A top-level block of Markdown. It holds nothing that depends on where it stands, so it can be kept while the text around it changes.
 * All spans that are called a source's count from the start of the block.
 */
export interface Block {
  readonly kind: BlockKind
  /** Length of its source in code units. */
  readonly length: number
  /** In order of the source. */
  readonly passages: readonly Passage[]
  readonly citations: readonly Citation[]
  readonly definitions: readonly Definition[]
  readonly directives: readonly Directive[]
}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'table'
  | 'quote'
  | 'definition'
  | 'source-line'
  | 'other'

/** A leaf of prose: a paragraph, a heading, an item's paragraph, a table cell, or the text of a footnote. */
export interface Passage {
  readonly kind: PassageKind
  /** Its source in the block. */
  readonly span: Span
  readonly prose: Prose
  readonly language: Language
  /** In the prose, in order, without the white space between them. A mark behind the closing punctuation belongs to the sentence before. */
  readonly sentences: readonly Span[]
  /** In the prose. */
  readonly figures: readonly Figure[]
  /** For a heading, 1 to 6; else undefined. */
  readonly level: number | undefined
  readonly cell: TableCell | undefined
  /** The label of the footnote whose definition this is, or of which it is a part; `[1]` in a numbered list of sources. */
  readonly footnote: string | undefined
  /** The source of the item, row or paragraph it belongs to, lists inside an item not counted; its own span where absent. */
  readonly unit?: Span | undefined
  /** What its citations cover besides their sentences, in the block: for a `Source:` line the table above it. */
  readonly reach?: Span | undefined
}

export type PassageKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'cell'
  /** The text of a footnote definition: evidence, its figures are not the author's. */
  | 'footnote'
  /** The text of an inline note `^[…]`: evidence too. */
  | 'inline-note'
  /** A line such as `Source: Reuters`: a citation, its figures are not read in a note. */
  | 'source-line'

/** Where a cell stands, and what its table says of it. */
export interface TableCell {
  /** 0 is the header row. */
  readonly row: number
  readonly column: number
  /** Text of the header cell of this column. */
  readonly header: string
  /** Text of the first cell of this row; empty in the first column. */
  readonly rowLabel: string
  /** Which table of the block, from 0. */
  readonly table: number
}

/**
 * What stands behind a mark: a footnote's or reference link's definition (`[^id]: text`, `[label]: https://…`),
 * an entry of a numbered list of sources, or an inline note itself.
 */
export interface Definition {
  readonly kind: 'footnote' | 'link' | 'numbered' | 'inline-note'
  /** As written, without `^`; a numbered entry's number; empty for an inline note, which its citation's equal span finds. */
  readonly label: string
  /** The whole definition in the block. */
  readonly span: Span
  /** For `[^id]: text`, the span of `[^id]`. */
  readonly labelSpan: Span
  /** Addresses and files in it, in order: link targets and bare addresses; for a reference link its one target. */
  readonly addresses: readonly string[]
  /** Citation keys in it, as in `[^1]: [@smith2020]`. */
  readonly keys: readonly string[]
  /** Targets of wikilinks in it. */
  readonly wikilinks: readonly string[]
  /** Its prose, without markup. */
  readonly text: string
}

/** A figure and where it stands. */
export interface NoteFigure {
  readonly figure: Figure
  readonly passage: Passage
  readonly placed: PlacedBlock
  /** In the note's text. */
  readonly span: Span
}

/** The figures of a note in order, those in footnotes and other evidence included: `passage.kind` tells. */
export function listFigures(blocks: readonly PlacedBlock[]): readonly NoteFigure[] {
  return blocks.flatMap((placed) =>
    placed.block.passages.flatMap((passage) =>
      passage.figures.map((figure) => ({
        figure,
        passage,
        placed,
        span: placeSpan(placed, passage, figure.span),
      })),
    ),
  )
}

/** A span of a passage's prose as a span of the note's text. */
export function placeSpan(placed: PlacedBlock, passage: Passage, span: Span): Span {
  return shiftSpan(toSourceSpan(passage.prose, span), placed.start)
}

/** A definition and where it stands in the note's text. */
export interface NoteDefinition {
  readonly definition: Definition
  readonly placed: PlacedBlock
  /** The whole definition. */
  readonly span: Span
  /** For `[^id]: text`, the span of `[^id]`. */
  readonly labelSpan: Span
}

/** The definitions of a note in order. */
export function listDefinitions(blocks: readonly PlacedBlock[]): readonly NoteDefinition[] {
  return blocks.flatMap((placed) =>
    placed.block.definitions.map((definition) => ({
      definition,
      placed,
      span: shiftSpan(definition.span, placed.start),
      labelSpan: shiftSpan(definition.labelSpan, placed.start),
    })),
  )
}
