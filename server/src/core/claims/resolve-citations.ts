import type { Citation } from '../note/citation.ts'
import { isCitationNeeded } from '../note/citation-needed.ts'
import {
  type Definition,
  listDefinitions,
  type Note,
  type NoteDefinition,
  type PlacedBlock,
} from '../note/note.ts'
import type { SourceFinder } from '../sources/find-source.ts'
import type { Source } from '../sources/source.ts'
import { shiftSpan } from '../text/span.ts'
import type { ResolvedCitation } from './status.ts'

/** The note's citations in order with what each points to. A mark that turns out to point to no source (a link to another note, `@someone`) is left out. */
export function resolveCitations(
  note: Note,
  footnotes: readonly Source[],
  finder: SourceFinder,
): readonly ResolvedCitation[] {
  const definitions = indexDefinitions(note)
  const own = new Map(footnotes.map((source) => [source.span.start, source]))
  return note.blocks.flatMap((placed) =>
    placed.block.citations.flatMap((citation) => {
      const start = placed.start + citation.span.start
      const found = findSources(citation, { note, own, finder, definitions, start })
      return found ? [toResolved(note, placed, citation, found)] : []
    }),
  )
}

interface Found {
  readonly sources: readonly Source[]
  readonly defined: boolean
}

interface Context {
  readonly note: Note
  /** The note's own footnotes by where they start. */
  readonly own: ReadonlyMap<number, Source>
  readonly finder: SourceFinder
  readonly definitions: ReadonlyMap<string, NoteDefinition>
  /** Where the citation starts in the note. */
  readonly start: number
}

function findSources(citation: Citation, context: Context): Found | undefined {
  const { note, finder } = context
  const { target } = citation
  switch (target.kind) {
    case 'footnote':
      return findTied(target.label, 'footnote', context)
    case 'number':
      return findTied(String(target.number), 'numbered', context)
    case 'key':
      return findKey(citation, finder.byKey(target.key))
    case 'address':
      return { sources: finder.byAddress(target.address), defined: true }
    case 'file': {
      const sources = finder.byPath(target.path, note.uri)
      // Data, pages and scans that are not read here are sources all the same; a link to another note is none.
      const isSource =
        sources.length > 0 || /\.(?:csv|tsv|pdf|html?|xlsx?|docx?)$/i.test(target.path)
      return isSource ? { sources, defined: true } : undefined
    }
    case 'text':
      return citation.kind === 'inline-note'
        ? findInlineNote(context)
        : { sources: finder.byWords(target.text), defined: true }
    case 'own':
      return { sources: [], defined: true }
  }
}

/** A bare `@name` is a citation only where the key exists. */
function findKey({ kind }: Citation, sources: readonly Source[]): Found | undefined {
  if (sources.length > 0) return { sources, defined: true }
  return kind === 'bare-key' ? undefined : { sources, defined: false }
}

/** The sources that a definition's links and keys lead to, and its own text where that holds a figure. */
function findTied(label: string, kind: Definition['kind'], context: Context): Found {
  const meant = context.definitions.get(keyOf(kind, label))
  // A stub that asks for a source defines nothing yet.
  const isDefined = meant !== undefined && !isCitationNeeded(meant.definition.text)
  return isDefined ? followTies(meant, context) : { sources: [], defined: false }
}

/** The definitions by kind and label, the first of each; inline notes by their place. */
function indexDefinitions({ blocks }: Note): ReadonlyMap<string, NoteDefinition> {
  const definitions = new Map<string, NoteDefinition>()
  for (const placed of listDefinitions(blocks)) {
    const { kind, label } = placed.definition
    const key = keyOf(kind, kind === 'inline-note' ? String(placed.span.start) : label)
    if (!definitions.has(key)) definitions.set(key, placed)
  }
  return definitions
}

function keyOf(kind: Definition['kind'], label: string): string {
  return `${kind} ${label.toLowerCase()}`
}

/** An inline note is its own definition. */
function findInlineNote(context: Context): Found {
  const meant = context.definitions.get(keyOf('inline-note', String(context.start)))
  return meant ? followTies(meant, context) : { sources: [], defined: true }
}

function followTies({ definition, span }: NoteDefinition, context: Context): Found {
  const { own, finder, note } = context
  const tied = [
    ...definition.addresses.flatMap((address) => finder.byAddress(address)),
    ...definition.keys.flatMap((key) => finder.byKey(key)),
    ...[...definition.wikilinks, ...definition.addresses].flatMap((path) =>
      finder.byPath(path, note.uri),
    ),
  ]
  const footnote = own.get(span.start)
  const quoted = footnote ? [footnote] : []
  const counted = tied.length > 0 ? quoted.filter(({ hasText }) => hasText) : quoted
  const named =
    tied.length > 0 || definition.addresses.length > 0 ? [] : finder.byWords(definition.text)
  return { sources: distinct([...tied, ...named, ...counted]), defined: true }
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter(
    (source, place) => sources.findIndex(({ id }) => id === source.id) === place,
  )
}

function toResolved(
  note: Note,
  placed: PlacedBlock,
  citation: Citation,
  { sources, defined }: Found,
): ResolvedCitation {
  const span = shiftSpan(citation.span, placed.start)
  const named = sources.find(({ kind }) => kind !== 'footnote')
  const label = named?.key ?? note.text.slice(span.start, span.end)
  return { citation, placed, span, sources, defined, label }
}
