import type { PeriodParts } from './period-parts.ts'
import { completeYear, readMonthName, readPeriodNumber, readWeekday } from './period-words.ts'

/** What the named groups of a pattern caught. */
export type Groups = Readonly<Record<string, string | undefined>>

/** What a pattern caught at one place of a text, and where it ends. */
export interface GroupMatch {
  readonly groups: Groups
  readonly end: number
}

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): GroupMatch | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? { groups: match.groups ?? {}, end: at + match[0].length } : undefined
}

/** The longest match of several sticky patterns at one place. */
export function matchLongest(
  patterns: readonly RegExp[],
  text: string,
  at: number,
): GroupMatch | undefined {
  let longest: GroupMatch | undefined
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (match && match.end > (longest?.end ?? at)) longest = match
  }
  return longest
}

/** Two matches as one; the second ends it. What only one of them caught is kept. */
export function joinMatches(one: GroupMatch, other: GroupMatch): GroupMatch {
  const groups: Record<string, string | undefined> = { ...one.groups }
  for (const [name, words] of Object.entries(other.groups)) groups[name] ??= words
  return { groups, end: other.end }
}

/** The groups as numbers. */
export function toParts(groups: Groups): PeriodParts {
  const number = (name: string) => convert(groups[name], readPeriodNumber)
  const months = number('firstMonths')
  const quarters = number('firstQuarters')
  return {
    year: readYear(groups),
    relativeYear: convert(groups['relativeYear'], readRelation),
    fiscal: groups['fiscal'] !== undefined || groups['fiscalUnit'] !== undefined || undefined,
    half: groups['half'] === '上' ? 1 : groups['half'] === '下' ? 2 : number('half'),
    quarter: quarters ? 1 : number('quarter'),
    endQuarter: quarters ?? number('endQuarter'),
    month: months ? 1 : convert(groups['month'], readMonthName),
    endMonth: months ?? convert(groups['endMonth'], readMonthName),
    day: number('day'),
    endDay: number('endDay'),
    endYear: readEndYear(groups),
    weekday: convert(groups['weekday'], readWeekday),
    relativeDay: convert(groups['relativeDay'], readRelation),
    relativeWeek: convert(groups['relativeWeek'], readRelation),
    relativeMonth: convert(groups['relativeMonth'] ?? groups['relativeMonthUnit'], readRelation),
    relativeQuarter: convert(groups['relativeQuarter'], readRelation),
    wholeYear: groups['wholeYear'] !== undefined || undefined,
    monthsTo: number('monthsTo') ?? convert(groups['unitTo'], readUnitMonths),
    daysTo: groups['unitTo'] === 'week' ? 7 : groups['unitFrom'] === 'week' ? -7 : undefined,
  }
}

function convert<T>(word: string | undefined, read: (word: string) => T): T | undefined {
  return word === undefined ? undefined : read(word)
}

/** The year of Taiwan's calendar before its first. */
const ROC_OFFSET = 1911

function readYear({ year, roc }: Groups): number | undefined {
  if (roc !== undefined) return Number(roc) + ROC_OFFSET
  return convert(year, completeYear)
}

/** 2025 in `2024-25`. */
function readEndYear({ year, endYear }: Groups): number | undefined {
  if (endYear?.length !== 2) return convert(endYear, Number)
  return Number(`${year?.slice(0, 2) ?? '20'}${endYear}`)
}

const RELATIONS: Readonly<Record<string, number>> = {
  ...{ last: -1, this: 0, next: 1, yesterday: -1, today: 0 },
  ...{ the: -1, 'the latest': -1, 'the previous': -1, 'the current': 0 },
  ...{ 前: -2, 去: -1, 上: -1, 昨: -1, 今: 0, 本: 0, 这: 0, 明: 1, 下: 1, 后: 2 },
}

function readRelation(word: string): number {
  return RELATIONS[word] ?? 0
}

function readUnitMonths(unit: string): number | undefined {
  if (unit === 'week') return undefined
  return unit === 'quarter' ? 3 : unit === 'half' ? 6 : 12
}
