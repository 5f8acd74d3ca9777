import type { Evidence } from '../claims/evidence.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import { sliceSpan } from '../text/span.ts'
import { escapeWords } from './print-citation.ts'

/**
 * What a source says of a figure, as it writes it, for a note to say instead.
 * `undefined` for a count in the other language: there its measure word (`260名`) would stand before a noun that has none.
 */
export function printSaid(figure: CheckedFigure, { claim }: Evidence): string | undefined {
  const isChinese = claim.language !== 'en'
  const isCount = claim.figure.quantity.dimension === 'count'
  if (isCount && isChinese !== (figure.passage.language !== 'en')) return undefined
  const said = sliceSpan(claim.place.passage.prose.text, claim.figure.span)
  return escapeWords(said)
}
