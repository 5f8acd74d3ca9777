import type { Span } from '../text/span.ts'

/** The lines of a text without their endings, from the start of a line on. */
export function* listLines(text: string, from = 0): Iterable<Span> {
  let start = from
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 10 && unit !== 13) continue
    yield { start, end: at }
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  if (start < text.length) yield { start, end: text.length }
}

/** How many characters of a stretch can be inline markup. */
export function countSigns(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) count += IS_SIGN[text.charCodeAt(at)] ?? 0
  return count
}

const SIGNS = '!&<>[\\]*_`~=-'

/** For each ASCII unit 1 where it is a sign. */
const IS_SIGN: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  SIGNS.includes(String.fromCharCode(unit)) ? 1 : 0,
)
