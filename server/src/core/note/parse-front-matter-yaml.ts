import { type Document, parseDocument } from 'yaml'
import { reportNesting } from '../text/json-problem.ts'
import type { Problem } from '../text/problem.ts'
import { toYamlProblem } from '../text/yaml-problem.ts'
import { isReadByLine } from './read-front-matter-lines.ts'

/** What the YAML parser makes of front matter. */
export interface ParsedYaml {
  /** Absent where the parser cannot be given the text. */
  readonly document: Document | undefined
  /** Spans are those of the YAML. */
  readonly problems: readonly Problem[]
}

/** Longer front matter is not given to the parser. */
const LONGEST_FRONT_MATTER = 100_000

/** Parses the YAML between the fences. Scalars stay strings, so that a date is what was written. */
export function parseFrontMatterYaml(source: string): ParsedYaml {
  if (source.length > LONGEST_FRONT_MATTER) return { document: undefined, problems: [] }
  if (isNestedDeeply(source)) return { document: undefined, problems: [reportNesting('YAML')] }
  const document = parse(source.replace(WIDE_COLON, '$1: '))
  const errors = document && !isReadByLine(source) ? document.errors : []
  return { document, problems: listProblems(errors, source) }
}

function parse(source: string): Document | undefined {
  try {
    return parseDocument(source, {
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    })
  } catch {
    return undefined
  }
}

/** Takes the full-width colon behind a key: `標題：…`; refuses one inside a value. */
const WIDE_COLON = /^(?<key>[^\s:：#'"[\]{}>|-][^\n\r:：]{0,60})：[ \t]{0,20}/gm

/** Nobody nests so deeply, and the parser goes down a level a bracket. */
function isNestedDeeply(source: string): boolean {
  return /(?:[[{][\s"']{0,4}){20}|(?:- ){20}|\n {200}/.test(source)
}

/** One slip can bring about many errors; the first ones say where it is. */
const MOST_PROBLEMS = 3

function listProblems(errors: Document['errors'], source: string): readonly Problem[] {
  return errors.slice(0, MOST_PROBLEMS).map(({ message, pos }) => {
    const start = Math.min(unmend(pos[0], source), source.length)
    const end = Math.min(unmend(pos[1], source), source.length)
    return toYamlProblem(message, { start, end: Math.max(start, end) })
  })
}

/** An offset in the source, of one in what was parsed: there a colon and one space stand for each full-width colon. */
function unmend(offset: number, source: string): number {
  let by = 0
  for (const { 0: mended, groups, index } of source.matchAll(WIDE_COLON)) {
    const length = (groups?.key?.length ?? 0) + ': '.length
    if (offset < index - by + length) break
    by += length - mended.length
  }
  return offset - by
}
