import { type Forms, joinForms } from './forms.ts'
import { YEAR } from './notation-forms.ts'

/**
 * How English states periods, as sticky patterns over folded text on one line.
 * A unit (`fourth quarter`, `Jan. 27`) may be followed by a tail (`of fiscal 2025`), a year may be followed by a unit.
 * To add a wording, add a pattern whose groups are named as those here.
 */

const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december' +
  '|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)(?![a-z])'
const ORDINAL = '(?:st|nd|rd|th)?'
/** Behind a day: no longer number, no amount. Refuses `May 5%`, `March 20 million`. */
const DAY_END =
  '(?![\\d%])(?![,.]\\d{3}(?!\\d))(?!\\.\\d)(?! ?(?:percent|per cent|million|billion|trillion|bn|mn|m|people|points?|units)\\b)'
const FISCAL = '(?<fiscal>(?:fiscal|financial)(?: year)?|fy)'
const TO = ' ?(?:-|to|through) ?'

/** Days and months. Refused elsewhere unless the month has its capital. */
export const MONTH_FORMS: Forms = joinForms(
  new RegExp(
    `${MONTH} ?(?<day>\\d{1,2})${ORDINAL}${DAY_END}(?:${TO}(?<endDay>\\d{1,2})${ORDINAL}${DAY_END})?`,
    'y',
  ),
  new RegExp(`${MONTH} (?<unitTo>quarter)(?![a-z])`, 'y'),
  new RegExp(`(?:the )?(?<day>\\d{1,2})${ORDINAL}(?: of)? ${MONTH}`, 'y'),
  new RegExp(`(?<day>\\d{1,2})${ORDINAL}${TO}(?<endDay>\\d{1,2})${ORDINAL} ${MONTH}`, 'y'),
  new RegExp(`(?:(?:early|mid|late)[- ])?(?:(?<relativeMonth>last|this|next) )?${MONTH}`, 'y'),
)

/** Behind the first month of a stretch: its last. */
export const MONTH_FOLLOWS = new RegExp(`(?:${TO}|—)${MONTH}`, 'y')

/** Quarters, halves and the first months of a year. */
export const PART_FORMS: Forms = joinForms(
  /(?:(?<fiscal>fiscal) )?(?<quarter>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:(?<fiscalUnit>fiscal)[- ])?quarter(?![a-z])/y,
  /(?:(?<fiscal>fiscal) )?(?<half>first|second|1st|2nd)[- ]half(?![a-z])/y,
  /(?:the )?first (?<firstQuarters>two|three|2|3) quarters/y,
  /(?:the )?first (?<firstMonths>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) months/y,
)

/** What may follow a unit and gives its year. */
export const TAIL_FORMS: Forms = joinForms(
  new RegExp(
    `(?:'s)?,?[ -]?(?:(?:of|in|for) )?(?:the )?(?:calendar )?(?:${FISCAL} ?'?)?${YEAR}`,
    'y',
  ),
  new RegExp(`,?[ -]?(?:(?:of|in|for) )?(?:the )?${FISCAL} ?'?(?<year>\\d\\d)(?![\\w%])`, 'y'),
  /[ -]?'(?<year>\d\d)(?![\w%])/y,
  /(?: of| in|,)? (?<relativeYear>last|this|next) (?:(?<fiscal>fiscal) )?year(?![a-z])/y,
)

/** Years; a unit may follow. */
export const YEAR_FORMS: Forms = joinForms(
  new RegExp(
    `(?:(?:the )?(?:full|whole|entire|calendar)[- ]year(?: of| in)? |cy ?|year[- ]end |(?:the )?end[- ](?:of )?|mid-|early |late )${YEAR}`,
    'y',
  ),
  new RegExp(`(?:the )?${FISCAL} ?'?${YEAR}`, 'y'),
  /(?<fiscal>fy|fiscal year|fiscal) ?'?(?<year>\d\d)[aef]?(?![\w%])(?!,\d)(?!\.\d)/y,
  /(?<relativeYear>last|this|next) (?:(?<fiscal>fiscal) )?year(?![a-z])/y,
  /(?<wholeYear>(?:the )?(?:full|whole)[- ]year)(?![a-z])/y,
)

/** A year and nothing else; it needs a look around. */
export const PLAIN_YEAR_FORMS: Forms = joinForms(new RegExp(YEAR, 'y'))

/** Between a year and its unit. */
export const YEAR_TO_UNIT = /(?:'s)?[ ,-]{1,2}/y

/** Days and other stretches told from the reference date. */
export const RELATIVE_FORMS: Forms = joinForms(
  /(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])/y,
  /(?<relativeDay>yesterday|today)(?![a-z])/y,
  /(?<relativeWeek>last|this|next) week(?![a-z])/y,
  /(?<relativeMonthUnit>last|this) month(?![a-z])/y,
  /(?<relativeQuarter>last|this|next|the latest|the current|the previous) quarter(?![a-z])/y,
)

/** A quarter that is only named such; it needs `in` or `for` before it. */
export const NAMELESS_QUARTER =
  /(?<relativeQuarter>the) quarter(?![a-z-])(?! (?:of|ended|ending|to|before|earlier|century|point))/y

/** The year that a report is for; it needs `for` before it. */
export const NAMELESS_YEAR =
  /(?<wholeYear>the year)(?![a-z-])(?! (?:of|ended|ending|to|before|earlier|ago|when|that))/y

/** What leads a day or month at which a stretch ends: `the three months ended`. */
export const ENDED_FORMS: Forms = joinForms(
  /(?:the )?(?<monthsTo>two|three|six|nine|twelve|12|3|6|9)[- ]months? (?:to|through|ended|ending)(?: on)?(?: the end of)? /y,
  /(?:the )?(?:fiscal |financial )?(?<unitTo>year|quarter|half|week) (?:to|through|ended|ending)(?: on)?(?: the end of)? /y,
  /(?:the )?(?<unitFrom>week) (?:of|beginning|starting) /y,
)

/** What makes the stretch from a period up to the reference date. */
export const SINCE = /since (?:the )?(?:(?:start|beginning|end) of )?/y
