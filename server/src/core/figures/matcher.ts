import { foldText } from '../text/fold.ts'

/** A name found in a text, and what it means. */
export interface Match<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Finds the longest of many names at one place of a text. */
export interface Matcher<T> {
  /** The longest name that starts at an offset. */
  matchAt(text: string, at: number): Match<T> | undefined
  /** The longest name that ends at an offset. */
  matchBefore(text: string, end: number): Match<T> | undefined
}

/** A matcher of names; Latin words match whole. Of equal names the first wins. */
export function createMatcher<T>(entries: Iterable<readonly [string, T]>): Matcher<T> {
  const byStart = new Map<number, [string, T][]>()
  const byEnd = new Map<number, [string, T][]>()
  for (const [name, value] of entries) {
    append(byStart, keyAt(name, 0, Math.min(name.length, 2)), name, value)
    append(byEnd, keyAt(name, Math.max(0, name.length - 2), name.length), name, value)
  }
  for (const names of [...byStart.values(), ...byEnd.values()]) {
    names.sort((one, other) => other[0].length - one[0].length)
  }
  const findAt = (names: readonly [string, T][] | undefined, text: string, at: number) => {
    for (const [name, value] of names ?? []) {
      const end = at + name.length
      if (text.startsWith(name, at) && isWhole(text, at, end)) return { start: at, end, value }
    }
    return undefined
  }
  const findBefore = (names: readonly [string, T][] | undefined, text: string, end: number) => {
    for (const [name, value] of names ?? []) {
      const start = end - name.length
      if (start < 0 || !text.startsWith(name, start)) continue
      if (isWhole(text, start, end)) return { start, end, value }
    }
    return undefined
  }
  return {
    matchAt: (text, at) =>
      findAt(byStart.get(keyAt(text, at, at + 2)), text, at) ??
      findAt(byStart.get(keyAt(text, at, at + 1)), text, at),
    matchBefore: (text, end) =>
      findBefore(byEnd.get(keyAt(text, end - 2, end)), text, end) ??
      findBefore(byEnd.get(keyAt(text, end - 1, end)), text, end),
  }
}

/** A matcher of the names of two, of which the longer wins, and of equal ones the first one's. */
export function layMatchers<T>(upper: Matcher<T>, lower: Matcher<T>): Matcher<T> {
  return {
    matchAt: (text, at) => longerOf(upper.matchAt(text, at), lower.matchAt(text, at)),
    matchBefore: (text, end) =>
      longerOf(upper.matchBefore(text, end), lower.matchBefore(text, end)),
  }
}

function longerOf<T>(one: Match<T> | undefined, other: Match<T> | undefined): Match<T> | undefined {
  if (!one || !other) return one ?? other
  return one.end - one.start < other.end - other.start ? other : one
}

/** A matcher of the names of a list, for folded text. */
export function foldedMatcher(names: string): Matcher<true> {
  return createMatcher(readNames(foldText(names)).map((name) => [name, true] as const))
}

/** The names of a list, as they are once folded, for looking up. */
export function foldedSet(names: string): ReadonlySet<string> {
  return new Set(readNames(foldText(names)))
}

/** One or two units of a text as an integer, by which the names that begin or end with them are found. */
function keyAt(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  return end - start === 1 ? ~last : (text.charCodeAt(start) << 16) | last
}

/** The names of a list such as `about|around`; of an empty one none. */
export function readNames(names: string): readonly string[] {
  return names === '' ? [] : names.split('|')
}

/** The names of each key of a table. */
export function namesByKeyEntries(
  table: Readonly<Record<string, string>>,
): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(table).map(([key, names]) => [key, readNames(names)] as const)
}

/** Each name of a table with its key. */
export function namesByKey(
  table: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  return namesByKeyEntries(table).flatMap(([key, names]) =>
    names.map((name) => [name, key] as const),
  )
}

/** Whether neither edge cuts a Latin word in two; digits are no part of a word here. */
function isWhole(text: string, start: number, end: number): boolean {
  const cutsStart =
    isLatinLetter(text.charCodeAt(start)) && isLatinLetter(text.charCodeAt(start - 1))
  const cutsEnd = isLatinLetter(text.charCodeAt(end - 1)) && isLatinLetter(text.charCodeAt(end))
  return !cutsStart && !cutsEnd
}

/** Whether a UTF-16 unit is a letter of the Latin alphabet, accented ones included; not for NaN. */
export function isLatinLetter(unit: number): boolean {
  if (65 <= unit && unit <= 90) return true
  if (97 <= unit && unit <= 122) return true
  return 0xc0 <= unit && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return 48 <= unit && unit <= 57
}

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(unit: number): boolean {
  return (0x4e00 <= unit && unit <= 0x9fff) || unit === 0x3007
}

function append<T>(groups: Map<number, [string, T][]>, key: number, name: string, value: T): void {
  const group = groups.get(key)
  if (!group) groups.set(key, [[name, value]])
  else if (!group.some(([known]) => known === name)) group.push([name, value])
}
