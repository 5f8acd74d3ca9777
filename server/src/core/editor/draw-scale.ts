import type { Interval } from '../claims/interval.ts'
import { toNumber } from '../figures/decimal.ts'
import { encodeBase64 } from './encode-base64.ts'
import { toPlainLine } from './escape-markdown.ts'

/** One value in a drawing: what it stands for, from its lowest to its highest, and how it stands to the note's. */
export interface ScaleRow {
  readonly kind: 'note' | 'agree' | 'conflict'
  readonly name: string
  readonly text: string
  /** The value itself, and the stretch its digits stand for. */
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The row of an interval around a value; an open end reaches no further than the value. */
export function toScaleRow(
  row: Pick<ScaleRow, 'kind' | 'name' | 'text' | 'value'>,
  interval: Interval,
): ScaleRow {
  const low = interval.low ? toNumber(interval.low) : row.value
  const high = interval.high ? toNumber(interval.high) : row.value
  return { ...row, low: Math.min(low, row.value), high: Math.max(high, row.value) }
}

/** Free room at both ends, as a share of the distance between the outermost values. */
const ROOM = 0.15

const LINE_WIDTH = 24
const SIGNS = { note: '◆', agree: '●', conflict: '✕' } as const

/** One row as a line of text: `───●━━━━───`, all rows to one scale. */
export function drawLine(row: ScaleRow, rows: readonly ScaleRow[]): string {
  const place = createPlacer(rows, LINE_WIDTH - 1)
  const [low, value, high] = [row.low, row.value, row.high].map((at) => Math.round(place(at)))
  return Array.from({ length: LINE_WIDTH }, (_, at) => {
    if (at === value) return SIGNS[row.kind]
    return (low ?? 0) <= at && at <= (high ?? 0) ? '━' : '─'
  }).join('')
}

const NAME_WIDTH = 132
const SCALE_WIDTH = 190
const TEXT_WIDTH = 118
const ROW_HEIGHT = 20
const MARGIN = 10

/** Light on an own dark ground, so that one picture serves light, dark and high-contrast themes. */
const COLOURS = {
  ground: '#20262e',
  edge: '#7d8794',
  axis: '#5b6673',
  words: '#e8edf2',
  note: '#7cc0ff',
  agree: '#56d093',
  conflict: '#ffa869',
} as const

/** All rows as an SVG picture in a `data:` address. Nothing in it is fetched, and no text in it is markup. */
export function drawImage(rows: readonly ScaleRow[]): string {
  return `data:image/svg+xml;base64,${encodeBase64(drawSvg(rows))}`
}

function drawSvg(rows: readonly ScaleRow[]): string {
  const width = MARGIN * 2 + NAME_WIDTH + SCALE_WIDTH + TEXT_WIDTH
  const height = MARGIN * 2 + rows.length * ROW_HEIGHT
  const place = createPlacer(rows, SCALE_WIDTH - 16)
  const drawn = rows.map((row, index) => drawRow(row, MARGIN + (index + 0.5) * ROW_HEIGHT, place))
  const noteX = rows[0] ? scaleX(place(rows[0].value)) : 0
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui,sans-serif" font-size="12">`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="5" fill="${COLOURS.ground}" stroke="${COLOURS.edge}"/>`,
    `<path d="M${noteX} ${MARGIN}V${height - MARGIN}" stroke="${COLOURS.note}" stroke-dasharray="2 3"/>`,
    ...drawn,
    '</svg>',
  ].join('')
}

function drawRow(row: ScaleRow, y: number, place: (value: number) => number): string {
  const colour = COLOURS[row.kind]
  const [low, value, high] = [row.low, row.value, row.high].map((at) => scaleX(place(at)))
  const axis = `M${scaleX(0)} ${y}H${scaleX(SCALE_WIDTH - 16)}`
  return [
    drawWords(row.name, MARGIN, y, NAME_WIDTH - 8),
    `<path d="${axis}" stroke="${COLOURS.axis}"/>`,
    `<path d="M${low} ${y}H${high}" stroke="${colour}" stroke-width="5" stroke-linecap="round" opacity=".6"/>`,
    drawSign(row.kind, value ?? 0, y),
    drawWords(row.text, MARGIN + NAME_WIDTH + SCALE_WIDTH + 8, y, TEXT_WIDTH - 8),
  ].join('')
}

/** Told apart by shape too, for those who cannot tell the colours: a diamond, a disc, a cross. */
function drawSign(kind: ScaleRow['kind'], x: number, y: number): string {
  const colour = COLOURS[kind]
  if (kind === 'agree') return `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`
  if (kind === 'note') return `<path d="M${x} ${y - 6}l6 6-6 6-6-6z" fill="${colour}"/>`
  const cross = `M${x - 4} ${y - 4}l8 8m0-8l-8 8`
  return `<path d="${cross}" stroke="${colour}" stroke-width="2.5" stroke-linecap="round"/>`
}

function drawWords(text: string, x: number, y: number, width: number): string {
  const words = escapeXml(shorten(toPlainLine(text), width / 6.6))
  return `<text x="${x}" y="${y + 4}" fill="${COLOURS.words}">${words}</text>`
}

/** The text cut to a width in Latin letters; a Chinese character takes the room of two. */
function shorten(text: string, letters: number): string {
  let room = letters
  let shown = ''
  for (const character of text) {
    room -= character.charCodeAt(0) >= 0x2e80 ? 1.9 : 1
    if (room < 0) return `${shown}…`
    shown += character
  }
  return shown
}

/** ASCII alone, with everything else as a character reference. */
function escapeXml(text: string): string {
  return text.replace(/[^ !#-%(-;=?-~]/gu, (character) => `&#${character.codePointAt(0)};`)
}

function scaleX(at: number): number {
  return Math.round((MARGIN + NAME_WIDTH + 8 + at) * 10) / 10
}

/** Places values between 0 and a width. The values themselves make the scale: the stretch of a rough one may reach beyond its ends. */
function createPlacer(rows: readonly ScaleRow[], width: number): (value: number) => number {
  const [first, last] = findEnds(rows)
  const length = last - first
  if (!Number.isFinite(length) || length <= 0) return () => width / 2
  return (value) => Math.min(1, Math.max(0, (value - first) / length)) * width
}

/** What lies at the ends: a little beyond the outermost values, or where all are one, what the finest of them stands for. */
function findEnds(rows: readonly ScaleRow[]): readonly [number, number] {
  const values = rows.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const finest = Math.min(...rows.map(({ low, high }) => high - low))
  const room = least === most ? finest : Math.max((most - least) * ROOM, finest / 2)
  return [least - room, most + room]
}
