/** An exact decimal number: `coefficient × 10^exponent`. `5.930` as written is 5930 × 10⁻³. */
export interface Decimal {
  readonly coefficient: bigint
  readonly exponent: number
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 }

/** The decimal of plain digits with at most one `.` and a leading `-`; `undefined` for anything else. Trailing zeros are kept. */
export function readDecimal(text: string): Decimal | undefined {
  const match = /^(?<sign>-?)(?<whole>\d{1,400})(?:\.(?<fraction>\d{1,400}))?$/.exec(text)
  if (!match?.groups) return undefined
  const { sign = '', whole = '', fraction = '' } = match.groups
  return { coefficient: BigInt(sign + whole + fraction), exponent: 0 - fraction.length }
}

/** The decimal of a JavaScript number, by its shortest printed form; zero for what is not finite. */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) return ZERO
  const [mantissa = '0', exponent = '0'] = value.toString().split('e')
  const decimal = readDecimal(mantissa) ?? ZERO
  return { coefficient: decimal.coefficient, exponent: decimal.exponent + Number(exponent) }
}

/** The nearest JavaScript number. */
export function toNumber({ coefficient, exponent }: Decimal): number {
  const digits = Number(coefficient)
  const power = EXACT_POWERS[Math.abs(exponent)]
  if (power === undefined || !Number.isSafeInteger(digits))
    return Number(`${coefficient}e${exponent}`)
  // Both parts are exact, so the result is rounded only once.
  return exponent < 0 ? digits / power : digits * power
}

/** The powers of ten that JavaScript numbers hold exactly. */
const EXACT_POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
)

export function add(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent)
  return { coefficient: raise(one, exponent) + raise(other, exponent), exponent }
}

export function subtract(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent)
  return { coefficient: raise(one, exponent) - raise(other, exponent), exponent }
}

export function multiply(one: Decimal, other: Decimal): Decimal {
  return {
    coefficient: one.coefficient * other.coefficient,
    exponent: one.exponent + other.exponent,
  }
}

export function negate(decimal: Decimal): Decimal {
  return { coefficient: -decimal.coefficient, exponent: decimal.exponent }
}

export function absolute(decimal: Decimal): Decimal {
  return decimal.coefficient < 0n ? negate(decimal) : decimal
}

/** The decimal times a power of ten. */
export function shiftDecimal(decimal: Decimal, power: number): Decimal {
  return { coefficient: decimal.coefficient, exponent: decimal.exponent + power }
}

/** Negative, zero or positive as the first is less than, equal to or greater than the second. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const exponent = Math.min(one.exponent, other.exponent)
  const [first, second] = [raise(one, exponent), raise(other, exponent)]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The lesser of two decimals. */
export function minimum(one: Decimal, other: Decimal): Decimal {
  return compareDecimals(one, other) <= 0 ? one : other
}

/** The greater of two decimals. */
export function maximum(one: Decimal, other: Decimal): Decimal {
  return compareDecimals(one, other) >= 0 ? one : other
}

/** Plain digits without an exponent and without needless zeros: `592700000000`, `-0.14`. */
export function printDecimal(decimal: Decimal): string {
  const sign = decimal.coefficient < 0n ? '-' : ''
  const digits = (decimal.coefficient < 0n ? -decimal.coefficient : decimal.coefficient).toString()
  if (decimal.exponent >= 0)
    return digits === '0' ? '0' : sign + digits + '0'.repeat(decimal.exponent)
  const padded = digits.padStart(1 - decimal.exponent, '0')
  const whole = padded.slice(0, decimal.exponent)
  const fraction = padded.slice(decimal.exponent).replace(/0+$/, '')
  return (digits === '0' ? '' : sign) + whole + (fraction ? `.${fraction}` : '')
}

/** The coefficient at an exponent that is no greater. */
function raise(decimal: Decimal, exponent: number): bigint {
  const power = decimal.exponent - exponent
  return power === 0 ? decimal.coefficient : decimal.coefficient * (POWERS[power] ?? powerOf(power))
}

function powerOf(power: number): bigint {
  return 10n ** BigInt(power)
}

/** The powers of ten that are met most. */
const POWERS: readonly bigint[] = Array.from({ length: 24 }, (_, power) => powerOf(power))
