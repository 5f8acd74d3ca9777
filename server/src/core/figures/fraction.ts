import { type Decimal, readDecimal } from './decimal.ts'

/** An exact fraction; its denominator is above zero. Factors between units need not end: a 坪 is 400/121 m². */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A decimal, and whether it is all of the fraction it was made of. */
export interface Converted {
  readonly value: Decimal
  readonly isExact: boolean
}

/** The fraction of plain digits, or of two with a slash between: `0.3048`, `400/121`. Zero for anything else. */
export function readFraction(text: string): Fraction {
  const [above = '', below = '1'] = text.split('/')
  const [numerator, denominator] = [readDecimal(above), readDecimal(below)]
  if (!numerator || !denominator || denominator.coefficient <= 0n) return fractionOf(0n, 1n)
  return divideFractions(fromDecimal(numerator), fromDecimal(denominator))
}

/** The same value as a fraction. */
export function fromDecimal({ coefficient, exponent }: Decimal): Fraction {
  return exponent < 0
    ? fractionOf(coefficient, 10n ** BigInt(-exponent))
    : fractionOf(coefficient * 10n ** BigInt(exponent), 1n)
}

export function addFractions(one: Fraction, other: Fraction): Fraction {
  const sum = one.numerator * other.denominator + other.numerator * one.denominator
  return fractionOf(sum, one.denominator * other.denominator)
}

export function multiplyFractions(one: Fraction, other: Fraction): Fraction {
  return fractionOf(one.numerator * other.numerator, one.denominator * other.denominator)
}

/** One divided by another, which is above zero. */
export function divideFractions(one: Fraction, other: Fraction): Fraction {
  return fractionOf(one.numerator * other.denominator, one.denominator * other.numerator)
}

/** The decimal of a fraction: all of it if it ends, else rounded half up to so many digits. */
export function toDecimal({ numerator, denominator }: Fraction, digits: number): Converted {
  const places = countPlaces(denominator)
  if (places !== undefined) {
    const coefficient = (numerator * 10n ** BigInt(places)) / denominator
    return { value: { coefficient, exponent: 0 - places }, isExact: true }
  }
  const size = numerator < 0n ? -numerator : numerator
  const most = digits + denominator.toString().length - size.toString().length
  const isOneMore = roundShifted(size, denominator, most) >= 10n ** BigInt(digits)
  const shift = isOneMore ? most - 1 : most
  const rounded = roundShifted(size, denominator, shift)
  const coefficient = numerator < 0n ? -rounded : rounded
  return { value: { coefficient, exponent: 0 - shift }, isExact: false }
}

/** The whole number nearest to a quotient times a power of ten. */
function roundShifted(size: bigint, denominator: bigint, power: number): bigint {
  const above = size * 10n ** BigInt(Math.max(0, power))
  const below = denominator * 10n ** BigInt(Math.max(0, -power))
  return (2n * above + below) / (2n * below)
}

/** The decimal places that a reduced denominator needs; `undefined` if no number of them is enough. */
function countPlaces(denominator: bigint): number | undefined {
  const [twos, rest] = countFactor(denominator, 2n)
  const [fives, one] = countFactor(rest, 5n)
  return one === 1n ? Math.max(twos, fives) : undefined
}

/** How often a prime divides a number, and what is left then. */
function countFactor(number: bigint, prime: bigint): readonly [count: number, rest: bigint] {
  let [count, rest] = [0, number]
  while (rest % prime === 0n) {
    rest /= prime
    count++
  }
  return [count, rest]
}

/** A fraction in its lowest terms. */
function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  let [one, other] = [numerator < 0n ? -numerator : numerator, denominator]
  while (other > 0n) [one, other] = [other, one % other]
  return { numerator: numerator / one, denominator: denominator / one }
}
