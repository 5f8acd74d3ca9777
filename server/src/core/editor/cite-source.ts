import { printCitationNeeded } from '../note/citation-needed.ts'
import type { CheckedFigure } from '../rules/rule.ts'
import type { Source } from '../sources/source.ts'
import type { TextEdit } from '../text/edit.ts'
import { findStyle, putsMarksBehind } from './citation-style.ts'
import type { EditorNote } from './editor-note.ts'
import type { CitationStyle } from './fix.ts'
import { createLabel, findLabel } from './footnote-label.ts'
import { placeBefore, placeBehind } from './place-citation.ts'
import { addDefinition } from './place-definition.ts'
import { printDefinition, printKey, printLinkCitation, printWikilink } from './print-citation.ts'

/** The edits that cite a source for a figure, in the note's own style: the mark, and a definition where the style needs one. */
export function citeSource(
  checked: EditorNote,
  figure: CheckedFigure,
  source: Source,
  fallback: CitationStyle,
): readonly TextEdit[] {
  if (source.kind === 'footnote') return citeFootnote(checked, figure, source)
  const mark = printMark(checked, source, findStyle(checked, fallback))
  return mark === undefined
    ? citeFootnote(checked, figure, source)
    : [insertMark(checked, figure, mark)]
}

/** Marks that belong to the sentence whose closing punctuation they stand behind: bracketed keys and links. */
const ATTACHING = /^(?:\[@|[(（]\[)/

/** A mark before the closing punctuation, with a space before it unless Chinese goes ahead; behind it where the sentence ends in a link. */
export function insertMark(checked: EditorNote, figure: CheckedFigure, mark: string): TextEdit {
  const before = placeBefore(checked, figure)
  const isMoved = before.leavesLink && ATTACHING.test(mark)
  const { at, closed } = isMoved ? placeBehind(checked, figure) : before
  const spaced = closed || mark.startsWith('（') ? mark : ` ${mark}`
  return { span: { start: at, end: at }, newText: spaced }
}

function printMark({ note }: EditorNote, source: Source, style: CitationStyle): string | undefined {
  switch (style) {
    case 'pandoc':
      return printKey(source)
    case 'link':
      return printLinkCitation(note, source)
    case 'wikilink':
      return printWikilink(source)
    case 'footnote':
      return undefined
  }
}

function citeFootnote(
  checked: EditorNote,
  figure: CheckedFigure,
  source: Source,
): readonly TextEdit[] {
  const known =
    source.kind === 'footnote' ? source.key.replace(/^\^/, '') : findLabel(checked, source)
  const label = known ?? createLabel(checked, source)
  const place = putsMarksBehind(checked) ? placeBehind : placeBefore
  const { at } = place(checked, figure)
  const mark = { span: { start: at, end: at }, newText: `[^${label}]` }
  if (known !== undefined) return [mark]
  return [mark, addDefinition(checked, `[^${label}]: ${printDefinition(checked.note, source)}`)]
}

/** The visible words of a missing source, as readers of the note's language know them. */
export function printNeeded({ note }: EditorNote): string {
  return `[${printCitationNeeded(note.language)}]`
}
