import type { Figure, Quantity } from '../figures/figure.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Claim } from './claim.ts'
import { hasOtherFigure, type Layer } from './layers.ts'
import type { Mention, Reading } from './reading.ts'

/** Which way it went: the direction word nearest before the figure, else behind it, else that of a clause it only continues. */
export function findDirection(layers: readonly Layer[], figure: Figure): Claim['direction'] {
  const reach = isMereContinuation(layers) ? ['window', 'clause', 'before'] : ['window', 'clause']
  for (const layer of layers) {
    const nearest = reach.includes(layer.place) ? findDirectionIn(layer, figure) : undefined
    if (nearest) return nearest.id === 'direction.down' ? 'down' : 'up'
  }
  return undefined
}

function findDirectionIn(layer: Layer, figure: Figure): Mention | undefined {
  const directions = layer.mentions.filter(({ kind }) => kind === 'direction')
  if (layer.place !== 'window') return directions.at(-1)
  const before = directions.filter(({ span }) => span.end <= figure.span.start)
  return before.at(-1) ?? directions[0]
}

/** Whether the figure's own clause names nothing: the `7%` of `fell 5% and 7%`. */
function isMereContinuation(layers: readonly Layer[]): boolean {
  return layers
    .filter(({ place }) => place === 'window' || place === 'clause')
    .every((layer) => layer.mentions.length === 0)
}

const LEVEL =
  /(?:\b(?:has|have|had|was|were|is|are|reached|hit|totaled|totalled|stood at|of)|为|达|是|报|共|计)\s?$/
/** Where a change ends: a level even of a rate, for which the words of `LEVEL` may state a change. */
const END = /(?:\b(?:to|at)|至|到)\s?$/
const CHANGE_BY = /\bby\s?$/
const TAKEN_OFF = /^\s?(?:off|from) (?:its|the|their|\S{1,30}(?:'s|s'))\b/
const START = /(?:\bfrom (?:about |around |nearly |roughly |some |an? )?|[由从自](?:约|近|的)?)$/

/** A part of a whole: `32% of global emissions`, 占32%. */
function isShare(reading: Reading, { quantity, span }: Figure, before: string): boolean {
  if (quantity.dimension !== 'percentage') return false
  const behind = reading.folded.slice(span.end, span.end + 4)
  return behind === ' of ' || /占[^，,；]{0,14}$/.test(before)
}

/** Whether the figure says how much there is, by how much it changed or what part it is, as far as the words beside it tell. */
export function findChange(reading: Reading, figure: Figure): Claim['change'] {
  const start = Math.min(figure.qualifierSpan?.start ?? figure.span.start, figure.span.start)
  const before = reading.folded.slice(Math.max(0, start - 24), start)
  if (isShare(reading, figure, before)) return 'share'
  if (CHANGE_BY.test(before)) return 'change'
  if (END.test(before)) return 'level'
  if (TAKEN_OFF.test(reading.folded.slice(figure.span.end, figure.span.end + 40))) return 'change'
  const mention = findDirectionBefore(reading, start, figure.quantity)
  if (
    mention &&
    /^(?:\s|了|逾|约|近|幅|达|高达|超过| of | about ){0,6}$/.test(
      textBetween(reading, mention, start),
    )
  )
    return 'change'
  return figure.quantity.dimension !== 'percentage' && LEVEL.test(before) ? 'level' : undefined
}

function findDirectionBefore(
  reading: Reading,
  at: number,
  { dimension }: Quantity,
): Mention | undefined {
  // What names a measure as well (`raised $3.5bn`, `added 277 GW`) says what was done, not a change.
  const measures = reading.mentions.filter(({ kind }) => kind === 'measure')
  return reading.mentions
    .filter(({ kind, span }) => kind === 'direction' && span.end <= at)
    .filter(({ span }) => !measures.some((measure) => isDoing(measure, dimension, span)))
    .at(-1)
}

/** Whether a measure is what was done: `raised` of money, `added` of power, not of subscribers. */
function isDoing(measure: Mention, dimension: string, span: Span): boolean {
  if (!overlaps(measure.span, span)) return false
  return !measure.broad || measure.byDimension[dimension] !== undefined
}

function textBetween(reading: Reading, mention: Mention, at: number): string {
  return reading.folded.slice(mention.span.end, at)
}

/** Whether the figure is where a change starts: the `3.6 %` of `from 3.6 % to 4.8 %`. */
export function isStartOfChange(layers: readonly Layer[], figure: Figure): boolean {
  const [window, ...others] = layers
  if (!window) return false
  const labels = others.filter(({ place, weight }) => place === 'window' && weight === 1)
  if (labels.some(({ reading }) => EARLIER.test(reading.folded))) return true
  const before = window.reading.folded.slice(window.span.start, figure.span.start)
  return START.test(before.slice(-40))
}

/** Headers of columns that hold what is compared with. */
const EARLIER =
  /^(?:year ago|year earlier|previous|prior|last year|before)\b|^(?:前期|上期|前值|去年同期|上年同期|前一年)/

/** Whether it is an outcome, a forecast or a target, by the mood words of its own clause and of clauses without a figure of their own. */
export function findMood(layers: readonly Layer[], figure: Figure): Claim['mood'] {
  const counted = layers.filter(
    (layer) =>
      layer.place === 'window' ||
      (layer.place === 'clause' && layer.span.end <= figure.span.start) ||
      (layer.place === 'before' && goesOn(layer, layers[0])) ||
      ((layer.place === 'before' || layer.place === 'behind') && !hasOtherFigure(layer, figure)),
  )
  const moods = counted.flatMap((layer) =>
    layer.mentions.filter(
      (mention) => mention.kind === 'mood' && !isPassing(layer, mention, figure),
    ),
  )
  if (moods.some(({ id }) => id === 'mood.target')) return 'target'
  return moods.length > 0 ? 'forecast' : 'actual'
}

/** What joins two objects of one verb. */
const JOINED = /^ ?(?:,? ?and|和|与|及|以及|、) ?$/
/** A verb of its own, so that what was expected before is not expected of it. */
const TOLD =
  /\b(?:report(?:ed|s)|posted|was|were|is|are|had|has|earned|rose|fell|grew|came|reached|said)\b|为|达|实现|录得|报|是/

/** Whether the figure's clause is only another object of the verb in a clause before: `expect sales of $5bn and a profit of $1bn`. */
function goesOn(layer: Layer, window: Layer | undefined): boolean {
  if (!window) return false
  const { folded } = layer.reading
  const isJoined = JOINED.test(folded.slice(layer.span.end, window.span.start))
  return isJoined && !TOLD.test(folded.slice(window.span.start, window.span.end))
}

/** A remark that compares an outcome with what was expected: `as analysts expected`, `than forecast`, 一如預期. */
function isPassing({ reading, span }: Layer, mention: Mention, figure: Figure): boolean {
  const before = reading.folded.slice(span.start, mention.span.start)
  if (/(?:\bas(?: \w{1,20}){0,2}|如|符合) ?$/.test(before)) return true
  // `above the 3.8 % expected`: the forecast is the figure that follows.
  const follows = figure.span.end <= mention.span.start
  return follows && /(?:\bthan|优于|低于|高于|不如)[^,，]{0,8}$/.test(before)
}
