import { foldText } from '../../text/fold.ts'

/** What a token is looked up by: a word folded and without its regular plural ending, a character or sign as its code. */
export type TokenKey = string | number

/** A piece of text that names are made of: a Latin word, a number, a Chinese character, a sign. */
export interface NameToken {
  readonly key: TokenKey
  readonly start: number
  readonly end: number
}

/**
 * The tokens of a text, in order. Spaces are dropped, and so are hyphens between words and possessive endings:
 * `Nvidia's year-on-year` gives `nvidia`, `year`, `on`, `year`.
 */
export function readNameTokens(text: string): readonly NameToken[] {
  return splitFolded(foldText(text))
}

/** The tokens of a text that is folded. */
export function splitFolded(folded: string): readonly NameToken[] {
  const tokens: NameToken[] = []
  let at = 0
  while (at < folded.length) {
    const unit = folded.charCodeAt(at)
    if (isOfWord(unit)) {
      const end = findWordEnd(folded, at)
      tokens.push({ key: toSingular(folded.slice(at, end)), start: at, end })
      at = end + possessiveLength(folded, end)
    } else {
      if (!isDropped(unit, folded, at)) tokens.push({ key: unit, start: at, end: at + 1 })
      at++
    }
  }
  return tokens
}

/** Endings that are no plural: `loss`, `bonus`, `basis`. */
const NO_PLURAL = ['ss', 'us', 'is']
/** Endings that take `es`: `boxes`, `matches`. */
const PLURAL_ES = ['sses', 'xes', 'ches', 'shes']

/** An English word without a regular plural ending; both sides of a comparison go through this, so it need not be a word. */
function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || endsWithAny(word, NO_PLURAL)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.slice(0, endsWithAny(word, PLURAL_ES) ? -2 : -1)
}

function endsWithAny(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending))
}

function findWordEnd(folded: string, from: number): number {
  let end = from + 1
  while (isWord(folded, end)) end++
  return end
}

function isWord(folded: string, at: number): boolean {
  return isOfWord(folded.charCodeAt(at))
}

/** Letters of the Latin, Greek and Cyrillic scripts, and digits. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return (0x61 <= unit && unit <= 0x7a) || (0x30 <= unit && unit <= 0x39)
  if (0xc0 <= unit && unit <= 0x24f) return unit !== 0xd7 && unit !== 0xf7
  return 0x370 <= unit && unit <= 0x52f
}

const SPACES = new Set([' ', '\n', '\r', '\t'].map((sign) => sign.charCodeAt(0)))
const HYPHEN = '-'.charCodeAt(0)

/** White space, and a hyphen that joins two words. */
function isDropped(unit: number, folded: string, at: number): boolean {
  if (unit > HYPHEN) return false
  if (unit === HYPHEN) return isWord(folded, at - 1) && isWord(folded, at + 1)
  return SPACES.has(unit)
}

/** How many units of `'s` or `'` stand behind a word: 2 in `Nvidia's`, 1 in `companies' sales`. */
function possessiveLength(folded: string, end: number): number {
  if (folded[end] !== "'") return 0
  if (folded[end + 1] === 's' && !isWord(folded, end + 2)) return 2
  return folded[end - 1] === 's' && !isWord(folded, end + 1) ? 1 : 0
}
