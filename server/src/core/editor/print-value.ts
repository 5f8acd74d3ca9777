import { compareDecimals, type Decimal, toNumber } from '../figures/decimal.ts'
import type { Quantity } from '../figures/figure.ts'
import type { Qualifier } from '../figures/qualifier.ts'
import { findUnitByCode } from '../figures/units.ts'
import { hasHan } from '../text/han.ts'
import type { Locale, MessageId } from '../text/message.ts'
import { printMessage } from '../text/print-message.ts'

/**
 * A quantity in the reader's own way of writing numbers, whatever script it was written in:
 * `5,927億美元` is `USD 592.7 billion` in English and `USD 5927億` in Chinese.
 */
export function printValue(quantity: Quantity, locale: Locale): string {
  const { low, high } = quantity
  const range = compareDecimals(low.value, high.value) !== 0
  const value = range
    ? printMessage(
        {
          id: 'hover.value.range',
          values: { low: printNumber(low.value, locale), high: printNumber(high.value, locale) },
        },
        locale,
      )
    : printNumber(low.value, locale)
  return qualify(addUnit(value, quantity, locale), quantity.qualifier, locale)
}

/** From here on two values are told apart by their ratio: nobody sees what 21,600% more is. */
const LEAST_GAP_OF_FACTOR = 2

/** How far two values lie apart, by the gap relative to the smaller: `0.7%`, and from the triple on `217 times`. */
export function printDistance(gap: number, locale: Locale): string {
  const isFactor = LEAST_GAP_OF_FACTOR <= gap
  const number = new Intl.NumberFormat(locale, {
    ...(!isFactor && { style: 'percent' }),
    maximumSignificantDigits: gap < 1 ? 2 : 3,
  }).format(isFactor ? gap + 1 : gap)
  if (!isFactor) return number
  return printMessage({ id: 'hover.times', values: { factor: number } }, locale)
}

function printNumber(value: Decimal, locale: Locale): string {
  const number = toNumber(value)
  const long = Math.abs(number) >= 1e6
  return new Intl.NumberFormat(locale, {
    ...(long && ({ notation: 'compact', compactDisplay: 'long' } as const)),
    maximumSignificantDigits: 12,
  }).format(number)
}

function addUnit(value: string, quantity: Quantity, locale: Locale): string {
  const words = printUnit(value, quantity, locale)
  return quantity.per === undefined ? words : `${words} / ${quantity.per}`
}

function printUnit(value: string, quantity: Quantity, locale: Locale): string {
  const { dimension, unitCandidates } = quantity
  const unit = quantity.unit || unitCandidates.join('/')
  switch (dimension) {
    case 'currency':
      return printMoney(value, unit, locale)
    case 'percentage':
      return `${value}${unit}`
    case 'points':
      return printMessage({ id: 'hover.value.points', values: { value } }, locale)
    case 'multiple':
      return printMessage({ id: 'hover.value.multiple', values: { value } }, locale)
    default: {
      const name = findUnitByCode(unit)?.symbol ?? unit
      const isTight = locale !== 'en' && hasHan(name.charAt(0))
      return (isTight ? value + name : `${value} ${name}`).trim()
    }
  }
}

/** `USD 593 billion` in English, `5930億美元` in Chinese; a currency that is not decided shows what it can be. */
function printMoney(value: string, unit: string, locale: Locale): string {
  const isCode = /^[A-Z]{3}$/.test(unit)
  if (locale === 'en' || !isCode) return `${unit} ${value}`.trim()
  return value + (new Intl.DisplayNames(locale, { type: 'currency' }).of(unit) ?? unit)
}

const QUALIFIED = {
  about: 'hover.value.about',
  lessThan: 'hover.value.lessThan',
  atMost: 'hover.value.atMost',
  moreThan: 'hover.value.moreThan',
  atLeast: 'hover.value.atLeast',
} as const satisfies Record<Qualifier, MessageId>

function qualify(value: string, qualifier: Qualifier | undefined, locale: Locale): string {
  if (qualifier === undefined) return value
  return printMessage({ id: QUALIFIED[qualifier], values: { value } }, locale)
}
