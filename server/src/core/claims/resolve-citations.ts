import type { Citation } from '../note/citation.ts'
import { type Definition, listDefinitions, type Note, type PlacedBlock } from '../note/note.ts'
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
  const definitions = listDefinitions(note.blocks).map(({ definition }) => definition)
  return note.blocks.flatMap((placed) =>
    placed.block.citations.flatMap((citation) => {
      const found = findSources(citation, { note, footnotes, finder, definitions })
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
  readonly footnotes: readonly Source[]
  readonly finder: SourceFinder
  readonly definitions: readonly Definition[]
}

function findSources(citation: Citation, context: Context): Found | undefined {
  const { note, finder, footnotes } = context
  const { target } = citation
  switch (target.kind) {
    case 'footnote':
      return findFootnote(target.label, context)
    case 'number':
      return findTied(String(target.number), 'numbered', context)
    case 'key':
      return findKey(citation, finder.byKey(target.key))
    case 'address':
      return { sources: finder.byAddress(target.address), defined: true }
    case 'file': {
      const sources = finder.byPath(target.path, note.uri)
      return sources.length > 0 ? { sources, defined: true } : undefined
    }
    case 'text': {
      const own = footnotes.filter(({ span }) => isAt(span, citation, context))
      return { sources: own.length > 0 ? own : finder.byWords(target.text), defined: true }
    }
    case 'own':
      return { sources: [], defined: true }
  }
}

/** A bare `@name` is a citation only where the key exists. */
function findKey({ kind }: Citation, sources: readonly Source[]): Found | undefined {
  if (sources.length > 0) return { sources, defined: true }
  return kind === 'bare-key' ? undefined : { sources, defined: false }
}

function findFootnote(label: string, context: Context): Found {
  return findTied(label, 'footnote', context)
}

/** The sources that a definition's links and keys lead to, and its own text where that holds a figure. */
function findTied(label: string, kind: Definition['kind'], context: Context): Found {
  const { definitions, footnotes, finder, note } = context
  const isMeant = (definition: Definition) =>
    definition.kind === kind && definition.label.toLowerCase() === label.toLowerCase()
  const definition = definitions.find(isMeant)
  if (!definition) return { sources: [], defined: false }
  const tied = [
    ...definition.addresses.flatMap((address) => finder.byAddress(address)),
    ...definition.keys.flatMap((key) => finder.byKey(key)),
    ...definition.wikilinks.flatMap((path) => finder.byPath(path, note.uri)),
  ]
  const own = footnotes.filter(({ key }) => key.toLowerCase() === `^${label}`.toLowerCase())
  const counted = tied.length > 0 ? own.filter(({ hasText }) => hasText) : own
  const named = tied.length > 0 || definition.addresses.length > 0 ? [] : finder.byWords(definition.text)
  return { sources: distinct([...tied, ...named, ...counted]), defined: true }
}

function isAt(span: Source['span'], citation: Citation, { note }: Context): boolean {
  const placed = note.blocks.find(({ block }) => block.citations.includes(citation))
  const start = placed ? placed.start + citation.span.start : -1
  return span.start <= start && start < span.end
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source, place) => sources.findIndex(({ id }) => id === source.id) === place)
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
