import {
  listDefinitions,
  type Note,
  type NoteDefinition,
  type PlacedBlock,
} from '../../note/note.ts'
import { contains } from '../../text/span.ts'
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
export function readFootnoteSources(note: Note): readonly Source[] {
  const found = listDefinitions(note.blocks).filter(({ definition }) => definition.kind !== 'link')
  return separateIds(found.map((definition) => toSource(note, definition)))
}

/** `^label`; an inline note has none and is named by its words. */
function readKey(note: Note, { definition, span }: NoteDefinition): string {
  if (definition.kind !== 'inline-note') return `^${definition.label}`
  const written = note.text.slice(span.start, span.end)
  return written.length <= LONGEST_NAME ? written : `${written.slice(0, LONGEST_NAME - 2)}…]`
}

function toSource(note: Note, found: NoteDefinition): Source {
  const { definition, span, labelSpan } = found
  const { addresses, keys, wikilinks } = definition
  const address = addresses.find(isAddress)
  const block = readOwnBlock(found)
  const key = readKey(note, found)
  return {
    id: `${note.uri}#${key}`,
    key,
    kind: 'footnote',
    uri: note.uri,
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
    blocks: [block],
    hasText: hasFigures(block),
  }
}

/** The block the definition stands in, with the definition's own passages alone. */
function readOwnBlock({ definition, placed }: NoteDefinition): PlacedBlock {
  const passages = placed.block.passages.filter(
    ({ span, kind, footnote }) =>
      contains(definition.span, span) && (kind === 'inline-note' || footnote !== undefined),
  )
  const block = { ...placed.block, passages, citations: [], definitions: [], directives: [] }
  return { ...placed, block }
}
