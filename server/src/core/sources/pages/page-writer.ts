import { createProseWriter, type ProseWriter } from '../../note/prose-writer.ts'
import { MARK, type Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'

/** Collects the text of one stretch of a page, with white space as a browser shows it. */
export interface PageWriter {
  /** Adds text as it stands in the page. */
  text(text: string, source: Span): void
  /** Adds what a reference such as `&nbsp;` stands for, or what an element looks like. */
  replace(text: string, source: Span): void
  /** Whether the end of a line was added last. */
  readonly endsLine: boolean
  /** Adds the end of a line. */
  lineBreak(source: Span): void
  /** Adds a raised text: that of an area or a volume is read, any other is a mark. */
  raised(text: string, source: Span): void
  /** What has been collected, and nothing is afterwards; `undefined` where it is blank. */
  take(): Prose | undefined
}

/** A writer of nothing yet. */
export function createPageWriter(): PageWriter {
  let writer: ProseWriter = createProseWriter()
  // White space is written once something stands behind it.
  let gap: { readonly text: string; readonly source: Span } | undefined
  let last = ''
  const write = (text: string, source: Span, isPlain: boolean) => {
    if (gap && writer.length > 0) writer.replace(gap.text, gap.source, gap.text)
    gap = undefined
    if (isPlain) writer.copy(text, source.start)
    else writer.replace(text, source, text)
    last = text.slice(-1)
  }
  return {
    text(text, source) {
      let { start } = source
      for (const [run] of text.matchAll(RUN)) {
        const place = { start, end: start + run.length }
        if (/^[ \t\r\n\f]/.test(run)) gap ??= { text: ' ', source: place }
        else write(run, place, true)
        start += run.length
      }
    },
    get endsLine() {
      return gap?.text === '\n'
    },
    replace: (text, source) => write(text, source, false),
    lineBreak(source) {
      gap = { text: '\n', source }
    },
    raised(text, source) {
      const power = POWERS.get(text.trim())
      write(power !== undefined && last === 'm' ? power : MARK, source, false)
    },
    take() {
      const { text, pieces } = writer.finish()
      writer = createProseWriter()
      gap = undefined
      last = ''
      return text.trim() === '' ? undefined : { text, pieces }
    },
  }
}

/** A run of white space, or of anything else. */
const RUN = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g

const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
])
