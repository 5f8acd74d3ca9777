import { toIsoDate, toMonth } from '../iso-date.ts'

/** Which of the numbers in dates such as `03/04/2025` comes first; `undefined` where nobody knows. */
export type DateOrder = 'day' | 'month' | undefined

/**
 * The forms of periods that data files have and running text has not, with what each is in words that are read everywhere.
 * The first that fits counts.
 */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  // Takes `202410`. Refuses `202413`.
  [/^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])$/, ({ year, month }) => `${year}-${month}`],
  // Takes `20241001`.
  [
    /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)$/,
    ({ year, month, day }) => `${year}-${month}-${day}`,
  ],
  // Takes `2024M10`, `2024 m1`.
  [
    /^(?<year>(?:19|20)\d{2})\s?[Mm](?<month>0?[1-9]|1[0-2])$/,
    ({ year, month = '' }) => `${year}-${month.padStart(2, '0')}`,
  ],
  // Takes `113Q4`, which counts by the calendar of the Republic of China.
  [
    /^(?<year>[89]\d|1\d{2})\s?[Qq](?<quarter>[1-4])$/,
    ({ year, quarter }) => `民國${year}年第${quarter}季`,
  ],
  // Takes `113/10`, `113年10月` of the same calendar.
  [
    /^(?<year>[89]\d|1\d{2})\s?[/年-]\s?(?<month>0?[1-9]|1[0-2])\s?月?$/,
    ({ year, month }) => `民國${year}年${Number(month)}月`,
  ],
  // Takes `2025E`, `FY2025F`, `2025(e)`: what is not over yet.
  [
    /^(?<fiscal>FY\s?)?(?<year>20\d{2})\s?[(（]?[EeFf][)）]?$/,
    ({ fiscal, year }) => `${fiscal ?? ''}${year} forecast`,
  ],
  // Takes `2024A`: what is.
  [
    /^(?<fiscal>FY\s?)?(?<year>20\d{2})\s?[(（]?[Aa][)）]?$/,
    ({ fiscal, year }) => `${fiscal ?? ''}${year}`,
  ],
]

type Groups = Readonly<Record<string, string>>

// Takes `Oct-24`, `Oct 24`, `October ’24`.
const SHORT_MONTH = /^(?<name>[A-Za-z]{3,9})\.?[-\s/'’]{1,2}(?<year>\d{2})$/

// Takes `1/27/2025`, `27.01.2025`, `27-1-2025`.
const NUMERIC_DATE = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})$/

/** A period as a data file has it, in words that are read everywhere; other text as it is. Empty where it is a date that nobody can tell. */
export function printPeriod(text: string, order: DateOrder): string {
  for (const [form, print] of FORMS) {
    const groups = form.exec(text)?.groups
    if (groups) return print(groups)
  }
  return printShortMonth(text) ?? printNumericDate(text, order) ?? text
}

/** The order of the dates in a column, told by those that can be read in one way only. */
export function findDateOrder(texts: readonly string[]): DateOrder {
  for (const text of texts) {
    const groups = NUMERIC_DATE.exec(text)?.groups
    if (12 < Number(groups?.first)) return 'day'
    if (12 < Number(groups?.second)) return 'month'
  }
  return undefined
}

function printShortMonth(text: string): string | undefined {
  const groups = SHORT_MONTH.exec(text)?.groups
  const month = toMonth(groups?.name ?? '')
  if (!groups || month === undefined) return undefined
  return `20${groups.year}-${String(month).padStart(2, '0')}`
}

function printNumericDate(text: string, order: DateOrder): string | undefined {
  const groups = NUMERIC_DATE.exec(text)?.groups
  if (!groups) return undefined
  const { first, second, year } = groups
  const known = toIsoDate(text)
  if (known?.length === 10) return known
  if (order === undefined) return ''
  const [day, month] = order === 'day' ? [first, second] : [second, first]
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}
