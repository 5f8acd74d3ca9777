import type { Figure } from '../figures/figure.ts'
import { type Passage, type PlacedBlock, placeSpan } from '../note/note.ts'
import { MARK, toProseSpan } from '../text/prose.ts'
import { contains, overlaps, type Span, shiftSpan } from '../text/span.ts'
import type { Claim, Topic } from './claim.ts'
import { findChange, findDirection, findMood, isStartOfChange } from './course.ts'
import { toExtent } from './extent.ts'
import { findPeriod } from './find-period.ts'
import { isContinued, type Layer, listLayers, type Surroundings } from './layers.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Reading, type ReadingTools, readSentence } from './reading.ts'
import { readHeads, readNarrowing, readNouns, readTerms } from './terms.ts'
import {
  findActors,
  findMeasures,
  findMeasuresBefore,
  findModifiers,
  findProducts,
  findRegions,
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
    const previous: Reading[] = []
    return passages.flatMap((passage) =>
      readPassageClaims(document, placed, passage, {
        tools: this.#tools,
        headings,
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
  const readings = new Map<string, Reading>()
  const language = /[㐀-鿿]/.test(title ?? '') ? 'zh-Hant' : 'en'
  return (text) => {
    const known = readings.get(text)
    if (known) return known
    const reading = readSentence(text, [], /[㐀-鿿]/.test(text) ? 'zh-Hant' : language, tools)
    readings.set(text, reading)
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
  /** The sentences before in the block, to which those of the passage are added. */
  readonly previous: Reading[]
}

function readPassageClaims(
  document: WrittenDocument,
  placed: PlacedBlock,
  passage: Passage,
  { tools, headings, previous }: PassageTools,
): readonly Claim[] {
  const masked = maskCitations(placed.block, passage)
  const claims: Claim[] = []
  const labels = readLabels(passage, tools)
  for (const span of sentencesOf(passage)) {
    const figures = passage.figures.filter((figure) => contains(span, figure.span))
    const moved = figures.map((figure) => moveFigure(figure, -span.start))
    const reading = readSentence(masked.slice(span.start, span.end), moved, passage.language, tools)
    const surroundings: Surroundings = {
      labels,
      headings,
      previous: previous.slice(-SENTENCES_BACK).reverse(),
    }
    for (const [index, figure] of figures.entries()) {
      const own = moved[index]
      if (own)
        claims.push(readClaim({ document, placed, passage, figure, own, reading, surroundings }))
    }
    previous.push(reading)
  }
  return claims
}

/** The passage's text in which the words of citations are marks: `(Yield Curve)` names a source, not a topic. */
function maskCitations({ citations, passages }: PlacedBlock['block'], passage: Passage): string {
  let { text } = passage.prose
  for (const citation of citations) {
    if (passages[citation.passage] !== passage) continue
    const span = toProseSpan(passage.prose, citation.span)
    const isAside = citation.kind === 'wikilink' || /[(（[]\s?$/.test(text.slice(0, span.start))
    if (!isAside || passage.figures.some((figure) => overlaps(figure.span, span))) continue
    text = text.slice(0, span.start) + MARK.repeat(span.end - span.start) + text.slice(span.end)
  }
  return text
}

/** The sentences; one for the whole passage where a figure would fall between two. */
function sentencesOf(passage: Passage): readonly Span[] {
  const inside = passage.figures.every((figure) =>
    passage.sentences.some((sentence) => contains(sentence, figure.span)),
  )
  const whole = { start: 0, end: passage.prose.text.length }
  return (inside ? passage.sentences : [whole]).flatMap((span) => cutLong(span, passage))
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

function readLabels({ cell, language }: Passage, tools: ReadingTools): readonly Reading[] {
  if (!cell) return []
  return [cell.rowLabel, cell.header]
    .filter((label) => label !== '')
    .map((label) => readSentence(label, [], language, tools))
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
  const regions = findRegions(layers)
  const named = findMeasures(layers, figure.quantity, passage.cell !== undefined)
  const direction = findDirection(layers, own)
  const measures = named.length > 0 ? named : findUnsaid({ layers, figure, actors, direction })
  return {
    figure,
    extent: toExtent(figure.quantity),
    language: passage.language,
    place: placeOf(given),
    actors,
    products,
    subjects: [...actors, ...products],
    regions,
    measures,
    modifiers: findModifiers(layers, own, measures),
    heads,
    nouns: readNouns(layers, own),
    narrowing: readNarrowing(layers),
    period: findPeriod(layers, own, document.date),
    direction,
    change: findChange(reading, own),
    isStart: isStartOfChange(layers, own),
    mood: findMood(layers, own),
    ...readTerms(layers, [...actors, ...products, ...regions, ...measures]),
  }
}

interface Unmeasured {
  readonly layers: readonly Layer[]
  readonly figure: Figure
  readonly actors: readonly Topic[]
  readonly direction: Claim['direction']
}

/** What is measured where the sentence does not say it: that of the sentence before if it only goes on, else what the move of a share implies. */
function findUnsaid({ layers, figure, actors, direction }: Unmeasured): readonly Topic[] {
  const before = findMeasuresBefore(layers, figure.quantity)
  const implied = impliedMeasures(figure, actors, direction)
  const goesOn = layers[0] !== undefined && isContinued(layers[0].reading)
  const [first, second] = goesOn ? [before, implied] : [implied, before]
  return first.length > 0 ? first : second
}

/** `Nvidia fell 17 %` speaks of its share, `the Nasdaq fell 3 %` of its level, though neither says so. */
function impliedMeasures(
  figure: Figure,
  actors: readonly Topic[],
  direction: Claim['direction'],
): readonly Topic[] {
  const { dimension } = figure.quantity
  const moves = direction !== undefined && (dimension === 'percentage' || dimension === 'points')
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

function placeOf({ document, placed, passage, figure, reading }: FigureInSentence): Claim['place'] {
  const span = placeSpan(placed, passage, figure.span)
  return {
    id: document.id,
    uri: document.uri,
    span,
    text: document.text.slice(span.start, span.end),
    sentence: reading.text,
    date: document.date,
    passage,
    placed,
  }
}
