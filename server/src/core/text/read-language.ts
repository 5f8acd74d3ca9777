import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './han-variants.ts'
import type { Language } from './language.ts'

/**
 * The language of a text, by its script and its characters.
 * A text too short to tell is in the fallback's language. Where kana or hangul prevail nothing here reads it, and English does no harm.
 */
export function readLanguage(text: string, fallback: Language): Language {
  return chooseLanguage(countScripts(text), fallback)
}

/** The same for a text whose characters have been counted. */
export function chooseLanguage(count: ScriptCount, fallback: Language): Language {
  const letters = count.han + count.words + count.syllables
  if (letters < SHORT && !isPlainlyForeign(count, fallback)) return fallback
  if (count.han <= count.words || count.han <= count.syllables) return 'en'
  return readChinese(count, fallback)
}

/** Below this many words and Chinese characters a text says too little about its language. */
const SHORT = 4

/** How far one script must lead before it outweighs the document's. */
const LEAD = 2

/** How much of each script a text holds. */
export interface ScriptCount {
  /** Chinese characters. */
  readonly han: number
  /** Kana and hangul. */
  readonly syllables: number
  /** Stretches without a space that hold a letter; an address counts as one. */
  readonly words: number
  /** Chinese characters that are written so in Traditional alone. */
  readonly traditional: number
  /** The same for Simplified. */
  readonly simplified: number
}

/** The counts of nothing. */
export const NO_SCRIPTS: ScriptCount = {
  han: 0,
  syllables: 0,
  words: 0,
  traditional: 0,
  simplified: 0,
}

/** Adds the counts of a text to those of a text before it that ends with white space. */
export function addScripts(sum: Mutable<ScriptCount>, more: ScriptCount): void {
  sum.han += more.han
  sum.syllables += more.syllables
  sum.words += more.words
  sum.traditional += more.traditional
  sum.simplified += more.simplified
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** Whether a short text cannot be in the fallback's language: Chinese characters alone in an English note. */
function isPlainlyForeign(count: ScriptCount, fallback: Language): boolean {
  return fallback === 'en' && count.han >= LEAD && count.words === 0
}

function readChinese(count: ScriptCount, fallback: Language): Language {
  const lead = count.traditional - count.simplified
  const isCertain = Math.abs(lead) >= LEAD || fallback === 'en'
  if (!isCertain) return fallback
  return lead >= 0 ? 'zh-Hant' : 'zh-Hans'
}

/** Counts the scripts of a text. */
export function countScripts(text: string): ScriptCount {
  const counts = new Uint32Array(SIMPLIFIED + 1)
  let last = SPACE
  for (let at = 0; at < text.length; at++) {
    const script = SCRIPTS[text.charCodeAt(at)] ?? SPACE
    if (script === JOINER) continue
    if (script !== WORD || last !== WORD) counts[script] = (counts[script] ?? 0) + 1
    last = script
  }
  const [traditional = 0, simplified = 0] = [counts[TRADITIONAL], counts[SIMPLIFIED]]
  return {
    han: (counts[HAN] ?? 0) + traditional + simplified,
    syllables: counts[SYLLABLE] ?? 0,
    words: counts[WORD] ?? 0,
    traditional,
    simplified,
  }
}

/** What parts words, and what neither begins a word nor ends one: digits and ASCII signs. */
const [SPACE, JOINER] = [0, 1]
const [WORD, SYLLABLE] = [2, 3]
/** Chinese characters, those of one script alone last. */
const [HAN, TRADITIONAL, SIMPLIFIED] = [4, 5, 6]

/** Where scripts lie; whatever is in none of these parts words. */
const RANGES: readonly (readonly [script: number, from: number, to: number])[] = [
  [JOINER, 0x21, 0x7f],
  [WORD, 0x41, 0x5a],
  [WORD, 0x61, 0x7a],
  [WORD, 0xc0, 0x10ff],
  [SYLLABLE, 0x1100, 0x11ff],
  [WORD, 0x1200, 0x1fff],
  [SYLLABLE, 0x3041, 0x30ff],
  [HAN, 0x3400, 0x9fff],
  [SYLLABLE, 0xac00, 0xd7af],
  [HAN, 0xd840, 0xd87f],
  [HAN, 0xf900, 0xfaff],
]

/** The script of each UTF-16 unit. */
const SCRIPTS: Uint8Array = createScripts()

function createScripts(): Uint8Array {
  const scripts = new Uint8Array(0x10000)
  for (const [script, from, to] of RANGES) scripts.fill(script, from, to + 1)
  for (const character of SIMPLIFIED_ONLY) scripts[character.charCodeAt(0)] = SIMPLIFIED
  for (const character of TRADITIONAL_ONLY) scripts[character.charCodeAt(0)] = TRADITIONAL
  return scripts
}
