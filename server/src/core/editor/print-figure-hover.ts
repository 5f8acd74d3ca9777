import type { Locale, MessageId } from '../text/message.ts'
import { printMessage } from '../text/print-message.ts'
import type { Span } from '../text/span.ts'
import { drawImage, drawLine, type ScaleRow } from './draw-scale.ts'
import { escapeMarkdown, printLink, toLinkTarget } from './escape-markdown.ts'
import type { EvidenceView, FigureView } from './figure-view.ts'

/** How a hover is to be written. */
export interface HoverStyle {
  readonly locale: Locale
  /** Whether it may hold a picture; lines of text are drawn otherwise. */
  readonly images: boolean
  /** The address of a place in a file. */
  linkTo(uri: string, span: Span): string
}

/** A figure's hover as Markdown. Nothing in it but our own words is markup. */
export function printFigureHover(view: FigureView, style: HoverStyle): string {
  const parts = [
    printHead(view),
    style.images ? printImage(view, style) : undefined,
    printTable(view, style),
    printReasons(view, style),
    printNearMisses(view, style),
  ]
  return parts.filter((part) => part !== undefined).join('\n\n')
}

/** The same for a client that shows plain text alone. */
export function printPlainFigureHover(view: FigureView, { locale }: HoverStyle): string {
  const rows = listRows(view)
  const lines = view.evidence.map(({ sign, name, says, verdict, because, row }) =>
    [
      row ? `${drawLine(row, rows)} ` : '',
      `${sign} ${name}: ${says}, ${verdict} (${because})`,
    ].join(''),
  )
  const misses = view.nearMisses.map(({ name, says, reason }) => {
    const rest = printMessage({ id: 'hover.near', values: { says, reason } }, locale)
    return `· ${name}${rest}`
  })
  return [
    `${view.text} = ${view.value}`,
    view.status,
    ...(view.contested === undefined ? [] : [view.contested]),
    ...(rows.length > 1 ? [`${drawLine(view.own, rows)} ${view.own.name}: ${view.text}`] : []),
    ...lines,
    ...(misses.length > 0 ? [`${say('hover.not-compared', locale)}:`, ...misses] : []),
  ].join('\n')
}

function printHead(view: FigureView): string {
  const value = `**${escapeMarkdown(view.text)}** = ${escapeMarkdown(view.value)}`
  const status = escapeMarkdown(view.status)
  return [value, status, view.contested && escapeMarkdown(view.contested)]
    .filter((line) => line !== undefined)
    .join('  \n')
}

function printImage(view: FigureView, { locale }: HoverStyle): string | undefined {
  const rows = listRows(view)
  if (rows.length < 2) return undefined
  return `![${escapeMarkdown(say('hover.picture', locale))}](${drawImage(rows)})`
}

function printTable(view: FigureView, style: HoverStyle): string | undefined {
  if (view.evidence.length === 0) return undefined
  const { locale } = style
  const rows = listRows(view)
  const drawn = !style.images && rows.length > 1
  const heads = [say('hover.source', locale), say('hover.says', locale), '', ...(drawn ? [''] : [])]
  const own = [view.own.name, view.text, '', ...(drawn ? [view.own] : [])]
  const lines = view.evidence.map((evidence) => printRow(evidence, { style, rows, drawn }))
  const more = printMessage({ id: 'hover.more', values: { count: view.moreEvidence } }, locale)
  return [
    toRow(heads.map(escapeMarkdown)),
    toRow(heads.map(() => ':--')),
    ...(drawn
      ? [
          toRow(
            own.map((cell) => (typeof cell === 'string' ? escapeMarkdown(cell) : code(cell, rows))),
          ),
        ]
      : []),
    ...lines,
    ...(view.moreEvidence > 0
      ? [toRow([escapeMarkdown(more), ...heads.slice(1).map(() => '')])]
      : []),
  ].join('\n')
}

interface RowStyle {
  readonly style: HoverStyle
  readonly rows: readonly ScaleRow[]
  readonly drawn: boolean
}

function printRow(view: EvidenceView, { style, rows, drawn }: RowStyle): string {
  const { place } = view.evidence.claim
  const target = toLinkTarget(style.linkTo(place.uri, place.span))
  return toRow([
    printLink(view.name, target),
    escapeMarkdown(view.says),
    `${view.sign} ${escapeMarkdown(view.verdict)}`,
    ...(drawn ? [view.row ? code(view.row, rows) : ''] : []),
  ])
}

/** Why the sources are held against the figure: one reason for all, or each with its sources. */
function printReasons(view: FigureView, { locale }: HoverStyle): string | undefined {
  const bySource = view.evidence.filter(({ because }) => because !== '')
  const reasons = [...new Set(bySource.map(({ because }) => because))]
  const [only, ...others] = reasons
  if (only === undefined) return undefined
  const one = printMessage({ id: 'hover.because', values: { because: only } }, locale)
  if (others.length === 0) return escapeMarkdown(one)
  const lines = reasons.map((because) => {
    const names = bySource.filter((evidence) => evidence.because === because)
    const name = names.map((evidence) => evidence.name).join(' · ')
    const words = printMessage({ id: 'hover.because-of', values: { name, because } }, locale)
    return `- ${escapeMarkdown(words)}`
  })
  const head = printMessage({ id: 'hover.because', values: { because: '' } }, locale)
  return [escapeMarkdown(head), '', ...lines].join('\n')
}

function printNearMisses(view: FigureView, style: HoverStyle): string | undefined {
  if (view.nearMisses.length === 0) return undefined
  const lines = view.nearMisses.map(({ uri, span, name, says, reason }) => {
    const target = toLinkTarget(style.linkTo(uri, span))
    const rest = printMessage({ id: 'hover.near', values: { says, reason } }, style.locale)
    return `- ${printLink(name, target)}${escapeMarkdown(rest)}`
  })
  return [escapeMarkdown(say('hover.not-compared', style.locale)), '', ...lines].join('\n')
}

function listRows(view: FigureView): readonly ScaleRow[] {
  return [view.own, ...view.evidence.flatMap(({ row }) => (row ? [row] : []))]
}

function code(row: ScaleRow, rows: readonly ScaleRow[]): string {
  return `\`${drawLine(row, rows)}\``
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function say(id: MessageId, locale: Locale): string {
  return printMessage({ id, values: {} }, locale)
}
