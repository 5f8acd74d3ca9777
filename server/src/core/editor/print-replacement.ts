import type { Evidence } from '../claims/evidence.ts'
import { toExtent } from '../claims/extent.ts'
import { findOtherUnit } from '../claims/same-unit.ts'
import {
  compareDecimals,
  type Decimal,
  printDecimal,
  readDecimal,
  shiftDecimal,
} from '../figures/decimal.ts'
import type { Quantity } from '../figures/figure.ts'
import { readFigures } from '../figures/read-figures.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import { sliceSpan } from '../text/span.ts'
import { escapeWords } from './print-citation.ts'

/**
 * What a note can say instead of its figure to say what a source says: as the source writes it, if it is in the note's script.
 * Else the source's value in the note's own way of writing: `5,890億美元` for `$589 billion` where the note has `5,927億美元`.
 */
export function printReplacement(figure: CheckedFigure, { claim }: Evidence): string | undefined {
  const said = sliceSpan(claim.place.passage.prose.text, claim.figure.span)
  const isReadable = claim.language === figure.passage.language || !/\p{L}/u.test(said)
  return isReadable && hasUnit(said, claim)
    ? escapeWords(said)
    : rewrite(figure, claim.figure.quantity)
}

/** Whether words say by themselves what they say where they stand: in a table a header may tell the unit. */
function hasUnit(said: string, { figure, language, place }: Evidence['claim']): boolean {
  if (!place.passage.cell) return true
  const { dimension, unit, low } = figure.quantity
  const [alone] = readFigures(said, { language, dollar: unit })
  if (alone?.quantity.dimension === dimension)
    return compareDecimals(alone.quantity.low.value, low.value) === 0
  const number = dimension === 'count' ? readDecimal(said.replaceAll(',', '')) : undefined
  return number !== undefined && compareDecimals(number, low.value) === 0
}

const NUMERAL = /\d[\d,]{0,40}(?:\.\d{1,20})?/g

/** The figure's text with its one numeral changed. */
function rewrite(figure: CheckedFigure, quantity: Quantity): string | undefined {
  const [numeral, ...others] = figure.text.match(NUMERAL) ?? []
  const own = figure.figure.quantity
  const isComparable =
    own.unit === quantity.unit && !findOtherUnit(toExtent(own), toExtent(quantity))
  if (numeral === undefined || others.length > 0 || !isComparable) return undefined
  if (compareDecimals(quantity.low.value, quantity.high.value) !== 0) return undefined
  const power = findPower(numeral, own.low.value)
  if (power === undefined) return undefined
  const value = shiftDecimal(quantity.low.value, -power)
  const decimals = Math.max(0, power - quantity.low.quantum.exponent)
  return figure.text.replace(numeral, group(padDecimals(printDecimal(value), decimals), numeral))
}

/** The power of ten that a scale word gives a numeral: 8 where `5,927` stands for 592,700,000,000. */
function findPower(numeral: string, value: Decimal): number | undefined {
  const written = readDecimal(numeral.replaceAll(',', ''))
  if (!written) return undefined
  for (let power = -3; power <= 16; power++) {
    if (compareDecimals(shiftDecimal(written, power), value) === 0) return power
  }
  return undefined
}

/** With as many decimals as the source has, `59.0` for `59`; more than a few are not made up from a scale word. */
function padDecimals(number: string, decimals: number): string {
  const [whole = '', fraction = ''] = number.split('.')
  if (decimals === 0 || decimals > 3) return number
  return `${whole}.${fraction.padEnd(decimals, '0')}`
}

/** Thousands set apart by commas where the note does so, or has no thousands to show what it does. */
function group(number: string, like: string): string {
  if (!like.includes(',') && /\d{4}/.test(like)) return number
  const [whole = '', fraction] = number.split('.')
  const groups: string[] = []
  for (let end = whole.length; 0 < end; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return fraction === undefined ? groups.join(',') : `${groups.join(',')}.${fraction}`
}
