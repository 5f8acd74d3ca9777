import type { Bound } from '../figure.ts'

/** A number as written, with its scale words and without sign and unit. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** Both ends are equal save for `三四萬`, `十幾萬` and `hundreds of millions`. */
  readonly low: Bound
  readonly high: Bound
  readonly form: 'digits' | 'hanzi' | 'words'
  /** Whether a scale word was applied. */
  readonly scaled: boolean
  /** The scale that a neighbour may share, as a power of ten: 8 for `5億`; 0 without one and for `1億2000萬`. */
  readonly power: number
  /** Whether separators group its digits: `1,234`. */
  readonly grouped: boolean
  /** Whether it is four digits like a year's, without separators. */
  readonly yearLike: boolean
  /** Whether it stands for a magnitude: `數億`, `hundreds of millions`. */
  readonly vague: boolean
  /** Whether `多`, `餘` or `some` stands inside or right behind: `500多億`. */
  readonly more: boolean
  /** Whether its first digit is left to be understood: `百萬` for `一百萬`. */
  readonly implied: boolean
  /** Digits like a name's rather than a number's: `八五`, `二〇二四`. */
  readonly positional: boolean
  /** A letter by it that scales it where a currency or a counted noun stands by: `5m`, `7B`; beside a currency alone `3.4 mil`. */
  readonly letter:
    | { readonly end: number; readonly power: number; readonly isMoney: boolean }
    | undefined
  /** Whether it is part of a name by what stands before it: `GPT-4`, `#5`, `第3`. */
  readonly glued: boolean
}

/** What a reader found out about a number; what it says nothing of is as in `1.5`. */
export type NumeralParts = Pick<Numeral, 'start' | 'end' | 'low' | 'high' | 'form'> &
  Partial<Numeral>

/**
 * The numeral of what its reader found out.
 * It is written out rather than spread: Node 20 takes a microsecond for each property that is added behind a spread.
 */
export function buildNumeral({
  start,
  end,
  low,
  high,
  form,
  scaled = false,
  power = 0,
  grouped = false,
  yearLike = false,
  vague = false,
  more = false,
  implied = false,
  positional = false,
  letter = undefined,
  glued = false,
}: NumeralParts): Numeral {
  return {
    start,
    end,
    low,
    high,
    form,
    scaled,
    power,
    grouped,
    yearLike,
    vague,
    more,
    implied,
    positional,
    letter,
    glued,
  }
}
