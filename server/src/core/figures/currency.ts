import type { UnitReason } from './figure.ts'
import {
  CURRENCY_PREFIXES,
  type CurrencyPlace,
  DOLLAR_CANDIDATES,
  SHARED_CURRENCY_NAMES,
  YEN_CANDIDATES,
  YUAN_CANDIDATES,
} from './lexicon.ts'
import { isDigit, isLatinLetter, type Match } from './matcher.ts'
import type { Measure } from './piece.ts'
import type { Reading } from './reading.ts'

/** The currency that stands before an offset, with or without a space; its value is a code, `$` or `¥`. */
export function findCurrencyBefore(reading: Reading, at: number): Match<string> | undefined {
  const gap = reading.folded.charAt(at - 1) === ' ' ? at - 1 : at
  const match = matchCurrency(reading, gap)
  if (!match) return undefined
  return gap < at && isShortLetter(reading, match) ? undefined : match
}

function matchCurrency(reading: Reading, end: number): Match<string> | undefined {
  const symbol = CURRENCY_PREFIXES.matchBefore(reading.source, end) ?? findWide(reading, end)
  if (symbol && !isGlued(reading, symbol)) return symbol
  const name = reading.lexicon.currencyPrefixes.matchBefore(reading.folded, end)
  return name && !isUnitOfOther(reading, name) ? name : undefined
}

/** Full-width signs are as good as plain ones. */
function findWide(reading: Reading, end: number): Match<string> | undefined {
  return reading.folded.charAt(end - 1) === '$'
    ? CURRENCY_PREFIXES.matchBefore(reading.folded, end)
    : undefined
}

/** Whether letters of a symbol continue a longer name: `GPUSD5`, `A5NT`. */
function isGlued(reading: Reading, match: Match<string>): boolean {
  const first = reading.source.charCodeAt(match.start)
  const before = reading.source.charCodeAt(match.start - 1)
  if (!isLatinLetter(first)) return false
  const isSigned = !isLatinLetter(reading.source.charCodeAt(match.end - 1))
  const joints = isSigned ? '_.' : '-_./'
  return isDigit(before) || joints.includes(String.fromCharCode(before))
}

/** Whether a currency name belongs to the number before it: `6美元2025年`. */
function isUnitOfOther(reading: Reading, match: Match<string>): boolean {
  const before = reading.folded.charAt(match.start - 1)
  return before !== '' && (isDigit(before.charCodeAt(0)) || '万亿兆千百十元块'.includes(before))
}

function isShortLetter(reading: Reading, match: Match<string>): boolean {
  const name = reading.source.slice(match.start, match.end)
  return name === 'R' || name === 'NT'
}

/** What a currency name or symbol measures in this document. */
export function toCurrencyMeasure(reading: Reading, code: string): Measure {
  switch (code) {
    case '$':
      return decideDollar(reading)
    case '¥':
      return decideYen(reading)
    case '元':
      return decideYuan(reading)
    default:
      return currencyOf(code, [], undefined)
  }
}

function currencyOf(
  unit: string,
  unitCandidates: readonly string[],
  unitReason: UnitReason | undefined,
): Measure {
  return { dimension: 'currency', unit, unitCandidates, unitReason }
}

function decideYuan(reading: Reading): Measure {
  const { language } = reading.context
  if (language === 'zh-Hans') return currencyOf('CNY', YUAN_CANDIDATES, 'language')
  if (language !== 'zh-Hant') return currencyOf('', YUAN_CANDIDATES, undefined)
  return HONG_KONG.test(reading.folded.slice(0, 1000))
    ? currencyOf('HKD', YUAN_CANDIDATES, 'place')
    : currencyOf('TWD', YUAN_CANDIDATES, 'language')
}

/** Elsewhere than in English a `$` is only likely what the setting says. */
function decideDollar({ context, lexicon }: Reading): Measure {
  const { language, dollar } = context
  const candidates = language === 'en' ? [] : (lexicon.own?.dollars ?? DOLLAR_CANDIDATES)
  return currencyOf(dollar, candidates, 'setting')
}

/** Where 元 in Traditional Chinese is Hong Kong's. */
const HONG_KONG = /港元|港币|恒指|恒生|港交所|香港|港铁|港股/

/** In texts about China `¥` is yuan, elsewhere yen. */
function decideYen(reading: Reading): Measure {
  if (reading.context.language === 'zh-Hans') return currencyOf('CNY', YEN_CANDIDATES, 'language')
  return CHINA.test(reading.folded.slice(0, 2000))
    ? currencyOf('CNY', YEN_CANDIDATES, 'place')
    : currencyOf('JPY', YEN_CANDIDATES, 'language')
}

const CHINA = /china|chinese|yuan|beijing|renminbi|人民币|中国/

/** Whether two currency codes can be one: the same, or one of them undecided and the other its candidate. */
export function isSameCurrency(prefix: string, suffix: string): boolean {
  if (prefix === suffix || suffix === '元') return true
  if (prefix === '$') return /D$|^MXN$|^BRL$/.test(suffix)
  return prefix === '¥' && (suffix === 'CNY' || suffix === 'JPY')
}

/** The currency symbol, code or name that starts at an offset. */
export function findCurrencyAt(reading: Reading, at: number): Match<string> | undefined {
  return (
    CURRENCY_PREFIXES.matchAt(reading.source, at) ??
    reading.lexicon.currencyPrefixes.matchAt(reading.folded, at)
  )
}

/** How far around a shared name of a currency its country is looked for. */
const PLACE_BEFORE = 160
const PLACE_BEHIND = 80

/** A currency that a name stands for, and whether a country named near it decided that. */
export interface NamedCurrency {
  readonly code: string
  readonly isByPlace: boolean
}

/** The currency of a name between two offsets; of a name like `pesos` by the country named nearest before it, else behind. */
export function decideByPlace(
  reading: Reading,
  name: { readonly start: number; readonly end: number },
  code: string,
): NamedCurrency {
  const places = SHARED_CURRENCY_NAMES.get(reading.folded.slice(name.start, name.end))
  if (!places) return { code, isByPlace: false }
  const before = reading.folded.slice(Math.max(0, name.start - PLACE_BEFORE), name.start)
  const behind = reading.folded.slice(name.end, name.end + PLACE_BEHIND)
  const found = findPlace(places, (place) => before.lastIndexOf(place)) ?? findFirst(places, behind)
  return { code: found ?? code, isByPlace: found !== undefined }
}

function findFirst(places: readonly CurrencyPlace[], text: string): string | undefined {
  return findPlace(places, (place) => {
    const at = text.indexOf(place)
    return at < 0 ? -1 : text.length - at
  })
}

/** The code of the place that ranks highest; of equal ones the longest. */
function findPlace(
  places: readonly CurrencyPlace[],
  rank: (place: string) => number,
): string | undefined {
  let best: { readonly code: string; readonly rank: number } | undefined
  for (const { code, place } of places) {
    const ranked = rank(place)
    if (ranked >= 0 && (!best || best.rank < ranked)) best = { code, rank: ranked }
  }
  return best?.code
}
