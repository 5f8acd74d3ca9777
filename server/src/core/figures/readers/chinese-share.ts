import { compareDecimals } from '../decimal.ts'
import { DIGITS, PLACES, SHARES, TENS } from '../locales/zh.ts'
import { isDigit } from '../matcher.ts'
import { negateBound, scaleBound, toBoundOf } from '../numerals/bound.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { readDigitRun, toDigitNumeral } from '../numerals/read-digits.ts'
import { readHanzi } from '../numerals/read-hanzi.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'
import { toRatioPiece, toSharePiece, toWordNumeral } from './share.ts'

/**
 * Shares in Chinese words.
 *
 *     三分之二的用戶, 百分之十七, 一半
 *     ^^^^^^^^        ^^^^^^^^^^  ^^^^
 */
export function readChineseShare(reading: Reading, at: number): Piece | undefined {
  return readPerHundred(reading, at) ?? readParts(reading, at) ?? readWord(reading, at)
}

const FRAMES: ReadonlyMap<string, number> = new Map([
  ['百分之', 0],
  ['千分之', -1],
  ['万分之', -2],
])

/** `百分之十七`, `百分之1.5`, `百分之五到百分之十`, `千分之三`. */
function readPerHundred(reading: Reading, at: number): Piece | undefined {
  if (!reading.folded.startsWith('分之', at + 1)) return undefined
  const frame = reading.folded.slice(at, at + 3)
  const power = FRAMES.get(frame)
  const inner = /^负? ?/.exec(reading.folded.slice(at + 3, at + 5))?.[0] ?? ''
  const first = power === undefined ? undefined : readNumber(reading, at + 3 + inner.length)
  if (power === undefined || !first || first.positional) return undefined
  const other = readOtherEnd(reading, first.end, frame)
  const isOrdered = other && compareDecimals(first.low.value, other.high.value) < 0
  const last = isOrdered ? other : first
  const low = scaleBound(first.low, power)
  const high = scaleBound(last.high, power)
  const start = isNegated(reading, at) ? at - 1 : at
  const isNegative = start < at || inner.startsWith('负')
  return toSharePiece({
    ...first,
    start,
    end: last.end,
    low: isNegative ? negateBound(high) : low,
    high: isNegative ? negateBound(low) : high,
  })
}

/** Whether 負 stands before an offset and is no part of `正負`. */
function isNegated({ folded }: Reading, at: number): boolean {
  return folded.charAt(at - 1) === '负' && folded.charAt(at - 2) !== '正'
}

function readOtherEnd(reading: Reading, at: number, frame: string): Numeral | undefined {
  if (!/[至到-]/.test(reading.folded.charAt(at))) return undefined
  const hasFrame = reading.folded.startsWith(frame, at + 1)
  const other = readNumber(reading, hasFrame ? at + 1 + frame.length : at + 1)
  return other?.positional ? undefined : other
}

/** `三分之二`, `5分之1`. */
function readParts(reading: Reading, at: number): Piece | undefined {
  const { folded } = reading
  if (!folded.slice(at, at + 6).includes('分之')) return undefined
  const denominator = readNumber(reading, at)
  if (!denominator || !folded.startsWith('分之', denominator.end)) return undefined
  const numerator = readNumber(reading, denominator.end + 2)
  if (!numerator) return undefined
  const [part, whole] = [toPlain(numerator), toPlain(denominator)]
  if (!(0 < part && part <= whole && whole <= 1000)) return undefined
  return toRatioPiece({ start: at, end: numerator.end, part, whole, form: numerator.form })
}

function toPlain({ low }: Numeral): number {
  return Number(low.value.coefficient) * 10 ** low.value.exponent
}

/** `一半`, `半數`, `對折`. */
function readWord(reading: Reading, at: number): Piece | undefined {
  const value = SHARES.get(reading.folded.slice(at, at + 2))
  if (value === undefined) return undefined
  if (/^(?:场|径|决赛|山|途|叠)/.test(reading.folded.slice(at + 2, at + 4))) return undefined
  const bound = toBoundOf(BigInt(value), 0, false)
  return toSharePiece(toWordNumeral({ start: at, end: at + 2 }, bound, 'hanzi'))
}

function readNumber(reading: Reading, at: number): Numeral | undefined {
  const { folded } = reading
  if (!isDigit(folded.charCodeAt(at))) {
    return isChineseDigit(folded.charAt(at)) ? readHanzi(reading, at) : undefined
  }
  const run = readDigitRun(reading, at)
  return run ? { ...toDigitNumeral(reading, at, run), letter: undefined } : undefined
}

function isChineseDigit(character: string): boolean {
  return (
    DIGITS.get(character) !== undefined ||
    PLACES.get(character) !== undefined ||
    TENS.get(character) !== undefined ||
    character === '几'
  )
}
