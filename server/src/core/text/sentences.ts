import { isNeverEnd, isRareEnd, isSentenceStarter } from './abbreviations.ts'
import { hasHan } from './han.ts'
import { MARK } from './prose.ts'
import type { Span } from './span.ts'

/**
 * The sentences of a text, in order, without the white space between them.
 * A line ending inside a paragraph is a space, a blank line ends a sentence.
 * Marks behind the closing punctuation belong to the sentence before, with or without a space.
 */
export function readSentences(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  let at = findStop(text, start)
  while (at < text.length) {
    const end = readEnd(text, at, start)
    if (end !== undefined) {
      addSentence(sentences, text, start, end)
      start = skipSpace(text, end)
    }
    at = findStop(text, end === undefined ? at + 1 : start)
  }
  addSentence(sentences, text, start, text.length)
  return sentences
}

/** The first place from an offset on where a sentence may end; the length of the text where there is none. */
function findStop(text: string, at: number): number {
  STOP.lastIndex = at
  return STOP.exec(text)?.index ?? text.length
}

/** Takes what a sentence can end with: punctuation and the end of a line. */
const STOP = /[\n。！？｡.!?…]/g

function addSentence(sentences: Span[], text: string, start: number, end: number): void {
  let trimmed = end
  while (trimmed > start && isSpace(text, trimmed - 1)) trimmed--
  if (trimmed > start) sentences.push({ start, end: trimmed })
}

/** Where the sentence ends if what stands at an offset ends it: behind its punctuation, closing brackets and marks. */
function readEnd(text: string, at: number, start: number): number | undefined {
  const character = text.charAt(at)
  if (character === '\n') return isBlankLine(text, at) ? at : undefined
  if (FULL_STOPS.has(character)) return readWideEnd(text, at)
  if (character === '.' || character === '…') return readDotEnd(text, at, start)
  if (character === '!' || character === '?') return readNarrowEnd(text, skipRun(text, at, STOPS))
  return undefined
}

const FULL_STOPS = new Set('。！？｡')
const STOPS = new Set('。！？｡.!?…')
const CLOSERS = new Set('」』）】〉》〕］”’"\')]}»*_')
const CONTINUERS = new Set('，、；：,;:')

/** Behind `。`, which needs no space: `成長5%。」他說` ends behind the bracket, `「好。」，他說` goes on. */
function readWideEnd(text: string, at: number): number | undefined {
  const closed = skipRun(text, skipRun(text, at, STOPS), CLOSERS)
  if (CONTINUERS.has(text.charAt(closed))) return undefined
  return skipMarks(text, closed)
}

/** Behind `!` and `?`, which end a sentence only before a space, a mark or Chinese. */
function readNarrowEnd(text: string, stop: number): number | undefined {
  const closed = skipClosers(text, stop)
  const end = skipMarks(text, closed)
  const next = text.charAt(end)
  if (end > closed || next === '' || isHan(next)) return end
  return isSpace(text, end) && !isLowerCase(text.charAt(skipSpace(text, end))) ? end : undefined
}

function readDotEnd(text: string, at: number, start: number): number | undefined {
  const stop = skipRun(text, at, STOPS)
  const isEllipsis = text.charAt(at) === '…' || stop - at > 1
  const closed = skipClosers(text, stop)
  const end = skipMarks(text, closed)
  const behind = skipSpace(text, end)
  if (behind >= text.length) return end
  if (behind > end && hasBlankLine(text, end, behind)) return end
  if (isEllipsis) return behind > end && isUpperCase(text.charAt(behind)) ? end : undefined
  const isParted = end > closed || behind > end || isHan(text.charAt(end))
  if (!isParted || continues(text, behind)) return undefined
  return dotEnds(text, { at, start, end, behind }) ? end : undefined
}

/** A sentence does not begin with a small letter or with punctuation that goes on. */
function continues(text: string, at: number): boolean {
  return isLowerCase(text.charAt(at)) || CONTINUERS.has(text.charAt(at))
}

