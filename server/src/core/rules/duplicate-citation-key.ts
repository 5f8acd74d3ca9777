import { listDefinitions, type NoteDefinition } from '../note/note.ts'
import { type FoundFinding, type Rule, type RuleInput, relatedPlace } from './rule.ts'

/** Reports footnotes that are defined twice, and citations of a key that more than one source has. */
export const duplicateCitationKey: Rule = {
  id: 'duplicate-citation-key',
  severity: 'warning',
  summary: 'Two sources have one citation key.',
  *find(checked) {
    yield* findDoubleFootnotes(checked)
    yield* findAmbiguousCitations(checked)
  },
}

function* findDoubleFootnotes({ note }: RuleInput): Iterable<FoundFinding> {
  const first = new Map<string, NoteDefinition>()
  for (const placed of listDefinitions(note.blocks)) {
    if (placed.definition.kind !== 'footnote') continue
    const key = placed.definition.label
    const earlier = first.get(key.toLowerCase())
    if (!earlier) {
      first.set(key.toLowerCase(), placed)
      continue
    }
    yield {
      span: placed.labelSpan,
      message: { id: 'rule.duplicate-citation-key', values: { key: `[^${key}]` } },
      related: [sameKey(note.uri, earlier.labelSpan, `[^${key}]`)],
    }
  }
}

function* findAmbiguousCitations({ citations, keyHolders }: RuleInput): Iterable<FoundFinding> {
  for (const { citation, span } of citations) {
    if (citation.target.kind !== 'key') continue
    const { key } = citation.target
    const holders = keyHolders(key)
    if (holders.length < 2) continue
    yield {
      span,
      message: { id: 'rule.duplicate-citation-key', values: { key } },
      related: holders.map((source) => sameKey(source.uri, source.keySpan, key)),
    }
  }
}

function sameKey(uri: string, span: { readonly start: number; readonly end: number }, key: string) {
  return relatedPlace(uri, span, { id: 'related.same-key', values: { key } })
}
