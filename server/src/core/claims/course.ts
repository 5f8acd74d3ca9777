import type { Figure } from '../figures/figure.ts'
import { foldText } from '../text/fold.ts'
import { contains, overlaps } from '../text/span.ts'
import type { Claim, KnownPeriod } from './claim.ts'
import { hasOtherFigure, type Layer, mentionsIn } from './layers.ts'
import type { Period, PlacedPeriod } from './period.ts'
import type { Mention, Reading } from './reading.ts'

/** Which way it went: the direction word nearest before the figure, else behind it, else that of a clause it only continues. */
export function findDirection(layers: readonly Layer[], figure: Figure): Claim['direction'] {
  for (const layer of layers) {
    if (layer.place === 'behind' || layer.place === 'passage') return undefined
    if (layer.place === 'before' && !isMereContinuation(layers)) return undefined
    const directions = mentionsIn(layer).filter(({ kind }) => kind === 'direction')
    const before = directions.filter(({ span }) => span.end <= figure.span.start)
    const nearest = layer.place === 'window' ? (before.at(-1) ?? directions[0]) : directions.at(-1)
    if (nearest) return nearest.id === 'direction.down' ? 'down' : 'up'
  }
  return undefined
}

/** Whether the figure's own clause names nothing: the `7%` of `fell 5% and 7%`. */
function isMereContinuation(layers: readonly Layer[]): boolean {
  return layers
    .filter(({ place }) => place === 'window' || place === 'clause')
    .every((layer) => mentionsIn(layer).length === 0)
}

const LEVEL =
  /(?:\b(?:was|were|is|are|reached|hit|totaled|totalled|stood at|of)|为|达|是|报|共|计)\s?$/
/** Where a change ends: a level even of a rate, for which the words of `LEVEL` may state a change. */
const END = /(?:\b(?:to|at)|至|到)\s?$/
const CHANGE_BY = /\bby\s?$/
const TAKEN_OFF = /^\s?(?:off|from) (?:its|the|their|\S{1,30}(?:'s|s'))\b/
const START = /(?:\bfrom (?:about |around |nearly |roughly |some |an? )?|[由从自](?:约|近|的)?)$/

/** Whether the figure says how much there is or by how much it changed, as far as the words beside it tell. */
export function findChange(reading: Reading, figure: Figure): Claim['change'] {
  const start = Math.min(figure.qualifierSpan?.start ?? figure.span.start, figure.span.start)
  const before = reading.folded.slice(Math.max(0, start - 24), start)
  if (CHANGE_BY.test(before)) return 'change'
  if (END.test(before)) return 'level'
  if (TAKEN_OFF.test(reading.folded.slice(figure.span.end, figure.span.end + 40))) return 'change'
  const mention = findDirectionBefore(reading, start)
  if (mention && /^(?:\s|了|逾|约|近|幅|达|高达|超过| of | about ){0,6}$/.test(textBetween(reading, mention, start)))
    return 'change'
  return figure.quantity.dimension !== 'percentage' && LEVEL.test(before) ? 'level' : undefined
}

function findDirectionBefore(reading: Reading, at: number): Mention | undefined {
  // What names a measure as well (`raised $3.5bn`, `added 277 GW`) says what was done, not a change.
  const measures = reading.mentions.filter(({ kind }) => kind === 'measure')
  return reading.mentions
    .filter(({ kind, span }) => kind === 'direction' && span.end <= at)
    .filter(({ span }) => !measures.some((measure) => overlaps(measure.span, span)))
    .at(-1)
}

function textBetween(reading: Reading, mention: Mention, at: number): string {
  return reading.folded.slice(mention.span.end, at)
}

/** Whether the figure is where a change starts: the `3.6 %` of `from 3.6 % to 4.8 %`. */
export function isStartOfChange(layers: readonly Layer[], figure: Figure): boolean {
  const [window] = layers
  if (!window) return false
  const before = window.reading.folded.slice(window.span.start, figure.span.start)
  return START.test(before.slice(-40))
}

/** Whether it is an outcome, a forecast or a target, by the mood words of its own clause and of clauses without a figure of their own. */
export function findMood(layers: readonly Layer[], figure: Figure): Claim['mood'] {
  const counted = layers.filter(
    (layer) =>
      layer.place === 'window' ||
      layer.place === 'clause' ||
      ((layer.place === 'before' || layer.place === 'behind') && !hasOtherFigure(layer, figure)),
  )
  const moods = counted.flatMap((layer) => mentionsIn(layer)).filter(({ kind }) => kind === 'mood')
  if (moods.some(({ id }) => id === 'mood.target')) return 'target'
  return moods.length > 0 ? 'forecast' : 'actual'
}

/** The period it speaks of: the one right behind it, else the nearest before it in its clause, else those further off. */
export function findPeriod(
  layers: readonly Layer[],
  figure: Figure,
  date: string | undefined,
): KnownPeriod | undefined {
  for (const layer of layers) {
    if (isOfAnother(layer, figure)) continue
    const found = findPeriodIn(layer, figure)
    if (!found) continue
    const period = resolveYear(found, layer, layers) ?? resolveShift(found, layer, { layers, figure })
    return (
      period && {
        period,
        words: layer.reading.text.slice(found.span.start, found.span.end),
        from: fromOf(layer),
        // Fiscal years end when their company says: nothing follows from the calendar.
        isOpen: date !== undefined && period.fiscal === undefined && date.slice(0, 10) < period.to,
      }
    )
  }
  return undefined
}

