import { findCurrencyAt, toCurrencyMeasure } from './currency.ts'
import type { ReadingContext, UnitContext } from './figure.ts'
import { SCALE_LETTERS, SCALE_WORDS } from './locales/en.ts'
import type { UnitMeaning } from './locales/locale.ts'
import { PLACES, SCALES } from './locales/zh.ts'
import { readLatinWord } from './numerals/read-digits.ts'
import { createReading, type Reading } from './reading.ts'
import { UNIT_SYMBOLS } from './unit-lexicon.ts'
import { dimensionOf } from './units.ts'

/** Headers longer than this are sentences. */
const LONGEST_HEADER = 160

/**
 * The unit that a header, a caption or a `單位：` line gives to bare numbers.
 *
 *     Revenue (US$ m) · 單位：新台幣億元 · 營收（百萬美元） · Share (%) · GW
 */
export function readUnitContext(header: string, context: ReadingContext): UnitContext | undefined {
  if (header.length > LONGEST_HEADER) return undefined
  for (const phrase of findPhrases(header)) {
    const unit = readPhrase(phrase, context)
    if (unit && !(phrase === header && isColumnName(header, unit))) return unit
  }
  return undefined
}

/** Whether a header that is nothing but a unit names its column instead: `Year`, `m`. */
function isColumnName(header: string, unit: UnitContext): boolean {
  if (unit.dimension === 'count' && unit.power === 0) return true
  return unit.dimension === 'duration' || /^\s?[A-Za-z]\s?$/.test(header)
}

/** The places of a header where a unit can stand, the surest first. */
function findPhrases(header: string): readonly string[] {
  const brackets = [...header.matchAll(/[([（［](?<inner>[^()[\]（）［］]{1,60})[)\]）］]/g)].map(
    (match) => match.groups?.inner ?? '',
  )
  const labelled = /(?:單位|单位|units?)\s?[:：]\s?(?<unit>[^()（）]{1,40})/i.exec(header)?.groups
    ?.unit
  const parts = header.split(/[,，、;；|/–—]|\sin\s/)
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? '') : ''
  const inner = brackets.flatMap((bracket) => [bracket, ...bracket.split(/[,，;；、:：]/)])
  return [
    ...(labelled ? [labelled] : []),
    ...inner,
    /\sin\s/.test(header) ? last : '',
    last,
    header,
  ].filter((phrase) => phrase.trim() !== '')
}

/** What has been read of a phrase: a unit, a scale, or both, in any order. */
interface PhraseState {
  at: number
  power: number
  unit: UnitContext | undefined
  isRead: boolean
}

/** The unit of a phrase that holds nothing else. */
function readPhrase(phrase: string, context: ReadingContext): UnitContext | undefined {
  const reading = createReading(phrase, context)
  const state: PhraseState = { at: 0, power: 0, unit: undefined, isRead: false }
  while (state.at < phrase.length) {
    if (!readFiller(reading, state) && !readScale(reading, state) && !readUnit(reading, state))
      return undefined
  }
  if (!state.isRead) return undefined
  const unit = state.unit ?? {
    dimension: 'count',
    unit: '',
    unitCandidates: [],
    unitReason: undefined,
    power: 0,
  }
  return { ...unit, power: unit.power + state.power }
}

// Takes what may stand beside a unit without changing it.
const FILLER =
  /(?:\s+|in\b|of gdp|of total|of\b|单位|[:·.,，]|the\b|approx|约|按|计|以|yoy|y\/y|qoq|q\/q|mom|m\/m|co2e|co2|change\b|growth\b|per [a-z]{1,12}|\/\s?[a-z]{1,12}\b|\/[\u4e00-\u9fff])/y

function readFiller(reading: Reading, state: PhraseState): boolean {
  FILLER.lastIndex = state.at
  const match = FILLER.exec(reading.folded)
  if (!match) return false
  state.at += match[0].length
  return true
}

