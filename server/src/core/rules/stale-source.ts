import type { ResolvedCitation } from '../claims/status.ts'
import { nameSource } from '../sources/name-source.ts'
import type { Source } from '../sources/source.ts'
import type { BlockRuleInput, CheckedFigure, FoundFinding, Rule } from './rule.ts'

/** Reports figures of which every cited source is old, against the note's date or the time the figure is of. */
export const staleSource: Rule = {
  id: 'stale-source',
  severity: 'off',
  summary: 'Every source cited for a figure is old.',
  needsSources: true,
  *findInBlock(checked) {
    const reported = new Set<ResolvedCitation>()
    for (const figure of checked.figures) {
      const oldest = findStale(figure, checked.staleAfterMonths)
      if (!oldest) continue
      const { citation, source, date } = oldest
      if (reported.has(citation)) continue
      reported.add(citation)
      yield report(checked, figure, { citation, source, date })
    }
  },
}

interface Stale {
  readonly citation: ResolvedCitation
  readonly source: Source
  readonly date: string
}

/** The first of a figure's citations where all its sources are too old; a source without a date cannot be. */
function findStale({ citations, claim }: CheckedFigure, months: number): Stale | undefined {
  const reference = findReference(claim)
  if (reference === undefined) return undefined
  const cited = citations.flatMap((citation) =>
    citation.sources
      .filter(({ kind }) => kind !== 'footnote')
      .map((source) => ({ citation, source, date: source.published })),
  )
  const isStale = ({ date }: { readonly date: string | undefined }) =>
    date !== undefined && months < reference - toMonth(date, LAST_MONTH)
  const [first] = cited
  if (!first || first.date === undefined || !cited.every(isStale)) return undefined
  return { ...first, date: first.date }
}

/** The month against which a source is old: that of the note, or of the end of the time that the figure is of where that is earlier. */
function findReference({ place, period }: CheckedFigure['claim']): number | undefined {
  const { date } = place
  if (date === undefined) return undefined
  const own = toMonth(date, FIRST_MONTH)
  if (!period?.period.yearKnown || period.from === 'document') return own
  return Math.min(own, toMonth(period.period.to, LAST_MONTH))
}

const FIRST_MONTH = 1
const LAST_MONTH = 12

/** Months since the year 0; of a date that is a mere year, a month that nothing is held against. */
function toMonth(date: string, fallback: number): number {
  const [year, month] = date.split('-')
  return Number(year) * 12 + (month === undefined ? fallback : Number(month))
}

/** At the citation where it stands in the figure's block, else at the figure. */
function report(
  { citations, staleAfterMonths }: BlockRuleInput,
  figure: CheckedFigure,
  { citation, source, date }: Stale,
): FoundFinding {
  const span = citations.includes(citation) ? citation.span : figure.span
  const values = { source: nameSource(source), date, figure: figure.text, months: staleAfterMonths }
  return { span, message: { id: 'rule.stale-source', values } }
}
