import type { Relation } from './calculate.ts'
import { compilePhrase } from './compile-phrase.ts'
import { areAlike, type Operand } from './reach.ts'
import {
  COMPARED_WITH,
  OTHER_BASE,
  OTHER_BASIS,
  RELATION_PHRASES,
  YEARLY,
} from './relation-phrases.ts'
import type { Skeleton } from './skeleton.ts'

/** The relations of three figures that a sentence states, in the words of `RELATION_PHRASES`. */
export function* findRelations({ text, operands: all, operandOf }: Skeleton): Iterable<Relation> {
  if (all.length < 3) return
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const stated = operandOf(match.groups?.x)
      const operands = OPERANDS.flatMap((name) => operandOf(match.groups?.[name]) ?? [])
      const behind = wordsBehind(text, match)
      if (!stated || isElsewhere(match[0], behind)) continue
      if (kind === 'change' && !isOfOneTime(match[0] + behind, operands)) continue
      yield { kind, stated, operands }
    }
  }
}

const PATTERNS = RELATION_PHRASES.map(({ kind, phrase }) => ({
  kind,
  pattern: compilePhrase(phrase),
}))

/** The names of operands in phrases, in the order in which they are calculated with. */
const OPERANDS = ['start', 'end', 'part', 'whole', 'a', 'b']

/** How far behind a statement words may stand that speak of it. */
const BEHIND = 24

/** What stands behind a statement, up to the next figure. */
function wordsBehind(text: string, { index, 0: words }: RegExpExecArray): string {
  const end = index + words.length
  const [behind = ''] = text.slice(end, end + BEHIND).split(/[\uE000-\uEFFF;。]/, 1)
  return behind
}

/** Whether the words say that the stated figure rests on something else as well. */
function isElsewhere(words: string, behind: string): boolean {
  return OTHER_BASIS.test(words + behind) || YEARLY.test(behind)
}

/** Whether a change that is said to be of a year or a quarter is so between these figures, and none of what was expected. */
function isOfOneTime(words: string, operands: readonly Operand[]): boolean {
  const [start, end] = operands
  if (!start || !end || !areAlike(start, end)) return false
  const isCourse = /\bfrom\b|[由从自]/.test(words)
  if (!isCourse && OTHER_BASE.test(words)) return false
  return COMPARED_WITH.every(({ tag, base, isYear }) => {
    if (!tag.test(words) || base.test(words.replace(tag, ''))) return true
    return isYear && areNextYears(words)
  })
}

function areNextYears(words: string): boolean {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
  return years.length > 0 && Math.max(...years) - Math.min(...years) === 1
}
