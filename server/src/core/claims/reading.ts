import { printDecimal } from '../figures/decimal.ts'
import type { Figure } from '../figures/figure.ts'
import type { Language } from '../figures/language.ts'
import { foldText } from '../text/fold.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import { SpanSet } from '../text/span-set.ts'
import { readChineseNames } from './chinese-names.ts'
import type { TopicKind } from './claim.ts'
import { readClauses } from './clauses.ts'
import type { Lexicon, LexiconMatch } from './lexicon/lexicon.ts'
import { isPartOfName, type Name, nameParts, readNames } from './names.ts'
import type { PlacedPeriod } from './period.ts'
import { readPeriods } from './read-periods.ts'
import { type FigureRun, readRun, type Shares, shareOutRun } from './shares.ts'
import { readWords, type Word } from './words.ts'

/** What reading a document's sentences for their topics needs. */
export interface ReadingTools {
  readonly lexicon: Lexicon
  /** The document's date, ISO 8601. */
  readonly date: string | undefined
}

/** A sentence, heading or label with everything named in it. Spans are those of its own text. */
export interface Reading {
  readonly text: string
  readonly folded: string
  readonly clauses: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly periods: readonly PlacedPeriod[]
  readonly words: readonly Word[]
  /** What of it belongs to some figures only: `8% and 15% respectively`. */
  readonly shares: Shares
  /** Without durations that are part of a period. */
  readonly figures: readonly Figure[]
}

/** A topic where it is named. */
export interface Mention {
  readonly id: string
  readonly kind: TopicKind
  readonly span: Span
  readonly words: string
  /** The distinctive words of its name; none of what is no name. */
  readonly parts: readonly string[]
  readonly group: string | undefined
  readonly broad: boolean
  readonly within: readonly string[]
  /** What a broad measure means of a figure of a dimension. */
  readonly byDimension: Readonly<Record<string, string>>
  /** An institution that mostly counts what others do. */
  readonly speaker: boolean
}

/** Reads a sentence. The figures' spans are those of the text; attributions (`Reuters said`) are no mentions. */
export function readSentence(
  text: string,
  figures: readonly Figure[],
  language: Language,
  tools: ReadingTools,
): Reading {
  const sentence: Sentence = { text, folded: foldText(text), figures, language }
  const { folded } = sentence
  const taken = new SpanSet(text.length)
  const spans: Span[] = []
  take(figures, spans, taken)
  const matches = findFreeMatches(sentence, taken, tools)
  const periods = readFreePeriods(sentence, matches, tools)
  take(periods, spans, taken)
  const whole = [...spans]
  const concepts = readConcepts(sentence, matches, taken)
  take(concepts, spans, taken)
  const names = readUnknownNames(sentence, spans)
  // The words of an unknown name are words as well: `Rotterdam` may open another sentence.
  for (const { kind, span } of names) if (kind !== 'name') taken.add(span)
  const mentions = [...concepts, ...names, ...readKinds(sentence)]
  mentions.sort((one, other) => one.span.start - other.span.start)
  const counted = dropAttributions(folded, mentions)
  const run = readRun(folded, figures)
  return {
    text,
    folded,
    clauses: readClauses(text, joinRun(figures, run), [...whole, ...spanRun(run)]),
    mentions: counted,
    periods,
    words: readWords(folded, taken),
    shares: run.length > 0 ? shareOutRun(folded, run, [...listKinds(counted), periods]) : NO_SHARES,
    figures: dropInside(figures, periods),
  }
}

const NO_SHARES: Shares = new Map()

/** The places of the figures; those of a list that is shared out are one, since what stands beside it is said of all. */
function joinRun(figures: readonly Figure[], run: FigureRun): readonly Span[] {
  const apart = figures.filter((figure) => !run.includes(figure)).map(({ span }) => span)
  return [...apart, ...spanRun(run)].sort((one, other) => one.start - other.start)
}

/** The whole of a list of figures, if there is one. */
function spanRun(run: FigureRun): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)]
  return first && last ? [{ start: first.span.start, end: last.span.end }] : []
}

/** What may be shared out among figures, the things of one kind together. */
function listKinds(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  return [
    mentions.filter(({ kind }) => NAMED_KINDS.has(kind)),
    mentions.filter(({ kind }) => kind === 'place'),
    mentions.filter(({ kind }) => kind === 'measure'),
    mentions.filter(({ kind }) => kind === 'modifier'),
  ]
}

const NAMED_KINDS: ReadonlySet<TopicKind> = new Set([
  'company',
  'index',
  'institution',
  'person',
  'product',
  'name',
])

