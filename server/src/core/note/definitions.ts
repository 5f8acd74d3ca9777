import type { RootContent } from 'mdast'
import { groupBy } from '../text/group-by.ts'
import { MARK } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Citation } from './citation.ts'
import type { DraftScope } from './draft.ts'
import type { Definition, Passage } from './note.ts'
import { spanOf } from './read-prose.ts'

/** What definitions are read from: a block's passages and citations. */
export interface DefinitionParts {
  readonly scope: DraftScope
  readonly passages: readonly Passage[]
  readonly citations: readonly Citation[]
}

/** The definitions of a block: its footnote, its reference link, the entries of a list of sources, its inline notes. */
export function readDefinitions(node: RootContent, parts: DefinitionParts): readonly Definition[] {
  return [...readOwn(node, parts), ...readEntries(parts), ...readNotes(parts)]
}

function readOwn(
  node: RootContent,
  { scope, passages, citations }: DefinitionParts,
): readonly Definition[] {
  const span = spanOf(node, scope.block)
  if (node.type === 'footnoteDefinition') {
    const labelSpan = readLabelSpan(scope.block.source, span)
    const label = node.label ?? node.identifier
    return [{ kind: 'footnote', label, span, labelSpan, ...summarize(passages, citations) }]
  }
  if (node.type !== 'definition') return []
  return [
    {
      kind: 'link',
      label: node.label ?? node.identifier,
      span,
      labelSpan: readLabelSpan(scope.block.source, span),
      addresses: [node.url],
      keys: [],
      wikilinks: [],
      text: node.title ?? '',
    },
  ]
}

/** The span of `[^id]` in `[^id]: text`. */
function readLabelSpan(source: string, span: Span): Span {
  const colon = source.indexOf(']:', span.start)
  return { start: span.start, end: colon < 0 || colon >= span.end ? span.start : colon + 1 }
}

/** The entries of a numbered list of sources; their passages name them as `[1]`. */
function* readEntries(parts: DefinitionParts): Iterable<Definition> {
  const passagesOf = groupBy(parts.passages, (passage) => passage.footnote)
  const citationsOf = groupBy(
    parts.citations,
    (citation) => parts.passages[citation.passage]?.footnote,
  )
  for (const entry of parts.scope.parts.entries) {
    const name = `[${entry.label}]`
    const summary = summarize(passagesOf.get(name) ?? [], citationsOf.get(name) ?? [])
    yield { kind: 'numbered', ...entry, ...summary }
  }
}

/** Inline notes; the passage of one begins behind its `^[`. */
function* readNotes({ scope, passages, citations }: DefinitionParts): Iterable<Definition> {
  const citationsOf = groupBy(citations, (citation) => passages[citation.passage]?.span.start)
  for (const { span, text } of scope.parts.notes) {
    const labelSpan = { start: span.start, end: span.start + 2 }
    const cited = citationsOf.get(labelSpan.end) ?? []
    yield { kind: 'inline-note', label: '', span, labelSpan, ...summarize([], cited), text }
  }
}

type Summary = Pick<Definition, 'addresses' | 'keys' | 'wikilinks' | 'text'>

function summarize(passages: readonly Passage[], citations: readonly Citation[]): Summary {
  const addresses: string[] = []
  const keys: string[] = []
  const wikilinks: string[] = []
  for (const { kind, target } of citations) {
    if (target.kind === 'address') addresses.push(target.address)
    else if (target.kind === 'key') keys.push(target.key)
    else if (target.kind === 'file') (kind === 'wikilink' ? wikilinks : addresses).push(target.path)
  }
  return { addresses, keys, wikilinks, text: printText(passages) }
}

function printText(passages: readonly Passage[]): string {
  const texts = passages.map((passage) => passage.prose.text.replaceAll(MARK, '').trim())
  return texts.filter((text) => text !== '').join('\n')
}