/** `m`, `million`, `bn`, `000s`, `百萬`, `億`. */
function readScale(reading: Reading, state: PhraseState): boolean {
  const { folded, source } = reading
  const zeros = /^'?000s?\b/.exec(folded.slice(state.at, state.at + 6))
  if (zeros) return advance(state, state.at + zeros[0].length, 3)
  const word = readLatinWord(folded, state.at)
  const written = readLatinWord(source, state.at)
  const power =
    SCALE_WORDS.get(word) ??
    SCALE_WORDS.get(word.replace(/s$/, '')) ??
    (state.unit || isCurrencyNext(reading, state.at + word.length)
      ? SCALE_LETTERS.get(written)
      : undefined)
  if (word !== '' && power !== undefined && power > 0)
    return advance(state, state.at + word.length, power)
  return readChineseScale(reading, state)
}

/** Whether a currency stands behind a letter, as in `m USD`. */
function isCurrencyNext(reading: Reading, at: number): boolean {
  return findCurrencyAt(reading, at) !== undefined || findCurrencyAt(reading, at + 1) !== undefined
}

function readChineseScale(reading: Reading, state: PhraseState): boolean {
  if (matchUnit(reading, state.at)) return false
  let end = state.at
  let power = 0
  while (end < state.at + 3) {
    const character = reading.folded.charAt(end)
    const step = SCALES.get(character) ?? PLACES.get(character)
    if (step === undefined || (end > state.at && matchUnit(reading, end))) break
    power += step
    end++
  }
  return end > state.at && advance(state, end, power)
}

function advance(state: PhraseState, end: number, power: number): boolean {
  state.at = end
  state.power += power
  state.isRead = true
  return true
}

function readUnit(reading: Reading, state: PhraseState): boolean {
  const match = matchUnit(reading, state.at)
  const prefix = findCurrencyAt(reading, state.at)
  const code = prefix && (!match || prefix.end >= match.end) ? prefix : undefined
  if (!code && !match) return false
  const unit = code
    ? { ...toCurrencyMeasure(reading, code.value), power: 0 }
    : match && toUnit(reading, match.value)
  if (!unit) return false
  state.at = code ? code.end : (match?.end ?? state.at + 1)
  state.unit = mergeUnits(state.unit, unit)
  state.isRead = true
  return true
}

/** `新台幣億元`: the plain name behind does not undo the code before. */
function mergeUnits(known: UnitContext | undefined, next: UnitContext): UnitContext {
  if (!known) return next
  return next.unitCandidates.length > 0 && known.dimension === next.dimension ? known : next
}

function matchUnit(reading: Reading, at: number): { end: number; value: UnitMeaning } | undefined {
  const symbol = UNIT_SYMBOLS.matchAt(reading.source, at)
  const word = reading.lexicon.unitWords.matchAt(reading.folded, at)
  if (symbol && (!word || symbol.end >= word.end)) return symbol
  return word && word.value.kind !== 'refusal' ? word : undefined
}

function toUnit(reading: Reading, meaning: UnitMeaning): UnitContext | undefined {
  const { kind, unit, power } = meaning
  const plain = (dimension: string, code: string): UnitContext => ({
    dimension,
    unit: code,
    unitCandidates: [],
    unitReason: undefined,
    power,
  })
  switch (kind) {
    case 'currency':
    case 'subunit':
      return { ...toCurrencyMeasure(reading, unit), power: kind === 'subunit' ? power : 0 }
    case 'percent':
      return unit === '%' ? plain('percentage', '%') : undefined
    case 'percentage-points':
      return unit === 'quarter' ? undefined : plain('percentage-points', unit)
    case 'multiple':
      return plain('multiple', 'x')
    case 'points':
      return plain('points', 'points')
    case 'physical':
      return unit === '[TEU]' ? plain('count', 'TEU') : plain(dimensionOf(unit), unit)
    case 'duration':
      return plain('duration', unit)
    case 'measure':
    case 'noun':
      return plain('count', '')
    case 'refusal':
      return undefined
  }
}
