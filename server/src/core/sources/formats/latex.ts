import { createProseWriter } from '../../note/prose-writer.ts'
import type { Prose } from '../../text/prose.ts'

/** Commands that stand for one piece of text. */
const SYMBOLS: Readonly<Record<string, string>> = {
  textdollar: '$',
  euro: '€',
  texteuro: '€',
  EUR: '€',
  pounds: '£',
  textsterling: '£',
  yen: '¥',
  textyen: '¥',
  pm: '±',
  textpm: '±',
  times: '×',
  texttimes: '×',
  sim: '~',
  approx: '≈',
  textasciitilde: '~',
  textasciicircum: '^',
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textless: '<',
  textgreater: '>',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  textendash: '–',
  textemdash: '—',
  textunderscore: '_',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  percent: '%',
  degree: '°',
  textdegree: '°',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
  mu: 'μ',
  textmu: 'µ',
  S: '§',
  P: '¶',
  copyright: '©',
  newline: ' ',
  quad: ' ',
  qquad: ' ',
}

/** What one sign behind a backslash puts on the next letter, as a combining character. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030C',
  H: '\u030B',
  c: '\u0327',
  k: '\u0328',
  r: '\u030A',
  d: '\u0323',
  b: '\u0331',
}

/** Characters that several signs stand for, the longest first. */
const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
]

/** Commands whose first argument is an address or a name that nobody reads. */
const SILENT: ReadonlySet<string> = new Set([
  'href',
  'cite',
  'label',
  'ref',
  'hspace',
  'vspace',
  'color',
  'textcolor',
])

// Takes an accent and its letter: `\'e`, `\'{e}`, `\v{c}`, `\v c`, `\'{\i}`. Refuses `\vec`, `\u`.
const ACCENT =
  /^\\(?:(?<sign>[`'^~"=.])\s?|(?<letter>[uvHckrdb])(?:\s{1,2}|(?=\{)))(?:\{\\?(?<braced>\p{L})\s?\}|\\?(?<bare>\p{L}))/u

// Takes a command with the blanks that end it: `\textbf`, `\ldots `.
const COMMAND = /^\\(?<name>[A-Za-z]{1,40})\*?[ \t]{0,4}(?:\{\})?/

/** What stands at a place: its text, the length of its source, and how much of that before the text does not belong to it. */
interface Element {
  readonly text: string
  readonly length: number
  readonly skip: number
}

/**
 * The text of a LaTeX value, and where each of its characters came from; `at` is where the value starts.
 * For `about \$593~billion (17\%)` the text is `about $593 billion (17%)`.
 */
export function readLatex(source: string, at: number): Prose {
  const writer = createProseWriter()
  let offset = 0
  while (offset < source.length) {
    const { text, length, skip } = readElement(source, offset)
    const span = { start: at + offset + skip, end: at + offset + length }
    writer.replace(text, span, text)
    offset += length
  }
  return writer.finish()
}

function readElement(source: string, at: number): Element {
  const character = source[at] ?? ''
  if (character === '\\') return readEscape(source, at)
  if (character === '{' || character === '}') return toElement('', 1)
  if (character === '~') return toElement('\u00A0', 1)
  if (character === '$') return toElement(isDollar(source, at) ? '$' : '', 1)
  if (isBlank(character)) return toElement(' ', countBlanks(source, at))
  const ligature = LIGATURES.find(([signs]) => source.startsWith(signs, at))
  return ligature ? toElement(ligature[1], ligature[0].length) : toElement(character, 1)
}

function readEscape(source: string, at: number): Element {
  const next = source[at + 1] ?? ''
  if (next === '') return toElement('', 1)
  // The backslash is left out, so that no figure's span begins with it.
  if ('%$&#_{}'.includes(next)) return { text: next, length: 2, skip: 1 }
  if (',;:>'.includes(next)) return toElement('\u2009', 2)
  if ('-/()[]!@'.includes(next)) return toElement('', 2)
  if (next === '\\' || isBlank(next)) return toElement(' ', 2)
  return readAccent(source, at) ?? readCommand(source, at)
}

function readAccent(source: string, at: number): Element | undefined {
  const match = ACCENT.exec(source.slice(at, at + 12))
  if (!match?.groups) return undefined
  const { sign, letter, braced, bare } = match.groups
  const accent = ACCENTS[sign ?? letter ?? ''] ?? ''
  return toElement(((braced ?? bare ?? '') + accent).normalize('NFC'), match[0].length)
}

function readCommand(source: string, at: number): Element {
  const match = COMMAND.exec(source.slice(at, at + 50))
  const name = match?.groups?.name
  if (!match || name === undefined) return toElement('', 1)
  const length = match[0].length
  if (SILENT.has(name)) return toElement('', length + countArgument(source, at + length))
  return toElement(SYMBOLS[name] ?? '', length)
}

/** The length of an argument in braces without braces in it; 0 where none stands. */
function countArgument(source: string, at: number): number {
  if (source[at] !== '{') return 0
  const end = source.slice(at, at + 2_000).indexOf('}')
  return end === -1 ? 0 : end + 1
}

/** Whether a bare `$` is money: a digit follows, it closes no command as in `$\pm$2`, and no other closes it as in `$5 \times 3$`. */
function isDollar(source: string, at: number): boolean {
  const closesCommand = /\\[A-Za-z]{1,20}$/.test(source.slice(Math.max(0, at - 21), at))
  if (closesCommand || !/\d/.test(source[at + 1] ?? '')) return false
  const ahead = source.slice(at + 1, at + 200)
  const close = ahead.indexOf('$')
  return close === -1 || /\d/.test(ahead[close + 1] ?? '')
}

function countBlanks(source: string, at: number): number {
  let end = at
  while (end < source.length && isBlank(source[end] ?? '')) end++
  return end - at
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}

function toElement(text: string, length: number): Element {
  return { text, length, skip: 0 }
}
