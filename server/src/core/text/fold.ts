import { TRADITIONAL_TO_SIMPLIFIED } from './traditional-to-simplified.ts'

/**
 * The text as it is compared: half-width, Simplified, lower case, with ASCII quotes, hyphens and spaces.
 * Each UTF-16 unit becomes one unit, so offsets hold in both: `ＮＶＩＤＩＡ 市值` becomes `nvidia 市值`.
 */
export function foldText(text: string): string {
  let folded = ''
  let kept = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const plain = FOLDED_UNITS[unit] ?? unit
    if (plain === unit) continue
    folded += text.slice(kept, at) + String.fromCharCode(plain)
    kept = at + 1
  }
  return kept === 0 ? text : folded + text.slice(kept)
}

/** Signs that stand for an ASCII one. Dashes longer than a minus are left: they part clauses. */
const SIGNS: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201A\u201B\u02BC\u2032'],
  ['"', '\u201C\u201D\u201E\u201F\u2033'],
  ['-', '\u2010\u2011\u2012\u2013\u2212'],
  ['~', '\u301C'],
  [
    ' ',
    '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
  ],
]

/** Scripts with case: everything before the CJK punctuation, Cyrillic to Cherokee supplements, full-width forms. */
const CASED_RANGES = [
  [0x0000, 0x3000],
  [0xa640, 0xabc0],
  [0xff01, 0xff5f],
] as const

/** How far full-width forms lie behind their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0

const FOLDED_UNITS: Uint16Array = createFoldedUnits()

/** What each UTF-16 unit becomes. */
function createFoldedUnits(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (const [start, end] of CASED_RANGES) {
    for (let unit = start; unit < end; unit++) table[unit] = foldCase(unit)
  }
  for (const [sign, variants] of SIGNS) {
    for (const variant of variants) table[variant.charCodeAt(0)] = sign.charCodeAt(0)
  }
  for (let at = 0; at < TRADITIONAL_TO_SIMPLIFIED.length; at += 2) {
    table[TRADITIONAL_TO_SIMPLIFIED.charCodeAt(at)] = TRADITIONAL_TO_SIMPLIFIED.charCodeAt(at + 1)
  }
  return table
}

/** The unit half-width and in lower case, where that is one unit: `İ` stays. */
function foldCase(unit: number): number {
  const halfWidth = 0xff01 <= unit && unit <= 0xff5e ? unit - FULL_WIDTH_OFFSET : unit
  const lower = String.fromCharCode(halfWidth).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : halfWidth
}