/** Clauses that speak of what a figure is compared with: `from 3.6 % a year earlier`, 低於2023年的42.2%. */
const COMPARING =
  /^\s?(?:(?:up|down|higher|lower|more|less|fewer)? ?(?:from|than|versus|vs|compared|against|above|below)\b|低于|高于|少于|多于|优于|比|较|相较|相比)/

/** Whether a clause says when something else was: what is compared with, a description, or a figure behind. */
function isOfAnother(layer: Layer, figure: Figure): boolean {
  const text = layer.reading.folded.slice(layer.span.start, layer.span.end)
  if (layer.place === 'behind') return hasOtherFigure(layer, figure) || /^\s?(?:which|who)\b/.test(text)
  return layer.place === 'before' && COMPARING.test(text)
}

const NEXT_DAY = /\b(?:(?:a|one) day later|the (?:next|following) (?:trading )?day)\b|隔天|隔日|翌日|次日|第二天/

const WHOLE_YEAR = /^(?:全年|全年度|年内|full[- ]year|the (?:whole|full) year|the year)$/i
const YEAR_BEFORE = /^(?:上年|前一年|上一年|the (?:year before|previous year|prior year))$/i

/** The year that `the full year` or 上年 counts from is the one that was last named, not the document's. */
function resolveYear(
  { period, span }: PlacedPeriod,
  layer: Layer,
  layers: readonly Layer[],
): Period | undefined {
  const words = foldText(layer.reading.text.slice(span.start, span.end))
  const isBefore = YEAR_BEFORE.test(words)
  if (!isBefore && !WHOLE_YEAR.test(words)) return undefined
  for (const other of layers.slice(layers.indexOf(layer))) {
    const named = other.reading.periods.find((candidate) => isNamedYear(candidate, other))
    if (!named) continue
    const from = `${named.period.from.slice(0, 4)}-01-01`
    const year: Period = { ...period, from, to: `${from.slice(0, 4)}-12-31`, yearKnown: true }
    return isBefore ? yearEarlier(year) : year
  }
  return undefined
}

function isNamedYear({ period, span, baseline }: PlacedPeriod, { reading, span: inside }: Layer): boolean {
  const isIn = contains(inside, span) && baseline !== true
  return isIn && period.yearKnown && /\d{4}/.test(reading.text.slice(span.start, span.end))
}

interface FigureInLayers {
  readonly layers: readonly Layer[]
  readonly figure: Figure
}

/** The period that is meant where words count from the one that was found: `the next day`, `a year earlier`, or the unsaid start of a change. */
function resolveShift(
  { period, span }: PlacedPeriod,
  layer: Layer,
  { layers, figure }: FigureInLayers,
): Period | undefined {
  const [window] = layers
  if (!window) return period
  if (fromOf(layer) !== 'sentence' && isNextDay(layers)) return nextDay(period)
  const isOwn = layer === window && figure.span.end <= span.start
  if (isOwn || !isStartOfChange(layers, figure)) return period
  const behind = window.reading.folded.slice(figure.span.end, figure.span.end + 24)
  return YEAR_EARLIER.test(behind) ? yearEarlier(period) : undefined
}

const YEAR_EARLIER = /^\s?(?:(?:a|one|the) year (?:earlier|ago|before))/

function yearEarlier(period: Period): Period {
  const shift = (day: string) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
  return { ...period, from: shift(period.from), to: shift(period.to) }
}

/** Whether the sentence speaks of the day after the one that was spoken of before. */
function isNextDay([window]: readonly Layer[]): boolean {
  return window !== undefined && NEXT_DAY.test(window.reading.folded)
}

const DAY_MS = 86_400_000

/** The day after a day; nothing for longer periods, which have no next day that could be meant. */
function nextDay(period: Period): Period | undefined {
  if (period.grain !== 'day') return undefined
  const day = new Date(Date.parse(period.from) + DAY_MS).toISOString().slice(0, 10)
  return { ...period, from: day, to: day }
}

const ATTACHED = /^\s?(?:(?:in|on|at|by|for|during|as of|at the end of|the|this|over the|,) ?){0,3}$/

function findPeriodIn(layer: Layer, figure: Figure) {
  const inside = layer.reading.periods.filter(({ span }) => contains(layer.span, span))
  // What a figure is compared with (`from 2023`) is another figure's period.
  const periods = inside.filter(({ baseline }) => baseline !== true)
  if (layer.place === 'clause' && figure.span.end <= layer.span.start) {
    // `the €5.8 billion of 2023` is that figure's year; `to $10bn in 2023` is the sentence's.
    return periods.find(({ span }) => !/\bof ?$/.test(layer.reading.folded.slice(0, span.start)))
  }
  if (layer.place !== 'window') return periods.at(layer.place === 'before' ? -1 : 0)
  const before = inside.filter(({ span }) => span.end <= figure.span.start)
  const behind = periods.find(({ span }) => figure.span.end <= span.start)
  const between = behind && layer.reading.folded.slice(figure.span.end, behind.span.start)
  if (behind && between !== undefined && ATTACHED.test(between)) {
    // `an increase of 2.8% on 2023` compares with that year.
    if (behind.period.grain !== 'year' || !/\bon ?$/.test(between)) return behind
    return before.at(-1)
  }
  return before.at(-1) ?? behind ?? periods[0]
}

function fromOf({ place }: Layer): KnownPeriod['from'] {
  if (place === 'passage') return 'passage'
  return place === 'document' ? 'document' : 'sentence'
}
