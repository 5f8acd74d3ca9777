import type { Decimal } from './decimal.ts'
import {
  addFractions,
  type Converted,
  divideFractions,
  type Fraction,
  fromDecimal,
  multiplyFractions,
  readFraction,
  toDecimal,
} from './fraction.ts'
import { findUnitByCode } from './units.ts'

/** How a value of one unit is given in another: times a factor and, from one scale of temperature to another, moved. */
export interface Conversion {
  readonly factor: Fraction
  readonly offset: Fraction
}

/** Digits of a value that has no end in the other unit. */
const MOST_DIGITS = 15

const NOTHING = readFraction('0')

/** Where a degree of each scale of temperature stands on that of Fahrenheit: Celsius and Kelvin have an end there. */
const TO_FAHRENHEIT: ReadonlyMap<string, Conversion> = new Map([
  ['[degF]', { factor: readFraction('1'), offset: NOTHING }],
  ['Cel', { factor: readFraction('1.8'), offset: readFraction('32') }],
  ['K', { factor: readFraction('1.8'), offset: readFraction('-459.67') }],
])

/** How values of a unit are given in another, both by their codes; `undefined` where they measure different things. */
export function findConversion(from: string, to: string): Conversion | undefined {
  const [first, second] = [TO_FAHRENHEIT.get(from), TO_FAHRENHEIT.get(to)]
  if (first && second) return throughScale(first, second)
  const [one, other] = [findUnitByCode(from), findUnitByCode(to)]
  if (one?.dimension !== other?.dimension || one?.canonical !== other?.canonical) return undefined
  return one && other && { factor: divideFractions(one.factor, other.factor), offset: NOTHING }
}

/** The same for what lies between two values: a rise of 1 °C is one of 1.8 °F. */
export function findStepConversion(from: string, to: string): Conversion | undefined {
  const conversion = findConversion(from, to)
  return conversion && { factor: conversion.factor, offset: NOTHING }
}

/** A value in another unit, exact if it has an end there, else rounded to so many digits. */
export function convertValue(
  value: Decimal,
  { factor, offset }: Conversion,
  digits = MOST_DIGITS,
): Converted {
  return toDecimal(addFractions(multiplyFractions(fromDecimal(value), factor), offset), digits)
}

/** From one scale to Fahrenheit's, and back from it to the other. */
function throughScale(first: Conversion, second: Conversion): Conversion {
  const apart = addFractions(first.offset, multiplyFractions(second.offset, MINUS_ONE))
  return {
    factor: divideFractions(first.factor, second.factor),
    offset: divideFractions(apart, second.factor),
  }
}

const MINUS_ONE = readFraction('-1')
