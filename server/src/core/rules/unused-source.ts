import type { Rule } from './rule.ts'

/** Reports footnote definitions that nothing cites. */
export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'hint',
  summary: 'A footnote is defined but nothing cites it.',
  needsSources: false,
  *findInNote({ definitions, isCited }) {
    for (const { definition, labelSpan } of definitions) {
      if (definition.kind !== 'footnote' || isCited(definition.label)) continue
      const values = { label: `[^${definition.label}]` }
      yield {
        span: labelSpan,
        message: { id: 'rule.unused-source', values },
        unnecessary: true,
      }
    }
  },
}
