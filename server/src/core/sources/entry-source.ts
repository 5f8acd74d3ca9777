import type { PlacedBlock } from '../note/note.ts'
import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { toIdentity } from './identity.ts'
import { readTextBlock, type TextOptions } from './read-text.ts'
import type { Source } from './source.ts'

/** A bibliography's entry, whatever the format it was written in. */
export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly span: Span
  readonly title: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly accessed: string | undefined
  /** Where it can be found, as written, the best first: a URL, then a DOI. */
  readonly addresses: readonly string[]
  /** What is searched for figures: `note`, `annote`, `annotation`, `abstract`. Sources are those of the file. */
  readonly texts: readonly Prose[]
}

/** The entry as a source of its file. Its first address is its own, the others tie it to what has them. */
export function toEntrySource(uri: string, entry: Entry, options: TextOptions): Source {
  const [address, ...others] = entry.addresses
  const blocks = readEntryBlocks(entry, options)
  return {
    id: `${uri}#${entry.key}`,
    kind: 'entry',
    uri,
    key: entry.key,
    span: entry.span,
    keySpan: entry.keySpan,
    title: entry.title,
    authors: entry.authors,
    publisher: entry.publisher,
    published: entry.published,
    accessed: entry.accessed,
    address,
    identity: address === undefined ? undefined : toIdentity(address),
    ties: others,
    blocks,
    hasText: blocks.some(hasFigures),
  }
}

/** Whether a block's own words hold a figure. */
export function hasFigures(placed: PlacedBlock): boolean {
  return placed.block.passages.some((passage) => 0 < passage.figures.length)
}

function readEntryBlocks(entry: Entry, options: TextOptions): readonly PlacedBlock[] {
  const texts = entry.texts.filter((prose) => prose.text.trim() !== '')
  return texts.length === 0 ? [] : [readTextBlock(texts, entry.span, options)]
}
