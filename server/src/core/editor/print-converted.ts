import type { Claim } from '../claims/claim.ts'
import { findClaimConversion } from '../claims/same-unit.ts'
import { convertValue } from '../figures/convert.ts'
import type { Quantity } from '../figures/figure.ts'
import type { Locale } from '../text/message.ts'
import { printValue } from './print-value.ts'

/** Digits of a value that has no end in the unit it is converted to. */
const CONVERTED_DIGITS = 6

/** What a source says, in the unit of the note where that is another one: `887 GW` for 8.87億千瓦. */
export function printConverted(said: Claim, own: Claim, locale: Locale): string | undefined {
  const { quantity } = said.figure
  const { unit } = own.figure.quantity
  if (quantity.unit === unit || quantity.dimension !== own.figure.quantity.dimension)
    return undefined
  const conversion = findClaimConversion(said, own, unit)
  if (!conversion) return undefined
  const [low, high] = [quantity.low, quantity.high].map((bound) =>
    convertValue(bound.value, conversion, CONVERTED_DIGITS),
  )
  if (!low || !high) return undefined
  const converted: Quantity = {
    ...quantity,
    unit,
    low: { ...quantity.low, value: low.value },
    high: { ...quantity.high, value: high.value },
  }
  const value = printValue(converted, locale)
  return low.isExact && high.isExact ? value : `≈ ${value}`
}
