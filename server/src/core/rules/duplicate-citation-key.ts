import type { NoteDefinition } from '../note/note.ts'
import {
  type BlockRuleInput,
  type FoundFinding,
  type NoteRuleInput,
  type Rule,
  relatedPlace,
} from './rule.ts'

/** Reports footnotes that are defined twice, and citations of a key that more than one source has. */
export const duplicateCitationKey: Rule = {
  id: 'duplicate-citation-key',
  severity: 'warning',
  summary: 'Two sources have one citation key.',
  needsSources: true,
  findInBlock: findAmbiguousCitations,
  findInNote: findDoubleFootnotes,
}

function* findDoubleFootnotes({ uri, definitions }: NoteRuleInput): Iterable<FoundFinding> {
  const first = new Map<string, NoteDefinition>()
  for (const placed of definitions) {
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
      related: [sameKey(uri, earlier.labelSpan, `[^${key}]`)],
    }
  }
}

function* findAmbiguousCitations({
  citations,
  keyHolders,
}: BlockRuleInput): Iterable<FoundFinding> {
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
