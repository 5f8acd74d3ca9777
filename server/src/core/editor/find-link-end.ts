import type { Note, NoteFigure, Passage } from '../note/note.ts'

/** Source that is no prose between two characters of it: markup. */
interface Gap {
  /** The character of the prose that it stands before. */
  readonly at: number
  /** In the block. */
  readonly start: number
  readonly end: number
}

/**
 * Where the link ends, in the note's text, whose words hold a place of the figure's prose; `undefined` outside of links.
 * A link cannot hold another, so a citation goes behind it.
 *
 *     See [revenue was $5 million](#x).
 *                               ^ ---^
 */
export function findLinkEnd(
  { text }: Note,
  { passage, placed }: NoteFigure,
  at: number,
): number | undefined {
  let isOpen = false
  for (const gap of listGaps(passage)) {
    const markup = text.slice(placed.start + gap.start, placed.start + gap.end)
    const close = Math.max(markup.lastIndexOf(')'), markup.lastIndexOf(']'))
    const closes: boolean = isOpen && markup.includes(']')
    if (at <= gap.at && closes) return placed.start + gap.start + close + 1
    if (at <= gap.at && !isOpen) return undefined
    isOpen = (isOpen && !closes) || close < markup.lastIndexOf('[')
  }
  return undefined
}

/** The markup of a passage, in order. */
function* listGaps({ prose, span }: Passage): Iterable<Gap> {
  let start = span.start
  for (const piece of prose.pieces) {
    if (start < piece.source.start) yield { at: piece.at, start, end: piece.source.start }
    start = piece.source.end
  }
  if (start < span.end) yield { at: prose.text.length, start, end: span.end }
}
