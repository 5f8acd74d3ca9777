import type { Language } from '../figures/language.ts'
import { addLanguages, chooseLanguage, NO_LANGUAGE } from '../figures/read-language.ts'
import { isSameList } from '../text/same-list.ts'
import type { Chunk } from './chunk.ts'
import { type FoundDefinition, normalizeLabel, printDefinitions } from './labels.ts'

/** What all of a text says to each of its chunks. */
export interface TextFacts {
  readonly language: Language
  /** Whether it lists numbered sources. */
  readonly numbered: boolean
  /** What each chunk that defines something does. */
  readonly definitions: readonly (readonly FoundDefinition[])[]
  /** The labels that are defined, normalised, footnotes with their `^`. */
  readonly labels: ReadonlySet<string>
  /** Targets of reference links by label; the first of equal labels counts. */
  readonly links: ReadonlyMap<string, string>
}

/** The facts of a text, from those of its chunks. Labels and links are the very same objects as before if nothing else is defined. */
export function gatherFacts(chunks: readonly Chunk[], before: TextFacts | undefined): TextFacts {
  const languages = { ...NO_LANGUAGE, known: [...NO_LANGUAGE.known] }
  let numbered = { found: false, isBelow: false }
  const definitions: (readonly FoundDefinition[])[] = []
  for (const { facts } of chunks) {
    addLanguages(languages, facts.languages)
    if (!numbered.found) numbered = numbered.isBelow ? facts.numbered.below : facts.numbered.above
    if (facts.definitions.length > 0) definitions.push(facts.definitions)
  }
  const language = chooseLanguage(languages, 'en')
  const isSame = before !== undefined && isSameList(before.definitions, definitions)
  if (isSame) return { ...before, language, numbered: numbered.found }
  const all = definitions.flat()
  return { language, numbered: numbered.found, definitions, ...indexDefinitions(all, before) }
}

/** Whether facts mean the same to every chunk. */
export function isSameFacts(one: TextFacts, other: TextFacts): boolean {
  const isAlike = one.language === other.language && one.numbered === other.numbered
  return isAlike && one.labels === other.labels && one.links === other.links
}

function indexDefinitions(
  definitions: readonly FoundDefinition[],
  before: TextFacts | undefined,
): Pick<TextFacts, 'labels' | 'links'> {
  const labels = new Set<string>()
  const links = new Map<string, string>()
  for (const { label, target } of definitions) {
    labels.add(label)
    if (target !== undefined && !links.has(label)) links.set(label, target)
  }
  return {
    labels: before && isSameSet(before.labels, labels) ? before.labels : labels,
    links: before && isSameMap(before.links, links) ? before.links : links,
  }
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...other].every((label) => one.has(label))
}

function isSameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...other].every(([key, value]) => one.get(key) === value)
}

/** What the definitions elsewhere in a text mean to a chunk. */
export interface ChunkLinks {
  readonly prefix: string
  readonly targets: ReadonlyMap<string, string>
}

const NO_LINKS: ChunkLinks = { prefix: '', targets: new Map() }

/** The definitions that a chunk needs: of labels that it uses and does not define, and where its own reference links lead. */
export function linkChunk(
  { labels: used, facts }: Chunk,
  { labels, links }: TextFacts,
): ChunkLinks {
  if (used.size === 0 || labels.size === 0) return NO_LINKS
  const own = new Set(facts.definitions.map(({ label }) => label))
  const needed = [...used].filter(([label]) => labels.has(label) && !own.has(label))
  const targets = [...used.keys()].flatMap((label) => {
    const target = links.get(label)
    return target === undefined ? [] : [[label, target] as const]
  })
  return {
    prefix: printDefinitions(needed.map(([, label]) => label)),
    targets: targets.length === 0 ? NO_LINKS.targets : new Map(targets),
  }
}

/** Whether a label, that of a footnote with its `^`, is defined somewhere in a text. */
export function isDefined({ labels }: TextFacts, label: string): boolean {
  return labels.size > 0 && labels.has(normalizeLabel(label))
}
