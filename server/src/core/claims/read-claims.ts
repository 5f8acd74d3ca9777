import type { Figure } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import { type Passage, type PlacedBlock, placeSpan } from '../note/note.ts'
import { MARK, toProseSpan } from '../text/prose.ts'
import { contains, overlaps, type Span, shiftSpan, sliceSpan } from '../text/span.ts'
import type { Claim, Topic } from './claim.ts'
import { findChange, findDirection, findMood, isStartOfChange } from './course.ts'
import { toExtent } from './extent.ts'
import { findPeriod } from './find-period.ts'
import { isNear } from './gates/gate.ts'
import { isContinued, type Layer, listLayers, type Surroundings } from './layers.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Reading, type ReadingTools, readSentence } from './reading.ts'
import { areLooselyNamed } from './shared-topics.ts'
import { readHeads, readNarrowing, readNouns, readTerms } from './terms.ts'
import {
  findActors,
  findMeasures,
  findMeasuresBefore,
  findModifiers,
  findProducts,
  findRegions,
  narrowMeasures,
} from './topics.ts'

/** What is known of a note, an article or an entry whose figures are to be understood. */
export interface ClaimDocument {
  /** The note's URI or the source's id. */
  readonly id: string
  readonly uri: string
  readonly title: string | undefined
  /** When it was written, ISO 8601. */
  readonly date: string | undefined
}

/** Sentences before a figure's own that its topic may stand in. */
const SENTENCES_BACK = 3

/** Reads the claims of one document, block by block in any order. */
export class ClaimReader {
  readonly #document: ClaimDocument
  readonly #tools: ReadingTools
  readonly #titles: (text: string) => Reading

  constructor(document: ClaimDocument, lexicon: Lexicon) {
    this.#document = document
    this.#tools = { lexicon, date: document.date }
    this.#titles = readTitles(this.#tools, document.title)
  }

