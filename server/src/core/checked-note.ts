import { type CheckSummary, countFigures } from './check-summary.ts'
import type { ResolvedCitation } from './claims/status.ts'
import { findInDirectives } from './find-in-directives.ts'
import type { Note, PlacedBlock } from './note/note.ts'
import { createSuppression, type Suppression } from './note/suppression.ts'
import type { CheckedBlock, NoteOutcome } from './note-outcome.ts'
import { ALL_RULES } from './rules/all-rules.ts'
import type { CheckedFigure, Finding, RelatedPlace } from './rules/rule.ts'
import { placeFootnote } from './sources/formats/footnotes.ts'
import type { Source } from './sources/source.ts'
import { countLeading } from './text/count-leading.ts'
import { type Span, shiftSpan } from './text/span.ts'

/** A note, checked. */
export interface CheckedNote {
  readonly uri: string
  readonly note: Note
  readonly figures: readonly CheckedFigure[]
  readonly citations: readonly ResolvedCitation[]
  /** In order of their place; suppressed and switched-off ones are left out. */
  readonly findings: readonly Finding[]
  /** The sources that its own footnotes are. */
  readonly footnotes: readonly Source[]
  readonly summary: CheckSummary
  /** Whether nothing is left to be done: while a note is read, or typed in, what is far from it may still be that of before. */
  readonly isDone: boolean
  /** So many findings at most: where there are more, the weightier ones and those nearest to a place in the note. */
  findingsNear(place: number, most: number): readonly Finding[]
}

/** An outcome, and the places that were worked out before. */
export interface PlacedOutcome extends NoteOutcome {
  readonly places: PlaceCache
}

/** Parts of checked blocks where they stood last. */
export interface PlaceCache {
  readonly figures: WeakMap<CheckedBlock, Placed<CheckedFigure>>
  readonly citations: WeakMap<CheckedBlock, Placed<ResolvedCitation>>
  readonly findings: WeakMap<CheckedBlock, Placed<Finding>>
}

interface Placed<Item> {
  readonly placed: PlacedBlock
  /** Where the note's footnotes stood, which items may speak of. */
  readonly quoteStarts: string
  readonly items: readonly Item[]
}

/** A cache in which nothing is yet. */
export function createPlaceCache(): PlaceCache {
  return { figures: new WeakMap(), citations: new WeakMap(), findings: new WeakMap() }
}

/** A checked note whose parts are put in their places when they are asked for. */
export function createCheckedNote(outcome: PlacedOutcome): CheckedNote {
  return new LazyCheckedNote(outcome)
}

class LazyCheckedNote implements CheckedNote {
  readonly #outcome: PlacedOutcome
  readonly #placer: Placer
  #figures: readonly CheckedFigure[] | undefined
  #citations: readonly ResolvedCitation[] | undefined
  #findings: readonly Finding[] | undefined
  #summary: CheckSummary | undefined
  #suppression: Suppression | undefined
  #ofDirectives: readonly Finding[] | undefined

  constructor(outcome: PlacedOutcome) {
    this.#outcome = outcome
    this.#placer = new Placer(outcome)
  }

  get uri(): string {
    return this.#outcome.note.uri
  }

  get note(): Note {
    return this.#outcome.note
  }

  get isDone(): boolean {
    return this.#outcome.isDone
  }

  get figures(): readonly CheckedFigure[] {
    this.#figures ??= this.#outcome.blocks.flatMap((block, index) =>
      block && block.figures.length > 0 ? this.#placer.placeFigures(block, index) : [],
    )
    return this.#figures
  }

  get citations(): readonly ResolvedCitation[] {
    this.#citations ??= this.#outcome.blocks.flatMap((block, index) =>
      block && block.citations.length > 0 ? this.#placer.placeCitations(block, index) : [],
    )
    return this.#citations
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.#listFindings(() => true)
    return this.#findings
  }

  /** The figures wherever they stand. */
  *#listFigures(): Iterable<CheckedFigure> {
    for (const block of this.#outcome.blocks) yield* block?.figures ?? []
  }

  get footnotes(): readonly Source[] {
    return this.#placer.footnotes
  }

  get summary(): CheckSummary {
    this.#summary ??= countFigures(this.#listFigures())
    return this.#summary
  }

  findingsNear(place: number, most: number): readonly Finding[] {
    const { blocks, note, findings } = this.#outcome
    const counts = blocks.map((block) => block?.findings.length ?? 0)
    const all = counts.reduce((sum, count) => sum + count, findings.length)
    if (all <= most) return this.findings
    const isWeighty = (index: number) => blocks[index]?.isWeighty === true
    const weighty = counts.reduce((sum, count, index) => sum + (isWeighty(index) ? count : 0), 0)
    const at = Math.max(0, countLeading(note.blocks, ({ start }) => start <= place) - 1)
    const near = chooseNear(counts, at, Math.max(most / 2, most - weighty - findings.length))
    const isNear = (index: number) => near.start <= index && index < near.end
    const found = this.#listFindings((index) => isNear(index) || isWeighty(index))
    return found.slice(0, most)
  }

  #listFindings(isWanted: (index: number) => boolean): readonly Finding[] {
    const { blocks, findings } = this.#outcome
    const suppression = this.#silence
    const inBlocks = blocks.flatMap((block, index) =>
      block && block.findings.length > 0 && isWanted(index)
        ? this.#placer.placeFindings(block, index)
        : [],
    )
    return [
      ...[...inBlocks, ...findings].filter(({ rule, span }) => !suppression.suppresses(rule, span)),
      ...this.#directiveFindings,
    ].sort(byPlace)
  }

  get #silence(): Suppression {
    const { note, directives } = this.#outcome
    this.#suppression ??= createSuppression(
      note,
      directives.flatMap((index) => note.blocks[index] ?? []),
    )
    return this.#suppression
  }

  /** What is wrong with directives. Only a directive that names such a rule silences it: none silences all that is said of itself. */
  get #directiveFindings(): readonly Finding[] {
    this.#ofDirectives ??= findInDirectives(this.#silence, this.#outcome)
    return this.#ofDirectives
  }
}

