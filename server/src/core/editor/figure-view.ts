import type { Evidence } from '../claims/evidence.ts'
import type { Extent } from '../claims/extent.ts'
import { findOtherUnit } from '../claims/same-unit.ts'
import { absolute, compareDecimals, printDecimal, subtract, toNumber } from '../figures/decimal.ts'
import type { Quantity } from '../figures/figure.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import { nameSource } from '../sources/name-source.ts'
import type { Source } from '../sources/source.ts'
import type { Locale, MessageId } from '../text/message.ts'
import { printMessage } from '../text/print-message.ts'
import { type ScaleRow, toScaleRow } from './draw-scale.ts'
import type { EditorNote } from './editor-note.ts'
import { toPlainLine } from './escape-markdown.ts'
import { printConverted } from './print-converted.ts'
import { printDistance, printValue } from './print-value.ts'

/** All that is shown of a figure, in words and still without markup. */
export interface FigureView {
  readonly text: string
  readonly value: string
  readonly status: string
  readonly contested: string | undefined
  /** The note's own row first; a row that cannot be put on the note's scale has no place on it. */
  readonly own: ScaleRow
  readonly evidence: readonly EvidenceView[]
  readonly moreEvidence: number
  readonly nearMisses: readonly NearMissView[]
}

/** One source's word on a figure. */
export interface EvidenceView {
  readonly evidence: Evidence
  readonly sign: string
  readonly name: string
  readonly says: string
  readonly verdict: string
  readonly because: string
  readonly row: ScaleRow | undefined
}

/** A source that says something close but not comparable, and why not. */
export interface NearMissView {
  readonly uri: string
  readonly span: { readonly start: number; readonly end: number }
  readonly name: string
  readonly says: string
  readonly reason: string
}

/** How a figure is to be shown. */
export interface ViewOptions {
  readonly locale: Locale
  readonly maxSources: number
}

const MAX_NEAR_MISSES = 3

/** What is shown of a figure of a note. */
export function viewFigure(
  figure: CheckedFigure,
  checked: Pick<EditorNote, 'findSource'>,
  { locale, maxSources }: ViewOptions,
): FigureView {
  const say = (id: MessageId) => printMessage({ id, values: {} }, locale)
  const names = (id: string) => printSourceName(checked.findSource(id), locale)
  const { quantity } = figure.figure
  return {
    text: figure.text,
    value: printValue(quantity, locale),
    status: say(`hover.status.${figure.status}`),
    contested: isContestedBesides(figure) ? say('hover.contested') : undefined,
    own: drawExtent(figure.claim.extent, {
      kind: 'note',
      name: say('hover.this-note'),
      text: figure.text,
    }),
    evidence: figure.evidence
      .slice(0, maxSources)
      .map((evidence) => viewEvidence(evidence, figure, checked, locale)),
    moreEvidence: Math.max(0, figure.evidence.length - maxSources),
    nearMisses: figure.nearMisses.slice(0, MAX_NEAR_MISSES).map((miss) => ({
      uri: miss.claim.place.uri,
      span: miss.claim.place.span,
      name: names(miss.sourceId),
      says: toPlainLine(miss.claim.place.text),
      reason: printMessage(miss.reason, locale),
    })),
  }
}

/** A source's publisher or title with its date: `Reuters, 27 Jan 2025`. */
export function printSourceName(source: Source | undefined, locale: Locale): string {
  if (!source) return printMessage({ id: 'hover.unknown-source', values: {} }, locale)
  const name = toPlainLine(nameSource(source)) || toPlainLine(source.key)
  const date = printDate(source.published, locale)
  return date === undefined
    ? name
    : printMessage({ id: 'hover.dated', values: { name, date } }, locale)
}

/** `2025-01-27`, `2025-01` or `2025` as the reader writes dates; anything else as it is. */
export function printDate(iso: string | undefined, locale: Locale): string | undefined {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(iso ?? '')
  if (!match?.groups) return iso
  const { year, month, day } = match.groups
  const date = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')))
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  }).format(date)
}

/** What a piece of evidence comes to: `differs by 0.7%`, and whether the figure cites its source. */
export function sayVerdict(
  evidence: Evidence,
  figure: Pick<CheckedFigure, 'figure' | 'citations' | 'claim'>,
  locale: Locale,
): string {
  const { citations } = figure
  const isCited = citations.some(({ sources }) =>
    sources.some(({ id }) => id === evidence.sourceId),
  )
  const found = printVerdict(evidence, figure.figure.quantity, locale)
  const value = printConverted(evidence.claim, figure.claim, locale)
  const verdict =
    value === undefined
      ? found
      : printMessage({ id: 'hover.converted', values: { verdict: found, value } }, locale)
  return isCited ? printMessage({ id: 'hover.cited', values: { verdict } }, locale) : verdict
}

function viewEvidence(
  evidence: Evidence,
  figure: CheckedFigure,
  checked: Pick<EditorNote, 'findSource'>,
  locale: Locale,
): EvidenceView {
  const source = checked.findSource(evidence.sourceId)
  const { extent } = evidence.claim
  const otherUnit = findOtherUnit(figure.claim.extent, extent)
  const says = toPlainLine(evidence.claim.place.text)
  const name = printSourceName(source, locale)
  const row = { kind: evidence.verdict, name: source ? nameSource(source) : name, text: says }
  return {
    evidence,
    sign: evidence.verdict === 'agree' ? '✓' : '✗',
    name,
    says,
    verdict: sayVerdict(evidence, figure, locale),
    because: evidence.because,
    row: otherUnit ? undefined : drawExtent(extent, row),
  }
}

function printVerdict(evidence: Evidence, quantity: Quantity, locale: Locale): string {
  const { verdict, severity } = evidence
  if (verdict === 'agree') return printMessage({ id: 'hover.agrees', values: {} }, locale)
  if (severity === 'digits' || severity === 'scale' || severity === 'direction') {
    return printMessage({ id: `hover.conflicts.${severity}`, values: {} }, locale)
  }
  const gap = printGap(evidence, quantity, locale)
  if (gap === undefined) return printMessage({ id: 'hover.conflicts', values: {} }, locale)
  return printMessage({ id: 'hover.differs', values: { gap } }, locale)
}

/** How far a source's value lies off: of percentages in points, since a percentage of a percentage misleads. */
function printGap({ claim, gap }: Evidence, quantity: Quantity, locale: Locale) {
  const other = claim.figure.quantity
  if (quantity.dimension !== 'percentage' || other.dimension !== 'percentage') {
    return Number.isFinite(gap) ? printDistance(gap, locale) : undefined
  }
  const [below, above] =
    compareDecimals(quantity.high.value, other.low.value) <= 0
      ? [quantity, other]
      : [other, quantity]
  const points = printDecimal(absolute(subtract(above.low.value, below.high.value)))
  return printMessage({ id: 'hover.points', values: { gap: points } }, locale)
}

/** A figure that is mismatched is contested too, and need not be told twice. */
function isContestedBesides({ contested, status }: CheckedFigure): boolean {
  return contested && status !== 'mismatched'
}

function drawExtent(
  { quantity, zone }: Extent,
  row: Pick<ScaleRow, 'kind' | 'name' | 'text'>,
): ScaleRow {
  const [low, high] = [toNumber(quantity.low.value), toNumber(quantity.high.value)]
  return toScaleRow({ ...row, value: (low + high) / 2 }, zone.core)
}
