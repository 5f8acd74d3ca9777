import { expect, test } from 'vitest'
import { ALL_ENTRIES } from '../../../../server/src/core/claims/lexicon/all-entries.ts'
import { createLexicon } from '../../../../server/src/core/claims/lexicon/create-lexicon.ts'
import type { LexiconEntry } from '../../../../server/src/core/claims/lexicon/lexicon.ts'
import { readNameTokens } from '../../../../server/src/core/claims/lexicon/name-tokens.ts'

const GROUPS = new Set(ALL_ENTRIES.map((entry) => entry.group))

/** What a name is looked up by. */
function toKey(name: string): string {
  return readNameTokens(name)
    .map((token) => token.key)
    .join(' ')
}

function listNames(entry: LexiconEntry): readonly string[] {
  return [...entry.en, ...entry.zh]
}

function findRepeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

test('ids are unique', () => {
  expect(findRepeated(ALL_ENTRIES.map((entry) => entry.id))).toEqual([])
})

test('ids begin with what the entry is', () => {
  const prefixes: Readonly<Record<string, string>> = {
    measure: 'measure.',
    modifier: 'modifier.',
    direction: 'direction.',
    mood: 'mood.',
  }
  const wrong = ALL_ENTRIES.filter(
    ({ id, kind, silent }) => !id.startsWith(silent ? 'silent.' : (prefixes[kind] ?? 'entity.')),
  )
  expect(wrong).toEqual([])
})

test('every entry has names, and no name is blank', () => {
  expect(ALL_ENTRIES.filter((entry) => listNames(entry).length === 0)).toEqual([])
  const blank = ALL_ENTRIES.filter((entry) => listNames(entry).some((name) => !toKey(name)))
  expect(blank).toEqual([])
})

test('no name stands twice in one entry, in whatever script or form', () => {
  const repeated = ALL_ENTRIES.flatMap((entry) =>
    findRepeated(listNames(entry).map(toKey)).map((key) => `${entry.id}: ${key}`),
  )
  expect(repeated).toEqual([])
})

test('no name stands in two entries of one kind', () => {
  const seen = new Map<string, string>()
  const clashes: string[] = []
  for (const entry of ALL_ENTRIES) {
    for (const name of listNames(entry)) {
      const key = `${entry.kind} ${toKey(name)}`
      const other = seen.get(key)
      if (other !== undefined) clashes.push(`${key}: ${other}, ${entry.id}`)
      seen.set(key, entry.id)
    }
  }
  expect(clashes).toEqual([])
})

test('only measures, modifiers, directions and moods share names across kinds', () => {
  const isThing = ({ kind }: LexiconEntry) =>
    !['measure', 'modifier', 'direction', 'mood'].includes(kind)
  const things = ALL_ENTRIES.filter(isThing).flatMap((entry) => listNames(entry).map(toKey))
  const others = ALL_ENTRIES.filter((entry) => !isThing(entry)).flatMap((entry) =>
    listNames(entry).map(toKey),
  )
  const words = new Set(others)
  expect(things.filter((key) => words.has(key))).toEqual([])
  expect(findRepeated(things)).toEqual([])
})

test('Chinese names stand under zh, English ones under en', () => {
  const hasChinese = (name: string) => /[\u3400-\u9FFF]/.test(name)
  const wrong = ALL_ENTRIES.flatMap((entry) => [
    ...entry.en.filter(hasChinese),
    ...entry.zh.filter((name) => !hasChinese(name)),
  ])
  expect(wrong).toEqual([])
})

test('a group has more than one member', () => {
  const counts = new Map<string, number>()
  for (const { group } of ALL_ENTRIES) if (group) counts.set(group, (counts.get(group) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count < 2)).toEqual([])
})

test('groups, measures and wholes that an entry names exist', () => {
  const ids = new Set(ALL_ENTRIES.map((entry) => entry.id))
  for (const entry of ALL_ENTRIES) {
    expect(
      (entry.within ?? []).filter((group) => !GROUPS.has(group)),
      entry.id,
    ).toEqual([])
    expect(
      Object.values(entry.byDimension ?? {}).filter((id) => !ids.has(id)),
      entry.id,
    ).toEqual([])
    expect(
      (entry.of ?? []).filter((id) => !ids.has(id)),
      entry.id,
    ).toEqual([])
    if (entry.within || entry.byDimension) expect(entry.broad, entry.id).toBe(true)
  }
})

test('every name is found as its own entry', () => {
  const lexicon = createLexicon(ALL_ENTRIES, [])
  const lost = ALL_ENTRIES.filter((entry) => !entry.silent).flatMap((entry) =>
    listNames(entry).filter((name) => {
      const [match] = lexicon.findMatches(name).filter((found) => found.entry.id === entry.id)
      return match?.span.start !== 0 || name.length - match.span.end > 2
    }),
  )
  expect(lost).toEqual([])
})
