import type { Citation } from '../note/citation.ts'
import { isCitationNeeded } from '../note/citation-needed.ts'
import type { Block, Definition } from '../note/note.ts'
import type { SourceFinder } from '../sources/find-source.ts'
import type { Source } from '../sources/source.ts'
import { sliceSpan } from '../text/span.ts'
import type { ResolvedCitation } from './status.ts'

/** What the citations of a note's block may lead to. */
export interface CitationContext {
  readonly uri: string
  readonly finder: SourceFinder
  /** Whether the finder knows all sources there are: what it does not find is not there. */
  readonly isComplete: boolean
  /** The first definition of a label. */
  findDefinition(kind: Definition['kind'], label: string): Definition | undefined
  /** The source that a footnote's, inline note's or numbered entry's own text is. */
  findQuote(definition: Definition): Source | undefined
}

/**
 * The citations of a block in order with what each points to; spans and places count from the block, which stands in the given text.
 * A mark that turns out to point to no source (a link to another note, `@someone`) is left out.
 */
export function resolveCitations(
  block: Block,
  text: string,
  context: CitationContext,
): readonly ResolvedCitation[] {
  const placed = { block, start: 0, headings: [] }
  return block.citations.flatMap((citation) => {
    const found = findSources(citation, block, context)
    if (!found) return []
    const named = found.sources.find(({ kind }) => kind !== 'footnote')
    const label = named?.key ?? sliceSpan(text, citation.span)
    return [{ citation, placed, span: citation.span, ...found, label }]
  })
}

/** The label of the definition that a citation asks for. */
export function labelOf({ target }: Citation): string | undefined {
  switch (target.kind) {
    case 'footnote':
      return keyOf('footnote', target.label)
    case 'number':
      return keyOf('numbered', String(target.number))
    default:
      return undefined
  }
}

interface Found {
  readonly sources: readonly Source[]
  readonly defined: boolean
}

function findSources(
  citation: Citation,
  block: Block,
  context: CitationContext,
): Found | undefined {
  const { finder, uri, isComplete } = context
  const { target } = citation
  switch (target.kind) {
    case 'footnote':
      return findTied(target.label, 'footnote', context)
    case 'number':
      return findTied(String(target.number), 'numbered', context)
    case 'key':
      return findKey(citation, finder.byKey(target.key), isComplete)
    case 'address':
      return { sources: finder.byAddress(target.address), defined: true }
    case 'file': {
      const sources = finder.byPath(target.path, uri)
      // Data, pages and scans that are not read here are sources all the same; a link to another note is none.
      const isSource =
        sources.length > 0 || /\.(?:csv|tsv|pdf|html?|xlsx?|docx?)$/i.test(target.path)
      return isSource || !isComplete ? { sources, defined: true } : undefined
    }
    case 'text':
      return citation.kind === 'inline-note'
        ? findInlineNote(citation, block, context)
        : { sources: finder.byWords(target.text), defined: true }
    case 'own':
      return { sources: [], defined: true }
  }
}

/** A bare `@name` is a citation only where the key exists. */
function findKey(
  { kind }: Citation,
  sources: readonly Source[],
  isComplete: boolean,
): Found | undefined {
  if (sources.length > 0 || !isComplete) return { sources, defined: true }
  return kind === 'bare-key' ? undefined : { sources, defined: false }
}

/** The sources that a definition's links and keys lead to, and its own text where that holds a figure. */
function findTied(label: string, kind: Definition['kind'], context: CitationContext): Found {
  const meant = context.findDefinition(kind, label)
  // A stub that asks for a source defines nothing yet.
  const isDefined = meant !== undefined && !isCitationNeeded(meant.text)
  return isDefined ? followTies(meant, context) : { sources: [], defined: false }
}

/** How definitions are told apart: by their kind and label, whatever its case. */
export function keyOf(kind: Definition['kind'], label: string): string {
  return `${kind} ${label.toLowerCase()}`
}

/** An inline note is its own definition. */
function findInlineNote({ span }: Citation, block: Block, context: CitationContext): Found {
  const meant = block.definitions.find(
    (definition) => definition.kind === 'inline-note' && definition.span.start === span.start,
  )
  return meant ? followTies(meant, context) : { sources: [], defined: true }
}

function followTies(definition: Definition, context: CitationContext): Found {
  const { finder, uri } = context
  const tied = [
    ...definition.addresses.flatMap((address) => finder.byAddress(address)),
    ...definition.keys.flatMap((key) => finder.byKey(key)),
    ...[...definition.wikilinks, ...definition.addresses].flatMap((path) =>
      finder.byPath(path, uri),
    ),
  ]
  const quote = context.findQuote(definition)
  const quoted = quote ? [quote] : []
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
