import { CURRENCY_CODES, LOWER_CASE_CODES } from './locales/currency-codes.ts'
import * as en from './locales/en.ts'
import { SHARED_CURRENCIES, type SharedCurrency } from './locales/shared-currencies.ts'
import * as zh from './locales/zh.ts'
import { createMatcher, foldedMatcher, foldedSet, namesByKey, readNames } from './matcher.ts'

/**
 * What is looked up in every text: symbols and codes, and the words that only the grammar of English or of Chinese asks for.
 * Words are matched in folded text, symbols in the text as it was given, since their case tells.
 */

/** Possible currencies of 元 and 塊, by what the document's language makes likely. */
export const YUAN_CANDIDATES = ['CNY', 'TWD', 'HKD', 'JPY'] as const
export const DOLLAR_CANDIDATES = ['USD', 'TWD', 'HKD', 'CAD', 'AUD', 'SGD'] as const
export const YEN_CANDIDATES = ['JPY', 'CNY'] as const

/** Currency symbols and codes before a number, as written; a bare `$` and `¥` have the unit `$` and `¥`. */
export const CURRENCY_PREFIXES = createMatcher<string>([
  ...namesByKey(en.CURRENCY_SYMBOLS),
  ...namesByKey(en.CURRENCY_SYMBOLS)
    .filter(([name]) => /^[A-Z.]{1,4}\$$/.test(name))
    .map(([name, code]) => [name.toLowerCase(), code] as const),
  ...CURRENCY_CODES.map((code) => [code, code] as const),
  ...LOWER_CASE_CODES.map((code) => [code.toLowerCase(), code] as const),
  ['$', '$'],
  ['¥', '¥'],
  ['￥', '¥'],
])

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

export const INCREASE_WORDS = foldedMatcher(zh.INCREASE_WORDS)
export const RESULT_WORDS = foldedMatcher(zh.RESULT_WORDS)
export const CHINESE_TALLY_NOUNS = foldedMatcher(zh.TALLY_NOUNS)
export const CHINESE_TALLY_LINKS = foldedMatcher(zh.TALLY_LINKS)
export const CHINESE_MONEY_NOUNS = foldedMatcher(zh.MONEY_NOUNS)
export const CHINESE_INDEX_NAMES = foldedMatcher(zh.INDEX_NAMES)
export const ENGLISH_TALLY_LINKS = foldedMatcher(en.TALLY_LINKS)

export const TALLY_NOUNS = foldedSet(en.TALLY_NOUNS)
export const INDEX_NAMES_IN_ENGLISH = new RegExp(`\\b(?:${readNames(en.INDEX_NAMES).join('|')})\\b`)
export const COUNTING_VERBS = foldedMatcher(en.COUNTING_VERBS)
export const CARRYING_LINKS = foldedMatcher(en.CARRYING_LINKS)
export const COINS = foldedSet(en.COINS)
export const COMPOUND_NOUNS = foldedSet(en.COMPOUND_NOUNS)
export const UNSURE_SCALES = foldedSet(en.UNSURE_SCALES)
export const UNSURE_SCALES_OF_FRACTIONS = foldedSet(en.UNSURE_SCALES_OF_FRACTIONS)