/** The stretch around an index in which the counts come to so many at most. */
function chooseNear(counts: readonly number[], at: number, most: number): Span {
  let [start, end] = [at, at + 1]
  let sum = counts[at] ?? 0
  while (sum < most && (0 < start || end < counts.length)) {
    if (0 < start) sum += counts[--start] ?? 0
    if (sum < most && end < counts.length) sum += counts[end++] ?? 0
  }
  return { start, end }
}

/** By place; at one place in the order of the rules. */
function byPlace(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || rankOf(one) - rankOf(other)
}

function rankOf({ rule }: Finding): number {
  return ALL_RULES.findIndex(({ id }) => id === rule)
}

/** Puts what is counted from its block where it stands in the note. */
class Placer {
  readonly #outcome: PlacedOutcome
  #footnotes: ReadonlyMap<string, Source> | undefined
  #quoteStarts: string | undefined

  constructor(outcome: PlacedOutcome) {
    this.#outcome = outcome
  }

  get footnotes(): readonly Source[] {
    return [...this.#footnotesById.values()]
  }

  placeFigures(block: CheckedBlock, index: number): readonly CheckedFigure[] {
    return this.#place(this.#outcome.places.figures, { block, index }, (placed) =>
      block.figures.map((figure) => this.#placeFigure(figure, placed)),
    )
  }

  placeCitations(block: CheckedBlock, index: number): readonly ResolvedCitation[] {
    return this.#place(this.#outcome.places.citations, { block, index }, (placed) =>
      block.citations.map((citation) => this.#placeCitation(citation, placed)),
    )
  }

  placeFindings(block: CheckedBlock, index: number): readonly Finding[] {
    return this.#place(this.#outcome.places.findings, { block, index }, (placed) =>
      block.findings.map((finding) => this.#placeFinding(finding, placed)),
    )
  }

  /** Items of a block; the very same as before if neither it nor a footnote moved. */
  #place<Item>(
    cache: WeakMap<CheckedBlock, Placed<Item>>,
    { block, index }: { readonly block: CheckedBlock; readonly index: number },
    place: (placed: PlacedBlock) => readonly Item[],
  ): readonly Item[] {
    const placed = this.#outcome.note.blocks[index]
    if (!placed) return []
    const known = cache.get(block)
    const quoteStarts = this.#listQuoteStarts()
    const isKnown =
      known?.placed.start === placed.start && known.placed.headings === placed.headings
    if (isKnown && known.quoteStarts === quoteStarts) return known.items
    const items = place(placed)
    cache.set(block, { placed, quoteStarts, items })
    return items
  }

  get #footnotesById(): ReadonlyMap<string, Source> {
    this.#footnotes ??= new Map(
      this.#outcome.footnotes.map(({ source, index }) => {
        const start = this.#outcome.note.blocks[index]?.start ?? 0
        return [source.id, placeFootnote(source, start)] as const
      }),
    )
    return this.#footnotes
  }

  /** Where the note's own footnotes stand, as a word that is equal for equal places. */
  #listQuoteStarts(): string {
    const { footnotes, note } = this.#outcome
    this.#quoteStarts ??= footnotes.map(({ index }) => note.blocks[index]?.start).join(' ')
    return this.#quoteStarts
  }

  #placeCitation(citation: ResolvedCitation, placed: PlacedBlock): ResolvedCitation {
    const sources = citation.sources.map((source) => this.#footnotesById.get(source.id) ?? source)
    return { ...citation, placed, span: shiftSpan(citation.span, placed.start), sources }
  }

  #placeFigure(figure: CheckedFigure, placed: PlacedBlock): CheckedFigure {
    return {
      ...figure,
      placed,
      span: shiftSpan(figure.span, placed.start),
      evidence: figure.evidence.map((evidence) => this.#placeQuote(evidence)),
      nearMisses: figure.nearMisses.map((miss) => this.#placeQuote(miss)),
    }
  }

  /** What a footnote of the note says counts from that footnote's block; what other sources say stands where it does. */
  #placeQuote<Said extends CheckedFigure['evidence'][number] | CheckedFigure['nearMisses'][number]>(
    said: Said,
  ): Said {
    const by = this.#startOfQuote(said.sourceId)
    if (by === undefined) return said
    const { place } = said.claim
    return {
      ...said,
      claim: { ...said.claim, place: { ...place, span: shiftSpan(place.span, by) } },
    }
  }

  #placeFinding(finding: Finding, { start }: PlacedBlock): Finding {
    return {
      ...finding,
      span: shiftSpan(finding.span, start),
      related: finding.related.map((place) => this.#placeRelated(place, start)),
    }
  }

  #placeRelated({ isInBlock, ...place }: RelatedPlace, start: number): RelatedPlace {
    if (isInBlock) return { ...place, span: shiftSpan(place.span, start) }
    const by = place.sourceId === undefined ? undefined : this.#startOfQuote(place.sourceId)
    return by === undefined ? place : { ...place, span: shiftSpan(place.span, by) }
  }

  #startOfQuote(sourceId: string): number | undefined {
    return this.#footnotesById.get(sourceId)?.blocks[0]?.start
  }
}
