import {
  listDefinitions,
  type Note,
  type NoteDefinition,
  type PlacedBlock,
} from '../../note/note.ts'
import { contains } from '../../text/span.ts'
import { hasFigures } from '../entry-source.ts'
import { isAddress, toIdentity } from '../identity.ts'
import type { Source } from '../source.ts'

/** Longer inline notes are named by their beginning. */
const LONGEST_NAME = 40

/**
 * The sources that a note's own footnotes, inline notes and numbered list of sources are.
 * Each has text only if its own words hold a figure; what it links to ties it to other sources.
 */
export function readFootnoteSources(note: Note): readonly Source[] {
  const seen = new Map<string, number>()
  return listDefinitions(note.blocks)
    .filter(({ definition }) => definition.kind !== 'link')
    .map((found) => {
      const key = readKey(note, found)
      const copy = seen.get(key) ?? 0
      seen.set(key, copy + 1)
      const id = copy === 0 ? `${note.uri}#${key}` : `${note.uri}#${key}~${copy}`
      return { ...toSource(note, found), id, key }
    })
}

/** `^label`; an inline note has none and is named by its words. */
function readKey(note: Note, { definition, span }: NoteDefinition): string {
  if (definition.kind !== 'inline-note') return `^${definition.label}`
  const written = note.text.slice(span.start, span.end)
  return written.length <= LONGEST_NAME ? written : `${written.slice(0, LONGEST_NAME - 2)}…]`
}

function toSource(note: Note, found: NoteDefinition): Omit<Source, 'id' | 'key'> {
  const { definition, span, labelSpan } = found
  const { addresses, keys, wikilinks } = definition
  const address = addresses.find(isAddress)
  const block = readOwnBlock(found)
  return {
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
