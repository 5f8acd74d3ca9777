import { compareStatements, type StatementComparison } from '../core/claims/compare-statements.ts'
import { ALL_ENTRIES } from '../core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../core/claims/lexicon/create-lexicon.ts'
import type { Lexicon } from '../core/claims/lexicon/lexicon.ts'
import type { Statement } from '../core/claims/read-statement.ts'
import { toPlainLine } from '../core/editor/escape-markdown.ts'
import { toIsoDate } from '../core/sources/iso-date.ts'
import { complain } from './complaints.ts'
import { answerLines, type Request, textOf } from './ndjson.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { toFigureJson } from './print-json.ts'
import { refuse } from './run-check.ts'
import { wordsOf } from './words.ts'
import type { World } from './world.ts'

/** Two statements and how they stand to each other. */
interface Compared {
  readonly a: Statement
  readonly b: Statement
  readonly comparison: StatementComparison
}

/** Compares the two statements behind the command, or one pair a line. */
export async function runCompare(world: World, options: Options): Promise<number> {
  const lexicon = createLexicon(ALL_ENTRIES, [])
  if (options.isNdjson) return answerLines(world, (request) => answer(request, lexicon))
  const [first, second, ...rest] = options.words
  if (first === undefined || second === undefined || rest.length > 0) {
    return refuse(world, [complain(options.locale, 'two-statements')])
  }
  const compared = compare(
    toStatement(first, options.dateA),
    toStatement(second, options.dateB),
    lexicon,
  )
  await world.write(
    options.format === 'json'
      ? `${JSON.stringify(toJson(compared))}\n`
      : printText(compared, options),
  )
  return 0
}

function answer(request: Request, lexicon: Lexicon): object | string {
  const [a, b] = [textOf(request, 'a'), textOf(request, 'b')]
  if (a === undefined || b === undefined) return 'A line needs the texts "a" and "b".'
  const [dateA, dateB] = [textOf(request, 'dateA'), textOf(request, 'dateB')]
  return toJson(compare(toStatement(a, dateA), toStatement(b, dateB), lexicon))
}

function toStatement(text: string, date: string | undefined): Statement {
  return { text, date: date === undefined ? undefined : toIsoDate(date) }
}

function compare(a: Statement, b: Statement, lexicon: Lexicon): Compared {
  return { a, b, comparison: compareStatements(a, b, lexicon) }
}

function toJson({ a, b, comparison: { verdict, pairs } }: Compared): object {
  return {
    verdict,
    pairs: pairs.map((pair) => ({
      a: toFigureJson(a.text, pair.a),
      b: toFigureJson(b.text, pair.b),
      verdict: pair.verdict,
      because: pair.because,
    })),
  }
}

function printText({ a, b, comparison: { verdict, pairs } }: Compared, options: Options): string {
  const words = wordsOf(options.locale)
  const paint = createPaint(options)
  const lines = pairs.map((pair) => {
    const [one, other] = [pair.a.span, pair.b.span]
    const said = `${a.text.slice(one.start, one.end)} · ${b.text.slice(other.start, other.end)}`
    const sign = pair.verdict === 'agree' ? paint.good('✓') : paint.bad('✗')
    return `${sign} ${toPlainLine(said)} ${words[pair.verdict]} ${paint.dim(pair.because)}\n`
  })
  return `${paint.strong(words[verdict])}\n${lines.join('')}`
}
