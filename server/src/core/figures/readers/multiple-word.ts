import { fromNumber } from '../decimal.ts'
import {
  FRAMED_MULTIPLES,
  MULTIPLE_FRAME_BEFORE,
  MULTIPLE_FRAME_BEHIND,
  MULTIPLE_WORDS,
} from '../locales/en.ts'
import { MULTIPLE_VERBS } from '../locales/zh.ts'
import { createMatcher } from '../matcher.ts'
import { toBoundOfDecimal } from '../numerals/bound.ts'
import { buildNumeral } from '../numerals/numeral.ts'
import { type Piece, toPiece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { measureOf } from './build-piece.ts'

const VERBS = createMatcher(MULTIPLE_VERBS)
const FRAME_BEHIND = new RegExp(`^[ \\n](?:${MULTIPLE_FRAME_BEHIND})\\b`)
const FRAME_BEFORE = new RegExp(`\\b(?:${MULTIPLE_FRAME_BEFORE}) $`)

/**
 * Words that are multiples by themselves.
 *
 *     profit doubled, twice as many, 營收翻倍
 *            ^^^^^^^  ^^^^^              ^^^^
 */
export function readMultipleWord(reading: Reading, start: number, end: number): Piece | undefined {
  const { folded } = reading
  if (end === start) return undefined
  const word = end - start <= 12 ? folded.slice(start, end) : ''
  const value = MULTIPLE_WORDS.get(word)
  if (value !== undefined)
    return isName(folded, start, end) ? undefined : toMultiple(start, end, value, 'words')
  const framed = FRAMED_MULTIPLES.get(word)
  return framed !== undefined && isFramed(folded, start, end)
    ? toMultiple(start, end, framed, 'words')
    : undefined
}

/** A Chinese verb that is a multiple: `翻倍`, `翻兩番`. */
export function readMultipleVerb(reading: Reading, at: number): Piece | undefined {
  const match = VERBS.matchAt(reading.folded, at)
  return match ? toMultiple(match.start, match.end, match.value, 'hanzi') : undefined
}

/** Whether a word is used otherwise: `doubled down`, `tripled-glazed`. */
function isName(folded: string, start: number, end: number): boolean {
  const behind = folded.slice(end, end + 6)
  return /^(?: down| up\b|-| over)/.test(behind) || folded.charAt(start - 1) === '-'
}

function isFramed(folded: string, start: number, end: number): boolean {
  const behind = folded.slice(end, end + 10)
  if (/^(?: down|-| up\b| in (?:a|the) row)/.test(behind) || folded.charAt(start - 1) === '-')
    return false
  const isTwice = folded.startsWith('twice', start) || folded.startsWith('thrice', start)
  if (isTwice)
    return /^[ \n](?:the|that|its|their|his|her|as|what|last|those|this year)\b/.test(behind)
  const before = folded.slice(Math.max(0, start - 12), start)
  if (/\b(?:the|a|an|its|their) $/.test(before)) return false
  return FRAME_BEHIND.test(behind) || FRAME_BEFORE.test(before)
}

function toMultiple(start: number, end: number, value: string, form: 'words' | 'hanzi'): Piece {
  const bound = toBoundOfDecimal(fromNumber(Number(value)))
  const piece = toPiece(buildNumeral({ start, end, low: bound, high: bound, form }))
  return { ...piece, measure: measureOf('multiple', 'x'), unitSide: 'both' }
}
