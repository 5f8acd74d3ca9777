import type { ReadingContext, UnitContext } from '../../figures/figure.ts'
import { CURRENCY_CODES } from '../../figures/locales/currency-codes.ts'
import { readUnitContext } from '../../figures/unit-context.ts'
import type { UnitReader } from '../../note/draft.ts'

/** Words at the end of a header that may be its unit. */
const LONGEST_TAIL = 3

/** The header of a data file as words: `market_cap_usd` is `market cap usd`. */
export function printHeader(header: string): string {
  return header.replaceAll('_', ' ').replace(/\s+/g, ' ').trim()
}

/**
 * Reads the unit of a data file's header, where it may also stand bare at the end.
 *
 *     revenue_usd_bn · Market cap USD · GDP growth % · Revenue (US$ m)
 *             ^^^^^^              ^^^              ^            ^^^^^
 */
export function createUnitReader(context: ReadingContext): UnitReader {
  return (header) => readUnitContext(printHeader(header), context) ?? readTail(header, context)
}

function readTail(header: string, context: ReadingContext): UnitContext | undefined {
  if (/[()（）]/.test(header)) return undefined
  const isName = header.includes('_')
  const words = printHeader(header)
    .split(' ')
    .slice(-LONGEST_TAIL - 1)
  for (let start = 1; start < words.length; start++) {
    const tail = words.slice(start).map(toCode).join(' ')
    const unit = tail.length < 2 && tail !== '%' ? undefined : readUnitContext(`(${tail})`, context)
    if (unit) return isPlain(unit, isName) && !SCALE.test(words[start - 1] ?? '') ? unit : undefined
  }
  return undefined
}

/** Scales that nothing here knows, or knows only in front of their currency: without them the unit would be wrong. */
const SCALE = /^(?:mio|mrd|tsd|mln|mld|mil|mill|bil|lakhs?|crores?|cr|th|thous|trn|mm|m|k)\.?$/i

/** A code of a currency in the capitals it is known by. */
function toCode(word: string): string {
  const code = word.toUpperCase()
  return CODES.has(code) ? code : word
}

const CODES: ReadonlySet<string> = new Set(CURRENCY_CODES)

/** Whether a tail can be nothing but a unit: in words apart from one another `points` and `days` may be what the column is about. */
function isPlain({ dimension, power }: UnitContext, isName: boolean): boolean {
  if (dimension === 'currency' || dimension === 'percentage') return true
  if (dimension === 'count') return power > 0
  return isName && dimension !== 'duration' && dimension !== 'points'
}

/** The unit that two cells tell together: a scale in one goes with a measure in the other. */
export function joinUnits(
  one: UnitContext | undefined,
  other: UnitContext | undefined,
): UnitContext | undefined {
  if (!one || !other) return one ?? other
  const [scale, measure] = one.dimension === 'count' ? [one, other] : [other, one]
  const isScaled = scale.dimension === 'count' && measure.dimension !== 'count'
  return isScaled ? { ...measure, power: measure.power + scale.power } : one
}
