import type { Rule } from './rule.ts'

/** Reports footnote labels and citation keys that stand nowhere. */
export const undefinedCitation: Rule = {
  id: 'undefined-citation',
  severity: 'warning',
  summary: 'A footnote or citation key is defined nowhere.',
  needsSources: true,
  *findInBlock({ citations }) {
    for (const { defined, span, label } of citations) {
      if (!defined)
        yield { span, message: { id: 'rule.undefined-citation', values: { mark: label } } }
    }
  },
}
