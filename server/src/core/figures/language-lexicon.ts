import { foldText } from '../text/fold.ts'
import type { Language } from './language.ts'
import { LOCALES } from './locales/all-locales.ts'
import type { Locale, Names, QualifierMeaning, UnitMeaning } from './locales/locale.ts'
import {
  createMatcher,
  foldedMatcher,
  foldedSet,
  layMatchers,
  type Matcher,
  namesByKey,
} from './matcher.ts'
import { createOwnNumbers, type OwnNumbers } from './own-numbers.ts'
import { createUnitWords } from './unit-lexicon.ts'

/** The words that figures in a text of one language are read by. */
export interface Lexicon {
  readonly unitWords: Matcher<UnitMeaning>
  /** Names of currencies before a number, by code. */
  readonly currencyPrefixes: Matcher<string>
  readonly qualifiersBefore: Matcher<QualifierMeaning>
  readonly qualifiersBehind: Matcher<QualifierMeaning>
  readonly qualifierLinks: Matcher<true>
  readonly rangeOpeners: Matcher<true>
  readonly rateWords: Matcher<true>
  readonly rangeJoiners: ReadonlySet<string>
  readonly listJoiners: ReadonlySet<string>
  readonly changeWords: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  readonly sentenceOpeners: ReadonlySet<string>
  readonly countNouns: ReadonlySet<string>
  readonly labelWords: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly hasPluralsInS: boolean
  /** How numbers are written where that is unlike English and Chinese. */
  readonly own: OwnNumbers | undefined
}

/** The lexicon of a language. That of English and of Chinese is one, since each stands in texts of the other, and the rest rest on it. */
export function lexiconOf(language: Language): Lexicon {
  const known = LEXICONS.get(language)
  if (known) return known
  const lexicon = createLexicon(LOCALES[language])
  LEXICONS.set(language, lexicon)
  return lexicon
}

type Words = Omit<Lexicon, 'own'>

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

const ALL_LOCALES: readonly Locale[] = Object.values(LOCALES)
const SHARED: Lexicon = {
  ...createWords([...new Set(ALL_LOCALES)].filter(({ isShared }) => isShared)),
  own: undefined,
}
/** Those that were asked for: most texts need one of them. */
const LEXICONS = new Map<Language, Lexicon>()

function createLexicon(locale: Locale): Lexicon {
  if (locale.isShared) return SHARED
  return { ...layWords(createWords([locale]), SHARED), own: createOwnNumbers(locale) }
}

/** The words of some languages as one. */
function createWords(locales: readonly Locale[]): Words {
  const all = (read: (locale: Locale) => Names | undefined): Names =>
    locales.flatMap((locale) => read(locale) ?? []).join('|')
  const qualifiers = (read: (locale: Locale) => Readonly<Record<string, Names>> | undefined) =>
    createMatcher(locales.flatMap((locale) => readQualifiers(read(locale) ?? {})))
  return {
    unitWords: createUnitWords(locales),
    currencyPrefixes: createMatcher(
      locales.flatMap(({ currencyPrefixes }) => namesByKey(currencyPrefixes ?? {}).map(foldName)),
    ),
    qualifiersBefore: qualifiers((locale) => locale.qualifiersBefore),
    qualifiersBehind: qualifiers((locale) => locale.qualifiersBehind),
    qualifierLinks: foldedMatcher(all((locale) => locale.qualifierLinks)),
    rangeOpeners: foldedMatcher(all((locale) => locale.rangeOpeners)),
    rateWords: foldedMatcher(all((locale) => locale.rateWords)),
    rangeJoiners: foldedSet(all((locale) => locale.rangeJoiners)),
    listJoiners: foldedSet(all((locale) => locale.listJoiners)),
    changeWords: foldedSet(all((locale) => locale.changeWords)),
    functionWords: foldedSet(all((locale) => locale.functionWords)),
    sentenceOpeners: foldedSet(all((locale) => locale.sentenceOpeners)),
    countNouns: foldedSet(all((locale) => locale.countNouns)),
    labelWords: foldedSet(all((locale) => locale.labelWords)),
    months: foldedSet(all((locale) => locale.months)),
    hasPluralsInS: locales.some(({ hasPluralsInS }) => hasPluralsInS),
  }
}

/** The words of a language on those of others: what means different things means the language's own. */
function layWords(own: Words, shared: Words): Words {
  return {
    unitWords: layMatchers(own.unitWords, shared.unitWords),
    currencyPrefixes: layMatchers(own.currencyPrefixes, shared.currencyPrefixes),
    qualifiersBefore: layMatchers(own.qualifiersBefore, shared.qualifiersBefore),
    qualifiersBehind: layMatchers(own.qualifiersBehind, shared.qualifiersBehind),
    qualifierLinks: layMatchers(own.qualifierLinks, shared.qualifierLinks),
    rangeOpeners: own.rangeOpeners,
    rateWords: layMatchers(own.rateWords, shared.rateWords),
    rangeJoiners: join(own.rangeJoiners, shared.rangeJoiners),
    listJoiners: join(own.listJoiners, shared.listJoiners),
    changeWords: join(own.changeWords, shared.changeWords),
    functionWords: join(own.functionWords, shared.functionWords),
    sentenceOpeners: join(own.sentenceOpeners, shared.sentenceOpeners),
    countNouns: join(own.countNouns, shared.countNouns),
    labelWords: join(own.labelWords, shared.labelWords),
    months: join(own.months, shared.months),
    hasPluralsInS: own.hasPluralsInS,
  }
}

function join(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one, ...other])
}

function readQualifiers(
  table: Readonly<Record<string, Names>>,
): readonly (readonly [string, QualifierMeaning])[] {
  return namesByKey(table).map(
    ([name, key]) => [foldText(name), QUALIFIER_MEANINGS[key] ?? NO_QUALIFIER] as const,
  )
}

function foldName([name, key]: readonly [string, string]): readonly [string, string] {
  return [foldText(name), key]
}
