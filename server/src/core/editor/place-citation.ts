import { placeSpan } from '../note/note.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import { MARK } from '../text/prose.ts'
import { sliceSpan } from '../text/span.ts'
import type { EditorNote } from './editor-note.ts'
import { findLinkEnd } from './find-link-end.ts'

/** Where a citation mark of a figure's sentence goes, in the note's text. */
export interface CitationPlace {
  readonly at: number
  /** Whether what stands before it is white space or Chinese, so that no space is wanted. */
  readonly closed: boolean
  /** Whether it was moved behind the link whose words it fell into. */
  readonly leavesLink: boolean
}

/** Behind the sentence, punctuation, marks and all: `It grew 5%.[^a]|`. In a table, the end of the cell. */
export function placeBehind(checked: EditorNote, figure: CheckedFigure): CitationPlace {
  return placeAt(checked, figure, sentenceEnd(checked, figure))
}

/** Before the sentence's closing punctuation and the marks behind it: `It grew 5%|.` */
export function placeBefore(checked: EditorNote, figure: CheckedFigure): CitationPlace {
  const { text } = figure.passage.prose
  let end = sentenceEnd(checked, figure)
  while (0 < end && isMarkOrSpace(text[end - 1])) end--
  let before = end
  while (0 < before && isQuote(text[before - 1])) before--
  if (!isStop(text[before - 1])) return placeAt(checked, figure, sentenceEnd(checked, figure))
  while (0 < before && isStop(text[before - 1])) before--
  return placeAt(checked, figure, before)
}

/** A place in the prose as one in the note, moved behind the citation or the link that it falls into. */
function placeAt(checked: EditorNote, figure: CheckedFigure, end: number): CitationPlace {
  const last = { start: Math.max(0, end - 1), end }
  const inside = placeSpan(figure.placed, figure.passage, last).end
  const around = checked.citations.find(({ span }) => span.start < inside && inside < span.end)
  const link = findLinkEnd(checked.note, figure, end)
  const at = Math.max(around?.span.end ?? inside, link ?? inside)
  const before = checked.note.text[at - 1] ?? ''
  return { at, closed: /[\s\u2e80-\uffee]/.test(before), leavesLink: link !== undefined }
}

/** Where the figure's sentence ends in the prose, white space, line breaks and comments behind it left out. */
function sentenceEnd({ note }: EditorNote, { passage, placed, figure }: CheckedFigure): number {
  const { text } = passage.prose
  const sentence = passage.sentences.find(({ end }) => figure.span.end <= end)
  let end = passage.kind === 'cell' ? text.length : (sentence?.end ?? text.length)
  const isComment = (at: number) =>
    text[at] === MARK &&
    sliceSpan(note.text, placeSpan(placed, passage, { start: at, end: at + 1 })).startsWith('<!--')
  while (figure.span.end < end && (/\s/.test(text[end - 1] ?? '') || isComment(end - 1))) end--
  return end
}

function isMarkOrSpace(character: string | undefined): boolean {
  return character === MARK || character === ' '
}

function isStop(character: string | undefined): boolean {
  return character !== undefined && '.!?。！？．…;；'.includes(character)
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && '"\'”’」』'.includes(character)
}
