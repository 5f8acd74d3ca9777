import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import { createProblem, type Problem } from './problem.ts'

/** What a parser of JSON complains of, and where. */
export function toJsonProblem({ error, offset, length }: ParseError): Problem {
  const reason = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  const span = { start: offset, end: offset + length }
  return createProblem({ id: 'problem.json', values: { reason } }, span)
}

/** That JSON or YAML goes too deep; `at` is where it starts. */
export function reportNesting(format: 'JSON' | 'YAML', at = 0): Problem {
  return createProblem({ id: 'problem.nested', values: { format } }, { start: at, end: at })
}
