import { placeSpan } from '../note/note.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import { MARK } from '../text/prose.ts'
import type { EditorNote } from './editor-note.ts'

/** Where a citation mark of a figure's sentence goes, in the note's text. */
export interface CitationPlace {
  readonly at: number
  /** Whether what stands before it is white space or Chinese, so that no space is wanted. */
  readonly closed: boolean
}

/** Behind the sentence, punctuation, marks and all: `It grew 5%.[^a]|`. In a table, the end of the cell. */
export function placeBehind(checked: EditorNote, figure: CheckedFigure): CitationPlace {
  return placeAt(checked, figure, sentenceEnd(figure))
}

/** Before the sentence's closing punctuation and the marks behind it: `It grew 5%|.` */
export function placeBefore(checked: EditorNote, figure: CheckedFigure): CitationPlace {
  const { text } = figure.passage.prose
  let end = sentenceEnd(figure)
  while (0 < end && isMarkOrSpace(text[end - 1])) end--
  let before = end
  while (0 < before && isQuote(text[before - 1])) before--
  if (!isStop(text[before - 1])) return placeAt(checked, figure, sentenceEnd(figure))
  while (0 < before && isStop(text[before - 1])) before--
  return placeAt(checked, figure, before)
}

/** A place in the prose as one in the note, moved behind the citation that it falls into. */
function placeAt(checked: EditorNote, figure: CheckedFigure, end: number): CitationPlace {
  const last = { start: Math.max(0, end - 1), end }
  const inside = placeSpan(figure.placed, figure.passage, last).end
  const around = checked.citations.find(({ span }) => span.start < inside && inside < span.end)
  const at = around?.span.end ?? inside
  const before = checked.note.text[at - 1] ?? ''
  return { at, closed: /[\s\u2e80-\uffee]/.test(before) }
}

/** Where the figure's sentence ends in the prose, white space and line breaks behind it left out. */
function sentenceEnd({ passage, figure }: CheckedFigure): number {
  const { text } = passage.prose
  const sentence = passage.sentences.find(({ end }) => figure.span.end <= end)
  let end = passage.kind === 'cell' ? text.length : (sentence?.end ?? text.length)
  while (figure.span.end < end && /\s/.test(text[end - 1] ?? '')) end--
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