  /** The claims of a block, one for each figure, in order. Their places count from where the given text starts. */
  readBlock(placed: PlacedBlock, text: string): readonly Claim[] {
    const { passages } = placed.block
    if (passages.every((passage) => passage.figures.length === 0)) return []
    const { title } = this.#document
    const document = { ...this.#document, text }
    const above = [...placed.headings].reverse()
    const headings = (title === undefined ? above : [...above, title]).map(this.#titles)
    const previous: LazyReading[] = []
    const labels = readLabels(this.#tools)
    return passages.flatMap((passage) =>
      readPassageClaims(document, placed, passage, {
        tools: this.#tools,
        headings,
        labels,
        // The items of a list go on from one another; the cells of a table do not.
        previous: passage.cell ? [] : previous,
      }),
    )
  }
}

/** A document with its text. */
export interface ClaimText extends ClaimDocument {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
}

/** The claims of a whole document, one for each figure, in order. */
export function readClaims(
  { text, blocks, ...document }: ClaimText,
  lexicon: Lexicon,
): readonly Claim[] {
  const reader = new ClaimReader(document, lexicon)
  return blocks.flatMap((placed) => reader.readBlock(placed, text))
}

/** Reads headings, each text once. */
function readTitles(tools: ReadingTools, title: string | undefined): (text: string) => Reading {
  const language = /[㐀-鿿]/.test(title ?? '') ? 'zh-Hant' : 'en'
  return readEachOnce((text) =>
    readSentence(text, [], /[㐀-鿿]/.test(text) ? 'zh-Hant' : language, tools),
  )
}

/** Reads the labels of a block's cells, each text once in a language. */
function readLabels(tools: ReadingTools): (text: string, language: Language) => Reading {
  const readers = new Map<Language, (text: string) => Reading>()
  return (text, language) => {
    const read =
      readers.get(language) ?? readEachOnce((label) => readSentence(label, [], language, tools))
    readers.set(language, read)
    return read(text)
  }
}

function readEachOnce(read: (text: string) => Reading): (text: string) => Reading {
  const readings = new Map<string, Reading>()
  return (text) => {
    const reading = readings.get(text) ?? read(text)
    readings.set(text, reading)
    return reading
  }
}

/** A sentence that is read when somebody leans on it. */
type LazyReading = () => Reading

function readLazily(read: () => Reading): LazyReading {
  let reading: Reading | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

/** A document and the text of it that places are counted in. */
interface WrittenDocument extends ClaimDocument {
  readonly text: string
}

interface PassageTools {
  readonly tools: ReadingTools
  readonly headings: readonly Reading[]
  /** Reads the labels of a table's cells. */
  readonly labels: (text: string, language: Language) => Reading
  /** The sentences before in the block, to which those of the passage are added. */
  readonly previous: LazyReading[]
}

function readPassageClaims(
  document: WrittenDocument,
  placed: PlacedBlock,
  passage: Passage,
  { tools, headings, labels, previous }: PassageTools,
): readonly Claim[] {
  const { figures, cell, language } = passage
  // Nothing leans on a cell without a figure.
  if (cell && figures.length === 0) return []
  const masked = maskCitations(placed.block, passage)
  const own = labelsOf(cell).map((label) => labels(label, language))
  return shareOut(figures, sentencesOf(passage)).flatMap(([span, inside]) => {
    const moved = inside.map((figure) => moveFigure(figure, -span.start))
    const text = masked.slice(span.start, span.end)
    const read = readLazily(() => readSentence(text, moved, language, tools))
    const before = inside.length > 0 ? previous.slice(-SENTENCES_BACK).reverse() : []
    previous.push(read)
    const surroundings = { labels: own, headings, previous: before.map((other) => other()) }
    return inside.flatMap((figure, index) => {
      const shifted = moved[index]
      if (!shifted) return []
      const reading = read()
      return readClaim({ document, placed, passage, figure, own: shifted, reading, surroundings })
    })
  })
}

/** Each sentence with the figures inside it; both are in order. */
function shareOut(
  figures: readonly Figure[],
  sentences: readonly Span[],
): readonly (readonly [Span, readonly Figure[]])[] {
  let next = 0
  return sentences.map((span) => {
    const inside: Figure[] = []
    for (
      let figure = figures[next];
      figure && figure.span.start < span.end;
      figure = figures[next]
    ) {
      if (contains(span, figure.span)) inside.push(figure)
      next++
    }
    return [span, inside]
  })
}

/** The passage's text in which the words of citations are marks: `(Yield Curve)` names a source, not a topic. */
function maskCitations({ citations, passages }: PlacedBlock['block'], passage: Passage): string {
  let { text } = passage.prose
  for (const citation of citations) {
    if (passages[citation.passage] !== passage) continue
    const span = toProseSpan(passage.prose, citation.span)
    const before = text.slice(Math.max(0, span.start - 2), span.start)
    const isAside = citation.kind === 'wikilink' || /[(（[]\s?$/.test(before)
    if (!isAside || passage.figures.some((figure) => overlaps(figure.span, span))) continue
    text = text.slice(0, span.start) + MARK.repeat(span.end - span.start) + text.slice(span.end)
  }
  return text
}

/** The sentences; one for the whole passage where a figure would fall between two. */
function sentencesOf(passage: Passage): readonly Span[] {
  const shares = shareOut(passage.figures, passage.sentences)
  const count = shares.reduce((sum, [, inside]) => sum + inside.length, 0)
  const whole = { start: 0, end: passage.prose.text.length }
  return (count === passage.figures.length ? passage.sentences : [whole]).flatMap((span) =>
    cutLong(span, passage),
  )
}

/** Longer sentences than this are lists in disguise: they are read in parts, so that cost grows with the text alone. */
const LONGEST_SENTENCE = 1200

function cutLong(sentence: Span, { prose, figures }: Passage): readonly Span[] {
  const parts: Span[] = []
  let { start } = sentence
  while (sentence.end - start > LONGEST_SENTENCE) {
    const inside = prose.text.slice(start, start + LONGEST_SENTENCE)
    const at = start + Math.max(...[...',;，；、 '].map((mark) => inside.lastIndexOf(mark))) + 1
    const cut = at > start ? at : start + LONGEST_SENTENCE
    const split = figures.find((figure) => figure.span.start < cut && cut < figure.span.end)
    const end = Math.max(split?.span.end ?? cut, start + 1)
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: sentence.end }]
}

function labelsOf(cell: Passage['cell']): readonly string[] {
  return cell ? [cell.rowLabel, cell.header].filter((label) => label !== '') : []
}

function moveFigure(figure: Figure, by: number): Figure {
  return {
    ...figure,
    span: shiftSpan(figure.span, by),
    qualifierSpan: figure.qualifierSpan && shiftSpan(figure.qualifierSpan, by),
  }
}

interface FigureInSentence {
  readonly document: WrittenDocument
  readonly placed: PlacedBlock
  readonly passage: Passage
  /** As the passage has it. */
  readonly figure: Figure
  /** With spans of the sentence. */
  readonly own: Figure
  readonly reading: Reading
  readonly surroundings: Surroundings
}

function readClaim(given: FigureInSentence): Claim {
  const { document, passage, figure, own, reading, surroundings } = given
  const layers = listLayers(reading, own, surroundings)
  const actors = findActors(layers)
  const heads = readHeads(layers, own)
  const products = findProducts(layers, own, heads)
  const subjects = [...actors, ...products]
  const regions = findRegions(layers)
  const named = findMeasures(layers, figure.quantity, passage.cell !== undefined)
  const direction = findDirection(layers, own)
  const told =
    named.length > 0 ? named : findUnsaid({ layers, figure, actors, products, direction })
  const modifiers = findModifiers(layers, own, told)
  const measures = narrowMeasures(told, modifiers, actors)
  const { terms, worths } = readTerms(layers, [...subjects, ...regions, ...measures])
  return {
    figure,
    extent: toExtent(figure.quantity),
    language: passage.language,
    place: placeOf(given),
    actors,
    products,
    subjects,
    isLooselyNamed: areLooselyNamed(subjects),
    regions,
    measures,
    modifiers,
    heads,
    nouns: readNouns(layers, own),
    narrowing: readNarrowing(layers),
    period: findPeriod(layers, own, document.date),
    direction,
    change: findChange(reading, own),
    isStart: isStartOfChange(layers, own),
    mood: findMood(layers, own),
    terms,
    worths,
  }
}

interface Unmeasured {
  readonly layers: readonly Layer[]
  readonly figure: Figure
  readonly actors: readonly Topic[]
  readonly products: readonly Topic[]
  readonly direction: Claim['direction']
}

/** What is measured where the sentence does not say it: that of the sentence before if it only goes on, else what the move of a share implies. */
function findUnsaid(given: Unmeasured): readonly Topic[] {
  const { layers, figure } = given
  const before = findMeasuresBefore(layers, figure.quantity)
  const implied = impliedMeasures(given)
  const goesOn = layers[0] !== undefined && isContinued(layers[0].reading)
  const [first, second] = goesOn ? [before, implied] : [implied, before]
  return first.length > 0 ? first : second
}

/** `Nvidia fell 17 %` speaks of its share, `the Nasdaq fell 3 %` of its level, though neither says so. */
function impliedMeasures({
  layers,
  figure,
  actors,
  products,
  direction,
}: Unmeasured): readonly Topic[] {
  const { dimension } = figure.quantity
  const moves = direction !== undefined && (dimension === 'percentage' || dimension === 'points')
  // What a company makes has no share price, and no share price grows.
  if (products.some(isNear) || isGrowing(layers)) return []
  if (!moves || !actors.some(({ kind }) => kind === 'company' || kind === 'index')) return []
  return [
    {
      id: 'measure.share-price',
      kind: 'measure',
      words: '',
      parts: [],
      weight: 0.6,
      group: undefined,
      broad: false,
      within: [],
    },
  ]
}

const GROWING = /\b(?:gr[eo]w\w{0,3}|growth|expand\w{0,3})\b|成长|增长|扩张/

function isGrowing([window]: readonly Layer[]): boolean {
  if (!window) return false
  return GROWING.test(window.reading.folded.slice(window.span.start, window.span.end))
}

function placeOf({ document, placed, passage, figure, reading }: FigureInSentence): Claim['place'] {
  const span = placeSpan(placed, passage, figure.span)
  return {
    id: document.id,
    uri: document.uri,
    span,
    text: sliceSpan(passage.prose.text, figure.span),
    sentence: reading.text,
    date: document.date,
    passage,
    placed,
  }
}
