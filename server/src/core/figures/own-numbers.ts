import type { Locale, Names } from './locales/locale.ts'
import { foldedMatcher, type Matcher } from './matcher.ts'

/** How a language writes numbers that English does not write so. */
export interface OwnNumbers {
  /** Takes a number with the language's separators from an offset on, sticky. */
  readonly digits: RegExp
  /** Takes a number of which nobody can tell what its separator is, sticky. */
  readonly doubtful: RegExp
  readonly numberWords: ReadonlyMap<string, number>
  readonly scaleWords: ReadonlyMap<string, ScaleWord>
  /** What stands between a scale word and its unit, with the spaces. */
  readonly unitLinks: Matcher<true>
  /** What a bare `$` can be, if the language tells. */
  readonly dollars: readonly string[] | undefined
}

/** A word that scales a number. */
export interface ScaleWord {
  readonly power: number
  /** Whether it is an abbreviation, behind which a full stop may stand. */
  readonly isShort: boolean
}

/** The numbers of a language. */
export function createOwnNumbers({
  separators,
  numberWords = {},
  scaleWords = {},
  unitLinks = '',
  dollars,
}: Locale): OwnNumbers {
  const { thousands, decimal, exchanged = false } = separators
  return {
    digits: createDigits(thousands, decimal),
    doubtful: exchanged ? /[1-9]\d{0,2},\d{3}(?!\d|[.,]\d)/y : /[1-9]\d{0,2},\d\d0(?!\d|[.,]\d)/y,
    numberWords: new Map(Object.entries(numberWords)),
    scaleWords: new Map(
      Object.entries(scaleWords).map(([name, power]) => [
        name.replace('.', ''),
        { power, isShort: name.endsWith('.') },
      ]),
    ),
    unitLinks: foldedMatcher(spaced(unitLinks)),
    dollars,
  }
}

// Takes `1.234.567,8`, `1.234`, `3,5` and `3` where points group and a comma parts.
// Refuses `12.50`, `1,234.5`, `1,234,567` and `1'250.50`, which are read as everywhere.
function createDigits(thousands: string, decimal: string): RegExp {
  const groups = `[1-9]\\d{0,2}(?:[${thousands}]\\d{3}){1,8}`
  const behind = `(?!\\d|[.,']\\d|(?<=[${thousands}]\\d{3})[${thousands}]\\d)`
  return new RegExp(
    `(?:(?<!\\d[ .])(?<groups>${groups})|(?<plain>\\d{1,30}))(?:[${decimal}](?<fraction>\\d{1,20}))?${behind}`,
    'y',
  )
}

/** Names of a list, each with the space before it. */
function spaced(names: Names): Names {
  return names === '' ? '' : names.replace(/^|\|/g, '$& ')
}
