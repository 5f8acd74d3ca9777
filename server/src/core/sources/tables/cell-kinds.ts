import { findCurrencyAt } from '../../figures/currency.ts'
import { createReading } from '../../figures/reading.ts'

/** Cells that are longer are sentences. */
const LONGEST_NUMBER = 48

/** Signs and hedges that may stand before a number: `(1,234)`, `~5`, `約1,200`. */
const BEFORE = /^[(（\s]{0,3}[~≈<>≤≥+\-−–约近逾]{0,2}\s?/

// Takes the digits of a number in any convention: `1,234.5`, `1.234,5`, `1 234`, `1’234`.
const DIGITS = /^[+\-−–]?\d(?:[\d.,'’\u00A0\u202F]|\x20(?=\d{3}(?!\d))){0,30}/

// Takes a unit and a footnote mark behind a number: `%`, `億元`, `bn*`, `(a)`. Refuses words of a sentence and a second number.
const BEHIND = /^\s?[^\d\s]{0,12}(?:\s[^\d\s]{1,10})?\s?(?:[[(（][\da-z]{1,2}[)\]）])?$/

/** Whether a cell holds a number and no more than its sign, its unit and a mark: `39.3`, `(1,234)`, `US$1.2bn`, `12.5%`. */
export function isNumber(text: string): boolean {
  if (LONGEST_NUMBER < text.length || !/\d/.test(text) || isDate(text)) return false
  const reading = createReading(text, CONTEXT)
  const { folded } = reading
  const before = BEFORE.exec(folded)?.[0].length ?? 0
  const currency = findCurrencyAt(reading, before)?.end ?? before
  const start = folded.charAt(currency) === ' ' ? currency + 1 : currency
  const digits = DIGITS.exec(folded.slice(start))?.[0]
  return digits !== undefined && BEHIND.test(folded.slice(start + digits.length))
}

const CONTEXT = { language: 'en', dollar: 'USD' } as const

// Takes `2024-10-01`, `2024/10`, `1/27/2025`, `27.01.2025`, `2024年10月`, `10月`, `第三季`, `2024Q3`.
// Refuses `2024.5` and `10.5`.
const DATE =
  /^(?:(?:\d{4}[-/年]\s?\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}([-/.])\d{1,2}\1\d{2,4})(?!\d)|(?:民[国國])?\d{2,4}\s?年|\d{1,2}\s?月|第.季|\d{2,4}\s?[QqHhMm]\d)/

/** Whether a cell is a date or a period rather than a number. */
export function isDate(text: string): boolean {
  return DATE.test(text)
}

/** Whether a cell is a year: `2024`, also `2024E`. */
export function isYear(text: string): boolean {
  return /^(?:FY\s?)?(?:19|20)\d{2}\s?[AEFaef]?$/.test(text)
}