/** A sentence before it is known what is named in it. */
interface Sentence {
  readonly text: string
  readonly folded: string
  readonly figures: readonly Figure[]
  readonly language: Language
}

interface Placed {
  readonly span: Span
}

/** Marks where things stand as taken, in a list and in a set. */
function take(things: readonly Placed[], spans: Span[], taken: SpanSet): void {
  for (const { span } of things) {
    spans.push(span)
    taken.add(span)
  }
}

function findFreeMatches(
  sentence: Sentence,
  taken: SpanSet,
  { lexicon }: ReadingTools,
): readonly LexiconMatch[] {
  const { text, folded } = sentence
  const free = lexicon.findMatches(text, folded).filter(({ span }) => !taken.touches(span))
  return dropPartsOfNames(sentence, free)
}

/** Kinds of concepts that common words name, which may be part of a longer name. */
const COMMON: ReadonlySet<TopicKind> = new Set([
  'product',
  'measure',
  'modifier',
  'direction',
  'mood',
])

/** The matches without common words that are part of an unknown name: the `Foods` of `Brightwater Foods`, the 電子 of 輝星電子. */
function dropPartsOfNames(
  sentence: Sentence,
  matches: readonly LexiconMatch[],
): readonly LexiconMatch[] {
  const spans = matches.map(({ span }) => span)
  const names = readHanNames(sentence, spans)
  const isPart = (span: Span) =>
    names.some((name) => contains(name.span, span)) || isPartOfName(sentence.text, span, spans)
  return matches.filter(({ entry, span }) => !COMMON.has(entry.kind) || !isPart(span))
}

/** The companies that only a Chinese sentence names in that way. */
function readHanNames({ text, folded, language }: Sentence, taken: readonly Span[]) {
  return language === 'en' ? [] : readChineseNames(text, folded, taken)
}

/** The periods outside figures and comparisons. A duration may be part of one: `over the 12 months to January 2025`. */
function readFreePeriods(
  { text, folded, language, figures }: Sentence,
  matches: readonly LexiconMatch[],
  { date }: ReadingTools,
): readonly PlacedPeriod[] {
  const isTaken = ({ span }: PlacedPeriod) =>
    figures.some(
      (figure) => figure.quantity.dimension !== 'duration' && overlaps(figure.span, span),
    ) ||
    matches.some(({ entry, span: other }) => entry.group === 'comparison' && contains(other, span))
  return readPeriods(text, language, date, folded).filter((period) => !isTaken(period))
}

function readConcepts(
  { text }: Sentence,
  matches: readonly LexiconMatch[],
  taken: SpanSet,
): readonly Mention[] {
  const concepts: Mention[] = []
  for (const match of matches) if (!taken.touches(match.span)) concepts.push(toConcept(match, text))
  return concepts
}

function readUnknownNames(sentence: Sentence, taken: readonly Span[]): readonly Mention[] {
  const { text, folded, figures } = sentence
  const names: Mention[] = []
  for (const name of [...readNames(text, taken), ...readHanNames(sentence, taken)]) {
    const isNoun = figures.some((figure) => isCounted(name.span, figure))
    if (!isNoun) names.push(toMention(name, folded))
  }
  return names
}

/** The doses and tenors among the figures. */
function readKinds({ text, figures }: Sentence): readonly Mention[] {
  const kinds: Mention[] = []
  for (const figure of figures) {
    if (DOSE_UNITS.has(figure.quantity.unit)) kinds.push(toKind(figure, 'dose'))
    else if (isTenor(text, figure)) kinds.push(toKind(figure, 'tenor'))
  }
  return kinds
}

function dropInside(
  figures: readonly Figure[],
  periods: readonly PlacedPeriod[],
): readonly Figure[] {
  return figures.filter(({ span }) => !periods.some((period) => overlaps(period.span, span)))
}

function toConcept({ entry, span }: LexiconMatch, text: string): Mention {
  const words = text.slice(span.start, span.end)
  return {
    id: entry.id,
    kind: entry.kind,
    span,
    words,
    parts: WORDINGS.has(entry.kind) ? [] : nameParts(words),
    group: entry.group,
    broad: entry.broad === true,
    within: entry.within ?? [],
    byDimension: entry.byDimension ?? {},
    speaker: entry.speaker === true,
  }
}

/** Kinds of concepts that have wordings rather than names. */
const WORDINGS: ReadonlySet<TopicKind> = new Set(['measure', 'modifier', 'direction', 'mood'])

/** A lone word behind `in` names a place: `in Oregon`. */
const INSIDE = /\bin $/

