import type { Rule } from './rule.ts'

/** Reports footnote labels and citation keys that stand nowhere. */
export const undefinedCitation: Rule = {
  id: 'undefined-citation',
  severity: 'warning',
  summary: 'A footnote or citation key is defined nowhere.',
  *find({ citations, note }) {
    for (const { defined, span } of citations) {
      if (defined) continue
      const mark = note.text.slice(span.start, span.end)
      yield { span, message: { id: 'rule.undefined-citation', values: { mark } } }
    }
  },
}
