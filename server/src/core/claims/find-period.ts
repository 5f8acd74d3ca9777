import type { Figure } from '../figures/figure.ts'
import { foldText } from '../text/fold.ts'
import { contains } from '../text/span.ts'
import type { KnownPeriod } from './claim.ts'
import { isStartOfChange } from './course.ts'
import { hasOtherFigure, type Layer } from './layers.ts'
import type { Period, PlacedPeriod } from './period.ts'

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
    const period =
      resolveYear(found, layer, layers) ?? resolveShift(found, layer, { layers, figure })
    const words = layer.reading.text.slice(found.span.start, found.span.end)
    return (
      period && {
        period,
        loose: loosenYear(period, words),
        words,
        from: fromOf(layer),
        // Fiscal years end when their company says: nothing follows from the calendar.
        isOpen: date !== undefined && period.fiscal === undefined && date.slice(0, 10) < period.to,
      }
    )
  }
  return undefined
}

/** A month or quarter without a year was put into the one that seemed nearest. */
function loosenYear(period: Period, words: string): Period {
  const isGuess = ['month', 'quarter', 'half'].includes(period.grain) && !/\d{2}|年/.test(words)
  return isGuess ? { ...period, yearKnown: false } : period
}

/** Clauses that speak of what a figure is compared with: `from 3.6 % a year earlier`, 低於2023年的42.2%. */
const COMPARING =
  /^\s?(?:(?:up|down|higher|lower|more|less|fewer)? ?(?:from|than|versus|vs|compared|against|above|below)\b|低于|高于|少于|多于|优于|比|较|相较|相比)/

/** Whether a clause says when something else was: what is compared with, a description, or a figure behind. */
function isOfAnother(layer: Layer, figure: Figure): boolean {
  const text = layer.reading.folded.slice(layer.span.start, layer.span.end)
  if (layer.place === 'behind')
    return hasOtherFigure(layer, figure) || /^\s?(?:which|who)\b/.test(text)
  return layer.place === 'before' && COMPARING.test(text)
}

const NEXT_DAY =
  /\b(?:(?:a|one) day later|the (?:next|following) (?:trading )?day)\b|隔天|隔日|翌日|次日|第二天/

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

function isNamedYear(
  { period, span, baseline }: PlacedPeriod,
  { reading, span: inside }: Layer,
): boolean {
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
  const shift = (day: string) =>
    `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
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

const ATTACHED =
  /^\s?(?:(?:in|on|at|by|for|during|as of|at the end of|the|this|over the|,) ?){0,3}$/

function findPeriodIn(layer: Layer, figure: Figure) {
  const inside = layer.reading.periods.filter(
    (period) => contains(layer.span, period.span) && !layer.others?.has(period),
  )
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
