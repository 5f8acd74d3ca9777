import type { Claim } from './claims/claim.ts'
import {
  createEvidenceIndex,
  type EvidenceIndex,
  listKeys,
  roundSize,
} from './claims/evidence-index.ts'
import { ALL_ENTRIES } from './claims/lexicon/all-entries.ts'
import { createLexicon } from './claims/lexicon/create-lexicon.ts'
import type { Lexicon } from './claims/lexicon/lexicon.ts'
import { readClaims } from './claims/read-claims.ts'
import type { Settings } from './settings.ts'
import { createSourceFinder, type SourceFinder } from './sources/find-source.ts'
import { findGroups } from './sources/group-sources.ts'
import type { Source } from './sources/source.ts'

/** The workspace's sources with their claims. */
export interface Library {
  readonly lexicon: Lexicon
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>
  readonly finder: SourceFinder
  readonly index: EvidenceIndex
  /** Of a source's id, the id of the group of copies and forms it belongs to. */
  groupOf(id: string): string
  /** The source itself, then its other forms: the article of a bibliography entry, the entry of an article. */
  formsOf(source: Source): readonly Source[]
  /** Puts a file's sources in place of those it had; none takes the file out. Gives the claims of each, which are read unless they are known. */
  setFile(uri: string, text: string, sources: readonly Source[], known?: SourceClaims): SourceClaims
  /** Goes up by one with every change. */
  readonly revision: number
  /** What changes after a revision may have another outcome for: tells it of a claim. */
  changedSince(revision: number): (claim: Claim) => boolean
  /** Whether it holds all that there is; while a workspace is being read it does not. */
  isComplete: boolean
}

/** For each of some sources, in order, what its figures claim. */
export type SourceClaims = readonly (readonly Claim[])[]

/** An empty library under settings. */
export function createLibrary(settings: Settings): Library {
  return new SourceLibrary(createLexicon(ALL_ENTRIES, settings.aliases))
}

/** What a change of one file may bear on. */
interface LibraryChange {
  /** The keys of the claims that came or went. */
  readonly keys: ReadonlySet<string>
  /** Whether it may bear on anything. */
  readonly isWide: boolean
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** Changes remembered: who missed more looks at everything again. */
const MOST_CHANGES = 40

class SourceLibrary implements Library {
  readonly lexicon: Lexicon
  readonly index = createEvidenceIndex()
  isComplete = true
  readonly #sources = new Map<string, Source>()
  readonly #claims = new Map<string, readonly Claim[]>()
  readonly #files = new Map<string, readonly Source[]>()
  #finder: SourceFinder | undefined
  #groups: ReadonlyMap<string, string> | undefined
  #forms: ReadonlyMap<string, readonly Source[]> | undefined
  #revision = 0
  #size = 0
  /** The latest changes, the last at the end. */
  readonly #changes: LibraryChange[] = []

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  get sources(): ReadonlyMap<string, Source> {
    return this.#sources
  }

  get revision(): number {
    return this.#revision
  }

  changedSince(revision: number): (claim: Claim) => boolean {
    const missed = this.#revision - revision
    const changes = this.#changes.slice(this.#changes.length - missed)
    const isKnown = 0 <= missed && missed <= this.#changes.length
    if (!isKnown || changes.some(({ isWide }) => isWide)) return () => true
    return (claim) => {
      const keys = [...listKeys([claim])]
      return changes.some((change) => keys.some((key) => change.keys.has(key)))
    }
  }

  get finder(): SourceFinder {
    this.#finder ??= createSourceFinder([...this.#sources.values()])
    return this.#finder
  }

  groupOf(id: string): string {
    this.#groups ??= findGroups([...this.#sources.values()])
    return this.#groups.get(id) ?? id
  }

  formsOf(source: Source): readonly Source[] {
    if (source.kind === 'footnote') return [source]
    const forms = this.#findForms().get(this.groupOf(source.id)) ?? []
    return [source, ...forms.filter(({ id, kind }) => id !== source.id && kind !== source.kind)]
  }

  setFile(
    uri: string,
    text: string,
    sources: readonly Source[],
    known?: SourceClaims,
  ): SourceClaims {
    const before = this.#files.get(uri) ?? []
    if (before.length === 0 && sources.length === 0) return []
    const gone = before.flatMap((source) => this.#remove(source))
    const claims = sources.map((source, place) => known?.[place] ?? this.#readClaims(source, text))
    for (const [place, source] of sources.entries()) this.#add(source, claims[place] ?? [])
    this.#noteChange(gone, claims.flat())
    this.#files.set(uri, sources)
    this.#finder = undefined
    this.#groups = undefined
    this.#forms = undefined
    this.#revision++
    return claims
  }

  /** Takes a source out; gives its claims. */
  #remove({ id }: Source): readonly Claim[] {
    const claims = this.#claims.get(id) ?? []
    this.index.removeSource(id)
    this.#claims.delete(id)
    this.#sources.delete(id)
    return claims
  }

  #add(source: Source, claims: readonly Claim[]): void {
    this.index.setSource(source.id, claims)
    this.#claims.set(source.id, claims)
    this.#sources.set(source.id, source)
  }

  #noteChange(gone: readonly Claim[], come: readonly Claim[]): void {
    const before = roundSize(this.#size)
    this.#size += come.length - gone.length
    // While a workspace is being read nobody asks what each file changed.
    const isWide = !this.isComplete || roundSize(this.#size) !== before
    const keys = isWide ? NO_KEYS : listKeys([...gone, ...come])
    this.#changes.push({ keys, isWide })
    if (this.#changes.length > MOST_CHANGES) this.#changes.shift()
  }

  /** The sources of each group. */
  #findForms(): ReadonlyMap<string, readonly Source[]> {
    if (this.#forms) return this.#forms
    const forms = new Map<string, Source[]>()
    for (const source of this.#sources.values()) {
      const group = this.groupOf(source.id)
      const known = forms.get(group)
      if (known) known.push(source)
      else forms.set(group, [source])
    }
    this.#forms = forms
    return forms
  }

  #readClaims(source: Source, text: string): readonly Claim[] {
    const { id, uri, title, published, accessed, blocks } = source
    const date = published ?? accessed
    return readClaims({ id, uri, text, title, date, blocks }, this.lexicon)
  }
}
