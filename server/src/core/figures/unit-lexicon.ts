import { foldText } from '../text/fold.ts'
import { CURRENCY_CODES } from './locales/currency-codes.ts'
import * as en from './locales/en.ts'
import type { Names, UnitKind, UnitMeaning } from './locales/locale.ts'
import { SHARED_CURRENCIES } from './locales/shared-currencies.ts'
import * as zh from './locales/zh.ts'
import { createMatcher, namesByKeyEntries, readNames } from './matcher.ts'

/** Names of units behind a number. */
export const UNIT_WORDS = createMatcher<UnitMeaning>(readUnitWords())

/** Symbols of units behind a number. */
export const UNIT_SYMBOLS = createMatcher<UnitMeaning>(readUnitSymbols())

type Entries = readonly (readonly [string, UnitMeaning])[]

function readUnitWords(): Entries {
  return [
    ...toEntries(en.PERCENT_WORDS, 'percent', '%'),
    ...toEntries(
      `${en.PERCENTAGE_POINT_WORDS}|${zh.PERCENTAGE_POINT_WORDS}`,
      'percentage-points',
      'pp',
    ),
    ...toEntries(`${en.BASIS_POINT_WORDS}|${zh.BASIS_POINT_WORDS}`, 'percentage-points', 'bp'),
    ...toEntries(zh.QUARTER_POINT_WORDS, 'percentage-points', 'quarter'),
    ...toEntries(`${en.POINT_WORDS}|${zh.POINT_WORDS}`, 'points', 'points'),
    ...toEntries(`${en.FOLD_WORDS}|times|${zh.MULTIPLE_WORDS}`, 'multiple', 'x'),
    ...toEntries('成', 'percent', 'tenth'),
    ...toEntries('折', 'percent', 'discount'),
    ...readMoneyWords(),
    ...readTableEntries(en.UNIT_WORDS, 'physical'),
    ...readTableEntries(zh.UNIT_WORDS, 'physical'),
    ...Object.entries(en.SCALED_UNITS).flatMap(([name, [code, power]]) =>
      toEntries(name, 'physical', code, power),
    ),
    ...readTableEntries(en.DURATION_WORDS, 'duration'),
    ...readTableEntries(zh.DURATION_WORDS, 'duration'),
    ...toEntries(zh.MEASURES, 'measure', ''),
    ...toEntries(zh.COUNT_NOUNS, 'noun', ''),
    ...toEntries(`${en.REFUSALS}|${zh.REFUSALS}`, 'refusal', ''),
    ...toEntries(zh.UNIT_LOOKALIKES, 'refusal', 'lookalike'),
  ]
}

function readMoneyWords(): Entries {
  const undecided = SHARED_CURRENCIES.filter(({ code }) => code === '')
  return [
    ...readTableEntries(en.CURRENCY_WORDS, 'currency'),
    ...readTableEntries(zh.CURRENCY_WORDS, 'currency'),
    ...undecided.flatMap(({ names }) => toEntries(names, 'currency', '')),
    ...toEntries(zh.PLAIN_CURRENCY, 'currency', '元'),
    ...Object.entries(en.SUBUNIT_WORDS).flatMap(([code, names]) =>
      toEntries(names, 'subunit', code, -2),
    ),
    ...Object.entries(zh.SUBUNITS).flatMap(([name, [code, power]]) =>
      toEntries(name, 'subunit', code || '元', power),
    ),
  ]
}

function readTableEntries(table: Readonly<Record<string, Names>>, kind: UnitKind): Entries {
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
  entries.push(['x', toMeaning('multiple', 'x', 0)], ['X', toMeaning('multiple', 'x', 0)])
  entries.push(['×', toMeaning('multiple', 'x', 0)], ['‰', toMeaning('percent', 'thousandth', 0)])
  entries.push(['p', toMeaning('subunit', 'GBP', -2)], ['¢', toMeaning('subunit', 'USD', -2)])
  return entries
}

function toMeaning(kind: UnitKind, unit: string, power: number): UnitMeaning {
  return { kind, unit, power, candidates: [] }
}
