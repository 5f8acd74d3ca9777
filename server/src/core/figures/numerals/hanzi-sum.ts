import type { Decimal } from '../decimal.ts'

/** The part of a Chinese number before a scale of ten thousand: `三十五`, `8,943.1`, `十几`, `6千`. */
export interface HanziGroup {
  readonly end: number
  /** Both ends are equal save for `三四` and `十几`. */
  readonly low: Decimal
  readonly high: Decimal
  readonly isArabic: boolean
  /** A lone digit behind a scale counts a tenth of it: 5,000 in `三萬五`. */
  readonly isSingleDigit: boolean
  readonly grouped: boolean
  readonly vague: boolean
  readonly more: boolean
  readonly implied: boolean
  readonly positional: boolean
  readonly fraction: boolean
}

/** What a reader found out about a group; what it says nothing of does not hold. */
export type HanziGroupParts = Pick<HanziGroup, 'end' | 'low' | 'high'> & Partial<HanziGroup>

/** The group of what its reader found out, written out as a numeral is. */
export function buildGroup({
  end,
  low,
  high,
  isArabic = false,
  isSingleDigit = false,
  grouped = false,
  vague = false,
  more = false,
  implied = false,
  positional = false,
  fraction = false,
}: HanziGroupParts): HanziGroup {
  return {
    end,
    low,
    high,
    isArabic,
    isSingleDigit,
    grouped,
    vague,
    more,
    implied,
    positional,
    fraction,
  }
}

/** What the digits before a place or at the end of a group amount to. */
interface Ends {
  readonly low: bigint
  readonly high: bigint
}

/** Adds up the digits and places of one group; lives while one group is read. */
export class HanziSum {
  #low = 0n
  #high = 0n
  #digits: number[] = []
  #few: Ends | undefined
  #lastPlace = 0
  #places = 0
  #zero = false
  #implied = false
  #vague = false

  addDigit(digit: number): void {
    if (digit === 0 && this.#places > 0) this.#zero = true
    else this.#digits.push(digit)
  }

  /** 廿 and its like: a digit with its place. */
  addTens(digit: number): void {
    this.addDigit(digit)
    this.addPlace(1)
  }

  addFew(): void {
    this.#few = this.#places > 0 ? { low: 1n, high: 9n } : { low: 2n, high: 10n }
    this.#vague = true
  }

  addPlace(place: number): void {
    this.#add(this.#take(place), 10n ** BigInt(place))
    this.#lastPlace = place
    this.#places++
    this.#zero = false
  }

  hasDigit(): boolean {
    return this.#digits.length > 0
  }

  hasPlace(): boolean {
    return this.#places > 0
  }

  isRound(): boolean {
    return !this.hasDigit() && this.#few === undefined && this.hasPlace()
  }

  finish(end: number, more: boolean): HanziGroup {
    const isPadded = this.#digits[0] === 0 && this.#digits.length === 2
    if (isPadded) this.#digits.shift()
    const isSingleDigit = !this.hasPlace() && !isPadded && this.#digits.length === 1
    const positional = !this.hasPlace() && this.#digits.length > 1 && !isNeighbours(this.#digits)
    if (positional) this.#low = this.#high = BigInt(this.#digits.join(''))
    else if (this.hasDigit() || this.#few) this.#addRest()
    return buildGroup({
      end,
      more,
      isSingleDigit,
      positional,
      low: { coefficient: this.#low, exponent: 0 },
      high: { coefficient: this.#high, exponent: 0 },
      vague: this.#vague,
      implied: this.#implied,
    })
  }

  /** The digits behind the last place; a lone one behind 百 or 千 counts a tenth of it: `一百二`. */
  #addRest(): void {
    const isShort = this.#lastPlace > 1 && !this.#zero && this.#digits.length === 1
    this.#add(this.#take(0), isShort ? 10n ** BigInt(this.#lastPlace - 1) : 1n)
  }

  #add(ends: Ends, factor: bigint): void {
    this.#low += ends.low * factor
    this.#high += ends.high * factor
  }

  #take(place: number): Ends {
    const few = this.#few
    const digits = this.#digits
    this.#few = undefined
    this.#digits = []
    if (few) return few
    const first = digits.length > 1 && digits[0] === 0 ? digits[1] : digits[0]
    if (first === undefined) {
      if (!this.hasPlace() && place > 1) this.#implied = true
      return { low: 1n, high: 1n }
    }
    return { low: BigInt(first), high: BigInt(digits[digits.length - 1] ?? first) }
  }
}

/** Whether two digits follow each other, so that together they mean a range: 三四, 七八, also 三五. */
function isNeighbours(digits: readonly number[]): boolean {
  const [one = 0, other = 0] = digits
  if (digits.length !== 2 || one === 0) return false
  return other === one + 1 || (one === 3 && other === 5)
}
