import { type GroupMatch, matchAt } from '../../text/match-at.ts'
import { CHINESE_SINCE } from './chinese-forms.ts'
import { readChineseParts } from './chinese-parts.ts'
import { findSince, readEnglishParts } from './english-parts.ts'
import { toParts } from './period-groups.ts'
import type { PeriodParts, PlacedParts } from './period-parts.ts'
import type { PeriodText } from './period-text.ts'

/** All that a text says of periods, left to right, none inside another. */
export function readParts(text: PeriodText): readonly PlacedParts[] {
  const found: PlacedParts[] = []
  for (let at = 0; at < text.folded.length; ) {
    const placed = isAnchor(text.folded, at) ? readPartsAt(text, at) : undefined
    if (placed) found.push(placed)
    at = placed?.end ?? at + 1
  }
  return found
}

/** Chinese characters that a period can begin with. */
const CHINESE_STARTS = new Set('公西民一二三四五六七八九十元去今明前后上下本这第首末全整昨周星礼')

/** What a period in English words or digits begins with. */
const ENGLISH_START =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|yes|tod|fir|sec|thi|fou|fin|two|thr|six|nin|twe|the|ful|who|ent|cal|cy|yea|end|mid|ear|lat|las|nex|fis|fy|sin|q|h/y

/** Whether a period may begin here: at a word, a number or one of a few Chinese characters, but not inside a number. */
function isAnchor(folded: string, at: number): boolean {
  const sign = folded.charAt(at)
  if (sign > 'z') return CHINESE_STARTS.has(sign)
  if (!isLetterOrDigit(sign) || isInsideWord(folded, at)) return false
  ENGLISH_START.lastIndex = at
  return ENGLISH_START.test(folded)
}

function isLetterOrDigit(sign: string): boolean {
  return isDigit(sign) || ('a' <= sign && sign <= 'z')
}

function isDigit(sign: string): boolean {
  return '0' <= sign && sign <= '9'
}

/** Whether a place lies behind the beginning of a word or of a number such as 1.50. */
function isInsideWord(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1)
  if (before === '.' || before === ',') return isDigit(folded.charAt(at - 2))
  return before === '_' || isLetterOrDigit(before)
}

function readPartsAt(text: PeriodText, at: number): PlacedParts | undefined {
  const from = findSince(text, at)
  if (from !== undefined) {
    const placed = readLongest(text, from)
    return placed && { ...placed, parts: { ...placed.parts, since: true }, start: at }
  }
  const placed = readLongest(text, at)
  if (!placed) return undefined
  const since = matchAt(CHINESE_SINCE, text.folded, placed.end)
  return since ? { parts: { ...placed.parts, since: true }, start: at, end: since.end } : placed
}

function readLongest(text: PeriodText, at: number): PlacedParts | undefined {
  let longest: PlacedParts | undefined
  for (const { groups, end } of readMatches(text, at)) {
    if (end <= (longest?.end ?? at)) continue
    const parts = toParts(groups)
    if (isPossible(parts)) longest = { parts, start: at, end }
  }
  return longest
}

function* readMatches(text: PeriodText, at: number): Generator<GroupMatch> {
  if (isLetterOrDigit(text.folded.charAt(at))) yield* readEnglishParts(text, at)
  yield* readChineseParts(text, at)
}

/** Whether the numbers can be parts of a date at all: 2024-13-01 and 31 to 2 cannot. */
function isPossible(parts: PeriodParts): boolean {
  const { year, endYear, month, endMonth, day, endDay } = parts
  if (year !== undefined && endYear !== undefined && (endYear <= year || endYear > year + 150)) {
    return false
  }
  if (endMonth !== undefined && day === undefined && endMonth <= (month ?? 0)) return false
  const isSameMonth = endMonth === undefined || endMonth === month
  if (endDay !== undefined && isSameMonth && endDay <= (day ?? 0)) return false
  return (
    isBetween(month, 1, 12) &&
    isBetween(endMonth, 1, 12) &&
    isBetween(day, 1, 31) &&
    isBetween(endDay, 1, 31)
  )
}

function isBetween(value: number | undefined, low: number, high: number): boolean {
  return value === undefined || (low <= value && value <= high)
}
