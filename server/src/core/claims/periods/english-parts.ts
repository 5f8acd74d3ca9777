import { type GroupMatch, matchAt } from '../../text/match-at.ts'
import {
  ENDED_FORMS,
  MONTH_FOLLOWS,
  MONTH_FORMS,
  NAMELESS_QUARTER,
  NAMELESS_YEAR,
  PART_FORMS,
  PLAIN_YEAR_FORMS,
  RELATIVE_FORMS,
  SINCE,
  TAIL_FORMS,
  YEAR_FORMS,
  YEAR_TO_UNIT,
} from './english-forms.ts'
import { joinForms, matchesAny } from './forms.ts'
import { DATE_FORMS, LETTER_FORMS, STUCK_FORMS } from './notation-forms.ts'
import { joinMatches, matchLongest } from './period-groups.ts'
import { hasCapital, isOtherRange, isPlainYear, type PeriodText } from './period-text.ts'

/** Units that may stand alone or beside a year. */
const UNIT_FORMS = joinForms(...PART_FORMS.each, ...LETTER_FORMS.each)

/** All that a period in English words or digits can begin with. */
const OPENINGS = joinForms(
  ...[
    ENDED_FORMS,
    MONTH_FORMS,
    UNIT_FORMS,
    YEAR_FORMS,
    PLAIN_YEAR_FORMS,
    STUCK_FORMS,
    DATE_FORMS,
  ].flatMap(({ each }) => each),
  ...RELATIVE_FORMS.each,
  NAMELESS_QUARTER,
  NAMELESS_YEAR,
)

/** What English words or digits say of a period at one place of a text. */
export function* readEnglishParts(text: PeriodText, at: number): Generator<GroupMatch> {
  if (!matchesAny(OPENINGS, text.folded, at)) return
  yield* readEnded(text, at)
  yield* readUnit(text, at)
  yield* readYear(text, at)
  yield* readDate(text, at)
  yield* readRelative(text, at)
}

/** Where a stretch `since` something begins; the something follows. */
export function findSince(text: PeriodText, at: number): number | undefined {
  return matchAt(SINCE, text.folded, at)?.end
}

/**
 *     the three months ended Jan. 26, 2025
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function* readEnded(text: PeriodText, at: number): Generator<GroupMatch> {
  const lead = matchLongest(ENDED_FORMS, text.folded, at)
  const unit = lead && readMonth(text, lead.end)
  if (lead && unit) yield joinMatches(lead, readTail(text, unit))
}

/**
 *     the fourth quarter of fiscal 2025
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function* readUnit(text: PeriodText, at: number): Generator<GroupMatch> {
  const month = readMonth(text, at)
  if (month) {
    const whole = readTail(text, month)
    if (whole !== month || isClearMonth(text, at, month)) yield whole
  }
  const part = matchLongest(UNIT_FORMS, text.folded, at)
  if (part) yield readTail(text, part)
}

function readMonth(text: PeriodText, at: number): GroupMatch | undefined {
  const match = matchLongest(MONTH_FORMS, text.folded, at)
  const name = match?.groups.month
  if (!match || name === undefined) return undefined
  return hasCapital(text, text.folded.indexOf(name, at)) ? match : undefined
}

/** The match with the year behind it, if there is one. */
function readTail(text: PeriodText, match: GroupMatch): GroupMatch {
  const tail = matchLongest(TAIL_FORMS, text.folded, match.end)
  return tail ? joinMatches(match, tail) : match
}

/** Words before a month that has neither day nor year. */
const MONTH_LEAD =
  /(?:^|[^a-z])(?:in|of|for|since|by|during|until|till|through|to|from|between|and|or|than|early|late|mid|on|ended|ending)[ -]$/

/** Whether a month without a year is one: with a day, a relation or its full name, or where a preposition leads it. */
function isClearMonth(text: PeriodText, at: number, { groups, end }: GroupMatch): boolean {
  if (groups.day !== undefined || groups.relativeMonth !== undefined) return true
  const name = groups.month ?? ''
  if (name.length > 3 && name !== 'march') return true
  if (matchAt(MONTH_FOLLOWS, text.folded, end)) return true
  const isWord = name === 'may' || name === 'march'
  const before = text.folded.slice(Math.max(0, at - 12), at)
  return MONTH_LEAD.test(before) || (!isWord && before.trim() === '')
}

/**
 *     last year's fourth quarter      2024 revenue
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^
 */
function* readYear(text: PeriodText, at: number): Generator<GroupMatch> {
  const year = matchLongest(YEAR_FORMS, text.folded, at)
  if (year) yield readYearUnit(text, year) ?? year
  const plain = matchLongest(PLAIN_YEAR_FORMS, text.folded, at)
  if (!plain) return
  const whole = readYearUnit(text, plain)
  if (whole) yield whole
  else if (isPlainYear(text, at, plain.end)) yield plain
}

function readYearUnit(text: PeriodText, year: GroupMatch): GroupMatch | undefined {
  const gap = matchAt(YEAR_TO_UNIT, text.folded, year.end)
  const unit = gap && matchLongest(UNIT_FORMS, text.folded, gap.end)
  return unit && joinMatches(year, unit)
}

/**
 *     2025-01-27      1Q18      2020-2024
 *     ^^^^^^^^^^      ^^^^      ^^^^^^^^^
 */
function* readDate(text: PeriodText, at: number): Generator<GroupMatch> {
  const stuck = matchLongest(STUCK_FORMS, text.folded, at)
  if (stuck) yield stuck
  for (const pattern of DATE_FORMS.each) {
    const date = matchAt(pattern, text.folded, at)
    const isRange = date?.groups.endYear !== undefined
    if (date && !(isRange && isOtherRange(text, date.end))) yield date
  }
}

function* readRelative(text: PeriodText, at: number): Generator<GroupMatch> {
  const match = matchLongest(RELATIVE_FORMS, text.folded, at)
  const isName = match?.groups.weekday !== undefined && !hasCapital(text, at)
  if (match && !isName) yield match
  const before = text.folded.slice(Math.max(0, at - 8), at)
  const quarter = /\b(?:in|for|during) $/.test(before) && matchAt(NAMELESS_QUARTER, text.folded, at)
  if (quarter) yield quarter
  const year = /\bfor $/.test(before) && matchAt(NAMELESS_YEAR, text.folded, at)
  if (year) yield year
}
