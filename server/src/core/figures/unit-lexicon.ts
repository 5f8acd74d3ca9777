import { foldText } from '../text/fold.ts'
import { CURRENCY_CODES, LOWER_CASE_CODES } from './locales/currency-codes.ts'
import * as en from './locales/en.ts'
import type { Locale, Names, UnitKind, UnitMeaning } from './locales/locale.ts'
import { SHARED_CURRENCIES } from './locales/shared-currencies.ts'
import { createMatcher, type Matcher, namesByKeyEntries, readNames } from './matcher.ts'

/** Symbols of units behind a number. */
export const UNIT_SYMBOLS = createMatcher<UnitMeaning>(readUnitSymbols())

type Entries = readonly (readonly [string, UnitMeaning])[]

/** Names of units behind a number in some languages. */
export function createUnitWords(locales: readonly Locale[]): Matcher<UnitMeaning> {
  const list = (read: (locale: Locale) => Entries): Entries => locales.flatMap(read)
  const names = (read: (locale: Locale) => Names | undefined, kind: UnitKind, unit: string) =>
    list((locale) => toEntries(read(locale) ?? '', kind, unit))
  const table = (read: (locale: Locale) => UnitTable | undefined, kind: UnitKind) =>
    list((locale) => readTableEntries(read(locale) ?? {}, kind))
  return createMatcher<UnitMeaning>([
    ...names(({ percentWords }) => percentWords, 'percent', '%'),
    ...names(({ percentagePointWords }) => percentagePointWords, 'percentage-points', 'pp'),
    ...names(({ basisPointWords }) => basisPointWords, 'percentage-points', 'bp'),
    ...names(({ quarterPointWords }) => quarterPointWords, 'percentage-points', 'quarter'),
    ...names(({ pointWords }) => pointWords, 'points', 'points'),
    ...names(({ multipleWords }) => multipleWords, 'multiple', 'x'),
    ...table(({ shareWords }) => shareWords, 'percent'),
    ...table(({ currencyWords }) => currencyWords, 'currency'),
    ...table(({ officialCurrencyNames }) => officialCurrencyNames, 'currency'),
    ...readUndecided(),
    ...list(readSubunits),
    ...table(({ unitWords }) => unitWords, 'physical'),
    ...list(readScaledUnits),
    ...table(({ durationWords }) => durationWords, 'duration'),
    ...names(({ measureWords }) => measureWords, 'measure', ''),
    ...names(({ measuredNouns }) => measuredNouns, 'noun', ''),
    ...names(({ refusals }) => refusals, 'refusal', ''),
    ...names(({ unitLookalikes }) => unitLookalikes, 'refusal', 'lookalike'),
  ])
}

type UnitTable = Readonly<Record<string, Names>>

function readSubunits({ subunits = [] }: Locale): Entries {
  return subunits.flatMap(({ unit, power, names }) => toEntries(names, 'subunit', unit, power))
}

function readScaledUnits({ scaledUnits = {} }: Locale): Entries {
  return Object.entries(scaledUnits).flatMap(([name, [code, power]]) =>
    toEntries(name, 'physical', code, power),
  )
}

/** Names that are a currency only together with a country. */
function readUndecided(): Entries {
  const undecided = SHARED_CURRENCIES.filter(({ code }) => code === '')
  return undecided.flatMap(({ names }) => toEntries(names, 'currency', ''))
}

function readTableEntries(table: UnitTable, kind: UnitKind): Entries {
  return Object.entries(table).flatMap(([unit, names]) => toEntries(names, kind, unit))
}

function toEntries(names: Names, kind: UnitKind, unit: string, power = 0): Entries {
  return readNames(names).map((name) => [foldText(name), toMeaning(kind, unit, power)] as const)
}

function readUnitSymbols(): readonly (readonly [string, UnitMeaning])[] {
  const entries: (readonly [string, UnitMeaning])[] = []
  for (const [code, names] of namesByKeyEntries(en.UNIT_SYMBOLS)) {
    for (const name of names) entries.push([name, toMeaning('physical', code, 0)])
  }
  for (const [code, names] of namesByKeyEntries(en.TRAILING_SYMBOLS)) {
    for (const name of names) entries.push([name, toMeaning('currency', code, 0)])
  }
  for (const code of CURRENCY_CODES) entries.push([code, toMeaning('currency', code, 0)])
  for (const code of LOWER_CASE_CODES)
    entries.push([code.toLowerCase(), toMeaning('currency', code, 0)])
  entries.push(['x', toMeaning('multiple', 'x', 0)], ['X', toMeaning('multiple', 'x', 0)])
  entries.push(['×', toMeaning('multiple', 'x', 0)], ['‰', toMeaning('percent', 'thousandth', 0)])
  entries.push(['p', toMeaning('subunit', 'GBP', -2)], ['¢', toMeaning('subunit', 'USD', -2)])
  return entries
}

function toMeaning(kind: UnitKind, unit: string, power: number): UnitMeaning {
  return { kind, unit, power, candidates: [] }
}
