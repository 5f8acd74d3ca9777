import { isSameCurrency, toCurrencyMeasure } from '../currency.ts'
import { toNumber } from '../decimal.ts'
import { isHan, isLatinLetter } from '../matcher.ts'
import { scaleBound } from '../numerals/bound.ts'
import type { Piece } from '../piece.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { buildPiece, withLetter } from './build-piece.ts'
import type { Site } from './reader.ts'

/**
 * Money with its currency before, behind or on both sides.
 *
 *     paid US$6 million for 5億元台幣 and 50 cents
 *          ^^^^^^^^^^^^     ^^^^^^^     ^^^^^^^^
 */
export function readMoney(site: Site): Piece | undefined {
  if (site.currency) return readPrefixed(site)
  if (site.numeral.glued) return undefined
  const scaled = site.numeral.letter ? withLetter(site) : undefined
  const suffixed = scaled ? readSuffixed(scaled) : undefined
  return suffixed ?? readSuffixed(site)
}

function readPrefixed(site: Site): Piece | undefined {
  const { reading, currency } = site
  if (!currency) return undefined
  const scaled = site.numeral.letter ? withLetter(site) : site
  const { numeral, unit } = scaled
  if (numeral.positional) return undefined
  const suffix =
    unit && unit.value.kind === 'currency' && isSameCurrency(currency.value, unit.value.unit)
      ? unit
      : undefined
  const code = suffix && suffix.value.unit !== '元' ? suffix.value.unit : currency.value
  return buildPiece(scaled, {
    start: Math.min(currency.start, site.signStart),
    end: suffix ? suffix.end : numeral.end,
    measure: toCurrencyMeasure(reading, code),
    unitSide: suffix ? 'both' : 'before',
  })
}

function readSuffixed(site: Site): Piece | undefined {
  const unit = findMoneyUnit(site)
  if (!unit || isOtherSense(site, unit)) return undefined
  const { value } = unit
  const power = value.kind === 'subunit' ? value.power : 0
  const piece = buildPiece(site, {
    end: unit.end,
    measure: toCurrencyMeasure(site.reading, value.unit),
    unitSide: 'behind',
  })
  if (power === 0) return piece
  return {
    ...piece,
    low: scaleBound(piece.low, power),
    high: scaleBound(piece.high, power),
    unitPower: power,
  }
}

/** The unit behind if it is money; pounds are where they are scaled. */
function findMoneyUnit(site: Site): UnitMatch | undefined {
  const { unit, numeral } = site
  if (!unit) return undefined
  const { kind, unit: code } = unit.value
  if (kind === 'currency' || kind === 'subunit') return unit
  const isPounds =
    code === '[lb_av]' && /^pounds?$/.test(site.reading.folded.slice(unit.start, unit.end))
  if (!isPounds || (!numeral.scaled && !hasMoneyWord(site))) return undefined
  return { ...unit, value: { ...unit.value, kind: 'currency', unit: 'GBP' } }
}

/** Whether the words around `pounds` speak of money. */
function hasMoneyWord(site: Site): boolean {
  const { folded } = site.reading
  const around = folded.slice(Math.max(0, site.numeral.start - 60), site.numeral.end + 60)
  return /\b(?:price|cost|paid|pay|fine|bill|bills|worth|pence|sterling|salary|wage|fee|rent|mortgage|uk|british|london|budget)\b/.test(
    around,
  )
}

/** Whether a currency name is a verb or a measure here: `Team 3 won`, `三塊地`, `1080p`. */
function isOtherSense(site: Site, unit: UnitMatch): boolean {
  const { reading, numeral } = site
  const name = reading.folded.slice(unit.start, unit.end)
  if (name === 'won') return !numeral.scaled && toNumber(numeral.high.value) < 100
  if (name === '块') return isGoods(reading.folded, unit.end)
  if (name === 'p')
    return (
      /^(?:240|360|480|720|1080|1440|2160)$/.test(
        reading.folded.slice(numeral.start, numeral.end),
      ) || numeral.yearLike
    )
  if (name === 'real' || name === 'ether') return true
  if (numeral.form === 'hanzi' && isShape(site, unit)) return true
  if (numeral.implied && unit.value.unit === '元' && !numeral.scaled) return true
  return (
    numeral.yearLike &&
    unit.joint === 'gap' &&
    /^[a-z]{3}$/.test(name) &&
    unit.value.kind === 'currency' &&
    !/yen|won/.test(name)
  )
}

/** Whether what stands behind 塊 is counted in pieces: `三塊地`, `1.6万块H100`. */
function isGoods(folded: string, at: number): boolean {
  const next = folded.charCodeAt(at)
  return (isHan(next) && !/[左以多起的到至]/.test(folded.charAt(at))) || isLatinLetter(next)
}

/** Whether a Chinese digit before 角 or 元 makes a word: `三角`, `二〇元`; behind 元 it is money. */
function isShape({ numeral, reading }: Site, unit: UnitMatch): boolean {
  if (numeral.positional) return true
  return (
    reading.folded.startsWith('角', unit.start) &&
    !/[元块]/.test(reading.folded.charAt(numeral.start - 1))
  )
}
