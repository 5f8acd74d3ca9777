import type { Figure } from '../figures/figure.ts'
import { type Passage, placeSpan } from '../note/note.ts'
import type { Message } from '../text/message.ts'
import { sliceSpan } from '../text/span.ts'
import { calculate, type Outcome, type Relation } from './arithmetic/calculate.ts'
import { findRelations } from './arithmetic/find-relations.ts'
import { findRemainders, findSums } from './arithmetic/find-sums.ts'
import { findTableRelations } from './arithmetic/find-table-relations.ts'
import { printLike } from './arithmetic/print-like.ts'
import { readSkeleton } from './arithmetic/skeleton.ts'
import { type CheckedFigure, type FoundFinding, type Rule, relatedInBlock } from './rule.ts'

/** Reports figures that do not come of the figures beside them as the text says they do. */
export const wrongArithmetic: Rule = {
  id: 'wrong-arithmetic',
  severity: 'warning',
  summary: 'Figures in one sentence or table do not add up.',
  needsSources: false,
  *findInBlock({ figures, uri }) {
    if (figures.length < 2) return
    const checked = new Map(figures.map((figure) => [figure.figure, figure]))
    for (const outcome of settle([...findInBlock(figures)])) {
      const stated = checked.get(outcome.relation.stated.figure)
      if (stated) yield report(outcome, stated, uri)
    }
  },
}

/** What the relations of a block's sentences and tables come to. */
function* findInBlock(figures: readonly CheckedFigure[]): Iterable<Outcome> {
  const passages = new Set(figures.map(({ passage }) => passage))
  for (const relation of listRelations(passages, figures)) {
    const outcome = calculate(relation)
    if (outcome) yield outcome
  }
}

function* listRelations(
  passages: ReadonlySet<Passage>,
  figures: readonly CheckedFigure[],
): Iterable<Relation> {
  for (const { prose, sentences, figures: stated } of passages) {
    if (stated.length < 2) continue
    for (const sentence of sentences) {
      const skeleton = readSkeleton(prose.text, sentence, stated)
      if (!skeleton) continue
      yield* findRelations(skeleton)
      yield* findSums(skeleton)
      yield* findRemainders(skeleton)
    }
  }
  const blocks = new Set(figures.map(({ placed }) => placed.block))
  for (const { kind, passages: all } of blocks) {
    if (kind === 'table' || all.some(({ cell }) => cell)) yield* findTableRelations(all)
  }
}

/** The outcomes that are wrong, one a stated figure; none of those that come out right in some other way. */
function settle(outcomes: readonly Outcome[]): readonly Outcome[] {
  const right = new Set(outcomes.filter(({ holds }) => holds).map(statedIn))
  const wrong = new Map<Figure, Outcome>()
  for (const outcome of outcomes) {
    const figure = statedIn(outcome)
    if (!right.has(figure) && !wrong.has(figure)) wrong.set(figure, outcome)
  }
  return [...wrong.values()]
}

function statedIn({ relation }: Outcome): Figure {
  return relation.stated.figure
}

function report(outcome: Outcome, stated: CheckedFigure, uri: string): FoundFinding {
  const { operands } = outcome.relation
  const { passages } = stated.placed.block
  const places = operands.flatMap(({ figure }) => {
    const passage = passages.find((one) => one.figures.includes(figure))
    return passage ? [{ text: sliceSpan(passage.prose.text, figure.span), passage, figure }] : []
  })
  const related = places.map(({ text, passage, figure }) =>
    relatedInBlock(uri, placeSpan(stated.placed, passage, figure.span), {
      id: 'related.operand',
      values: { figure: text },
    }),
  )
  const message = wordMessage(
    outcome,
    stated.text,
    places.map(({ text }) => text),
  )
  return { span: stated.span, message, related }
}

/** Shows the calculation. */
function wordMessage(outcome: Outcome, figure: string, operands: readonly string[]): Message {
  const { relation, value } = outcome
  const expected = printLike(figure, relation.stated, value)
  const [one = '', other = ''] = operands
  switch (relation.kind) {
    case 'change':
      return {
        id: 'rule.wrong-arithmetic.change',
        values: { start: one, end: other, expected, figure },
      }
    case 'share':
      return {
        id: 'rule.wrong-arithmetic.share',
        values: { part: one, whole: other, expected, figure },
      }
    default:
      return {
        id: 'rule.wrong-arithmetic',
        values: { calculation: printCalculation(relation, operands), expected, figure },
      }
  }
}

function printCalculation({ kind, operands }: Relation, texts: readonly string[]): string {
  if (kind === 'sum') return texts.join(' + ')
  if (kind === 'remainder') return ['100%', ...texts].join(' − ')
  if (kind === 'multiple') return [...texts].reverse().join(' ÷ ')
  const [one, other] = operands
  const isRising = one !== undefined && other !== undefined && one.value < other.value
  return (isRising ? [...texts].reverse() : texts).join(' − ')
}