function toMention({ span, words }: Name, folded: string): Mention {
  const parts = nameParts(folded.slice(span.start, span.end))
  const isPlaceName = /^\p{L}+$/u.test(words) && INSIDE.test(folded.slice(0, span.start).slice(-4))
  const id = `name:${parts.length > 0 ? parts.join(' ') : words.toLowerCase()}`
  return {
    id,
    kind: isPlaceName ? 'place' : 'name',
    span,
    words,
    parts,
    group: undefined,
    broad: false,
    within: [],
    byDimension: {},
    speaker: false,
  }
}

/** Whether a name says what a figure counts: the `Megapacks` of `10,000 Megapacks`. */
function isCounted(name: Span, { span, quantity }: Figure): boolean {
  return quantity.dimension === 'count' && name.start - 1 <= span.end && span.end <= name.start
}

/** Units in which medicine is given: a dose tells one arm of a trial from another. */
const DOSE_UNITS: ReadonlySet<string> = new Set(['mg', 'ug', 'mL', 'g/L'])

/** A duration that says which bond, loan or contract is meant: the `10-year` of `10-year Treasury`, 10年期. */
function isTenor(text: string, { span, quantity }: Figure): boolean {
  if (quantity.dimension !== 'duration') return false
  return text.slice(span.start, span.end).includes('-') || text[span.end] === '期'
}

/** A figure that tells one kind of thing from another. */
function toKind({ span, quantity }: Figure, group: string): Mention {
  const words = `${printDecimal(quantity.low.value)} ${quantity.unit}`
  return {
    id: `modifier.${group}-${words}`,
    kind: 'modifier',
    span,
    words,
    parts: [],
    group,
    broad: false,
    within: [],
    byDimension: {},
    speaker: false,
  }
}

const SAYING =
  /^(?:'s? )?,? ?(?:said|says|told|estimate[sd]?|project(?:s|ed)|calculate[sd]?|wrote|writes|note[sd]|put(?:s)? |warn(?:s|ed)|survey|指出|表示|公布|估计|统计|称|认为|报导|报道|预测|预估|数据显示|调查)/
const ACCORDING = /(?:according to|data from|figures from|据|根据|引述|引用) ?(?:the )?$/
const LOCATIVE = /(?:[在于]|\b(?:at|on|in)(?: the)?) ?$/
const LISTED = /^(?:挂牌|上市|交易)/
/** What joins the names of a list: `SoftBank, OpenAI and Oracle`. */
const LIST_JOINT = /^(?:,? and |, |、|和|与|及) ?$/

/** The mentions without those that only say so; of a list of names that say so none is kept. */
function dropAttributions(folded: string, mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  let next: Mention | undefined
  for (const mention of [...mentions].reverse()) {
    const joint = next && folded.slice(mention.span.end, next.span.start)
    const joins = joint !== undefined && isNamed(mention) && LIST_JOINT.test(joint)
    const isDropped =
      isAttribution(folded, mention, kept) || (joins && !kept.includes(next ?? mention))
    if (!isDropped) kept.push(mention)
    next = mention
  }
  return kept.reverse()
}

/** An exchange or a court where something happens is not what a figure is about: 在港交所掛牌. */
function isPlace(folded: string, { kind, span }: Mention): boolean {
  if (!LOCATIVE.test(folded.slice(Math.max(0, span.start - 8), span.start))) return false
  return kind === 'institution' || LISTED.test(folded.slice(span.end, span.end + 2))
}

function isNamed({ kind }: Mention): boolean {
  return ['company', 'institution', 'person', 'name'].includes(kind)
}

/** Institutions and people that only say so are not what a figure is about, nor is a company that speaks of another. */
function isAttribution(folded: string, mention: Mention, behind: readonly Mention[]): boolean {
  const { kind, span, speaker } = mention
  if (speaker) return true
  if (!isNamed(mention)) return false
  if (isPlace(folded, mention)) return true
  if (ACCORDING.test(folded.slice(Math.max(0, span.start - 20), span.start))) return true
  if (!SAYING.test(folded.slice(span.end, span.end + 14))) return false
  // A company that says something without naming anybody else speaks of itself.
  const isCompany = kind === 'company' || (kind === 'name' && COMPANY.test(folded))
  return !isCompany || behind.some((other) => isNamed(other) || other.kind === 'product')
}

/** Words that stand for a company that the sentence names elsewhere: `the carrier flew 4 million passengers, Skyline said`. */
const COMPANY =
  /\b(?:the|its?)(?: \w{1,20}){0,2} (?:company|firm|group|bank|lender|carrier|airline|maker|carmaker|automaker|chipmaker|drugmaker|retailer|start-?up|insurer|operator|utility|miner|developer|giant)\b|该公司|公司|该集团|该行/
