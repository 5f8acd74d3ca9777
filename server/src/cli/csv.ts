/** What a cell of a table can hold; nothing is printed for what is absent. */
export type Cell = string | number | boolean | null | undefined

/**
 * A row of CSV as RFC 4180 has it: quotes where they are needed, doubled inside, and CRLF at the end.
 * A text that a spreadsheet would run as a formula has an apostrophe put before it.
 */
export function printCsvRow(cells: readonly Cell[]): string {
  return `${cells.map(printCell).join(',')}\r\n`
}

/** Several values in one cell. */
export function joinCell(values: readonly string[]): string {
  return values.join('; ')
}

function printCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = isFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What opens a formula, wide forms too, also behind what a spreadsheet skips; a plain negative number is none. */
const FORMULA = /^[\s\p{Cc}\u200B\uFEFF]{0,99}[=+\-@＝＋－＠]|^[\t\r\n]/u
const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?$/

function isFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER.test(text)
}
