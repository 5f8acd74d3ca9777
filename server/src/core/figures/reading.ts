import { foldText } from '../text/fold.ts'
import type { ReadingContext } from './figure.ts'
import { type Lexicon, lexiconOf } from './language-lexicon.ts'

/** A text while its figures are read. */
export interface Reading {
  /** As it was given. */
  readonly source: string
  /** Half-width, simplified and in lower case, unit for unit. */
  readonly folded: string
  readonly context: ReadingContext
  /** The words of its language. */
  readonly lexicon: Lexicon
}

/** The reading of a text. */
export function createReading(source: string, context: ReadingContext): Reading {
  return { source, folded: foldText(source), context, lexicon: lexiconOf(context.language) }
}

/** How far a gap of spaces may reach that still joins a number to its unit. */
const LONGEST_GAP = 3

/** The offset behind spaces and at most one soft line break; the same offset where there are none or too many. */
export function skipGap(text: string, at: number): number {
  let end = at
  let breaks = 0
  while (end < at + LONGEST_GAP && isGap(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) breaks++
    end++
  }
  return breaks > 1 || isGap(text.charCodeAt(end)) ? at : end
}

/** The offset before spaces that end at an offset. */
export function skipGapBefore(text: string, at: number): number {
  let start = at
  let breaks = 0
  while (start > at - LONGEST_GAP && isGap(text.charCodeAt(start - 1))) {
    if (text.charCodeAt(start - 1) === 10) breaks++
    start--
  }
  return breaks > 1 || isGap(text.charCodeAt(start - 1)) ? at : start
}

function isGap(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9
}

/** The clause before an offset, of which no more than 80 units are looked at. */
export function readClauseBefore(folded: string, end: number): string {
  const window = folded.slice(Math.max(0, end - 80), end)
  const cut = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('; '),
    window.lastIndexOf('。'),
    window.lastIndexOf('；'),
    window.lastIndexOf('\n'),
    window.lastIndexOf('!'),
    window.lastIndexOf('?'),
    window.lastIndexOf('\uFFFC'),
  )
  return window.slice(cut + 1)
}
