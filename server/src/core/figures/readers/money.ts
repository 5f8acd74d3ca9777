import { decideByPlace, isSameCurrency, toCurrencyMeasure } from '../currency.ts'
import { UNSURE_SCALES, UNSURE_SCALES_OF_FRACTIONS } from '../lexicon.ts'
import { isLatinLetter } from '../matcher.ts'
import { scaleBound } from '../numerals/bound.ts'
import { readLatinWord } from '../numerals/read-digits.ts'
import { type Piece, toPiece } from '../piece.ts'
import { skipGap } from '../reading.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { buildPiece, withLetter } from './build-piece.ts'
import { isOtherSense } from './is-other-sense.ts'
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
  if (!suffix && isUnsure(scaled)) return { ...toPiece(site.numeral), refused: true }
  const code = suffix && suffix.value.unit !== '元' ? suffix.value.unit : currency.value
  return buildPiece(scaled, {
    start: Math.min(currency.start, site.signStart),
    end: suffix ? suffix.end : numeral.end,
    measure: toCurrencyMeasure(reading, code),
    unitSide: suffix ? 'both' : 'before',
  })
}

/** Large numbers by name, of which those that are read are scale words: `gazillion`, `milhões`. */
const LARGE = /^(?:(?:mil|bil|tril|quadril|quintil|sextil|gazil|zil|bajil)(?:l?i[oa]|h|j))/

/** Whether letters behind an amount may scale it in a way that is not read, so that no value is certain: `$3.4kk`. */
function isUnsure({ reading, numeral }: Site): boolean {
  const { folded } = reading
  if (isLatinLetter(folded.charCodeAt(numeral.end))) return true
  if (numeral.form !== 'digits') return false
  if (isSpaced(folded, numeral)) return true
  const word = readLatinWord(folded, skipGap(folded, numeral.end))
  if (UNSURE_SCALES.has(word) || LARGE.test(word)) return true
  return numeral.high.value.exponent < 0 && UNSURE_SCALES_OF_FRACTIONS.has(word)
}

/** Whether three digits stand behind a space, so that it may group them: `$1 234`. */
function isSpaced(folded: string, { end, grouped, scaled }: Site['numeral']): boolean {
  return !grouped && !scaled && /^ \d{3}(?![\d,.]*\d|%)/.test(folded.slice(end, end + 6))
}

function readSuffixed(site: Site): Piece | undefined {
  const unit = findMoneyUnit(site)
  if (!unit || isOtherSense(site, unit)) return undefined
  const { value } = unit
  const { code, isByPlace } = decideByPlace(site.reading, unit, value.unit)
  if (code === '') return undefined
  const measure = toCurrencyMeasure(site.reading, code)
  const power = value.kind === 'subunit' ? value.power : 0
  const piece = buildPiece(site, {
    end: findMoneyEnd(site, unit),
    measure: isByPlace ? { ...measure, unitReason: 'place' } : measure,
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

// Takes words that start with 整, which then is no part of `元整`: 整治, 整修.
const WORD_OF_WHOLE = /^整[治修建改合体理顿编备套并容形]/

/** The end of a money unit, before 整 that starts a word of its own: `三億元整治河川`. */
function findMoneyEnd({ reading }: Site, { start, end }: UnitMatch): number {
  const isPart = end - start > 1 && WORD_OF_WHOLE.test(reading.folded.slice(end - 1, end + 1))
  return isPart ? end - 1 : end
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
