import type { Figure } from '../../figures/figure.ts'
import { foldText } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { FIRST_MARK } from './compile-phrase.ts'
import { type Operand, toOperand } from './reach.ts'

/**
 * A sentence as phrases see it: folded, each figure one character, without the words that qualify figures.
 *
 * `Revenue rose from about $26B to $35B` has the skeleton `revenue rose from ① to ②`.
 */
export interface Skeleton {
  readonly text: string
  /** The figures, in order. */
  readonly operands: readonly Operand[]
  /** The figure that a character of the text stands for. */
  operandOf(mark: string | undefined): Operand | undefined
}

/** More figures than this are a list of data, and no statement. */
const MOST_FIGURES = 24

/** The skeleton of a sentence; `undefined` where too few or too many figures are in it to state a relation. */
export function readSkeleton(
  prose: string,
  sentence: Span,
  figures: readonly Figure[],
): Skeleton | undefined {
  const inside = figures.filter(
    ({ span, conversionOf }) =>
      sentence.start <= span.start && span.end <= sentence.end && conversionOf === undefined,
  )
  if (inside.length < 2 || inside.length > MOST_FIGURES) return undefined
  const operands = inside.flatMap((figure) => toOperand(figure) ?? [])
  if (operands.length < inside.length) return undefined
  const folded = foldText(prose.slice(sentence.start, sentence.end))
  const text = replaceSpans(folded, listReplacements(operands, sentence.start))
  return {
    text: text.replace(/\s{1,20}/g, ' '),
    operands,
    operandOf: (mark) => (mark ? operands[mark.charCodeAt(0) - FIRST_MARK] : undefined),
  }
}

interface Replacement {
  readonly span: Span
  readonly by: string
}

function listReplacements(operands: readonly Operand[], start: number): readonly Replacement[] {
  return operands
    .flatMap(({ figure: { span, qualifierSpan } }, index) => [
      { span, by: String.fromCharCode(FIRST_MARK + index) },
      ...(qualifierSpan ? [{ span: qualifierSpan, by: '' }] : []),
    ])
    .map(({ span, by }) => ({ span: { start: span.start - start, end: span.end - start }, by }))
    .sort((one, other) => one.span.start - other.span.start)
}

/** Spans that lie inside one already replaced go with it. */
function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  let replaced = ''
  let at = 0
  for (const { span, by } of replacements) {
    if (span.start < at) replaced += by
    else replaced += text.slice(at, span.start) + by
    at = Math.max(at, span.end)
  }
  return replaced + text.slice(at)
}
