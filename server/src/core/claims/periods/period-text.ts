import type { Language } from '../../figures/language.ts'

/** A text as the readers of periods see it: as written, and folded onto one line. Both have the same offsets. */
export interface PeriodText {
  readonly raw: string
  readonly folded: string
  readonly language: Language
}

/** Whether the character as written is a capital; names of months and weekdays have one. */
export function hasCapital(text: PeriodText, at: number): boolean {
  return /^[A-Z\uFF21-\uFF3A]/.test(text.raw.charAt(at))
}

/** How far a look around reaches. */
const REACH = 24

/** Signs and words that lead a number which is no year. */
const NUMBER_LEAD =
  /(?:[$€£¥₩₹#=^@]|\d[.,/-]|[a-z][./-]|\b(?:usd|rmb|hkd|ntd|eur|nos?\.?|version|v\.?|pp?\.|page|figure|fig\.|table|chapter|section|room|model|windows|office|russell|fortune|top|boeing|about|nearly|around|roughly|some|almost|approximately|least|most|exactly|only|(?:more|less|fewer|greater|higher|lower) than))\s?$/
/** Words that lead a year whatever noun follows. */
const YEAR_LEAD = /(?:\b(?:in|since|by|during|until|through|throughout|year)|'s|s') $/
/** Units behind a number; no year has them. */
const UNIT_TAIL =
  /^ ?(?:%|percent|per cent|million|billion|trillion|thousand|bn|mn|tn|[mgkt]wh?|km|kg|mg|ml|nm|miles?|met(?:er|re)s?|tons?|tonnes?|degrees|hours|minutes|days|weeks|months|years|points?|basis|units|square|cubic|barrels|acres|hectares|dollars|euros|pounds|yuan|yen|won|francs|rupees|times|x)(?![a-z])/
/** Things that are counted; behind a number without a leading word they make it a count. */
const COUNT_TAIL =
  /^ (?:chips|gpus|people|persons|workers|employees|staff|jobs|patients|participants|respondents|students|users|customers|subscribers|downloads|copies|vehicles|cars|trucks|homes|houses|buildings|stores|shops|restaurants|branches|shares|votes|cases|deaths|tokens|companies|firms|hospitals|schools|troops|soldiers|refugees|visitors|tourists|passengers|flights|aircraft|planes|ships|satellites|species|cities|villages)(?![a-z])/
/** What follows a year in a name for a level of old. */
const BASELINE_TAIL = /^(?: ?年?(?:平均|水平|水准)| (?:average|levels?|baseline|mean)(?![a-z]))/
/** Classifiers, with or without a space before them. */
const CLASSIFIER_TAIL = /^ ?[个名人家元万亿千百台辆点次件项位座组吨瓦度岁度]/
/** A Chinese character stuck to the number, unless another year follows it. */
const STUCK_TAIL = /^[\u3400-\u9FFF](?!\d{4}年)/

/** Whether four digits that could be a year are one, by what stands around them. */
export function isPlainYear(text: PeriodText, start: number, end: number): boolean {
  const before = text.folded.slice(Math.max(0, start - REACH), start)
  const after = text.folded.slice(end, end + REACH)
  if (NUMBER_LEAD.test(before) || UNIT_TAIL.test(after) || CLASSIFIER_TAIL.test(after)) return false
  if (/^[:/-]\d/.test(after) || STUCK_TAIL.test(after) || isBaselineYear(text, end)) return false
  return YEAR_LEAD.test(before) || !COUNT_TAIL.test(after)
}

/** Whether a range that could be of years is one of amounts, or names a level of old. */
export function isOtherRange(text: PeriodText, end: number): boolean {
  if (text.folded[end - 1] === '年') return isBaselineYear(text, end)
  const after = text.folded.slice(end, end + REACH)
  return UNIT_TAIL.test(after) || CLASSIFIER_TAIL.test(after) || isBaselineYear(text, end)
}

/** Whether a year names a level of old: the 1850–1900 average, 2019 levels. */
export function isBaselineYear(text: PeriodText, end: number): boolean {
  return BASELINE_TAIL.test(text.folded.slice(end, end + REACH))
}

const COMPARED_BEFORE =
  /(?:\b(?:than|compared (?:with|to)|versus|vs\.?|against|relative to)(?: (?:in|the|that of|those of|that in|those in))?(?: the)? |(?:%|percent|points?|up|down|rise|increase|decline|drop|fall|growth|gain|billion|million|higher|lower|double|triple|unchanged) (?:from|over)(?: the)? |(?:较|比|相较于?|相对于?)(?:于)?)$/
const COMPARED_AFTER = /^(?:同期)?相比/

/** Whether the words around a period say that the figure is compared with it. */
export function isCompared(text: PeriodText, start: number, end: number): boolean {
  const before = text.folded.slice(Math.max(0, start - REACH), start)
  return COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(text.folded.slice(end, end + REACH))
}

/** Words by which `since` tells how rare a figure is rather than what stretch it is about. */
const RARE_BEFORE =
  /\b(?:(?:larg|bigg|small|high|low|fast|slow|deep|steep|sharp|weak|strong|great|hott|warm|cold|tight|quick)est|worst|best|most|least|first|record|time|(?:high|low)s?)\b/
const RARE_AFTER = /^(?:[^,。;]{0,6})(?:最|新高|新低|首次|首见|首度)/

/** Whether a stretch up to now only says how rare the figure is: the largest since 2020, 2020年以来最大. */
export function isRarity(text: PeriodText, start: number, end: number): boolean {
  const before = text.folded.slice(Math.max(0, start - 2 * REACH), start)
  return RARE_BEFORE.test(before) || RARE_AFTER.test(text.folded.slice(end, end + REACH))
}

const AHEAD =
  /\b(?:by|next|until|till)(?: the| end| of){0,4} $|\b(?:will|expects?|expected|forecasts?|guid(?:ance|ed|es)|outlook|projected|targets?|plans?|planned)\b|预计|预期|预估|预测|财测|展望|目标|将|计划/

const AHEAD_AFTER =
  /^(?: ?的)? ?(?:forecast|guidance|outlook|target|预计|预期|预估|预测|财测|展望|目标)/

/** Whether the words around a period look ahead, so that it may lie behind the reference date. */
export function looksAhead(text: PeriodText, start: number, end: number): boolean {
  const before = text.folded.slice(Math.max(0, start - 2 * REACH), start)
  return AHEAD.test(before) || AHEAD_AFTER.test(text.folded.slice(end, end + REACH))
}
