import { RATE_PREFIX } from '../locales/zh.ts'
import type { Piece } from '../piece.ts'
import type { Reading } from '../reading.ts'

/** How far before a figure `每桶` may stand. */
const LONGEST_DISTANCE = 14

/** Notes the denominator of a rate: `$0.14 per million tokens`, `每桶80美元`, `$48,000/yr`. */
export function attachRates(pieces: readonly Piece[], reading: Reading): readonly Piece[] {
  let from = 0
  return pieces.map((piece) => {
    if (!piece.measure) return piece
    const start = from
    from = piece.end
    if (piece.measure.dimension === 'duration') return piece
    const per =
      findBehind(piece, piece.end, reading) ??
      findBehindNoun(piece, reading) ??
      findBefore(piece, start, reading)
    return per === undefined ? piece : { ...piece, per }
  })
}

// Takes `/yr`, `/噸`, `/m2`; refuses the other currency of `$5bn/NT$160bn`.
const SLASH =
  /^\s?\/\s?(?<unit>[a-z]{1,20}[23]?(?![a-z\d$])|[\u4e00-\u9fff][a-z\u4e00-\u9fff]{0,11})/
const PER =
  /^[ \n]per (?<unit>(?:[\d,]{1,9}[kmb]?[ -](?:input |output )?)?(?:million |thousand |billion |hundred |metric |square |cubic |troy |sq\.? |cu\.? )?[a-z][a-z-]{0,20}(?:[ -](?:hour|foot|container|feet|meter|metre|mile|ton|tonne|tokens|inhabitants|people|residents|employees|year))?)/

/** What makes `a year` a date: `$3bn a year earlier`. */
const PAST = /^ (?:earlier|ago|before|later|prior|from now|after)\b/

// Units that rather begin a name where a noun follows: `47% had a second dose`, `3% a student loan`.
const DOUBTFUL =
  /^(?:second|minute|head|order|coin|pair|box|car|student|user|customer|family|game|pack|trip|seat|ticket|contract|unit|piece|copy|item|person|vehicle|worker|employee|patient|household)$/
const TIME =
  /^(?:year|quarter|month|week|day|night|hour|minute|second|decade|annum|fiscal year|trading day)$/

/** `24 ships a day`: the rate behind the noun that is counted, which goes by time. */
function findBehindNoun(piece: Piece, reading: Reading): string | undefined {
  if (piece.nounEnd === piece.end || piece.measure?.dimension !== 'count') return undefined
  const per = findBehind(piece, piece.nounEnd, reading)
  return per !== undefined && TIME.test(per) ? per : undefined
}

/** `per million tokens`, `a barrel`, `/yr`, `一桶`, right behind an offset. */
function findBehind(piece: Piece, at: number, reading: Reading): string | undefined {
  const behind = reading.folded.slice(at, at + 48)
  const slash = SLASH.exec(behind)?.groups?.unit
  if (slash) return readChineseUnit(slash, reading)
  const per = PER.exec(behind)?.groups?.unit
  if (per) return per
  return findArticled(piece, at, reading) ?? findChinese(piece, at, reading)
}

/** `a barrel`, `-a-head`, `each month`. */
function findArticled(piece: Piece, at: number, reading: Reading): string | undefined {
  const { folded } = reading
  const article = /^[- ](?:an?|each|every)[- ]/.exec(folded.slice(at, at + 8))?.[0]
  const match = article ? reading.lexicon.rateWords.matchAt(folded, at + article.length) : undefined
  if (!article || !match) return undefined
  if (!article.startsWith('-') && !isDenominator(piece, match, reading)) return undefined
  return folded.slice(match.start, match.end)
}

/** `80元每桶`, `3塊一個`. */
function findChinese(piece: Piece, at: number, reading: Reading): string | undefined {
  if (piece.measure?.dimension !== 'currency' || !/[每一]/.test(reading.folded.charAt(at)))
    return undefined
  const one = reading.lexicon.rateWords.matchAt(reading.folded, at + 1)
  return one && reading.source.slice(one.start, one.end)
}

/** Whether a unit behind an article is what a figure is counted by, not a date or the start of a name. */
function isDenominator(
  piece: Piece,
  match: { readonly start: number; readonly end: number },
  { folded, source, lexicon }: Reading,
): boolean {
  const name = folded.slice(match.start, match.end)
  if (TIME.test(name) && PAST.test(folded.slice(match.end, match.end + 9))) return false
  if (isShare(piece) && !TIME.test(name)) return false
  if (!DOUBTFUL.test(name)) return true
  const next = /^[ \n](?<word>[A-Za-z]{1,20})/.exec(source.slice(match.end, match.end + 22))?.groups
    ?.word
  return next === undefined || lexicon.functionWords.has(next.toLowerCase())
}

/** Whether a figure is a share, which goes by time or not at all. */
function isShare(piece: Piece): boolean {
  return /^percentage/.test(piece.measure?.dimension ?? '')
}

/** Of Chinese characters behind a slash the unit that they start with: `噸` in `元/噸左右`. */
function readChineseUnit(text: string, { lexicon }: Reading): string {
  const match = lexicon.rateWords.matchAt(text, 0)
  return match ? text.slice(0, match.end) : text.slice(0, /^[a-z]/.test(text) ? 12 : 2)
}

/** `每桶約80美元`, `每百萬token只需0.14美元`: the unit right behind 每, with no clause between. */
function findBefore(piece: Piece, from: number, reading: Reading): string | undefined {
  const start = Math.max(from, piece.start - LONGEST_DISTANCE)
  const window = reading.folded.slice(start, piece.start)
  const at = window.lastIndexOf(RATE_PREFIX)
  if (at < 0 || /[,，。;；、:]/.test(window.slice(at))) return undefined
  const unitStart = start + at + 1
  const match =
    reading.lexicon.rateWords.matchAt(reading.folded, unitStart) ?? matchScaled(reading, unitStart)
  return match ? reading.source.slice(unitStart, match.end).toLowerCase() : undefined
}

/** A unit with a scale before it: `百萬token`, `十萬人`. */
function matchScaled(reading: Reading, at: number): { end: number } | undefined {
  const scale = /^[十百千万亿\d]{1,6}/.exec(reading.folded.slice(at, at + 6))
  if (!scale) return undefined
  const unit = /^[a-z]{1,10}/.exec(
    reading.folded.slice(at + scale[0].length, at + scale[0].length + 10),
  )
  return unit
    ? { end: at + scale[0].length + unit[0].length }
    : reading.lexicon.rateWords.matchAt(reading.folded, at + scale[0].length)
}
