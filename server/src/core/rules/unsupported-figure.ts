import { nameSource } from '../sources/name-source.ts'
import type { Rule } from './rule.ts'

/** Reports figures whose cited sources have text here and say nothing of them. */
export const unsupportedFigure: Rule = {
  id: 'unsupported-figure',
  severity: 'information',
  summary: 'None of the sources cited for a figure says anything about it.',
  *find({ figures }) {
    for (const { status, span, text, citations } of figures) {
      if (status !== 'unsupported') continue
      const names = new Set(citations.flatMap(({ sources }) => sources.map(nameSource)))
      const values = { figure: text, source: [...names].join(', ') }
      yield { span, message: { id: 'rule.unsupported-figure', values } }
    }
  },
}
