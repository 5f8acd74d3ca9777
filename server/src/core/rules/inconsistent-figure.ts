import { type PlacedStatement, type Rule, relatedPlace } from './rule.ts'

/** Reports statements of one claim with different values, each where it stands. */
export const inconsistentFigure: Rule = {
  id: 'inconsistent-figure',
  severity: 'warning',
  summary: 'The same claim is stated with different values.',
  needsSources: true,
  *findInNote({ uri, inconsistencies }) {
    for (const { statement, others } of inconsistencies) {
      const [first] = others
      if (!first) continue
      const values = { figure: statement.text, other: first.text }
      yield {
        span: statement.span,
        message: { id: 'rule.inconsistent-figure', values },
        related: others.map((other) => toRelated(uri, other)),
      }
    }
  },
}

function toRelated(uri: string, { span, text }: PlacedStatement) {
  return relatedPlace(uri, span, { id: 'related.statement', values: { figure: text } })
}
