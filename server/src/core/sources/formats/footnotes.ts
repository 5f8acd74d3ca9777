import type { Block, Definition, Note } from '../../note/note.ts'
import { contains, type Span, shiftSpan, sliceSpan } from '../../text/span.ts'
import { hasFigures } from '../entry-source.ts'
import { isAddress, toIdentity } from '../identity.ts'
import { separateIds } from '../separate-ids.ts'
import type { Source } from '../source.ts'

/** Longer inline notes are named by their beginning. */
const LONGEST_NAME = 40

/**
 * The sources that a note's own footnotes, inline notes and numbered list of sources are.
 * Each has text only if its own words hold a figure; what it links to ties it to other sources.
 */
export function readFootnoteSources({ uri, text, blocks }: Note): readonly Source[] {
  const sources = blocks.flatMap(({ block, start }) => {
    if (block.definitions.length === 0) return []
    const own = text.slice(start, start + block.length)
    return readBlockFootnotes(uri, block, own).map(({ source }) => placeFootnote(source, start))
  })
  return separateIds(sources)
}

/** A definition and the source that its own words are, both counted from their block. */
export interface BlockFootnote {
  readonly definition: Definition
  readonly source: Source
}

/** The same of one block, of which the text is given. Ids are those of labels: two definitions of one label share theirs. */
export function readBlockFootnotes(
  uri: string,
  block: Block,
  text: string,
): readonly BlockFootnote[] {
  return block.definitions
    .filter(({ kind }) => kind !== 'link')
    .map((definition) => ({ definition, source: toSource(uri, definition, block, text) }))
}

/** A footnote where it stands, its block starting at an offset of the note. */
export function placeFootnote(source: Source, start: number): Source {
  return {
    ...source,
    span: shiftSpan(source.span, start),
    keySpan: shiftSpan(source.keySpan, start),
    blocks: source.blocks.map((placed) => ({ ...placed, start: placed.start + start })),
  }
}

/** `^label`; an inline note has none and is named by its words. */
function readKey({ kind, label, span }: Definition, text: string): string {
  if (kind !== 'inline-note') return `^${label}`
  const written = sliceSpan(text, span)
  return written.length <= LONGEST_NAME ? written : `${written.slice(0, LONGEST_NAME - 2)}…]`
}

function toSource(uri: string, definition: Definition, block: Block, text: string): Source {
  const { addresses, keys, wikilinks, span, labelSpan } = definition
  const address = addresses.find(isAddress)
  const own = { block: readOwnBlock(definition.span, block), start: 0, headings: [] }
  const key = readKey(definition, text)
  return {
    id: `${uri}#${key}`,
    key,
    kind: 'footnote',
    uri,
    span,
    keySpan: labelSpan,
    title: undefined,
    authors: [],
    publisher: undefined,
    published: undefined,
    accessed: undefined,
    address,
    identity: address === undefined ? undefined : toIdentity(address),
    ties: [...addresses, ...keys, ...wikilinks],
    blocks: [own],
    hasText: hasFigures(own),
  }
}

/** The block the definition stands in, with the definition's own passages alone. */
function readOwnBlock(definition: Span, block: Block): Block {
  const passages = block.passages.filter(
    ({ span, kind, footnote }) =>
      contains(definition, span) && (kind === 'inline-note' || footnote !== undefined),
  )
  return { ...block, passages, citations: [], definitions: [], directives: [] }
}
