import type { ResolvedCitation } from '../claims/status.ts'
import { nameSource } from '../sources/name-source.ts'
import type { Rule } from './rule.ts'

/** Reports figures whose cited sources have text here and say nothing of them. */
export const unsupportedFigure: Rule = {
  id: 'unsupported-figure',
  severity: 'information',
  summary: 'None of the sources cited for a figure says anything about it.',
  needsSources: true,
  *findInBlock({ figures }) {
    for (const { status, span, text, citations } of figures) {
      if (status !== 'unsupported') continue
      const values = { figure: text, source: nameCited(citations) }
      yield { span, message: { id: 'rule.unsupported-figure', values } }
    }
  },
}

/** The cited sources by name; footnotes only where they lead to nothing else. */
function nameCited(citations: readonly ResolvedCitation[]): string {
  const sources = citations.flatMap((citation) => citation.sources)
  const named = sources.filter(({ kind }) => kind !== 'footnote')
  return [...new Set((named.length > 0 ? named : sources).map(nameSource))].join(', ')
}
