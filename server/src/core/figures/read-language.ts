import { countScripts, type ScriptCount } from '../text/scripts.ts'
import { isChinese, LANGUAGES, type Language } from './language.ts'
import { LOCALES } from './locales/all-locales.ts'
import { isLatinLetter, readNames } from './matcher.ts'

/**
 * The language of a text, by its script, its characters and its small words.
 * A text too short to tell is in the fallback's language. Where kana or hangul prevail nothing here reads it, and English does no harm.
 */
export function readLanguage(text: string, fallback: Language): Language {
  return chooseLanguage(countLanguages(text), fallback)
}

/** What a text holds that tells its language. */
export interface LanguageCount extends ScriptCount {
  /** How much its words say for each of the languages in Latin letters, in the order of `LATIN`. */
  readonly known: readonly number[]
}

/** The same for a text that has been counted. */
export function chooseLanguage(count: LanguageCount, fallback: Language): Language {
  const letters = count.han + count.words + count.syllables
  const isShort = letters < SHORT && !isPlainlyForeign(count, fallback)
  if (isShort && isChinese(fallback)) return fallback
  const isHan = count.han > count.words && count.han > count.syllables
  if (isHan) return isShort ? fallback : readChinese(count, fallback)
  return chooseByWords(count.known, isChinese(fallback) ? 'en' : fallback)
}

/** Below this many words and Chinese characters a text says too little about its script. */
const SHORT = 4

/** How far one script must lead before it outweighs the document's. */
const LEAD = 2

/** The languages that words tell from one another. */
const LATIN = LANGUAGES.filter((language) => LOCALES[language].knownBy !== undefined)

/** The counts of nothing. */
export const NO_LANGUAGE: LanguageCount = {
  han: 0,
  syllables: 0,
  words: 0,
  traditional: 0,
  simplified: 0,
  known: LATIN.map(() => 0),
}

/** Counts on their way to being a sum. */
type LanguageSum = { -readonly [Key in keyof Omit<LanguageCount, 'known'>]: number } & {
  readonly known: number[]
}

/** Adds the counts of a text to those of a text before it that ends with white space. */
export function addLanguages(sum: LanguageSum, more: LanguageCount): void {
  sum.han += more.han
  sum.syllables += more.syllables
  sum.words += more.words
  sum.traditional += more.traditional
  sum.simplified += more.simplified
  for (const [index, score] of more.known.entries())
    sum.known[index] = (sum.known[index] ?? 0) + score
}

/** Counts what tells the language of a text. */
export function countLanguages(text: string): LanguageCount {
  const { han, syllables, words, traditional, simplified } = countScripts(text)
  const known = words < han ? NO_LANGUAGE.known : countWords(text)
  return { han, syllables, words, traditional, simplified, known }
}

/** Whether a short text cannot be in the fallback's language: Chinese characters alone in an English note. */
function isPlainlyForeign(count: ScriptCount, fallback: Language): boolean {
  return !isChinese(fallback) && count.han >= LEAD && count.words === 0
}

function readChinese(count: ScriptCount, fallback: Language): Language {
  const lead = count.traditional - count.simplified
  const isCertain = Math.abs(lead) >= LEAD || !isChinese(fallback)
  if (!isCertain) return fallback
  return lead >= 0 ? 'zh-Hant' : 'zh-Hans'
}

/** What the words must say for a language before it outweighs the document's: a name such as `Banco de la Nación` says less. */
const CERTAIN = 3

/** The language that the words of a text say the most for, where that is more than twice what they say for the fallback. */
function chooseByWords(known: readonly number[], fallback: Language): Language {
  let [best, most, next] = [fallback, 0, 0]
  for (const [index, language] of LATIN.entries()) {
    const score = known[index] ?? 0
    if (score > most) [best, most, next] = [language, score, most]
    else if (score > next) next = score
  }
  const own = known[LATIN.indexOf(fallback)] ?? 0
  return CERTAIN <= most && next < most && 2 * own < most ? best : fallback
}

/** What a word says for each language. */
const WORDS: ReadonlyMap<string, readonly Vote[]> = createWords()

/** How many letters the longest of them has. */
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length))

interface Vote {
  readonly index: number
  readonly weight: number
}

function createWords(): ReadonlyMap<string, readonly Vote[]> {
  const words = new Map<string, Vote[]>()
  for (const [word, vote] of LATIN.flatMap(listVotes)) {
    const votes = words.get(word)
    if (votes) votes.push(vote)
    else words.set(word, [vote])
  }
  return words
}

/** The words of a language. One that tells may be a name at the start of a sentence: `Environ`. */
function listVotes(language: Language, index: number): readonly (readonly [string, Vote])[] {
  const { common = '', telling = '' } = LOCALES[language].knownBy ?? {}
  const small = readNames(common).flatMap((word) =>
    formsOf(word).map((form) => [form, { index, weight: 1 }] as const),
  )
  const large = readNames(telling).flatMap((word) =>
    formsOf(word).map((form) => [form, { index, weight: form === word ? CERTAIN : 2 }] as const),
  )
  return [...small, ...large]
}

/** A word as it is written within a sentence and at its start. */
function formsOf(word: string): readonly string[] {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital === word ? [word] : [word, capital]
}

/** With so much said for one language, or so many words looked at, the rest of a text is left alone. */
const ENOUGH = 8
const MAXIMUM_WORDS = 100

/** What the first words of a text say for each language. */
function countWords(text: string): readonly number[] {
  const scores = LATIN.map(() => 0)
  let end = 0
  for (let count = 0; count < MAXIMUM_WORDS && end < text.length; count++) {
    const start = findLetter(text, end)
    end = findNoLetter(text, start)
    const votes = end - start <= LONGEST_WORD ? WORDS.get(text.slice(start, end)) : undefined
    if (votes && addVotes(scores, votes) >= ENOUGH) return scores
  }
  return scores
}

function findLetter(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLatinLetter(text.charCodeAt(at))) at++
  return at
}

function findNoLetter(text: string, from: number): number {
  let at = from
  while (isLatinLetter(text.charCodeAt(at))) at++
  return at
}

/** Adds what a word says to the scores; gives the highest of those it added to. */
function addVotes(scores: number[], votes: readonly Vote[]): number {
  let most = 0
  for (const { index, weight } of votes) {
    const score = (scores[index] ?? 0) + weight
    scores[index] = score
    most = Math.max(most, score)
  }
  return most
}
