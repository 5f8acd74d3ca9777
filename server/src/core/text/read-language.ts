import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './han-variants.ts'
import type { Language } from './language.ts'

/**
 * The language of a text, by its script and its characters.
 * A text too short to tell is in the fallback's language. Where kana or hangul prevail nothing here reads it, and English does no harm.
 */
export function readLanguage(text: string, fallback: Language): Language {
  const count = countScripts(text)
  const letters = count.han + count.words + count.syllables
  if (letters < SHORT && !isPlainlyForeign(count, fallback)) return fallback
  if (count.han <= count.words || count.han <= count.syllables) return 'en'
  return readChinese(count, fallback)
}

/** Below this many words and Chinese characters a text says too little about its language. */
const SHORT = 4

/** How far one script must lead before it outweighs the document's. */
const LEAD = 2

interface ScriptCount {
  readonly han: number
  /** Kana and hangul. */
  readonly syllables: number
  /** Stretches without a space that hold a letter; an address counts as one. */
  readonly words: number
  readonly traditional: number
  readonly simplified: number
}

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

function countScripts(text: string): ScriptCount {
  let han = 0
  let syllables = 0
  let words = 0
  let traditional = 0
  let simplified = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at))
    if (script === 'word') {
      if (!inWord) words++
      inWord = true
      continue
    }
    if (script !== 'joiner') inWord = false
    if (script === 'syllable') syllables++
    if (script !== 'han') continue
    han++
    const character = text.charAt(at)
    if (TRADITIONAL.has(character)) traditional++
    else if (SIMPLIFIED.has(character)) simplified++
  }
  return { han, syllables, words, traditional, simplified }
}

const TRADITIONAL: ReadonlySet<string> = new Set(TRADITIONAL_ONLY)
const SIMPLIFIED: ReadonlySet<string> = new Set(SIMPLIFIED_ONLY)

type Script = 'han' | 'syllable' | 'word' | 'joiner' | 'space'

/** Joiners are digits and signs: they neither begin a word nor end one. */
function scriptOf(unit: number): Script {
  if (unit <= 0x20 || unit === 0xa0) return 'space'
  if (unit < 0x80) return isAsciiLetter(unit) ? 'word' : 'joiner'
  if (unit < 0x2000) return 0x1100 <= unit && unit < 0x1200 ? 'syllable' : 'word'
  if (0x3041 <= unit && unit <= 0x30ff) return 'syllable'
  if (0xac00 <= unit && unit <= 0xd7af) return 'syllable'
  if (0x3400 <= unit && unit <= 0x9fff) return 'han'
  if (0xf900 <= unit && unit <= 0xfaff) return 'han'
  if (0xd840 <= unit && unit <= 0xd87f) return 'han'
  return 'space'
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20
  return 0x61 <= lower && lower <= 0x7a
}
