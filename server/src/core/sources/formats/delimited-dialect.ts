import { countFilled, type SourceRow, textOf } from '../tables/table.ts'
import { readDelimited } from './delimited-rows.ts'

/** What may separate cells, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const

/** How much of a file is looked at to tell its dialect. */
const SAMPLE_LENGTH = 30_000
const SAMPLE_ROWS = 100

/** How a file of separated values is written. */
export interface Dialect {
  readonly delimiter: string
  /** Where its first row starts: behind a byte-order mark, and behind the line in which Excel says what separates cells. */
  readonly start: number
}

/** The dialect of a text: what it says of itself, else what cuts it into the most even rows of more than one cell. */
export function findDialect(text: string, fallback: string): Dialect {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const told = /^sep=(?<delimiter>[^\r\n])\r?\n?/i.exec(text.slice(start, start + 8))
  const delimiter = told?.groups?.delimiter
  if (told && delimiter !== undefined) return { delimiter, start: start + told[0].length }
  const sample = text.slice(start, start + SAMPLE_LENGTH)
  const ordered = [fallback, ...DELIMITERS.filter((candidate) => candidate !== fallback)]
  const scores = ordered.map((candidate) => scoreDelimiter(sample, candidate))
  const best = Math.max(...scores)
  return { delimiter: ordered[scores.indexOf(best)] ?? fallback, start }
}

/** How many rows have as many cells as most, the more cells the better; 0 where there is one cell in each. */
function scoreDelimiter(sample: string, delimiter: string): number {
  const { rows } = readDelimited(sample, delimiter, { most: SAMPLE_ROWS })
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  counts.delete(1)
  const [width = 1, times = 0] = [...counts].reduce(
    (best, next) => (best[1] < next[1] ? next : best),
    [1, 0],
  )
  return (times / Math.max(1, rows.length)) ** 2 * Math.log2(width)
}

// Takes `1.234,5`, `12,5`, `0,125`, `1.234.567`. Refuses `1,234`, which may be either.
const COMMA_DECIMAL =
  /^[-+−]?(?:\d{1,3}(?:\.\d{3}){1,5},\d{1,9}|\d{1,9},(?:\d{1,2}|\d{4,9})|0,\d{3}|\d{1,3}(?:\.\d{3}){2,5})\s?%?$/

// Takes `1,234.5`, `12.5`, `1,234,567`.
const POINT_DECIMAL =
  /^[-+−]?(?:\d{1,3}(?:,\d{3}){1,5}\.\d{1,9}|\d{1,9}\.(?:\d{1,2}|\d{4,9})|0\.\d{3}|\d{1,3}(?:,\d{3}){2,5})\s?%?$/

// Takes a number whose digits are grouped by something else than a comma: `1 234 567`, `1’234.5`.
const GROUPED = /^[-+−]?\d{1,3}(?:[ \u00A0\u202F'’]\d{3}){1,5}(?:[.,]\d{1,9})?\s?%?$/

/** Whether the numbers of a file have a decimal comma: some can be read in no other way, and none speaks against it. */
export function hasDecimalComma(rows: readonly SourceRow[]): boolean {
  let isTold = false
  for (const row of rows) {
    if (countFilled(row) === 0) continue
    for (const cell of row.cells) {
      const text = textOf(cell)
      if (POINT_DECIMAL.test(text)) return false
      isTold ||= COMMA_DECIMAL.test(text)
    }
  }
  return isTold
}

// Takes a cell that is all number, with its sign, its currency and its unit.
const NUMBER = /^[^\p{L}\d]{0,4}\d[\d.,]{0,30}[^\d]{0,12}$/u

/** A cell whose number is written as everywhere else, character by character: `1.234,5` becomes `1,234.5`, and `1 234,5` too. */
export function normaliseNumber(text: string, decimalComma: boolean): string {
  const trimmed = text.trim()
  if (GROUPED.test(trimmed)) return text.replace(',', '.').replace(INNER_GAP, ',')
  if (!decimalComma || !NUMBER.test(trimmed)) return text
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
}

const INNER_GAP = /(?<=\d)[ \u00A0\u202F'’](?=\d)/g
