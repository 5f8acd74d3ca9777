import { foldText } from '../text/fold.ts'
import type { Claim, Topic } from './claim.ts'
import type { Period } from './period.ts'
import { findShared } from './shared-topics.ts'

/** What a match rests on, in the words of the first claim: `Nvidia · market value · 27 Jan 2025`. */
export function explainMatch(one: Claim, other: Claim): string {
  const all = findShared(one.subjects, other.subjects)
  const near = all.filter(({ weight }) => weight >= 0.5)
  const subjects = near.length > 0 ? near : all
  const regions = subjects.length > 0 ? [] : findShared(one.regions, other.regions)
  const measures = findShared(one.measures, other.measures).filter(({ words }) => words !== '')
  const period = [one.period, other.period].find((known) => known && known.from !== 'document')
  const parts = [
    ...wordsOf(subjects.length > 0 ? subjects : regions),
    ...wordsOf(measures),
    ...(period && isKnown(period.period) ? [printPeriod(period.period)] : []),
  ]
  return parts.length > 0 ? parts.join(' · ') : sharedTerms(one, other)
}

function wordsOf(topics: readonly Topic[]): readonly string[] {
  return [...new Set(topics.map(({ words }) => words))].slice(0, 2)
}

function sharedTerms(one: Claim, other: Claim): string {
  const shared = [...one.terms]
    .filter(([term]) => other.terms.has(term) && foldText(one.place.sentence).includes(term))
    .sort(([, weight], [, next]) => next - weight)
  return shared
    .slice(0, 3)
    .map(([term]) => term.replace(/^name:/, ''))
    .join(' · ')
}

/** A year that nobody stated is not shown. */
function isKnown({ grain, yearKnown }: Period): boolean {
  return yearKnown || ['day', 'month', 'quarter', 'half'].includes(grain)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A period in short: `27 Jan 2025`, `Jan 2025`, `Q4 2024`, `H1 2024`, `2024`, `FY2025 Q1`; other stretches by their ends. */
export function printPeriod(period: Period): string {
  if (period.fiscal !== undefined) return period.fiscal
  const [year = '', month = '', day = ''] = period.from.split('-')
  const name = MONTHS[Number(month) - 1] ?? month
  const suffix = period.yearKnown ? ` ${year}` : ''
  switch (period.grain) {
    case 'day':
      return `${Number(day)} ${name}${suffix}`
    case 'month':
      return `${name}${suffix}`
    case 'quarter':
      return `Q${Math.ceil(Number(month) / 3)}${suffix}`
    case 'half':
      return `H${Number(month) <= 6 ? 1 : 2}${suffix}`
    case 'year':
      return year
    case 'week':
    case 'range':
      return `${period.from} – ${period.to}`
  }
}
