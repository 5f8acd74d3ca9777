import { toPlainLine } from '../core/editor/escape-markdown.ts'
import type { Locale } from '../core/text/message.ts'
import type { Span } from '../core/text/span.ts'
import { escapeXml } from './escape-xml.ts'
import { type ListedFinding, listFindings, listUnchecked, UNREAD_CODE } from './listed-findings.ts'
import type { EvidenceReport, NoteReport } from './note-report.ts'
import type { Options } from './options.ts'
import { createPaint } from './paint.ts'
import { printPlace, printSummary } from './print-text.ts'
import type { PrintedFile, PrintedFiles } from './printed-files.ts'
import { type CheckReport, UNREAD } from './report.ts'
import { wordsOf } from './words.ts'

const LANGUAGES: Readonly<Record<Locale, string>> = {
  en: 'en',
  'zh-tw': 'zh-Hant-TW',
  'zh-cn': 'zh-Hans-CN',
}

/** Colours that follow the reader's own choice of light or dark. */
const STYLE = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
article{border-inline-start:.25rem solid GrayText;margin:1rem 0;padding:0 1rem}
article.error{border-color:#c62828}article.warning{border-color:#b26a00}
blockquote{margin:.5rem 0}ul{list-style:none;padding:0}.agree::before{content:"✓ "}.conflict::before{content:"✗ "}
small,code{color:GrayText}pre{white-space:pre-wrap}`

/** The findings as one page that needs nothing else: no script, no address is loaded. */
export function* printHtml(report: CheckReport, options: Options): Generator<string> {
  const summary = printSummary(report, {
    locale: options.locale,
    paint: createPaint({ hasColour: false }),
  })
  yield `<!doctype html>
<html lang="${LANGUAGES[options.locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tickmark</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Tickmark</h1>
<pre>${escapeXml(summary.trimEnd())}</pre>
`
  let last: PrintedFile | undefined
  for (const listed of listFindings(report, options)) {
    if (last !== listed.file) yield `<h2>${escapeXml(listed.file.path)}</h2>\n`
    last = listed.file
    yield printFinding(listed, report.files, options.locale)
  }
  for (const problem of listUnchecked(report, options)) {
    const told = {
      ...UNREAD,
      rule: UNREAD_CODE,
      message: problem.message,
      place: printPlace(problem, problem.span),
    }
    yield printArticle(told, '', options.locale)
  }
  yield '</body>\n</html>\n'
}

function printFinding(
  { note, file, finding }: ListedFinding,
  files: PrintedFiles,
  locale: Locale,
): string {
  const { span } = finding
  const figure = note.figures.find(
    (known) => known.span.start === span.start && known.span.end === span.end,
  )
  const evidence = (figure?.evidence ?? []).map((said) => printEvidence(said, note, files))
  const list = evidence.length > 0 ? `<ul>\n${evidence.join('')}</ul>\n` : ''
  const told = { ...finding, place: printPlace(file, span) }
  return printArticle(told, `<blockquote>${printQuote(file, span)}</blockquote>\n${list}`, locale)
}

interface Told {
  readonly severity: keyof ReturnType<typeof wordsOf>['severities']
  readonly rule: string
  readonly message: string
  readonly place: string
}

function printArticle(
  { severity, rule, message, place }: Told,
  body: string,
  locale: Locale,
): string {
  const word = wordsOf(locale).severities[severity]
  const head = `<strong>${escapeXml(word)}</strong> ${escapeXml(toPlainLine(message))}`
  const foot = `<small>${escapeXml(toPlainLine(place))}</small> <code>${escapeXml(rule)}</code>`
  return `<article class="${severity}">\n<p>${head} ${foot}</p>\n${body}</article>\n`
}

/** Characters shown around what is marked; a paragraph of prose is one long line. */
const AROUND = 120

/** The line of a span with the span marked. */
function printQuote({ text, lines }: PrintedFile, { start, end }: Span): string {
  const { line } = lines.positionAt(start)
  const lineEnd = Math.max(end, lines.lineStart(line + 1))
  const [from, to] = [
    Math.max(lines.lineStart(line), start - AROUND),
    Math.min(lineEnd, end + AROUND),
  ]
  const before = `${lines.lineStart(line) < from ? '…' : ''}${text.slice(from, start)}`
  const behind = `${text.slice(end, to).trimEnd()}${to < lineEnd ? '…' : ''}`
  return `${escapeXml(before)}<mark>${escapeXml(text.slice(start, end))}</mark>${escapeXml(behind)}`
}

function printEvidence(
  { source, span, verdict, says, because }: EvidenceReport,
  { sources }: NoteReport,
  files: PrintedFiles,
): string {
  const { name = '', uri = '' } = sources[source] ?? {}
  const file = files.fileOf(uri)
  const quote = `${escapeXml(toPlainLine(name))} <q>${escapeXml(file.text.slice(span.start, span.end))}</q>`
  const place = `<small>${escapeXml(printPlace(file, span))} ${escapeXml(toPlainLine(because))}</small>`
  return `<li class="${verdict}">${quote} ${escapeXml(toPlainLine(says))} ${place}</li>\n`
}
