import { listMatches } from '../text/list-matches.ts'
import { overlaps, type Span } from '../text/span.ts'

/** A name that the lexicon does not have, told by its capitals: `Siemens Energy`, `LK-99`. */
export interface Name {
  readonly span: Span
  readonly words: string
}

// Takes `Hurricane Katrina`, `SURMOUNT-5`, `Bank of Nowhere`; refuses lower-case words and lone capitals.
const NAME =
  /\p{Lu}[\p{Script=Latin}\d.&-]{1,40}(?: (?:(?:of|de|for|&) )?\p{Lu}[\p{Script=Latin}\d.&-]{0,40}){0,5}/gu

const NO_NAMES = new Set(
  `the a an in on at by for from with and but or as if it its he she they we i his her their our this that these those there here when while after before since during over under between among across about around
  first second third last next new total average both each every some many most all no not according analysts economists investors traders shares stocks prices revenue sales profit profits net gross operating core annual quarterly monthly
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr ceo cfo coo president chairman chair minister north south east west
  fy yoy qoq mom ytd ttm gaap non-gaap ai gdp cpi us uk eu note see source sources table figure chart`.split(
    /\s+/,
  ),
)

/** The unknown names of a sentence in its own spelling, outside the taken spans. */
export function readNames(text: string, taken: readonly Span[]): readonly Name[] {
  const names: Name[] = []
  for (const { 0: words, index: at } of listMatches(NAME, text)) {
    const name = trimName(cutTaken({ words, at }, taken))
    if (!name || taken.some((span) => overlaps(span, name.span))) continue
    if (isMereOpening(text, name)) continue
    names.push(name)
  }
  return names
}

/** A word written as one of a name is. */
const CAPITALISED = /^[A-Z][a-z]{2,30}$/
const LAST_CAPITAL = 'Z'.charCodeAt(0)
const WORD_BEFORE = /(?:^|[^\p{L}\d])(?<word>\p{Lu}[\p{Script=Latin}\d-]{2,40}) $/u
/** Words of a sentence that is no heading, in which every word may be capitalised. */
const SMALL_WORD = /(?:^|[ ,])\p{Ll}{2,30}(?:[ ,.]|$)/gu

/**
 * Whether a word with a meaning of its own is part of an unknown name, since both it and the unknown word before it are capitalised:
 * the `Foods` of `Brightwater Foods employs`, but not the `Revenue` of a heading.
 */
export function isPartOfName(text: string, span: Span, known: readonly Span[]): boolean {
  // Most words are not, and that shows without cutting them out.
  if (text.charCodeAt(span.start) > LAST_CAPITAL) return false
  if (!CAPITALISED.test(text.slice(span.start, span.end))) return false
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, span.start - 42), span.start))?.groups?.word
  if (word === undefined || isNoName(word)) return false
  const before = { start: span.start - 1 - word.length, end: span.start - 1 }
  if (known.some((other) => overlaps(other, before))) return false
  return (text.match(SMALL_WORD)?.length ?? 0) >= 2
}

/** What of a run of capitals is not taken: the `Klarna` of `Klarna September 2025`, the `Umbra Lamps` of `May Umbra Lamps`. */
function cutTaken({ words, at }: Run, taken: readonly Span[]): Run {
  const run = { start: at, end: at + words.length }
  const opening = taken.find((span) => overlaps(span, run) && span.start <= at)
  const start = opening ? Math.min(opening.end, run.end) : at
  const next = taken.filter((span) => start < span.start && span.start < run.end)
  const end = Math.min(run.end, ...next.map((span) => span.start))
  const kept = words.slice(start - at, end - at)
  return { words: kept.trim(), at: start + kept.length - kept.trimStart().length }
}

interface Run {
  readonly words: string
  readonly at: number
}

/** Drops leading words that only look like a name because a sentence starts with them, and what trails. */
function trimName({ words, at }: Run): Name | undefined {
  const parts = words.split(' ')
  let skipped = 0
  while (parts.length > 0 && isNoName(parts[0] ?? '')) {
    skipped += (parts.shift() ?? '').length + 1
  }
  const kept = parts.join(' ').replace(/[.-]$/, '')
  if (kept.length < 2) return undefined
  const start = at + skipped
  return { span: { start, end: start + kept.length }, words: kept }
}

/** A word that begins no name: a function word, a date, or one in small letters. */
function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/\.$/, '')) || /^[a-z&]/.test(word)
}

/** A single ordinary word at the start of an English sentence is capitalised whatever it is. */
function isMereOpening(text: string, name: Name): boolean {
  if (/[ \d-]/.test(name.words) || /\p{Lu}/u.test(name.words.slice(1))) return false
  const before = text.slice(0, name.span.start).trimEnd()
  const opens = before === '' || /[.!?"“:]$/.test(before)
  const behind = text.slice(name.span.end, name.span.end + 30)
  return opens && !isActing(name.words, behind) && !/[㐀-鿿]/.test(text)
}

/** What only companies and people do, one of them: `Lumora employs`, but not `Factories employ`. */
const ACTING =
  /^ (?:said|says|reported|reports|posted|posts|earned|earns|employed|employs|booked|acquired|shipped|ships|delivered|operates|owns|unveiled|makes|sells|carried|flew)\b/

/** Whether the words behind an opening tell that it is a name. */
function isActing(words: string, behind: string): boolean {
  if (/^['’]s\b/.test(behind)) return true
  return ACTING.test(behind) && !/[^s]s$/.test(words) && !COLLECTIVE.has(words.toLowerCase())
}

/** Ordinary words for those who act. */
const COLLECTIVE = new Set(
  `management government parliament congress nobody everyone everybody somebody police industry society staff people women men children`.split(
    /\s+/,
  ),
)

/** The distinctive words of a name, folded, for telling whether two names mean one thing. */
export function nameParts(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[ .&'’-]+/)
    .filter(
      (part) =>
        (part.length > 1 || /\d/.test(part)) && !NO_NAMES.has(part) && !GENERIC_PARTS.has(part),
    )
}

const GENERIC_PARTS = new Set(
  `inc corp co ltd plc group holdings company corporation bank energy technologies technology systems of de for hurricane index composite project plan trial study survey university institute agency bureau`.split(
    /\s+/,
  ),
)
