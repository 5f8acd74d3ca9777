import { type GroupMatch, type Groups, matchAt } from '../../text/match-at.ts'
import {
  CHINESE_BOUND_FORMS,
  CHINESE_ENDED,
  CHINESE_RELATIVE_FORMS,
  CHINESE_UNIT_FORMS,
  CHINESE_YEAR_FORMS,
} from './chinese-forms.ts'
import { joinForms, matchesAny } from './forms.ts'
import { joinMatches, matchLongest } from './period-groups.ts'
import { isBaselineYear, type PeriodText } from './period-text.ts'

/** Units behind a year. */
const FOLLOWING_FORMS = joinForms(...CHINESE_UNIT_FORMS.each, ...CHINESE_BOUND_FORMS.each)

/** All that a period in Chinese words can begin with. */
const OPENINGS = joinForms(
  ...CHINESE_YEAR_FORMS.each,
  ...CHINESE_UNIT_FORMS.each,
  ...CHINESE_RELATIVE_FORMS.each,
)

/** What Chinese words say of a period at one place of a text. */
export function* readChineseParts(text: PeriodText, at: number): Generator<GroupMatch> {
  if (!matchesAny(OPENINGS, text.folded, at)) return
  const whole = readYearAndUnit(text, at)
  if (whole) yield readEnded(text, at, whole)
  const relative = matchLongest(CHINESE_RELATIVE_FORMS, text.folded, at)
  if (relative && !isPartOfWord(text, at, relative.groups)) yield relative
}

/**
 *     2024年第四季      去年底      1月27日
 *     ^^^^^^^^^^      ^^^^       ^^^^^
 */
function readYearAndUnit(text: PeriodText, at: number): GroupMatch | undefined {
  const year = matchLongest(CHINESE_YEAR_FORMS, text.folded, at)
  if (!year || isPartOfWord(text, at, year.groups)) {
    const unit = matchLongest(CHINESE_UNIT_FORMS, text.folded, at)
    return unit && !isPartOfWord(text, at, unit.groups) ? unit : undefined
  }
  const gap = /^[ 的]/.test(text.folded.slice(year.end, year.end + 1)) ? 1 : 0
  const unit =
    matchLongest(FOLLOWING_FORMS, text.folded, year.end) ??
    matchLongest(CHINESE_UNIT_FORMS, text.folded, year.end + gap)
  if (unit) return joinMatches(year, unit)
  return isBaselineYear(text, year.end) ? undefined : year
}

/** A stretch that 截至 leads ends on the date: 截至12月31日止年度. */
function readEnded(text: PeriodText, at: number, match: GroupMatch): GroupMatch {
  const isLed = text.folded.slice(Math.max(0, at - 3), at).includes('截至')
  const ended = isLed && matchAt(CHINESE_ENDED, text.folded, match.end)
  return ended ? joinMatches(match, ended) : match
}

/** Signs before a word that make it another one, by the group that it caught: 以前年, 每3月, 连续5日, 一周一次. */
const OTHER_WORD: readonly (readonly [string, RegExp])[] = [
  ['relativeYear', /[目以之年今日过]$/],
  ['relativeWeek', /[以每一两三四\d]$/],
  ['relativeMonth', /[以每日根基]$/],
  ['relativeMonthUnit', /[以每日根基]$/],
  ['relativeQuarter', /[以每日根基四]$/],
  ['weekday', /[一两三四每单双\d]$/],
  ['half', /[以]$/],
  ['month', /[每上下前后隔满第近\d]$/],
  ['firstMonths', /[以目之年月日]$/],
  ['firstQuarters', /[以目之]$/],
  ['wholeYear', /[健安]$/],
]
/** Before a bare 27日: words that make it a duration. */
const DURATION_LEAD = /[连续第每近前后满共达历时长逾约超过\d月个]$/

function isPartOfWord(text: PeriodText, at: number, groups: Groups): boolean {
  const before = text.folded.slice(Math.max(0, at - 1), at)
  const isBareDay = groups.day !== undefined && groups.month === undefined
  if (isBareDay && groups.relativeMonth === undefined) return DURATION_LEAD.test(before)
  return OTHER_WORD.some(([name, lead]) => groups[name] !== undefined && lead.test(before))
}
