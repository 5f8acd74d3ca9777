import { type Forms, joinForms } from './forms.ts'

/**
 * Notations of periods that are alike in every language, as sticky patterns over folded text.
 * They take `2025-01-27`, `Q4`, `4Q24`, `FY25 Q4`, `1H24`, `2020-2024`; they must refuse `H100`, `2h`, `5,000`, `v2.10.3`.
 */

/** A year of four digits that is no part of a longer number, with the letter of a forecast (`2025E`). */
export const YEAR = '(?<year>(?:18|19|20)\\d\\d)[aef]?(?![\\w%])(?!,\\d)(?!\\.\\d)'

const ANY_YEAR = '(?<year>(?:19|20)\\d\\d|\\d\\d)'
const FULL_YEAR = '(?<year>(?:19|20)\\d\\d)'
const END = '(?![\\w%])'
const FISCAL = '(?<fiscal>fy)'

/** Days, months and ranges of years written in digits. */
export const DATE_FORMS: Forms = joinForms(
  new RegExp(`${FULL_YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])`, 'y'),
  new RegExp(`${FULL_YEAR}/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])`, 'y'),
  new RegExp(`${FULL_YEAR}\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?![\\d.])`, 'y'),
  new RegExp(`${FULL_YEAR}-(?<month>0[1-9]|1[0-2])(?![\\d-])${END}`, 'y'),
  new RegExp(`${FULL_YEAR}/(?<month>0[1-9]|1[0-2])(?![\\d/])${END}`, 'y'),
  new RegExp(`(?<year>(?:18|19|20)\\d\\d) ?- ?(?<endYear>(?:18|19|20)\\d\\d)(?!-)${END}年?`, 'y'),
  new RegExp(`${FULL_YEAR}[-/](?<endYear>\\d\\d)(?![-/])${END}`, 'y'),
)

/** Quarters and halves with a year stuck to them. */
export const STUCK_FORMS: Forms = joinForms(
  new RegExp(`(?<quarter>[1-4])q ?'?(?:${FISCAL} ?)?${FULL_YEAR}[aef]?${END}`, 'y'),
  new RegExp(`(?<quarter>[1-4])q'?(?:${FISCAL})?(?<year>\\d\\d)[aef]?${END}`, 'y'),
  new RegExp(`(?<half>[12])h ?'?(?:${FISCAL} ?)?${FULL_YEAR}[aef]?${END}`, 'y'),
  new RegExp(`(?<half>[12])h'?(?:${FISCAL})?(?<year>\\d\\d)[aef]?${END}`, 'y'),
  new RegExp(`(?:${FISCAL} ?)?${ANY_YEAR}[ -]?q(?<quarter>[1-4])${END}`, 'y'),
  new RegExp(`(?:${FISCAL} ?)?${ANY_YEAR}[ -]?h(?<half>[12])${END}`, 'y'),
  new RegExp(`(?:${FISCAL} ?)?${ANY_YEAR}[ -]?(?<quarter>[1-4])q${END}`, 'y'),
)

/** Quarters and halves that a year may follow. */
export const LETTER_FORMS: Forms = joinForms(
  new RegExp(`q(?<quarter>[1-4])${END}`, 'y'),
  new RegExp(`(?<quarter>[1-4])q${END}`, 'y'),
  /h(?<half>[12])(?= (?:of )?(?:fy|fiscal|20\d\d)|-20\d\d|'\d)/y,
)
