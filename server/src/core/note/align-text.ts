import type { Span } from '../text/span.ts'
import { ESCAPED, type ProseWriter } from './prose-writer.ts'

/**
 * Writes a text node's value, mapped to the source it was read from.
 * Markdown drops backslashes, decodes references, and takes away the prefixes of continued lines; walking both side by side finds each.
 */
export function alignText(writer: ProseWriter, value: string, source: string, span: Span): void {
  const place: Place = { value, done: 0, source, at: span.start, end: span.end }
  while (place.done < value.length) writeStep(writer, place)
}

/** How far a value and its source have been walked. */
interface Place {
  readonly value: string
  readonly source: string
  readonly end: number
  /** In the value. */
  done: number
  /** In the source. */
  at: number
}

function writeStep(writer: ProseWriter, place: Place): void {
  const plain = countPlain(place)
  if (plain > 0) {
    writer.copy(place.value.slice(place.done, place.done + plain), place.at)
    place.done += plain
    place.at += plain
    return
  }
  if (isLineEnding(place.value.charAt(place.done))) writeLineEnding(writer, place)
  else if (isEscape(place)) writeEscape(writer, place)
  else if (!writeReference(writer, place)) writeOther(writer, place)
}

/** How many characters from here are the same on both sides and mean nothing special. */
function countPlain({ value, done, source, at, end }: Place): number {
  let length = 0
  while (done + length < value.length && at + length < end) {
    const unit = source.charCodeAt(at + length)
    if (unit === 0x5c || unit === 0x26 || unit === 0x0a || unit === 0x0d) break
    if (unit !== value.charCodeAt(done + length)) break
    length++
  }
  return length
}

/** Each of `\n`, `\r\n` and `\r` is one `\n` in prose; the prefix of the next line (`> `, indentation) is none of it. */
function writeLineEnding(writer: ProseWriter, place: Place): void {
  const { value, source } = place
  place.done += value.startsWith('\r\n', place.done) ? 2 : 1
  const start = findLineEnding(place)
  const end = start + (source.startsWith('\r\n', start) ? 2 : 1)
  writer.replace('\n', { start, end }, '\n')
  place.at = skipPrefix(place, end)
}

function findLineEnding({ source, at, end }: Place): number {
  let found = at
  while (found < end && !isLineEnding(source.charAt(found))) found++
  return Math.min(found, end)
}

/** Behind the prefix of a line: white space and `>`, save those `>` that the value has too. */
function skipPrefix({ value, done, source, end }: Place, lineStart: number): number {
  const prefixEnd = skipWhile(source, lineStart, end, isPrefix)
  const behind = source.charAt(prefixEnd)
  if (behind === '\\' || behind === '&') return prefixEnd
  const kept = skipWhile(value, done, value.length, isPrefix) - done
  return Math.max(lineStart, prefixEnd - kept)
}

function isPrefix(character: string): boolean {
  return character === ' ' || character === '\t' || character === '>'
}

function isEscape({ value, done, source, at, end }: Place): boolean {
  const escaped = source.charAt(at + 1)
  return (
    at + 1 < end &&
    source.charAt(at) === '\\' &&
    isPunctuation(escaped) &&
    escaped === value.charAt(done)
  )
}

function writeEscape(writer: ProseWriter, place: Place): void {
  const source = { start: place.at + 1, end: place.at + 2 }
  writer.replace(place.value.charAt(place.done), source, ESCAPED)
  place.done += 1
  place.at += 2
}

/**
 * A character reference.
 * ```
 * 5&nbsp;%
 *  ^^^^^^
 * ```
 */
function writeReference(writer: ProseWriter, place: Place): boolean {
  const { value, done, source, at, end } = place
  if (source.charAt(at) !== '&') return false
  const match = REFERENCE.exec(source.slice(at, Math.min(end, at + LONGEST_REFERENCE)))
  if (!match) return false
  const reference = match[0]
  const isLiteral = value.startsWith(reference, done) && !AMPERSANDS.has(reference)
  if (isLiteral) return false
  const length = countDecoded(place, source.charAt(at + reference.length))
  const text = value.slice(done, done + length)
  writer.replace(text, { start: at, end: at + reference.length }, ESCAPED.repeat(text.length))
  place.done += length
  place.at += reference.length
  return true
}

/** Takes `&amp;`, `&#36;`, `&#x24;`; refuses `&` alone, `& co;`. */
const REFERENCE = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/
const LONGEST_REFERENCE = 40

/** The references that decode to what a reference begins with. */
const AMPERSANDS: ReadonlySet<string> = new Set(['&amp;', '&AMP;', '&#38;', '&#x26;', '&#X26;'])

/** Second characters of the few named references that stand for two. */
const SECONDS = '\u0338\u20D2\u200A\uFE00\u0331\u0333\u20E5j'

/** How many units a reference became: two for an astral character or one with a combining mark. */
function countDecoded({ value, done }: Place, behind: string): number {
  const unit = value.charCodeAt(done)
  const isAstral = 0xd800 <= unit && unit < 0xdc00 && done + 1 < value.length
  if (isAstral) return 2
  const second = value.charAt(done + 1)
  const isPair = unit > 0x7f && second !== '' && SECONDS.includes(second) && second !== behind
  return isPair ? 2 : 1
}

/** One character that is neither special nor the same: white space that was dropped, or a NUL that was replaced. */
function writeOther(writer: ProseWriter, place: Place): void {
  const { value, done, source, at, end } = place
  const character = value.charAt(done)
  const written = source.charAt(at)
  if (at >= end) {
    writer.replace(value.slice(done), { start: end, end }, value.slice(done))
    place.done = value.length
  } else if (written === character || written === '\0') {
    writer.copy(character, at)
    place.done += 1
    place.at += 1
  } else {
    place.at = findAgain(source, character, at + 1, end)
  }
}

/** Where a character comes next; the end if nowhere near. */
function findAgain(source: string, character: string, from: number, end: number): number {
  const limit = Math.min(end, from + NEAR)
  for (let at = from; at < limit; at++) if (source.charAt(at) === character) return at
  return end
}

const NEAR = 200

function isLineEnding(character: string): boolean {
  return character === '\n' || character === '\r'
}

function isPunctuation(character: string): boolean {
  return /[!-/:-@[-`{-~]/.test(character)
}

function skipWhile(
  text: string,
  from: number,
  end: number,
  holds: (character: string) => boolean,
): number {
  let at = from
  while (at < end && holds(text.charAt(at))) at++
  return at
}
