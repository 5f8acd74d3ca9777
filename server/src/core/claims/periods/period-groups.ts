import { type GroupMatch, type Groups, matchAt } from '../../text/match-at.ts'
import { type Forms, matchesAny } from './forms.ts'
import type { PeriodParts } from './period-parts.ts'
import { completeYear, readMonthName, readPeriodNumber, readWeekday } from './period-words.ts'

/** The longest match of several patterns at one place. */
export function matchLongest(forms: Forms, text: string, at: number): GroupMatch | undefined {
  if (!matchesAny(forms, text, at)) return undefined
  let longest: GroupMatch | undefined
  for (const pattern of forms.each) {
    const match = matchAt(pattern, text, at)
    if (match && match.end > (longest?.end ?? at)) longest = match
  }
  return longest
}

/** Two matches as one; the second ends it. What only one of them caught is kept, of both the first. */
export function joinMatches(one: GroupMatch, other: GroupMatch): GroupMatch {
  const groups: Record<string, string | undefined> = { ...one.groups }
  for (const [name, words] of Object.entries(other.groups)) groups[name] ??= words
  return { groups, end: other.end }
}

/** The groups as numbers. */
export function toParts(groups: Groups): PeriodParts {
  const months = convert(groups.firstMonths, readPeriodNumber)
  const quarters = convert(groups.firstQuarters, readPeriodNumber)
  const { unitTo, relativeMonth = groups.relativeMonthUnit } = groups
  return {
    year: readYear(groups),
    endYear: readEndYear(groups),
    relativeYear: convert(groups.relativeYear, readRelation),
    fiscal: isAny(groups.fiscal, groups.fiscalUnit),
    wholeYear: isAny(groups.wholeYear),
    half: convert(groups.half, readHalf),
    quarter: quarters ? 1 : convert(groups.quarter, readPeriodNumber),
    endQuarter: quarters ?? convert(groups.endQuarter, readPeriodNumber),
    month: months ? 1 : convert(groups.month, readMonthName),
    endMonth: months ?? convert(groups.endMonth, readMonthName),
    day: convert(groups.day, readPeriodNumber),
    endDay: convert(groups.endDay, readPeriodNumber),
    weekday: convert(groups.weekday, readWeekday),
    monthsTo: convert(groups.monthsTo, readPeriodNumber) ?? convert(unitTo, readUnitMonths),
    daysTo: convert(unitTo, readUnitDays),
    daysFrom: convert(groups.unitFrom, readUnitDays),
    relativeDay: convert(groups.relativeDay, readRelation),
    relativeWeek: convert(groups.relativeWeek, readRelation),
    relativeMonth: convert(relativeMonth, readRelation),
    relativeQuarter: convert(groups.relativeQuarter, readRelation),
  }
}

/** True where any of some words was caught. */
function isAny(...words: readonly (string | undefined)[]): boolean | undefined {
  return words.some((word) => word !== undefined) || undefined
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

function readHalf(word: string): number {
  if (word === '上') return 1
  return word === '下' ? 2 : readPeriodNumber(word)
}

/** How many months the unit has that ends somewhere: 12 in `the year to June`; a week has none. */
function readUnitMonths(unit: string): number | undefined {
  if (unit === 'week') return undefined
  if (unit === 'quarter') return 3
  return unit === 'half' ? 6 : 12
}

/** 7 for a week. */
function readUnitDays(unit: string): number | undefined {
  return unit === 'week' ? 7 : undefined
}
