import { absolute, compareDecimals, type Decimal, printDecimal, shiftDecimal } from './decimal.ts'
import type { Bound, Quantity } from './figure.ts'
import type { Qualifier } from './qualifier.ts'
import { findUnitByCode } from './units.ts'

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  about: 'about',
  lessThan: 'less than',
  atMost: 'at most',
  moreThan: 'more than',
  atLeast: 'at least',
}

/** Scales from the largest, as powers of ten. */
const SCALES: readonly (readonly [number, string])[] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
]

/** A quantity in one line, in a form that reads back: `USD 593 billion`, `about 17 %`, `5–10 %`, `600 points`. */
export function printQuantity(quantity: Quantity): string {
  const { qualifier, justBelow, plusMinus, per } = quantity
  const words =
    qualifier === undefined
      ? ''
      : `${qualifier === 'about' && justBelow ? 'nearly' : QUALIFIER_WORDS[qualifier]} `
  const by = quantity.change === 'by' ? 'by ' : ''
  const margin = plusMinus ? ` ± ${printNumber(plusMinus)}` : ''
  return `${by}${words}${printValue(quantity, margin)}${per === undefined ? '' : ` per ${per}`}`
}

function printValue(quantity: Quantity, margin: string): string {
  const { dimension, unit } = quantity
  const number = `${printRange(quantity)}${margin}`
  if (dimension === 'currency') return unit === '' ? `${number}元` : `${unit} ${number}`
  if (dimension === 'multiple') return `${number}x`
  if (dimension === 'count') return `${number} ${unit === '' ? 'count' : unit}`
  return `${number} ${findUnitByCode(unit)?.symbol ?? unit}`
}

/** One number, or two with a dash and one scale. */
function printRange(quantity: Quantity): string {
  const { low, high } = quantity
  const scale = findScale(quantity)
  const first = printBound(low, scale[0])
  if (compareDecimals(low.value, high.value) === 0) return first + scale[1]
  const last = printBound(high, scale[0])
  const joint = low.value.coefficient < 0n || high.value.coefficient < 0n ? ' to ' : '–'
  return `${first}${joint}${last}${scale[1]}`
}

/** The largest scale word that leaves a whole part in both ends, where the text had one too. */
function findScale({ low, high, scaled }: Quantity): readonly [number, string] {
  if (!scaled) return [0, '']
  const fits = (bound: Bound, power: number) =>
    compareDecimals(absolute(bound.value), { coefficient: 1n, exponent: power }) >= 0
  return SCALES.find(([power]) => fits(low, power) && fits(high, power)) ?? [0, '']
}

/** A bound in units of a scale, with the zeros that were written. */
function printBound(bound: Bound, power: number): string {
  const digits = printNumber(shiftDecimal(bound.value, -power))
  const decimals = power - bound.quantum.exponent
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  if (bound.trailingZeros > 0 || decimals <= written || decimals > 12) return digits
  return `${digits}${written === 0 ? '.' : ''}${'0'.repeat(decimals - written)}`
}

/** Plain digits in groups of three. */
function printNumber(decimal: Decimal): string {
  const [whole = '', fraction] = printDecimal(decimal).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
