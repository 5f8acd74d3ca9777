import { foldText } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import type { Lexicon, LexiconEntry, LexiconMatch } from './lexicon.ts'
import { type NameToken, readNameTokens, splitFolded, type TokenKey } from './name-tokens.ts'

/**
 * A lexicon over entries and the user's groups of names.
 * A group joins the entry that has one of its names, or is an entity of its own (`entity.alias:<first name>`);
 * where the user's names and the built-in ones differ, the user's win.
 */
export function createLexicon(
  entries: readonly LexiconEntry[],
  aliases: readonly (readonly string[])[],
): Lexicon {
  const root = createNode()
  for (const entry of entries) {
    for (const name of [...entry.en, ...entry.zh]) addName(root, name, { entry, ofUser: false })
  }
  for (const names of aliases) addAliases(root, names)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return { findMatches: (text, folded) => addWholes(findMatches(root, text, folded), byId) }
}

/** The matches, each followed by one for what its name names as well. */
function addWholes(
  matches: readonly LexiconMatch[],
  byId: ReadonlyMap<string, LexiconEntry>,
): readonly LexiconMatch[] {
  const all: LexiconMatch[] = []
  for (const match of matches) {
    all.push(match)
    for (const id of match.entry.of ?? []) {
      const entry = byId.get(id)
      if (entry) all.push({ entry, span: match.span })
    }
  }
  return all
}

/** A place in the tree of names; what leads to it are the keys of their tokens. */
interface Node {
  /** Most places have none. */
  children: Map<TokenKey, Node> | undefined
  /** The names that end here, the first that fits counts: the user's, then those whose case tells. */
  names: readonly Name[]
}

interface Name {
  readonly entry: LexiconEntry
  /** The capitals that must be found. */
  readonly capitals: readonly Capital[]
  readonly ofUser: boolean
}

interface Capital {
  readonly letter: string
  /** The token that it is in, counted from the name's first, and where in it. */
  readonly token: number
  readonly place: number
}

const NO_NAMES: readonly Name[] = []

function createNode(): Node {
  return { children: undefined, names: NO_NAMES }
}

function addName(root: Node, text: string, { entry, ofUser }: Omit<Name, 'capitals'>): void {
  const tokens = readNameTokens(text)
  let node = root
  for (const { key } of tokens) node = openChild(node, key)
  if (node === root) return
  const name: Name = { entry, ofUser, capitals: readCapitals(text, tokens) }
  const names = [...node.names, name]
  node.names = names.sort((one, other) => rankName(one) - rankName(other))
}

function openChild(node: Node, key: TokenKey): Node {
  node.children ??= new Map()
  const child = node.children.get(key) ?? createNode()
  node.children.set(key, child)
  return child
}

/** Lower goes first. */
function rankName(name: Name): number {
  return (name.ofUser ? 0 : 2) + (name.capitals.length > 0 ? 0 : 1)
}

const NO_CAPITALS: readonly Capital[] = []

function readCapitals(text: string, tokens: readonly NameToken[]): readonly Capital[] {
  if (!/[A-Z]/.test(text)) return NO_CAPITALS
  return [...text.matchAll(/[A-Z]/g)].flatMap(({ 0: letter, index }) => {
    const token = tokens.findIndex(({ start, end }) => start <= index && index < end)
    const place = index - (tokens[token]?.start ?? 0)
    return token < 0 ? [] : [{ letter, token, place }]
  })
}

function addAliases(root: Node, names: readonly string[]): void {
  const [first] = names
  if (first === undefined) return
  const known = names.map((name) => findEntry(root, name)).find((entry) => entry !== undefined)
  const entry = known ?? createAliasEntry(first, names)
  for (const name of names) addName(root, readAlias(name), { entry, ofUser: true })
}

/** The entry that has exactly this name. */
function findEntry(root: Node, name: string): LexiconEntry | undefined {
  const [match, another] = findMatches(root, name)
  const isWhole = match?.span.start === 0 && match.span.end === name.length && !another
  return isWhole ? match.entry : undefined
}

function createAliasEntry(first: string, names: readonly string[]): LexiconEntry {
  return { id: `entity.alias:${foldText(first)}`, kind: 'company', en: names, zh: [] }
}

/** Capitals tell only in names so short that they could be a word: `ARM`, but `DeepSeek` is also written `deepseek`. */
const LONGEST_CASED_ALIAS = 4

function readAlias(name: string): string {
  return name.length <= LONGEST_CASED_ALIAS ? name : foldText(name)
}

function findMatches(root: Node, text: string, folded = foldText(text)): readonly LexiconMatch[] {
  const tokens = splitFolded(folded)
  const matches: LexiconMatch[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = isCounted(tokens, at) ? undefined : findLongest(root, { text, tokens, at })
    if (found) matches.push(...toMatches(found))
    at = found?.next ?? at + 1
  }
  return matches
}

function toMatches({ entries, span }: Found): readonly LexiconMatch[] {
  return entries.filter(({ silent }) => !silent).map((entry) => ({ entry, span }))
}

/** Words for stretches of time, and what stands before them where they end a date: 2024年 + 增長 is no 年增. */
const STRETCHES = codesOf('年季月周日')
const BEFORE_STRETCH = codesOf('一二三四五六七八九十〇零全去今明昨上前每本近下首末')

function isCounted(tokens: readonly NameToken[], at: number): boolean {
  const key = tokens[at]?.key
  const before = tokens[at - 1]?.key
  if (typeof key !== 'number' || before === undefined || !STRETCHES.has(key)) return false
  return typeof before === 'number' ? BEFORE_STRETCH.has(before) : /^\d+$/.test(before)
}

function codesOf(characters: string): ReadonlySet<TokenKey> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}

interface Search {
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly at: number
}

interface Found {
  readonly entries: readonly LexiconEntry[]
  readonly span: Span
  /** Index of the token behind it. */
  readonly next: number
}

/** The longest name that starts at a token. Names have few tokens, so this looks only a little ahead. */
function findLongest(root: Node, { text, tokens, at }: Search): Found | undefined {
  let node: Node | undefined = root
  let found: Found | undefined
  const start = tokens[at]?.start ?? 0
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]
    node = token && node.children?.get(token.key)
    if (!node || !token) return found
    if (node.names.length === 0) continue
    const entries = pickEntries(node.names, { text, tokens, at })
    if (entries.length > 0) found = { entries, span: { start, end: token.end }, next: next + 1 }
  }
  return found
}

/** The entries of the names that fit: the first of each kind, for 年增 is a comparison and a direction; the user's alone. */
function pickEntries(names: readonly Name[], search: Search): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  for (const name of names) {
    if (!fitsCapitals(name, search)) continue
    if (name.ofUser && entries.length === 0) return [name.entry]
    if (entries.every(({ kind }) => kind !== name.entry.kind)) entries.push(name.entry)
  }
  return entries
}

/** Whether each capital of a listed name is one in the text too. */
function fitsCapitals({ capitals }: Name, { text, tokens, at }: Search): boolean {
  return capitals.every(
    ({ letter, token, place }) =>
      text[(tokens[at + token]?.start ?? text.length) + place] === letter,
  )
}
