import { toIdentity } from './identity.ts'
import { compareSketches } from './sketch.ts'
import type { Source } from './source.ts'

/** Texts at least this alike are copies of one another. */
const COPY = 0.8

/** Copies share nearly all small hashes, so one among so few is found in both. */
const KEYS = 6

/** Texts compared for one shared hash: a phrase that every article has tells nothing. */
const MOST_CANDIDATES = 12

/**
 * Of each source's id the id of the group it belongs to. One group are sources with one address, an entry and the article
 * that has its key or one of its addresses, and articles whose texts are nearly the same. A group has the id of one of its sources.
 */
export function findGroups(sources: readonly Source[]): ReadonlyMap<string, string> {
  const groups = createGroups()
  for (const [one, other] of listTwins(sources)) groups.join(one.id, other.id)
  for (const [one, other] of findCopies(sources)) groups.join(one.id, other.id)
  return new Map(sources.map(({ id }) => [id, groups.find(id)]))
}

/** Pairs of articles whose texts are nearly the same. */
function* findCopies(sources: readonly Source[]): Generator<readonly [Source, Source]> {
  const byHash = new Map<number, Source[]>()
  for (const source of sources) {
    const sketch = source.sketch ?? []
    const candidates = new Set(sketch.slice(0, KEYS).flatMap((hash) => byHash.get(hash) ?? []))
    for (const candidate of candidates) {
      if (COPY <= compareSketches(candidate.sketch ?? [], sketch)) yield [candidate, source]
    }
    for (const hash of sketch.slice(0, KEYS)) addCandidate(byHash, hash, source)
  }
}

function addCandidate(byHash: Map<number, Source[]>, hash: number, source: Source): void {
  const known = byHash.get(hash)
  if (!known) byHash.set(hash, [source])
  else if (known.length < MOST_CANDIDATES) known.push(source)
}

/** Pairs of sources that are the same by address, or an entry and an article by key. */
function* listTwins(sources: readonly Source[]): Generator<readonly [Source, Source]> {
  const byIdentity = new Map<string, Source>()
  for (const source of sources) {
    for (const identity of listIdentities(source)) {
      const first = byIdentity.get(identity)
      if (first) yield [first, source]
      else byIdentity.set(identity, source)
    }
  }
  const articles = listByKey(sources.filter(({ kind }) => kind === 'article'))
  for (const entry of sources.filter(({ kind }) => kind === 'entry')) {
    const [article, ...others] = articles.get(entry.key) ?? []
    // Where several articles have the key nobody knows which one is meant.
    if (article && others.length === 0) yield [article, entry]
  }
}

/** A footnote is its note's own, whatever it links to. */
function listIdentities({ kind, identity, ties }: Source): readonly string[] {
  if (kind === 'footnote') return []
  return [identity, ...ties.map(toIdentity)].filter((found) => found !== undefined)
}

function listByKey(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const byKey = new Map<string, Source[]>()
  for (const source of sources) {
    const known = byKey.get(source.key)
    if (known) known.push(source)
    else byKey.set(source.key, [source])
  }
  return byKey
}

/** Sets that grow together. */
interface Groups {
  find(id: string): string
  join(one: string, other: string): void
}

function createGroups(): Groups {
  const parents = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    while (parents.has(root)) root = parents.get(root) ?? root
    if (root !== id) parents.set(id, root)
    return root
  }
  return {
    find,
    join(one, other) {
      const [root, child] = [find(one), find(other)]
      if (root !== child) parents.set(child, root)
    },
  }
}
