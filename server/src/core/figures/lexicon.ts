import { foldText } from '../text/fold.ts'
import { CURRENCY_CODES } from './locales/currency-codes.ts'
import * as en from './locales/en.ts'
import type { Names, QualifierMeaning } from './locales/locale.ts'
import { SHARED_CURRENCIES, type SharedCurrency } from './locales/shared-currencies.ts'
import * as zh from './locales/zh.ts'
import { createMatcher, namesByKey, namesByKeyEntries, readNames } from './matcher.ts'

/**
 * The lexicons of all languages as matchers.
 * Words are matched in folded text, symbols in the text as it was given, since their case tells.
 */

/** Possible currencies of 元 and 塊, by what the document's language makes likely. */
export const YUAN_CANDIDATES = ['CNY', 'TWD', 'HKD', 'JPY'] as const
export const DOLLAR_CANDIDATES = ['USD', 'TWD', 'HKD', 'CAD', 'AUD', 'SGD'] as const
export const YEN_CANDIDATES = ['JPY', 'CNY'] as const

/** Currency symbols and codes before a number, as written; a bare `$` and `¥` have the unit `$` and `¥`. */
export const CURRENCY_PREFIXES = createMatcher<string>([
  ...namesByKey(en.CURRENCY_SYMBOLS),
  ...CURRENCY_CODES.map((code) => [code, code] as const),
  ['$', '$'],
  ['¥', '¥'],
  ['￥', '¥'],
])

/** Chinese currency names before a number. */
export const CURRENCY_NAME_PREFIXES = createMatcher<string>(
  namesByKey(zh.CURRENCY_PREFIXES).map(foldName),
)

/** A word for a country, and the code of its currency. */
export interface CurrencyPlace {
  readonly place: string
  readonly code: string
}

/** The places that decide for a currency's name that several countries use. */
export const SHARED_CURRENCY_NAMES: ReadonlyMap<string, readonly CurrencyPlace[]> = new Map(
  SHARED_CURRENCIES.flatMap((currency) =>
    readNames(currency.names).map((name) => [name, readPlaces(currency)] as const),
  ),
)

function readPlaces({ places }: SharedCurrency): readonly CurrencyPlace[] {
  return namesByKey(places).map(([place, code]) => ({ place, code }))
}

const NO_QUALIFIER: QualifierMeaning = { qualifier: undefined, justBelow: false }

const QUALIFIER_MEANINGS: Readonly<Record<string, QualifierMeaning>> = {
  about: { qualifier: 'about', justBelow: false },
  justBelow: { qualifier: 'about', justBelow: true },
  lessThanJustBelow: { qualifier: 'lessThan', justBelow: true },
  lessThan: { qualifier: 'lessThan', justBelow: false },
  atMost: { qualifier: 'atMost', justBelow: false },
  moreThan: { qualifier: 'moreThan', justBelow: false },
  atLeast: { qualifier: 'atLeast', justBelow: false },
  none: NO_QUALIFIER,
}

export const QUALIFIERS_BEFORE = createMatcher<QualifierMeaning>([
  ...readQualifiers(zh.QUALIFIERS_BEFORE),
  ...readQualifiers(en.QUALIFIERS_BEFORE),
])

export const QUALIFIERS_BEHIND = createMatcher<QualifierMeaning>([
  ...readQualifiers(zh.QUALIFIERS_BEHIND),
  ...readQualifiers(en.QUALIFIERS_BEHIND),
])

export const QUALIFIER_LINKS = nameMatcher(zh.QUALIFIER_LINKS)
export const STRESS_WORDS = nameMatcher(en.STRESS_WORDS)
export const INCREASE_WORDS = nameMatcher(zh.INCREASE_WORDS)
export const RESULT_WORDS = nameMatcher(zh.RESULT_WORDS)
export const CHINESE_TALLY_NOUNS = nameMatcher(zh.TALLY_NOUNS)
export const CHINESE_TALLY_LINKS = nameMatcher(zh.TALLY_LINKS)
export const CHINESE_MONEY_NOUNS = nameMatcher(zh.MONEY_NOUNS)
export const CHINESE_INDEX_NAMES = nameMatcher(zh.INDEX_NAMES)
export const RATE_SUFFIXES = nameMatcher(
  `${zh.RATE_SUFFIXES}|${en.RATE_WORDS}|yr|mo|hr|bbl|oz|t|mt|lb|gal|mmbtu|kwh|mwh`,
)
export const ENGLISH_TALLY_LINKS = nameMatcher(en.TALLY_LINKS)

export const FUNCTION_WORDS = nameSet(en.FUNCTION_WORDS)
export const COUNT_NOUNS = nameSet(en.COUNT_NOUNS)
export const TALLY_NOUNS = nameSet(en.TALLY_NOUNS)
export const LABEL_WORDS = nameSet(en.LABEL_WORDS)
export const CHANGE_WORDS = nameSet(en.CHANGE_WORDS)
export const INDEX_NAMES_IN_ENGLISH = new RegExp(`\\b(?:${readNames(en.INDEX_NAMES).join('|')})\\b`)
export const COUNTING_VERBS = nameMatcher(en.COUNTING_VERBS)
export const CARRYING_LINKS = nameMatcher(en.CARRYING_LINKS)
export const COINS = nameSet(en.COINS)
export const COMPOUND_NOUNS = nameSet(en.COMPOUND_NOUNS)
export const UNSURE_SCALES = nameSet(en.UNSURE_SCALES)
export const UNSURE_SCALES_OF_FRACTIONS = nameSet(en.UNSURE_SCALES_OF_FRACTIONS)
export const MONTHS = nameSet(en.MONTHS)

export const RANGE_JOINERS = nameSet(foldText(`${en.RANGE_JOINERS}|${zh.RANGE_JOINERS}`))
export const LIST_JOINERS = nameSet(foldText(`${en.LIST_JOINERS}|${zh.LIST_JOINERS}`))

/** The names of a list, as they are once folded, for looking up. */
function nameSet(names: Names): ReadonlySet<string> {
  return new Set(readNames(foldText(names)))
}

function nameMatcher(names: Names) {
  return createMatcher<true>(readNames(foldText(names)).map((name) => [name, true] as const))
}

function readQualifiers(
  table: Readonly<Record<string, Names>>,
): readonly (readonly [string, QualifierMeaning])[] {
  return namesByKeyEntries(table).flatMap(([key, names]) =>
    names.map((name) => [foldText(name), QUALIFIER_MEANINGS[key] ?? NO_QUALIFIER] as const),
  )
}

function foldName([name, key]: readonly [string, string]): readonly [string, string] {
  return [foldText(name), key]
}
