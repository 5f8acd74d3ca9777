import type { Language } from '../figures/language.ts'
import { foldText } from '../text/fold.ts'
import type { PlacedPeriod } from './period.ts'
import { readDay } from './periods/calendar.ts'
import { completePeriod } from './periods/complete-period.ts'
import { joinParts } from './periods/join-parts.ts'
import { isCompared, isRarity, looksAhead, type PeriodText } from './periods/period-text.ts'
import { readParts } from './periods/read-parts.ts'

/**
 * The periods stated in a text, in order.
 * `reference` is the document's date, ISO 8601, which resolves `Monday`, `last year`, 去年 and dates without a year.
 * What needs it and does not have it is left out, or has no known year.
 * Who has the text folded already hands that in as well.
 */
export function readPeriods(
  text: string,
  language: Language,
  reference: string | undefined,
  folded = foldText(text),
): readonly PlacedPeriod[] {
  const line = folded.replace(/[\n\r\t]/g, ' ')
  const periodText: PeriodText = { raw: text, folded: line, language }
  const day = reference === undefined ? undefined : readDay(reference)
  const placed: PlacedPeriod[] = []
  for (const { parts, start, end } of joinParts(line, readParts(periodText))) {
    const period = completePeriod(parts, {
      reference: day,
      ahead: looksAhead(periodText, start, end),
    })
    if (!period) continue
    const isBaseline = parts.since
      ? isRarity(periodText, start, end)
      : parts.monthsTo === undefined && isCompared(periodText, start, end)
    placed.push({ period, span: { start, end }, baseline: isBaseline || undefined })
  }
  return placed
}
