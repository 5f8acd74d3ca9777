import { createProblem, type Problem } from './problem.ts'
import type { Span } from './span.ts'

/** What a parser of YAML complains of, and where. */
export function toYamlProblem(message: string, span: Span): Problem {
  const reason = message.split('\n')[0]?.replace(/ at line \d.{0,40}$/, '') ?? ''
  return createProblem({ id: 'problem.yaml', values: { reason } }, span)
}
