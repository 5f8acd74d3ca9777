import { listDefinitions } from '../note/note.ts'
import type { Rule } from './rule.ts'

/** Reports footnote definitions that nothing cites. */
export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'hint',
  summary: 'A footnote is defined but nothing cites it.',
  *find({ note, citations }) {
    const used = new Set(
      citations.flatMap(({ citation: { target } }) =>
        target.kind === 'footnote' ? [target.label.toLowerCase()] : [],
      ),
    )
    for (const { definition, labelSpan } of listDefinitions(note.blocks)) {
      if (definition.kind !== 'footnote' || used.has(definition.label.toLowerCase())) continue
      const values = { label: `[^${definition.label}]` }
      yield {
        span: labelSpan,
        message: { id: 'rule.unused-source', values },
        unnecessary: true,
      }
    }
  },
}
