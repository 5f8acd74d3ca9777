import { TEMPERATURE_WORDS } from '../locales/zh.ts'
import { isDigit, isLatinLetter } from '../matcher.ts'
import { scaleBound } from '../numerals/bound.ts'
import { readLatinWord } from '../numerals/read-digits.ts'
import type { Measure, Piece } from '../piece.ts'
import { type QuotientUnit, readQuotient } from '../quotient-unit.ts'
import type { Reading } from '../reading.ts'
import type { UnitMatch } from '../unit-behind.ts'
import { dimensionOf } from '../units.ts'
import { buildPiece, measureOf, withLetter } from './build-piece.ts'
import { mapBounds } from './percent.ts'
import type { Site } from './reader.ts'

const TEMPERATURE = new RegExp(
  `${TEMPERATURE_WORDS}|celsius|warm|temperature|heat|climate|fever|heated|cooled|kelvin|cryogenic`,
)

/**
 * Physical quantities, with a time they are counted by.
 *
 *     945 TWh, 13.2 million barrels per day, 8.87億千瓦
 *     ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
 */
export function readPhysical(site: Site): Piece | undefined {
  return readLettered(site) ?? readPlain(site)
}

/** `6m tonnes`, `39.3M kWh`: a letter stuck on the number and a unit behind it. */
function readLettered(site: Site): Piece | undefined {
  const { letter, end } = site.numeral
  if (!letter || site.reading.source.charAt(end) === ' ') return undefined
  const scaled = withLetter(site)
  return scaled.unit?.joint === 'gap' ? readPlain(scaled) : undefined
}

function readPlain(site: Site): Piece | undefined {
  const { unit, numeral } = site
  if (unit?.value.kind !== 'physical' || numeral.glued || numeral.positional) return undefined
  const measure = toMeasure(site, unit)
  if (!measure) return undefined
  const time =
    measure.dimension === 'count' ? undefined : readDivisor(site.reading, unit.end, measure.unit)
  const isQuotient =
    time !== undefined && /[/⁻−-]/.test(site.reading.source.slice(unit.end, time.end))
  if (isQuotient ? site.numeral.yearLike && unit.joint === 'attached' : isDoubtful(site, unit))
    return undefined
  const piece = buildPiece(site, {
    end: time ? time.end : unit.end,
    measure: time ? measureOf(dimensionOf(time.unit), time.unit) : measure,
  })
  return unit.value.power === 0
    ? piece
    : { ...mapBounds(piece, (bound) => scaleBound(bound, unit.value.power)), scaled: true }
}

/** What a unit is divided by: symbols behind it, or a time it is counted by. */
function readDivisor(reading: Reading, at: number, unit: string): QuotientUnit | undefined {
  const quotient = readQuotient(reading, at, unit)
  if (quotient || unit.includes('/')) return quotient
  const time = readTime(reading, at)
  return time ? { unit: `${unit}/${time.unit}`, end: time.end } : undefined
}

function toMeasure(site: Site, unit: UnitMatch): Measure | undefined {
  const code = unit.value.unit
  const name = site.reading.folded.slice(unit.start, unit.end)
  if (name === '度') return readDegree(site)
  if (code === '[TEU]') return measureOf('count', 'TEU')
  return measureOf(dimensionOf(code), code)
}

/** 度 is a temperature beside a word for it, else electricity where it is scaled. */
function readDegree(site: Site): Measure | undefined {
  const { folded } = site.reading
  const around = folded.slice(Math.max(0, site.signStart - 30), site.numeral.end + 12)
  if (TEMPERATURE.test(around)) return measureOf('temperature', 'Cel')
  if (site.numeral.form === 'hanzi' && !site.numeral.scaled) return undefined
  return /电|用量|kwh/.test(around) || site.numeral.scaled ? measureOf('energy', 'kW.h') : undefined
}

// Takes what makes the letter of `400m-long` metres.
const SIZE_BEHIND =
  /^[ -](?:long|wide|high|tall|deep|thick|in (?:length|height|width|depth|diameter))\b/

/** Whether a short symbol is more likely something else: `5m`, `2024 m`, `4g`. */
function isDoubtful(site: Site, unit: UnitMatch): boolean {
  const { source } = site.reading
  const length = unit.end - unit.start
  if (!isLatinLetter(source.charCodeAt(unit.start))) return false
  if (site.numeral.yearLike && isShort(source, unit)) return true
  const symbol = source.slice(unit.start, unit.end)
  if (/^(?:bar|atm)$/.test(symbol)) return isNounBehind(site, unit.end)
  if (length > 1) return false
  if (/^[JNAU]$/.test(symbol)) return true
  if (/^[CFK]$/.test(symbol)) return !isTemperature(site, unit, symbol)
  if (isDigit(source.charCodeAt(unit.end))) return true
  if (source.charAt(unit.start) === 'm')
    return unit.joint === 'attached' && !SIZE_BEHIND.test(source.slice(unit.end, unit.end + 14))
  return (
    source.charAt(unit.start) === 'g' &&
    unit.joint === 'attached' &&
    site.numeral.high.significantDigits === 1 &&
    !site.numeral.grouped
  )
}

/** Whether a noun stands behind what then is a word: `10 bar stools`. */
function isNounBehind({ reading }: Site, end: number): boolean {
  const word = readLatinWord(reading.folded, end + 1)
  return word !== '' && !reading.lexicon.functionWords.has(word)
}

/** Whether a symbol behind what can be a year is no proof of a unit: `in 2019 Mt Etna`, `2024 m`. */
function isShort(source: string, unit: UnitMatch): boolean {
  if (unit.end - unit.start < 2) return true
  return /^(?:Mt|ha|mi|ft) [A-Z]/.test(source.slice(unit.start, unit.end + 2))
}

/** Whether a bare C, F or K is of a temperature: a word for warmth stands near, or C and F have a fraction. */
function isTemperature(site: Site, unit: UnitMatch, symbol: string): boolean {
  if (symbol === 'K') return unit.joint === 'gap' && isNearWarmth(site, unit)
  const isFraction = site.numeral.high.value.exponent < 0
  return unit.joint === 'attached' && (isFraction || isNearWarmth(site, unit))
}

function isNearWarmth({ reading, signStart }: Site, unit: UnitMatch): boolean {
  return TEMPERATURE.test(reading.folded.slice(Math.max(0, signStart - 60), unit.end + 30))
}

const TIME_UNITS: Readonly<Record<string, string>> = {
  day: 'd',
  d: 'd',
  日: 'd',
  天: 'd',
  hour: 'h',
  h: 'h',
  hr: 'h',
  小时: 'h',
  year: 'a',
  yr: 'a',
  annum: 'a',
  年: 'a',
  month: 'mo',
  月: 'mo',
  week: 'wk',
  周: 'wk',
  minute: 'min',
  min: 'min',
  分钟: 'min',
  second: 's',
  s: 's',
  秒: 's',
}
const TIME =
  /^(?: per | an? |\s?\/\s?|每)(?<time>day|hour|year|annum|month|week|minute|second|yr|hr|min|d|h|s|日|天|小时|年|月|周|分钟|秒)(?![a-z]| (?:earlier|ago|before|later|prior))/

/** The time a unit is counted by: `per day`, `a year`, `/日`. */
function readTime(reading: Reading, at: number): { end: number; unit: string } | undefined {
  const match = TIME.exec(reading.folded.slice(at, at + 24))
  const unit = TIME_UNITS[match?.groups?.time ?? '']
  return match && unit ? { end: at + match[0].length, unit } : undefined
}