interface Dot {
  readonly at: number
  /** Where its sentence starts. */
  readonly start: number
  /** Behind its closing brackets and marks. */
  readonly end: number
  /** Where what follows begins. */
  readonly behind: number
}

/** Whether a dot that something stands behind is a full stop rather than a part of an abbreviation or a number. */
function dotEnds(text: string, { at, start, end, behind }: Dot): boolean {
  const word = readWordBefore(text, at, start)
  const isGlued = behind === end && end === at + 1
  if (isGlued) return /[%％\p{Script=Han})）"”」]/u.test(text.charAt(at - 1))
  if (word === '') return true
  if (/^\d+$/.test(word)) return !isNumbering(text, at - word.length, start)
  if (isNeverEnd(word)) return isParagraphWord(word, text, behind)
  if (isRareEnd(word) || isInitial(word)) return isSentenceStarter(readWordAt(text, behind))
  return true
}

/** `No.` and `Fig.` end nothing before a number, but an answer may be a plain `No.` */
function isParagraphWord(word: string, text: string, behind: number): boolean {
  return word === 'No' && !/[\d０-９]/.test(text.charAt(behind))
}

/** `1.` at the start of a sentence numbers it. */
function isNumbering(text: string, wordStart: number, start: number): boolean {
  return wordStart === start && text.charAt(start) !== ''
}

/** `J.` in `J. Powell`, `U.S` in `U.S.` */
function isInitial(word: string): boolean {
  return /^(?:\p{L}\.){0,6}\p{Lu}$/u.test(word)
}

/** The word that a dot ends, inner dots included: `U.S` for the last dot of `U.S.` */
function readWordBefore(text: string, at: number, start: number): string {
  let from = at
  while (from > start && at - from < 24 && /[\p{L}\p{N}.&]/u.test(text.charAt(from - 1))) from--
  const word = text.slice(from, at)
  return hasHan(word) ? '' : word
}

function readWordAt(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 24 && /[\p{L}\p{N}'’]/u.test(text.charAt(end))) end++
  return text.slice(at, end)
}

/** Behind marks that follow closing punctuation, spaces between them included; the offset itself where there are none. */
function skipMarks(text: string, at: number): number {
  let end = at
  for (;;) {
    const next = skipLineSpace(text, end)
    if (text.charAt(next) !== MARK) return end
    end = skipRun(text, next, MARKS)
    end = skipStopsBehindMarks(text, end)
  }
}

const MARKS = new Set([MARK])

/** `5%.[^1].` closes twice; nobody means a sentence of a single dot. */
function skipStopsBehindMarks(text: string, at: number): number {
  return skipRun(text, at, STOPS)
}

/** Behind closing quotes and brackets; a straight quote counts only where no letter follows. */
function skipClosers(text: string, at: number): number {
  let end = at
  while (CLOSERS.has(text.charAt(end)) && end - at < 8) end++
  return end
}

function skipRun(text: string, at: number, characters: ReadonlySet<string>): number {
  let end = at
  while (end < text.length && characters.has(text.charAt(end))) end++
  return end
}

function skipSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && isSpace(text, end)) end++
  return end
}

/** Behind spaces and at most one line ending. */
function skipLineSpace(text: string, at: number): number {
  const end = skipSpace(text, at)
  return hasBlankLine(text, at, end) ? at : end
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Whether the line ending at an offset is followed by a line of white space only. */
function isBlankLine(text: string, at: number): boolean {
  return hasBlankLine(text, at, skipSpace(text, at))
}

/** Whether white space from one offset to another holds two line endings. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from)
  if (first < 0 || first >= to) return false
  const second = text.indexOf('\n', first + 1)
  return second >= 0 && second < to
}

function isHan(character: string): boolean {
  return /[\p{Script=Han}「『（《]/u.test(character)
}

function isLowerCase(character: string): boolean {
  return /\p{Ll}/u.test(character)
}

function isUpperCase(character: string): boolean {
  return /\p{Lu}/u.test(character)
}
