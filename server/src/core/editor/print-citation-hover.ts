import type { ResolvedCitation } from '../claims/status.ts'
import type { Source } from '../sources/source.ts'
import type { Locale } from '../text/message.ts'
import { printMessage } from '../text/print-message.ts'
import {
  escapeMarkdown,
  printLink,
  toLinkTarget,
  toPlainLine,
  toWebTarget,
} from './escape-markdown.ts'
import { printDate } from './figure-view.ts'
import type { HoverStyle } from './print-figure-hover.ts'

/** A citation's hover as Markdown: each source behind it, or that there is none. */
export function printCitationHover(cited: ResolvedCitation, style: HoverStyle): string {
  if (cited.sources.length === 0) return escapeMarkdown(describeEmpty(cited, style.locale))
  return cited.sources.map((source) => printSource(source, style)).join('\n\n---\n\n')
}

/** The same for a client that shows plain text alone. */
export function printPlainCitationHover(cited: ResolvedCitation, { locale }: HoverStyle): string {
  if (cited.sources.length === 0) return describeEmpty(cited, locale)
  return cited.sources
    .map((source) => [titleOf(source), describeSource(source, locale), source.address ?? ''])
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .join('\n\n')
}

function describeEmpty({ citation, defined, label }: ResolvedCitation, locale: Locale): string {
  if (citation.kind === 'own') return printMessage({ id: 'hover.own', values: {} }, locale)
  if (defined) return toPlainLine(label)
  return printMessage({ id: 'hover.undefined', values: { label: toPlainLine(label) } }, locale)
}

function printSource(source: Source, style: HoverStyle): string {
  const target = toLinkTarget(style.linkTo(source.uri, source.span))
  const web = toWebTarget(source.address)
  const lines = [
    `**${printLink(titleOf(source), target)}**`,
    escapeMarkdown(describeSource(source, style.locale)),
    source.address === undefined ? '' : printLink(source.address, web),
    source.hasText
      ? ''
      : escapeMarkdown(printMessage({ id: 'hover.no-text', values: {} }, style.locale)),
  ]
  return lines.filter((line) => line !== '').join('  \n')
}

function titleOf(source: Source): string {
  return toPlainLine(source.title ?? '') || toPlainLine(source.key)
}

function describeSource(source: Source, locale: Locale): string {
  const parts = [source.authors.join(', '), source.publisher, printDate(source.published, locale)]
  return parts
    .map((part) => toPlainLine(part ?? ''))
    .filter((part) => part !== '')
    .join(' · ')
}
