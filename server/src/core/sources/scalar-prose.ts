import { createProseWriter } from '../note/prose-writer.ts'
import type { Prose } from '../text/prose.ts'

/**
 * The prose of a JSON string or YAML scalar: its value, each character mapped to where it is written.
 * `value` is what the parser made of `written`, which starts at `at` and keeps its quotes, escapes and indentation.
 *
 * The value is laid along what is written; what is only markup there is passed over.
 */
export function toScalarProse(value: string, written: string, at: number): Prose {
  const isEscaped = written.startsWith('"')
  const writer = createProseWriter()
  let from = findOpening(written)
  let to = 0
  while (to < value.length && from < written.length) {
    const step = isEscaped
      ? stepEscaped(value, to, written, from)
      : stepPlain(value, to, written, from)
    const text = value.slice(to, to + step.value)
    writer.replace(text, { start: at + from, end: at + from + step.written }, text)
    to += step.value
    from += step.written
  }
  return writer.finish()
}

/** How many characters of the value and of what is written belong together. */
interface Step {
  readonly value: number
  readonly written: number
}

/** Where the value begins: behind a quote, or on the line below `|` or `>`. */
function findOpening(written: string): number {
  if (/^["']/.test(written)) return 1
  const header = /^[|>][-+\d]{0,3}[ \t]{0,40}(?:#[^\n]{0,400})?\r?\n/.exec(written)
  return header ? header[0].length : 0
}

/** Runs of blanks correspond, whatever folding made of them; a character of the value is the next such one written. */
function stepPlain(value: string, to: number, written: string, from: number): Step {
  const blanks = countBlanks(written, from)
  if (0 < blanks) return { value: countBlanks(value, to), written: blanks }
  return { value: value[to] === written[from] ? 1 : 0, written: 1 }
}

function stepEscaped(value: string, to: number, written: string, from: number): Step {
  if (written[from] === '\\') return stepEscape(value, to, written, from)
  const blanks = written.slice(from, from + countBlanks(written, from))
  const breaks = blanks.split('\n').length - 1
  if (breaks === 0) return { value: value[to] === written[from] ? 1 : 0, written: 1 }
  // One line break folds to a space, more of them to one less.
  return {
    value: Math.min(Math.max(1, breaks - 1), countBlanks(value, to)),
    written: blanks.length,
  }
}

// Takes an escape: `\n`, `\x41`, `\u00e9`, `\U0001F600`, and a backslash that joins two lines.
const ESCAPE = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]{0,400}|[\s\S])/i

function stepEscape(value: string, to: number, written: string, from: number): Step {
  const escaped = ESCAPE.exec(written.slice(from, from + 404))?.[0] ?? '\\'
  if (/^\\\r?\n/.test(escaped)) return { value: 0, written: escaped.length }
  const isPair = escaped.startsWith('\\U') && 0xffff < (value.codePointAt(to) ?? 0)
  return { value: isPair ? 2 : 1, written: escaped.length }
}

function countBlanks(text: string, at: number): number {
  let end = at
  while (end < text.length && ' \t\r\n'.includes(text[end] ?? '')) end++
  return end - at
}
