const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const
const CHINESE_DIGITS = '〇一二三四五六七八九'

/** A year's distance from the calendar of the Republic of China: 民國114年 is 2025. */
const REPUBLIC_YEARS = 1911

const MONTH_NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/**
 * The forms a date is written in, the surest first. A form's groups are `year`, `month` or `name`, and `day`.
 * None takes what only begins with digits, such as `20 minutes`.
 */
const FORMS: readonly RegExp[] = [
  // Takes `2025-01-27`, `2025/1/27T08:00`, `2025.01`, `2025-1`. Refuses `2025-13`, by its month.
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?!\d)/,
  // Takes `20250127`. Refuses longer numbers.
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  // Takes `2025年1月27日`, `114 年 1 月`, `2025年`. What stands before, as 民國, is read apart.
  /^(?<year>\d{2,4})\s?年(?:\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日號号])?)?/,
  // Takes `Jan 27, 2025`, `January 27th 2025`.
  new RegExp(`^${MONTH_NAME}\\.?\\s{1,3}${DAY},?\\s{1,3}(?<year>\\d{4})(?!\\d)`),
  // Takes `27 Jan 2025`, `27-Jan-2025`, `27th of January, 2025`.
  new RegExp(`^${DAY}[\\s-]{1,3}(?:of\\s)?${MONTH_NAME}\\.?,?[\\s-]{1,3}(?<year>\\d{4})(?!\\d)`),
  // Takes `January 2025`, `Jan. 2025`.
  new RegExp(`^${MONTH_NAME}\\.?,?\\s{1,3}(?<year>\\d{4})(?!\\d)`),
  // Takes `2025 Jan 27`, `2025 January`.
  new RegExp(`^(?<year>\\d{4})\\s${MONTH_NAME}\\.?(?:\\s${DAY})?(?!\\d)`),
  // Takes `2025`, `2025/2026` and `2025~`. Refuses `2025 people`.
  /^(?<year>(?:1[5-9]|20)\d{2})(?=\s{0,3}(?:$|[~?/,]))/,
]

// Takes `27/01/2025`, `1.27.2025`.
const NUMERIC = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4})(?!\d)/

// What may stand before a date: a weekday, `Published`, `circa`, the name of the calendar.
const LEAD_IN =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s{1,3}|(?:published|updated|posted|ca?\.|circa)(?: on)?:?\s{1,3}|西元|公元)/

/**
 * A date as ISO 8601, as fine as it is known: `2025-01-27`, `2025-01` or `2025`.
 * `Jan 27, 2025`, `2025年1月27日`, `2025-01-27T00:42:49 (UTC -05:00)` and `民國114年1月27日` all give `2025-01-27`.
 * The day is the one written, whatever the time zone; `03/04/2025` gives `2025`, since nobody knows which is the month.
 */
export function toIsoDate(text: string): string | undefined {
  const written = text.slice(0, 80).normalize('NFKC').toLowerCase().trim()
  const plain = toArabicDigits(written)
    .replace(/^["'([]{1,2}/, '')
    .replace(LEAD_IN, '')
  const republic = /^(?:中華|中华)?民[國国]\s?/.exec(plain)?.[0] ?? ''
  const years = republic === '' ? 0 : REPUBLIC_YEARS
  return readForms(plain.slice(republic.length), years) ?? readNumeric(plain)
}

/** The date with the given parts, as far as they are on the calendar. */
export function toIsoParts(
  year: number,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (!Number.isInteger(year) || year < 1000 || 2999 < year) return undefined
  if (month === undefined || month < 1 || 12 < month) return String(year)
  const withMonth = `${year}-${pad(month)}`
  if (day === undefined || day < 1 || daysIn(year, month) < day) return withMonth
  return `${withMonth}-${pad(day)}`
}

/** The number of a month by its English name or a number: 1 for `jan`, `January` and `01`. */
export function toMonth(text: string): number | undefined {
  const plain = text.trim().toLowerCase()
  if (/^\d{1,2}$/.test(plain)) return Number(plain)
  const index = MONTH_NAMES.findIndex((name) => plain.startsWith(name))
  return index === -1 ? undefined : index + 1
}

function readForms(text: string, years: number): string | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (!groups) continue
    const month = groups.name === undefined ? toNumber(groups.month) : toMonth(groups.name)
    const date = toIsoParts(Number(groups.year) + years, month, toNumber(groups.day))
    if (date !== undefined) return date
  }
  return undefined
}

function readNumeric(text: string): string | undefined {
  const groups = NUMERIC.exec(text)?.groups
  if (!groups) return undefined
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)]
  if (12 < first) return toIsoParts(year, second, first)
  if (12 < second || first === second) return toIsoParts(year, first, second)
  return toIsoParts(year, undefined, undefined)
}

/** `二〇二五年一月二十七日` with the digits everyone reads. */
function toArabicDigits(text: string): string {
  if (!/[一二三四五六七八九十〇零]/.test(text)) return text
  return text
    .replaceAll('零', '〇')
    .replace(
      /(?<tens>[一二三]?)十(?<ones>[一二三四五六七八九]?)/g,
      (_, tens: string, ones: string) =>
        String(
          (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 +
            Math.max(0, CHINESE_DIGITS.indexOf(ones || '〇')),
        ),
    )
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(CHINESE_DIGITS.indexOf(digit)))
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return leap ? 29 : 28
}
