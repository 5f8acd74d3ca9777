import { decodeUri } from '../text/decode-uri.ts'
import { groupByEach } from '../text/group-by.ts'
import { hasHan } from '../text/han.ts'
import { toIdentity } from './identity.ts'
import type { Source } from './source.ts'

/** Finds sources by what a citation may write of them; each gives all that fit, those that fit best alone. */
export interface SourceFinder {
  /** By citation key: as it is written, else in another case. */
  byKey(key: string): readonly Source[]
  /** By a web address or DOI in any spelling. */
  byAddress(address: string): readonly Source[]
  /** By a path relative to the citing file or to a folder above the source, with or without its ending; else by title or key, as wikilinks allow. */
  byPath(path: string, fromUri: string): readonly Source[]
  /** By a title, publisher, key or site in running words: `Reuters, 27 January 2025`. */
  byWords(words: string): readonly Source[]
}

/** Words shorter than this are part of too many titles. */
const SHORTEST_TITLE = 8
const SHORTEST_KEY = 4
const SHORTEST_PUBLISHER = 2

/** A finder over sources; footnotes are their notes' own and never found. */
export function createSourceFinder(sources: readonly Source[]): SourceFinder {
  const shared = sources.filter(({ kind }) => kind !== 'footnote')
  const articles = shared.filter(({ kind }) => kind === 'article')
  const keys = groupByEach(shared, ({ key }) => [key])
  const looseKeys = groupByEach(shared, ({ key }) => [key.toLowerCase()])
  const identities = groupByEach(shared, listIdentities)
  const names = groupByEach(articles, ({ uri }) => listNames(uri))
  const titles = groupByEach(shared, ({ title }) => (title === undefined ? [] : [simplify(title)]))
  let named: readonly NamedSource[] | undefined
  const byKey = (key: string) => keys.get(key) ?? looseKeys.get(key.toLowerCase()) ?? []
  return {
    byKey,
    byAddress: (address) => identities.get(toIdentity(address) ?? '') ?? [],
    byPath(path, fromUri) {
      const wanted = decodeUri(path.split(/[#?]/, 1)[0] ?? '')
      const found = choosePath(names.get(nameOf(wanted).toLowerCase()) ?? [], wanted, fromUri)
      if (found.length > 0) return found
      return titles.get(simplify(wanted)) ?? byKey(wanted)
    },
    byWords(words) {
      named ??= shared.map(toNamed)
      return findByWords(named, words)
    },
  }
}

function listIdentities({ identity, ties }: Source): readonly string[] {
  return [identity, ...ties.map(toIdentity)].filter((found) => found !== undefined)
}

/** The names a file can be called by: with its ending and without. */
function listNames(uri: string): readonly string[] {
  const name = nameOf(decodeUri(uri)).toLowerCase()
  return [...new Set([name, name.replace(/\.[^.]{1,10}$/, '')])]
}

/** Of the files with the right name the one the path leads to, else those whose own path ends like it, nearest first. */
function choosePath(named: readonly Source[], path: string, fromUri: string): readonly Source[] {
  const isPath = (full: string) => (source: Source) => matchesPath(decodeUri(source.uri), full)
  const exact = named.find(isPath(resolvePath(decodeUri(fromUri), path)))
  if (exact) return [exact]
  const tail = `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`
  const [only, ...others] = named.filter(({ uri }) => endsWithPath(decodeUri(uri), tail))
  if (only === undefined || others.length === 0) return only ? [only] : []
  return [[only, ...others].reduce((best, next) => nearer(best, next, fromUri))]
}

function matchesPath(uri: string, path: string): boolean {
  const [one, other] = [uri.toLowerCase(), path.toLowerCase()]
  return one === other || one.replace(/\.[^./]{1,10}$/, '') === other
}

function endsWithPath(uri: string, tail: string): boolean {
  const [one, other] = [uri.toLowerCase(), tail.toLowerCase()]
  return one.endsWith(other) || one.replace(/\.[^./]{1,10}$/, '').endsWith(other)
}

/** The one that shares more folders with the citing file; of equals the one with the shorter path. */
function nearer(one: Source, other: Source, fromUri: string): Source {
  const difference = countShared(other.uri, fromUri) - countShared(one.uri, fromUri)
  if (difference !== 0) return 0 < difference ? other : one
  return other.uri.length < one.uri.length ? other : one
}

function countShared(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')]
  const differs = left.findIndex((part, place) => part !== right[place])
  return differs === -1 ? left.length : differs
}

/** The path of a file as seen from another one; both with `/` and without escapes. */
function resolvePath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** What a source can be called in running words, in lower case and without punctuation. */
interface NamedSource {
  readonly source: Source
  readonly title: string
  readonly key: string
  /** Who published it, and the site it stands on. */
  readonly publishers: readonly string[]
}

function toNamed(source: Source): NamedSource {
  const site = /^(?!doi:)[^/?:]{4,200}/.exec(source.identity ?? '')?.[0]
  return {
    source,
    title: simplify(source.title ?? ''),
    key: simplify(source.key),
    publishers: [source.publisher, site].flatMap((name) =>
      name === undefined ? [] : [simplify(name)],
    ),
  }
}

function findByWords(sources: readonly NamedSource[], words: string): readonly Source[] {
  const plain = ` ${simplify(words)} `
  for (const fits of [isTitled, isKeyed, isPublished]) {
    const found = sources.filter((named) => fits(named, plain))
    if (found.length > 0) return found.map(({ source }) => source)
  }
  return []
}

/** Whether the words hold the title, or are a good part of it. */
function isTitled({ title }: NamedSource, words: string): boolean {
  const part = words.trim()
  if (countWidth(title) < SHORTEST_TITLE) return false
  return (
    hasWords(words, title) ||
    (SHORTEST_TITLE * 2 <= countWidth(part) && hasWords(` ${title} `, part))
  )
}

function isKeyed({ key }: NamedSource, words: string): boolean {
  return SHORTEST_KEY <= countWidth(key) && hasWords(words, key)
}

function isPublished({ publishers }: NamedSource, words: string): boolean {
  return publishers.some((name) => SHORTEST_PUBLISHER <= countWidth(name) && hasWords(words, name))
}

/** Whether a text with a blank at either end holds a name as whole words; Chinese knows no blanks. */
function hasWords(text: string, name: string): boolean {
  return hasHan(name) ? text.includes(name) : text.includes(` ${name} `)
}

/** Columns that a text takes: a Chinese character says as much as two letters. */
function countWidth(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}

/** A text in lower case, of letters and digits with single blanks between. */
function simplify(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,500}/gu, ' ')
    .trim()
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
