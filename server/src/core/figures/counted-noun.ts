import type { Lexicon } from './language-lexicon.ts'
import { COINS, COMPOUND_NOUNS } from './lexicon.ts'
import { isDigit, isLatinLetter } from './matcher.ts'
import { readLatinWord } from './numerals/read-digits.ts'
import { type Reading, skipGap, skipGapBefore } from './reading.ts'

/** A counted noun behind a number. */
export interface CountedNoun {
  /** As written: `chips` for `2,000 specialised chips`. */
  readonly text: string
  readonly end: number
  /** How many words stand between it and the number. */
  readonly distance: number
}

/** How many words a noun may stand behind its number, with adjectives between. */
const MAXIMUM_WORDS = 4
const LONGEST_WORD = 28

/** The plural that a number counts: `chips` in `2,000 specialised Nvidia chips`. */
export function findCountedNoun(reading: Reading, at: number): CountedNoun | undefined {
  let from = at
  for (let distance = 0; distance < MAXIMUM_WORDS; distance++) {
    const start = skipGap(reading.folded, from)
    if (start === from) return undefined
    const end = findTokenEnd(reading.folded, start)
    const word = reading.folded.slice(start, end)
    if (
      end === start ||
      reading.lexicon.functionWords.has(word) ||
      reading.lexicon.months.has(word)
    )
      return undefined
    if (COINS.has(word)) return findHolders(reading, end) ?? toNoun(reading, start, end, distance)
    if (isPluralNoun(reading.source.slice(start, end), word, reading.lexicon))
      return toNoun(reading, start, end, distance)
    from = end
  }
  return undefined
}

/** The noun that a number counts in an adjective: `person` in `a 1,500-person team`. */
export function findCompoundNoun({ folded, source }: Reading, at: number): CountedNoun | undefined {
  if (folded.charAt(at) !== '-') return undefined
  const start = at + 1
  const end = start + readLatinWord(folded, start).length
  const isWhole = !/^(?:\d|_|-[a-z])/.test(folded.slice(end, end + 2))
  if (!isWhole || !COMPOUND_NOUNS.has(folded.slice(start, end))) return undefined
  return { text: source.slice(start, end), end, distance: 0 }
}

/** The plural right behind the name of a coin: `holders` in `5,000 bitcoin holders`. */
function findHolders(reading: Reading, at: number): CountedNoun | undefined {
  const start = skipGap(reading.folded, at)
  const end = findTokenEnd(reading.folded, start)
  const word = reading.folded.slice(start, end)
  if (start === at || end === start || reading.lexicon.functionWords.has(word) || COINS.has(word))
    return undefined
  return isPluralNoun(reading.source.slice(start, end), word, reading.lexicon)
    ? toNoun(reading, start, end, 1)
    : undefined
}

/** The plural with where it stands. */
function toNoun(reading: Reading, start: number, end: number, distance: number): CountedNoun {
  return { text: reading.source.slice(start, end), end, distance }
}

/** The end of a word with its hyphens, apostrophes and digits. */
function findTokenEnd(folded: string, start: number): number {
  let end = start
  while (end < start + LONGEST_WORD && isWordUnit(folded, end)) end++
  return end
}

function isWordUnit(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at)
  if (isLatinLetter(unit) || isDigit(unit)) return true
  const isJoint = unit === 45 || unit === 39 || unit === 38
  return isJoint && isWordStart(folded.charCodeAt(at - 1)) && isWordStart(folded.charCodeAt(at + 1))
}

function isWordStart(unit: number): boolean {
  return isLatinLetter(unit) || isDigit(unit)
}

/** Whether a word is a plural: by its end, or by the list of those that do not show it. */
function isPluralNoun(written: string, folded: string, lexicon: Lexicon): boolean {
  const { countNouns, hasPluralsInS } = lexicon
  if (countNouns.has(folded)) return true
  if (/^[A-Z]{2,}s$/.test(written)) return true
  const tail = folded.slice(folded.lastIndexOf('-') + 1)
  if (countNouns.has(tail)) return true
  if (
    !hasPluralsInS ||
    tail.length < 3 ||
    !tail.endsWith('s') ||
    /\d/.test(tail) ||
    folded.includes("'")
  )
    return false
  if (/(?:ss|us|is|ous)$/.test(tail)) return false
  return !/^[A-Z]{2,}S$/.test(written)
}

/** Whether the word before a number makes it a name's: `Llama 3`, `Section 4`, `January 27`. */
export function isLabelBefore(reading: Reading, start: number): boolean {
  const end = skipGapBefore(reading.folded, start)
  if (end === start) return false
  const word = readWordBefore(reading, end)
  if (word === '') return false
  const folded = word.toLowerCase()
  const { lexicon } = reading
  if (/^\d+$/.test(word)) return !/^(?:19|20)\d\d$/.test(word)
  if (lexicon.months.has(folded.replace(/\.$/, '')) || lexicon.labelWords.has(folded)) return true
  if (lexicon.functionWords.has(folded) || lexicon.sentenceOpeners.has(folded)) return false
  return /^[A-Z]/.test(word) && !/['’]s?$/.test(word)
}

/** The word that ends at an offset, with its apostrophe, ampersand or full stop. */
function readWordBefore(reading: Reading, end: number): string {
  let start = end
  while (start > end - LONGEST_WORD && isNameUnit(reading.source.charCodeAt(start - 1))) start--
  return reading.source.slice(start, end)
}

function isNameUnit(unit: number): boolean {
  return (
    isLatinLetter(unit) ||
    isDigit(unit) ||
    unit === 38 ||
    unit === 39 ||
    unit === 0x2019 ||
    unit === 46 ||
    unit === 45
  )
}

/** Whether a month stands behind a number: `27 January`. */
export function isMonthBehind(reading: Reading, end: number): boolean {
  const start = skipGap(reading.folded, end)
  if (start === end) return false
  const wordEnd = findTokenEnd(reading.folded, start)
  return reading.lexicon.months.has(reading.folded.slice(start, wordEnd))
}
