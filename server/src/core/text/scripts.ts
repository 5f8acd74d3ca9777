import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './han-variants.ts'

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
