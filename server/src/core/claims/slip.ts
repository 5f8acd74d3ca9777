import { type Decimal, toNumber } from '../figures/decimal.ts'

/** What kind of slip of the pen could turn one value into the other; `undefined` if none is recognised. */
export function findSlip(one: Decimal, other: Decimal): 'scale' | 'digits' | undefined {
  if (isScaleSlip(toNumber(one), toNumber(other))) return 'scale'
  return isDigitSlip(significantDigits(one), significantDigits(other)) ? 'digits' : undefined
}

/** A power of ten apart, within 2 %: million for billion, 億 for 十億. */
function isScaleSlip(one: number, other: number): boolean {
  if (one === 0 || other === 0 || one < 0 !== other < 0) return false
  const power = Math.abs(Math.log10(one / other))
  const whole = Math.round(power)
  return whole >= 1 && Math.abs(power - whole) < Math.log10(1.02)
}

/** Two digits transposed, or one dropped or doubled; single digits are no slip, anything could be one. */
function isDigitSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 2 || one === other) return false
  if (one.length === other.length) return isTransposition(one, other)
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.length === short.length + 1 && short.length >= 2 && isOneDropped(short, long)
}

function isTransposition(one: string, other: string): boolean {
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]))
  const [first, second] = places
  if (places.length !== 2 || first === undefined || second !== first + 1) return false
  return one[first] === other[second] && one[second] === other[first]
}

function isOneDropped(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

/** The digits without leading and trailing zeros. */
function significantDigits(value: Decimal): string {
  const digits = (value.coefficient < 0n ? -value.coefficient : value.coefficient).toString()
  return digits.replace(/0{1,400}$/, '')
}
