import type { PeriodParts, PlacedParts } from './period-parts.ts'

/**
 * Neighbours put together: a weekday with its date, two ends of a range, and what one of two takes from the other.
 * `Monday, Jan. 27` is one day, `from January to March 2024` one range, 第三季和第四季 of 2024年 two quarters of it.
 */
export function joinParts(folded: string, parts: readonly PlacedParts[]): readonly PlacedParts[] {
  const joined: PlacedParts[] = []
  for (const next of parts) {
    const last = joined.pop()
    if (!last) joined.push(next)
    else joined.push(...joinTwo(folded, last, next))
  }
  return inheritYears(inheritMonths(joined))
}

const RANGE_SIGN = /^ ?(?:-|—|~|to|through|until|till|至|到) ?(?:the )?$/
const LIST_SIGN = /^ ?(?:,|、|和|及|与|and|or|,? and)(?: (?:in|for|of|the|in the|for the))* ?$/
const DATE_SIGN = /^(?:,? ?\(?|,? on )(?:the )?$/

function joinTwo(folded: string, last: PlacedParts, next: PlacedParts): readonly PlacedParts[] {
  const between = folded.slice(last.end, next.start)
  if (between.length > 16) return [last, next]
  if (DATE_SIGN.test(between) && isDayAndWeekday(last.parts, next.parts)) {
    const date = last.parts.weekday === undefined ? last.parts : next.parts
    return [{ parts: date, start: last.start, end: next.end }]
  }
  if (shapeOf(last.parts) !== shapeOf(next.parts)) return [last, next]
  const leads = /between (?:the )?$/.test(folded.slice(Math.max(0, last.start - 12), last.start))
  const isRange = RANGE_SIGN.test(between) || (leads && /^ and (?:the )?$/.test(between))
  if (isRange && last.parts.until === undefined) return [joinRange(last, next)]
  return LIST_SIGN.test(between)
    ? [shareYear(last, next.parts), shareYear(next, last.parts)]
    : [last, next]
}

/** A weekday and the date that it is, in either order. */
function isDayAndWeekday(one: PeriodParts, other: PeriodParts): boolean {
  const hasDay = (parts: PeriodParts) => parts.day !== undefined && parts.endDay === undefined
  const isWeekday = (parts: PeriodParts) => parts.weekday !== undefined
  return (hasDay(one) && isWeekday(other)) || (isWeekday(one) && hasDay(other))
}

function joinRange(last: PlacedParts, next: PlacedParts): PlacedParts {
  const first = shareYear(last, next.parts).parts
  return {
    parts: { ...first, until: shareYear(next, last.parts).parts },
    start: last.start,
    end: next.end,
  }
}

/** The parts with the other's year where they have none of their own. */
function shareYear(placed: PlacedParts, other: PeriodParts): PlacedParts {
  const { year, relativeYear, fiscal } = placed.parts
  if (year !== undefined || relativeYear !== undefined) return placed
  const parts = {
    ...placed.parts,
    year: other.year,
    relativeYear: other.relativeYear,
    fiscal: fiscal ?? other.fiscal,
  }
  return { ...placed, parts }
}

/** What kind of period the parts make; only like ones make a range. */
function shapeOf(parts: PeriodParts): string {
  if (parts.weekday !== undefined) return 'weekday'
  if (parts.day !== undefined) return 'day'
  if (parts.month !== undefined) return parts.endMonth === undefined ? 'month' : 'months'
  if (parts.quarter !== undefined) return parts.endQuarter === undefined ? 'quarter' : 'quarters'
  if (parts.half !== undefined) return 'half'
  return parts.year === undefined && parts.relativeYear === undefined ? 'other' : 'year'
}

/** A bare 27日 has the month of the date before it. */
function inheritMonths(placed: readonly PlacedParts[]): readonly PlacedParts[] {
  let last: PeriodParts | undefined
  return placed.map((one) => {
    const { month, day, relativeMonth } = one.parts
    if (month !== undefined && one.parts.endMonth === undefined) last = one.parts
    if (day === undefined || month !== undefined || relativeMonth !== undefined || !last) return one
    const { year, relativeYear } = last
    return { ...one, parts: { ...one.parts, month: last.month, year, relativeYear } }
  })
}

/** A bare 全年 is that of the year named before it. */
function inheritYears(placed: readonly PlacedParts[]): readonly PlacedParts[] {
  let last: PeriodParts | undefined
  return placed.map((one) => {
    const { year, relativeYear, wholeYear } = one.parts
    if (year !== undefined || relativeYear !== undefined) last = one.parts
    else if (wholeYear && last) return shareYear(one, last)
    return one
  })
}
