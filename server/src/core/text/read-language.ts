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
  const counts = { han: 0, syllable: 0, word: 0, joiner: 0, space: 0 }
  let traditional = 0
  let simplified = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script !== 'word' || !inWord) counts[script]++
    if (script !== 'joiner') inWord = script === 'word'
    if (script !== 'han') continue
    const character = text.charAt(at)
    if (TRADITIONAL.has(character)) traditional++
    else if (SIMPLIFIED.has(character)) simplified++
  }
  const { han, syllable, word } = counts
  return { han, syllables: syllable, words: word, traditional, simplified }
}

const TRADITIONAL: ReadonlySet<string> = new Set(TRADITIONAL_ONLY)
const SIMPLIFIED: ReadonlySet<string> = new Set(SIMPLIFIED_ONLY)

/** Joiners are digits and ASCII signs: they neither begin a word nor end one. */
type Script = 'han' | 'syllable' | 'word' | 'joiner' | 'space'

function scriptOf(unit: number): Script {
  if (unit < 0x80) return scriptOfAscii(unit)
  for (const { script, from, to } of RANGES) if (from <= unit && unit <= to) return script
  return 'space'
}

function scriptOfAscii(unit: number): Script {
  if (unit <= 0x20) return 'space'
  const lower = unit | 0x20
  return 0x61 <= lower && lower <= 0x7a ? 'word' : 'joiner'
}

/** Where scripts lie beyond ASCII, the frequent first; whatever is in none of them parts words. */
const RANGES: readonly { readonly script: Script; readonly from: number; readonly to: number }[] = [
  { script: 'han', from: 0x3400, to: 0x9fff },
  { script: 'word', from: 0xc0, to: 0x10ff },
  { script: 'syllable', from: 0x3041, to: 0x30ff },
  { script: 'syllable', from: 0xac00, to: 0xd7af },
  { script: 'syllable', from: 0x1100, to: 0x11ff },
  { script: 'word', from: 0x1200, to: 0x1fff },
  { script: 'han', from: 0xf900, to: 0xfaff },
  { script: 'han', from: 0xd840, to: 0xd87f },
]
